import type { HypothesisCoverage } from '../../core/model/health';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import css from './data.module.css';
import { refusalText } from './refusalText';

interface TestedProps {
  readonly coverage: readonly HypothesisCoverage[];
  readonly report: Protected<Report> | null;
}

/** What share of the months worked has what each line of the claim needs; or why it cannot be tested, as the claim says it. */
export function Tested({ coverage, report }: TestedProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { data, hypotheses } = messages;
  const hasHires = coverage.some(({ missing }) => !missing.includes('hires'));
  return (
    <section className={css.block} aria-labelledby="data-tested">
      <h2 id="data-tested">{data.tested.title}</h2>
      <p className={page.reading}>{hasHires ? data.tested.text : data.tested.noHires}</p>
      {hasHires && (
        <dl className={css.tested}>
          {coverage.map((of) => {
            const refusal = refusalText(of, report, speech);
            return (
              <div key={of.id} data-coverage={of.id}>
                <dt>{hypotheses[of.id].name}</dt>
                <dd>
                  {of.personMonthShare !== null && refusal === null ? (
                    <>
                      <Bar share={of.personMonthShare} />
                      {data.tested.share(format.percent(of.personMonthShare))}
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
