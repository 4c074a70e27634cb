import type { Finding, FindingPlace } from '../../core/model/health';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import css from './data.module.css';

/** What shows only where rows and files are held against each other, with its places. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.data.findings;
  if (findings.length === 0) return null;
  return (
    <section className={css.block} aria-labelledby="data-findings">
      <h2 id="data-findings">{words.title}</h2>
      {findings.map(({ code, count, of, places }) => (
        <div key={code} className={css.finding} data-finding={code}>
          <p>{words[code](count, format.count(count), format.count(of))}</p>
          {places.length > 0 && (
            <details className={page.details}>
              <summary>{words.places(places.length, format.count(places.length))}</summary>
              <ul className={css.places}>
                {places.map((place) => (
                  <li key={`${place.file} ${place.row} ${place.raw}`}>{placeText(place, speech)}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

function placeText({ file, row, raw, against }: FindingPlace, { messages, format }: Speech): string {
  const words = messages.data.findings;
  const quoted = (text: string) => (text === '' ? words.nothing : text);
  const here = words.place(file, format.count(row), quoted(raw));
  if (against === null) return here;
  return `${here}, ${words.against(against.file, format.count(against.row), quoted(against.raw))}`;
}
