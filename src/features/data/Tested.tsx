import type { HypothesisCoverage } from '../../core/model/health';
import type { TableId } from '../../core/model/ids';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import css from './data.module.css';

/** How much of the time worked each line of the claim can be tested on, or what it still needs. */
export function Tested({ coverage }: { readonly coverage: readonly HypothesisCoverage[] }) {
  const { messages, format } = useSpeech();
  const { data, words, hypotheses } = messages;
  const needs = (missing: readonly TableId[], lacksManagers: boolean) =>
    format.list([...missing.map((table) => words.tables[table]), ...(lacksManagers ? [words.fields.manager] : [])]);
  const hasHires = coverage.some(({ missing }) => !missing.includes('hires'));
  return (
    <section className={css.block} aria-labelledby="data-tested">
      <h2 id="data-tested">{data.tested.title}</h2>
      <p className={page.reading}>{hasHires ? data.tested.text : data.tested.noHires}</p>
      {hasHires && (
        <dl className={css.tested}>
          {coverage.map(({ id, personMonthShare, missing, lacksManagers }) => (
            <div key={id} data-coverage={id}>
              <dt>{hypotheses[id].name}</dt>
              <dd>
                {personMonthShare !== null && <Bar share={personMonthShare} />}
                {personMonthShare !== null && format.percent(personMonthShare)}
                {personMonthShare === null && (
                  <span className={page.quiet}>
                    {missing.length > 0 || lacksManagers
                      ? data.tested.missing(needs(missing, lacksManagers))
                      : data.tested.nobody}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** The share as a line; the number stands beside it. */
function Bar({ share }: { readonly share: number }) {
  return (
    <svg className={css.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" className={css.barAll} />
      <rect width={share * 100} height="4" className={css.barShare} />
    </svg>
  );
}
