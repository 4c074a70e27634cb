import type { ReactNode } from 'react';
import { ShuffleHistogram, type ShuffleHistogramProps } from '../../charts/ShuffleHistogram';
import type { HypothesisId } from '../../core/model/ids';
import type { AnalysisOptions, HypothesisReport } from '../../core/model/report';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { chartLanguage } from '../page/chartLanguage';
import { Figure } from '../page/Figure';
import page from '../page/page.module.css';
import { intervalText } from '../page/reasonText';
import css from './claim.module.css';
import { detailFacts } from './detailFacts';
import { roughCount } from './roughCount';
import { SpecificationsTable } from './SpecificationsTable';
import { largestBenefit } from './viewModel';

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

interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

interface EvidenceProps {
  readonly hypothesis: HypothesisReport;
  readonly options: AnalysisOptions;
}

/** All numbers of one line of evidence. */
export function Evidence({ hypothesis, options }: EvidenceProps) {
  const speech = useSpeech();
  const { messages } = speech;
  const { evidence } = messages.claim;
  const { shuffled, cautions, specifications, id } = hypothesis;
  const benefit = largestBenefit(hypothesis, options);
  return (
    <div className={css.evidence}>
      <dl className={css.facts}>
        {facts(hypothesis, speech).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {benefit !== null && <p className={css.wide}>{evidence.benefitRuledOut(speech.format.percent(benefit))}</p>}
      {shuffled !== null && (
        <div>
          <h3>{evidence.chance}</h3>
          <ShuffleHistogram
            language={chartLanguage(speech)}
            shuffled={SHUFFLED[id]}
            histogram={shuffled}
            empty={evidence.none}
          />
        </div>
      )}
      {cautions.length > 0 && (
        <div>
          <h3>{evidence.cautions}</h3>
          <ul className={css.cautions}>
            {cautions.map(({ code }) => (
              <li key={code}>{messages.cautions[code]}</li>
            ))}
          </ul>
        </div>
      )}
      {specifications !== null && (
        <details className={`${page.details} ${css.wide}`}>
          <summary>
            {evidence.specifications}:{' '}
            {evidence.specificationsAgree(
              speech.format.count(specifications.agree),
              speech.format.count(specifications.total),
            )}
          </summary>
          <SpecificationsTable id={id} specifications={specifications} />
        </details>
      )}
    </div>
  );
}

function facts(hypothesis: HypothesisReport, speech: Speech): readonly Fact[] {
  const { messages, format } = speech;
  const { evidence } = messages.claim;
  const { id, verdict, estimate, lower, upper, lower90, upper90, shuffled, detectable, exitsNeeded } = hypothesis;
  const unit = Object.entries(evidence.unitsOf).find(([line]) => line === id)?.[1] ?? evidence.units[hypothesis.unit];
  const figure = (field: string, value: number, text: string) => (
    <Figure name={`hypotheses.${id}.${field}`} value={value}>
      {text}
    </Figure>
  );
  const probability = (field: 'p' | 'pPermutation' | 'pAdjusted'): readonly Fact[] => {
    const value = hypothesis[field];
    return value === null ? [] : [{ name: evidence[field], value: figure(field, value, format.pValue(value)) }];
  };
  return [
    ...(estimate === null
      ? []
      : [
          {
            name: evidence.estimate,
            value: (
              <>
                {figure('estimate', estimate, format.ratio(estimate))}
                {unit}
              </>
            ),
          },
        ]),
    ...(lower === null ? [] : [{ name: evidence.interval95, value: intervalText(lower, upper, speech) }]),
    ...(lower90 === null ? [] : [{ name: evidence.interval90, value: intervalText(lower90, upper90, speech) }]),
    ...probability('p'),
    ...probability('pPermutation'),
    ...probability('pAdjusted'),
    ...(shuffled === null
      ? []
      : [
          {
            name: evidence.shuffles,
            value: evidence.shufflesOf(format.count(shuffled.asExtreme), format.count(shuffled.shuffles)),
          },
        ]),
    ...(detectable === null
      ? []
      : [{ name: evidence.detectable, value: figure('detectable', detectable, format.ratio(detectable)) }]),
    ...(exitsNeeded === null || exitsNeeded <= 0 || verdict !== 'cannotTell'
      ? []
      : [
          {
            name: evidence.exitsNeeded,
            value: figure('exitsNeeded', exitsNeeded, evidence.roughly(format.count(roughCount(exitsNeeded)))),
          },
        ]),
    ...detailFacts(hypothesis, speech),
    {
      name: evidence.basis,
      value: evidence.basisText(
        format.count(hypothesis.managers),
        format.count(hypothesis.exits),
        format.number(hypothesis.personMonths / 12),
      ),
    },
  ];
}
