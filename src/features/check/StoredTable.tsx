import { useSpeech } from '../../i18n/LanguageProvider';
import type { StoredItem } from '../../storage/inventory';
import page from '../page/page.module.css';
import { sizeText } from '../page/sizeText';

/** Everything this browser keeps for the address of the page. */
export function StoredTable({ items }: { readonly items: readonly StoredItem[] }) {
  const { messages, format } = useSpeech();
  const { stored } = messages.check;
  if (items.length === 0) return <p data-stored="0">{stored.nothing}</p>;
  return (
    <div className={page.scroll} data-stored={items.length}>
      <table className={page.table}>
        <caption>{stored.title}</caption>
        <thead>
          <tr>
            <th scope="col">{stored.place}</th>
            <th scope="col">{stored.name}</th>
            <th scope="col">{stored.owner}</th>
            <th scope="col" className={page.numeric}>
              {stored.size}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ place, name, bytes, isOwn }) => (
            <tr key={`${place} ${name}`} data-place={place}>
              <th scope="row">{stored.places[place]}</th>
              <td>{name}</td>
              <td>{isOwn ? stored.own : stored.other}</td>
              <td className={page.numeric}>{bytes === null ? stored.unknown : sizeText(bytes, format)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
