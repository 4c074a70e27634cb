import { useSpeech } from '../../i18n/LanguageProvider';
import type { Snapshot } from '../../worker/protocol';
import page from '../page/page.module.css';
import css from './data.module.css';
import { matchRows } from './healthRows';
import { matchText } from './matchText';

/** How the people of each table were found. */
export function Matches({ snapshot }: { readonly snapshot: Snapshot }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { matches } = messages.data;
  const rows = matchRows(snapshot.matches);
  const hasHires = snapshot.files.some(({ table }) => table === 'hires');
  if (rows.length === 0) return null;
  return (
    <section className={css.block} aria-labelledby="data-matches">
      <h2 id="data-matches">{matches.title}</h2>
      {!hasHires && rows[0] !== undefined && (
        <p className={page.reading}>{matches.heldAgainst(format.list(rows[0].reference))}</p>
      )}
      <dl className={css.matches}>
        {rows.map((row) => (
          <div key={row.table} data-match={row.table}>
            <dt>
              {messages.words.tables[row.table]}
              {row.files > 1 && <span className={page.quiet}> {matches.files(format.count(row.files))}</span>}
            </dt>
            <dd>{matchText(row, speech)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
