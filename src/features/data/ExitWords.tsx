import { EXIT_KINDS } from '../../core/model/ids';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { ReadingPreview } from '../../worker/protocol';
import page from '../page/page.module.css';
import { ChoiceSelect } from './ChoiceSelect';
import { withExitKind } from './choices';
import css from './data.module.css';
import { exitWords, isOpen } from './healthRows';
import { useSettling } from './settling';

const NOT_KNOWN = '';

/** Each word for an exit, once for all files. */
export function ExitWords({ previews }: { readonly previews: readonly ReadingPreview[] }) {
  const { messages, format } = useSpeech();
  const { data, words } = messages;
  const { settle } = useSettling();
  const found = exitWords(previews);
  const open = found.filter(isOpen).length;
  if (found.length === 0) return null;
  return (
    <section className={css.block} aria-labelledby="data-exit-words" data-keep="exit words">
      <h2 id="data-exit-words">{data.exitWords.title}</h2>
      <p className={page.reading}>
        {data.exitWords.text} {open > 0 && <strong>{data.exitWords.open(open, format.count(open))}</strong>}
      </p>
      <div className={page.scroll}>
        <table className={`${page.table} ${css.narrow}`}>
          <caption>{data.exitWords.title}</caption>
          <thead>
            <tr>
              <th scope="col">{data.exitWords.word}</th>
              <th scope="col" className={page.numeric}>
                {data.exitWords.rows}
              </th>
              <th scope="col">{data.exitWords.means}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ word, rows, kind }) => (
              <tr key={word} data-word={word} data-keep={`word ${word}`}>
                <th scope="row">{word}</th>
                <td className={page.numeric}>{format.count(rows)}</td>
                <td>
                  <ChoiceSelect
                    label={data.exitWords.kindOf(word)}
                    value={kind ?? NOT_KNOWN}
                    choices={[
                      ...(kind === null ? [{ value: NOT_KNOWN, text: data.exitWords.notKnown }] : []),
                      ...EXIT_KINDS.map((value) => ({ value, text: words.exitKinds[value] })),
                    ]}
                    onChoose={(value) => {
                      const chosen = EXIT_KINDS.find((one) => one === value);
                      if (chosen !== undefined) settle(withExitKind(word, chosen));
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
