import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import type { Snapshot } from '../../worker/protocol';
import page from '../page/page.module.css';
import css from './data.module.css';
import { openedBy } from './healthRows';
import { type TableNeed, tableNeeds } from './viewModel';

/** Every table: on file or missing, what it needs, what it is for. */
export function TableNeeds({ snapshot }: { readonly snapshot: Snapshot | null }) {
  const speech = useSpeech();
  const { data, words } = speech.messages;
  const { coverage } = data;
  const needs = tableNeeds(snapshot?.files ?? [], snapshot?.report ?? null);
  return (
    <div className={css.block}>
      <h2>{coverage.title}</h2>
      <p className={page.reading}>{coverage.text}</p>
      <section className={page.scroll} tabIndex={0} aria-label={coverage.title}>
        <table className={`${page.table} ${css.needs}`}>
          <caption>{coverage.title}</caption>
          <thead>
            <tr>
              <th scope="col">{coverage.table}</th>
              <th scope="col">{coverage.state}</th>
              <th scope="col">{coverage.needs}</th>
              <th scope="col">{coverage.adds}</th>
            </tr>
          </thead>
          <tbody>
            {needs.map((need) => (
              <tr key={need.table} data-table={need.table} data-present={need.present}>
                <th scope="row">{words.tables[need.table]}</th>
                <td className={css.state}>{stateText(need, speech)}</td>
                <td>{needsText(need, speech)}</td>
                <td className={page.quiet}>
                  {words.tablePurpose[need.table]}
                  {!need.present && opensText(need, snapshot, speech)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function stateText({ present, coverage, remark }: TableNeed, { messages, format }: Speech): string {
  const words = messages.data.coverage;
  if (remark !== null) return words.remarks[remark];
  if (!present) return words.absent;
  const share = coverage?.personMonthShare ?? null;
  return share === null ? words.present : `${words.present}: ${words.share(format.percent(share))}`;
}

function needsText({ required, anyOf }: TableNeed, { messages, format }: Speech): string {
  const { words, data } = messages;
  const choice = anyOf.map(({ atLeast, of }) =>
    data.coverage.anyOf(atLeast, format.count(atLeast), of.map((field) => words.fields[field]).join(' / ')),
  );
  return [...required.map((field) => words.fields[field]), ...choice].join(', ');
}

/** The lines of the claim that wait for the table; without hires all wait, and its purpose says so. */
function opensText({ table }: TableNeed, snapshot: Snapshot | null, { messages, format }: Speech): string {
  if (table === 'hires') return '';
  const names = openedBy(table, snapshot?.hypothesisCoverage ?? []).map((id) => messages.hypotheses[id].name);
  return names.length === 0 ? '' : ` ${messages.data.coverage.opens(format.list(names))}`;
}
