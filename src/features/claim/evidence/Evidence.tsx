import type { ReactNode } from 'react';
import type { ShuffleHistogramProps } from '../../../charts/ShuffleHistogram';
import type { AnalysisOptions } from '../../../core/model/analysisOptions';
import type { HypothesisReport } from '../../../core/model/hypothesisReport';
import type { HypothesisId } from '../../../core/model/ids';
import { useSpeech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import { HowLink } from '../../help/HowLink';
import page from '../../page/page.module.css';
import { changeText } from './changeText';
import { doubtTexts } from './doubtText';
import css from './evidence.module.css';
import { Facts } from './Facts';
import { ShuffleSteps } from './ShuffleSteps';
import { Specifications } from './Specifications';

/** What each line deals out anew. */
const SHUFFLED: Readonly<Record<HypothesisId, ShuffleHistogramProps['shuffled']>> = {
  management: 'managers',
  training: 'hours',
  coaching: 'hours',
  trainingNeedsCoaching: 'hours',
  support: 'answers',
  morale: 'exits',
  performance: 'hours',
  symptoms: 'lists',
  blindSpot: 'lists',
  badHires: 'exits',
  natureOfTheBusiness: 'managers',
  churnAndBurn: 'exits',
  contagion: 'exits',
  quotaAndTerritory: 'exits',
};

interface EvidenceProps {
  readonly hypothesis: HypothesisReport;
  readonly options: AnalysisOptions;
}

/** One line of evidence in full: prediction and rival, numbers, chance, other ways, what would change it, how it is computed. */
export function Evidence({ hypothesis, options }: EvidenceProps) {
  const speech = useSpeech();
  const { words } = speech.messages;
  const trial = trialIn(speech.format.language);
  const { id, shuffled, specifications, missing } = hypothesis;
  const line = trial.lines[id];
  const doubts = doubtTexts(hypothesis, speech);
  return (
    <div className={css.evidence}>
      <div className={css.column}>
        <Part title={trial.predicts}>
          <p>{line.predicts}</p>
        </Part>
        <Part title={trial.rival}>
          <p>{line.rival}</p>
        </Part>
        {shuffled !== null && (
          <Part title={trial.chance}>
            <ShuffleSteps histogram={shuffled} shuffled={SHUFFLED[id]} />
          </Part>
        )}
      </div>
      <div className={css.column}>
        {hypothesis.estimate !== null && (
          <Part title={trial.seen}>
            <Facts hypothesis={hypothesis} options={options} />
          </Part>
        )}
        {doubts.length > 0 && (
          <Part title={trial.somethingElse}>
            {doubts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Part>
        )}
        <Part title={trial.change}>
          <p data-change={id}>{changeText(hypothesis, speech)}</p>
          {missing !== null && <p>{trial.missingAdds(words.tables[missing], words.tablePurpose[missing])}</p>}
        </Part>
      </div>
      {specifications !== null && (
        <Part title={trial.otherWays} wide>
          <Specifications hypothesis={hypothesis} specifications={specifications} options={options} />
        </Part>
      )}
      <details className={`${page.details} ${css.wide}`} data-method={id}>
        <summary>{trial.computed}</summary>
        <p className={css.method}>{line.statistic}</p>
        <p className={css.method}>
          {trial.chanceIs}: {line.chance}
        </p>
        <p className={page.smallPrint}>
          <HowLink id={id} />
        </p>
      </details>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

function Part({ title, wide = false, children }: PartProps) {
  return (
    <div className={`${css.part} ${wide ? css.wide : ''}`}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
