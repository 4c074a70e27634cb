import type { ComparedFigures } from '../../core/model/overviewView';
import type { Protected } from '../../core/model/protected';
import type { PartReport, ViewId } from '../../core/model/views';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import css from './compared.module.css';
import { comparedRows } from './comparedRows';

interface ComparedTableProps {
  readonly screen: Exclude<ViewId, 'overview'>;
  readonly compared: Protected<ComparedFigures>;
  readonly before: NonNullable<PartReport['before']>;
}

/** The main figures of a screen beside those of the period before: the Overview's, on every screen in the same place. */
export function ComparedTable({ screen, compared, before }: ComparedTableProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { table, dates } = messages.filter.compare;
  const caption = table.caption(dates(format.day(before.from), format.day(before.to)));
  return (
    <section className={`${page.scroll} ${css.compared}`} tabIndex={0} aria-label={caption}>
      <table className={`${page.table} ${page.figures}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.figure}</th>
            <th scope="col" className={page.numeric}>
              {table.now}
            </th>
            <th scope="col" className={page.numeric}>
              {table.before}
            </th>
            <th scope="col">{table.difference}</th>
          </tr>
        </thead>
        <tbody>
          {comparedRows(screen, compared, speech).map(({ name, now, before, difference }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={page.numeric}>{now}</td>
              <td className={page.numeric}>{before}</td>
              <td className={css.difference}>{difference}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
