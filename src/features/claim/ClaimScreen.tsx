import { VerdictMark } from '../../charts/VerdictMark';
import type { Protected } from '../../core/model/protected';
import { type Report, VERDICTS } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { SampleId } from '../page/actions';
import { chartLanguage } from '../page/chartLanguage';
import page from '../page/page.module.css';
import { ScreenHeading } from '../page/ScreenHeading';
import { Statement } from '../page/Statement';
import css from './claim.module.css';
import { Docket } from './Docket';
import { methodRivalText, methodText } from './methodText';
import { docketTitle, overallReasonText, overallText } from './sentenceText';

interface ClaimScreenProps {
  readonly report: Protected<Report>;
  /** The sample company that is open, whose truth is known. */
  readonly sample: SampleId | null;
}

export function ClaimScreen({ report, sample }: ClaimScreenProps) {
  const speech = useSpeech();
  const { messages } = speech;
  const { claim, cautions } = messages;
  const reason = overallReasonText(report, speech);
  return (
    <>
      <ScreenHeading small>{claim.heading}</ScreenHeading>
      <Statement>
        <blockquote className={css.article}>{claim.article}</blockquote>
        <p className={page.reading}>{claim.articleNote}</p>
        <h2 className={css.overall} data-overall={report.overall.verdict}>
          {overallText(report, speech)}
        </h2>
        <div className={css.reservations}>
          {reason !== '' && <p>{reason}</p>}
          {report.overall.cautions.map(({ code }) => (
            <p key={code}>{cautions[code]}</p>
          ))}
        </div>
      </Statement>
      <Statement title={docketTitle(report, speech)} reading={claim.docket.reading}>
        <Docket report={report} />
        <details className={page.details}>
          <summary>{claim.method}</summary>
          <dl className={css.method}>
            {VERDICTS.map((verdict) => (
              <div key={verdict}>
                <dt>
                  <VerdictMark language={chartLanguage(speech)} verdict={verdict} />
                </dt>
                <dd>{methodText(verdict, report, speech)}</dd>
              </div>
            ))}
          </dl>
          <p className={css.rival}>{methodRivalText(report, speech)}</p>
        </details>
      </Statement>
      {sample !== null && (
        <Statement>
          <details className={`${page.details} ${css.reveal}`} data-reveal={sample}>
            <summary>{claim.reveal.title}</summary>
            <p>{messages.samples[sample].truth}</p>
          </details>
          <p className={page.smallPrint}>{claim.reveal.guess}</p>
        </Statement>
      )}
    </>
  );
}
