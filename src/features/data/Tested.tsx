import type { HypothesisCoverage } from '../../core/model/health';
import type { TableId } from '../../core/model/ids';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { ReasonCode } from '../../core/model/verdict';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { verdictReasonText } from '../page/reasonText';
import css from './data.module.css';

/** What the share of months cannot tell: a column, an answer or a benchmark is not there. */
const LACKING: readonly ReasonCode[] = ['columnMissing', 'benchmarkMissing'];

interface TestedProps {
  readonly coverage: readonly HypothesisCoverage[];
  readonly report: Protected<Report> | null;
}

/** How much of the time worked each line of the claim can be tested on, or what it still needs. */
export function Tested({ coverage, report }: TestedProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { data, words, hypotheses } = messages;
  const needs = (missing: readonly TableId[], lacksManagers: boolean) =>
    format.list([...missing.map((table) => words.tables[table]), ...(lacksManagers ? [words.fields.manager] : [])]);
  const refusals = new Map(
    (report?.hypotheses ?? [])
      .filter(({ reason }) => LACKING.includes(reason))
      .map((line) => [line.id, verdictReasonText(line, report?.managers.count ?? 0, speech)]),
  );
  const hasHires = coverage.some(({ missing }) => !missing.includes('hires'));
  return (
    <section className={css.block} aria-labelledby="data-tested">
      <h2 id="data-tested">{data.tested.title}</h2>
      <p className={page.reading}>{hasHires ? data.tested.text : data.tested.noHires}</p>
      {hasHires && (
        <dl className={css.tested}>
          {coverage.map(({ id, personMonthShare, missing, lacksManagers }) => {
            const lacks = missing.length > 0 || lacksManagers;
            const refusal = lacks ? data.tested.missing(needs(missing, lacksManagers)) : refusals.get(id);
            return (
              <div key={id} data-coverage={id}>
                <dt>{hypotheses[id].name}</dt>
                <dd>
                  {personMonthShare !== null && refusal === undefined ? (
                    <>
                      <Bar share={personMonthShare} />
                      {format.percent(personMonthShare)}
                    </>
                  ) : (
                    <span className={page.quiet}>{refusal ?? data.tested.nobody}</span>
                  )}
                </dd>
              </div>
            );
          })}
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
