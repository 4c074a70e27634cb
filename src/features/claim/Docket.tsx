import { Fragment, useId, useState } from 'react';
import { IntervalRow, IntervalRowHead, intervalReach } from '../../charts/IntervalRow';
import { VerdictMark } from '../../charts/VerdictMark';
import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { trialIn } from '../../i18n/trial';
import { chartLanguage } from '../page/chartLanguage';
import page from '../page/page.module.css';
import { AddSlide } from '../review/AddSlide';
import { lineSlide } from '../review/verdictSlides';
import css from './claim.module.css';
import { Evidence } from './evidence/Evidence';
import { sharedSentence, verdictSentence } from './sentenceText';
import { stepText } from './stepText';
import { docket, docketGroups, isRatioOfExits, isRival } from './viewModel';

/** Each line of evidence: its prediction, its interval, its verdict, a sentence, and on demand all of its numbers. */
export function Docket({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.claim.docket;
  const { tested, notBuilt } = docket(report);
  const reach = intervalReach(
    tested.filter(isRatioOfExits).flatMap(({ estimate, lower, upper }) => [estimate, lower, upper]),
  );
  const shared = sharedSentence(report, speech);
  return (
    <>
      {shared !== null && <p data-shared-reason="">{shared}</p>}
      <table className={css.docket}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.hypothesis}</th>
            <th scope="col">
              <span className="visuallyHidden">{words.effect}</span>
              <IntervalRowHead language={chartLanguage(speech)} />
            </th>
            <th scope="col">{words.verdict}</th>
            <th scope="col">{words.sentence}</th>
          </tr>
        </thead>
        {docketGroups(tested).map(({ group, lines }) => (
          <tbody key={group} data-group={group}>
            <tr className={css.groupRow}>
              <th colSpan={4} scope="rowgroup">
                {trialIn(format.language).groups[group]}
              </th>
            </tr>
            {lines.map((hypothesis) => (
              <Fragment key={hypothesis.id}>
                <DocketRow hypothesis={hypothesis} report={report} reach={reach} isSaidAbove={shared !== null} />
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
      {notBuilt.length > 0 && (
        <p className={page.smallPrint}>
          {words.notBuilt(format.list(notBuilt.map(({ id }) => messages.hypotheses[id].name)))}
        </p>
      )}
    </>
  );
}

/** `1.27 (1.00–1.54)`; an interval of one value is not written twice. */
function effectText(estimate: number, lower: number, upper: number | null, { messages, format }: Speech): string {
  if (lower === upper) return format.ratio(estimate);
  const { docket, orMore } = messages.claim;
  const interval = upper === null ? orMore(format.ratio(lower)) : format.interval(lower, upper);
  return docket.effectText(format.ratio(estimate), interval);
}

interface DocketRowProps {
  readonly hypothesis: HypothesisReport;
  readonly report: Protected<Report>;
  readonly reach: number;
  /** All lines share one sentence, which stands above them. */
  readonly isSaidAbove: boolean;
}

function DocketRow({ hypothesis, report, reach, isSaidAbove }: DocketRowProps) {
  const speech = useSpeech();
  const { messages } = speech;
  const language = chartLanguage(speech);
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { id, verdict, reason, estimate, lower, upper } = hypothesis;
  const { name, predicts } = messages.hypotheses[id];
  const words = messages.claim.docket;
  const step = stepText(hypothesis, speech);
  const rival = isRival(hypothesis);
  return (
    <>
      <tr data-hypothesis={id} data-verdict={verdict} data-reason={reason}>
        <th scope="row">
          {name}
          <span className={css.predicts}>{predicts}</span>
        </th>
        <td className={css.effect}>
          {isRatioOfExits(hypothesis) && estimate !== null && (
            <IntervalRow
              language={language}
              verdict={verdict}
              rival={rival}
              estimate={estimate}
              lower={lower}
              upper={upper ?? Number.POSITIVE_INFINITY}
              reach={reach}
            />
          )}
          {estimate !== null && lower !== null && (
            <span className={css.effectText}>
              {effectText(estimate, lower, upper, speech)}
              {step !== null && <span className={css.step}>{step}</span>}
            </span>
          )}
        </td>
        <td className={css.verdict}>
          <VerdictMark language={language} verdict={verdict} rival={rival} />
        </td>
        <td className={css.sentence}>
          {!isSaidAbove && verdictSentence(hypothesis, report, speech)}
          <span className={css.rowActions}>
            <button
              type="button"
              className={`${page.quietAction} ${css.toggle}`}
              aria-expanded={open}
              aria-controls={panel}
              aria-label={words.showEvidence(name)}
              onClick={() => setOpen(!open)}
            >
              {words.evidence}
            </button>
            <AddSlide
              of={name}
              className={page.quietAction}
              make={(provenance, from) => lineSlide(hypothesis, report, provenance, from)}
            />
          </span>
        </td>
      </tr>
      {open && (
        <tr className={css.evidenceRow} id={panel}>
          <td colSpan={4}>
            <Evidence hypothesis={hypothesis} options={report.options} />
          </td>
        </tr>
      )}
    </>
  );
}
