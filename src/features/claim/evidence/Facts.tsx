import type { ReactNode } from 'react';
import type { AnalysisOptions } from '../../../core/model/analysisOptions';
import type { HypothesisReport } from '../../../core/model/hypothesisReport';
import { type Speech, useSpeech } from '../../../i18n/LanguageProvider';
import { Figure } from '../../page/Figure';
import { intervalText } from '../../page/reasonText';
import { basisText } from '../basisText';
import { roughCount } from '../roughCount';
import { largestBenefit } from '../viewModel';
import { detailFacts } from './detailFacts';
import css from './evidence.module.css';

interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

interface FactsProps {
  readonly hypothesis: HypothesisReport;
  readonly options: AnalysisOptions;
}

/** All numbers of one line of evidence. */
export function Facts({ hypothesis, options }: FactsProps) {
  const speech = useSpeech();
  const { evidence } = speech.messages.claim;
  const benefit = largestBenefit(hypothesis, options);
  return (
    <>
      <dl className={css.facts}>
        {facts(hypothesis, speech).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {benefit !== null && <p>{evidence.benefitRuledOut(speech.format.percent(benefit))}</p>}
    </>
  );
}

function facts(hypothesis: HypothesisReport, speech: Speech): readonly Fact[] {
  const { messages, format } = speech;
  const { evidence } = messages.claim;
  const basis = basisText(hypothesis, speech);
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
    ...(basis === null ? [] : [{ name: evidence.basis, value: basis }]),
  ];
}
