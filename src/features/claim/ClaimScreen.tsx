import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { VerdictMark } from '../../charts/VerdictMark';
import type { AnalysisOptions } from '../../core/model/analysisOptions';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { VERDICTS } from '../../core/model/verdict';
import { useSpeech } from '../../i18n/LanguageProvider';
import { TermList } from '../help/TermList';
import type { Actions, Guess, SampleId } from '../page/actions';
import { chartLanguage } from '../page/chartLanguage';
import { Looking } from '../page/Looking';
import page from '../page/page.module.css';
import { ScreenHeading } from '../page/ScreenHeading';
import { Statement } from '../page/Statement';
import { RulesForm } from '../rules/RulesForm';
import { AttributionStatement } from './attribution/AttributionStatement';
import css from './claim.module.css';
import { Docket } from './Docket';
import { GuessStatement } from './guess/GuessStatement';
import { Reveal } from './guess/Reveal';
import type { TruthSheet } from './guess/truthOfGuess';
import { methodRivalText, methodText } from './methodText';
import { RunwayStatement } from './movers/RunwayStatement';
import { ArticleQuote, OverallStatement } from './OverallStatement';
import { docketTitle } from './sentenceText';

const CalibrationStatement = lazy(async () => ({
  default: (await import('../calibration/CalibrationStatement')).CalibrationStatement,
}));

interface ClaimScreenProps {
  readonly report: Protected<Report>;
  readonly whatIfPath: string;
  readonly options: AnalysisOptions;
  /** Verdicts on these files have been seen. */
  readonly looked: boolean;
  /** The sample company that is open, whose truth is known; null for own files. */
  readonly sample: OpenSample | null;
  readonly actions: Pick<Actions, 'look' | 'makeGuess' | 'setOptions'>;
}

interface OpenSample {
  readonly id: SampleId;
  readonly truth: TruthSheet;
  readonly guess: Guess | null;
}

/** The claim on trial. Of a sample the reader first says what he or she thinks is true. */
export function ClaimScreen(props: ClaimScreenProps) {
  const { claim } = useSpeech().messages;
  const { sample, options, looked, actions } = props;
  const asks = sample !== null && sample.guess === null;
  return (
    <>
      <ScreenHeading small>{claim.heading}</ScreenHeading>
      <TermList
        terms={['verdict', 'shareOfExits', 'interval', 'pValue', 'specification', 'negativeControl', 'eValue']}
      />
      {asks ? (
        <>
          <Statement>
            <ArticleQuote />
          </Statement>
          <GuessStatement onGuess={actions.makeGuess} />
          <Statement>
            <RulesForm options={options} looked={looked} onOptions={actions.setOptions} />
          </Statement>
        </>
      ) : (
        <Looking onLook={actions.look}>
          <Trial {...props} />
        </Looking>
      )}
    </>
  );
}

function Trial({ report, whatIfPath, options, looked, sample, actions }: ClaimScreenProps) {
  const speech = useSpeech();
  const { claim } = speech.messages;
  return (
    <>
      <OverallStatement report={report} />
      <AttributionStatement report={report} onOptions={actions.setOptions} />
      <Statement title={docketTitle(report, speech)} reading={claim.docket.reading}>
        <Docket report={report} />
        <div className={css.after}>
          <RulesForm options={options} looked={looked} onOptions={actions.setOptions} />
          <HowToRead report={report} />
          <p>
            <Link href={whatIfPath} className={page.action}>
              {speech.messages.whatIf.toWhatIf}
            </Link>
          </p>
        </div>
      </Statement>
      {sample !== null && sample.guess !== null && (
        <Reveal key={sample.id} report={report} sample={sample.id} truth={sample.truth} guess={sample.guess} />
      )}
      <RunwayStatement report={report} />
      <Suspense fallback={null}>
        <CalibrationStatement managers={report.managers.count} />
      </Suspense>
    </>
  );
}

function HowToRead({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const { claim } = speech.messages;
  return (
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
  );
}
