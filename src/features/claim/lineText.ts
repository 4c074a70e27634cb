import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { Speech } from '../../i18n/LanguageProvider';
import { excludesOne } from '../page/directions';
import { changeDecimals, percentInterval } from '../page/percentInterval';
import { intervalText } from '../page/reasonText';

/** A supported line, where it is not about hours, managers or hires, in words of its own; null: the reason speaks. */
export function lineText(hypothesis: HypothesisReport, speech: Speech): string | null {
  const { id, verdict, estimate, lower, upper, details } = hypothesis;
  if (verdict !== 'supports' || estimate === null || lower === null) return null;
  const { format } = speech;
  const { findings } = speech.messages.claim;
  const interval = intervalText(lower, upper, speech);
  if (hypothesis.unit === 'rankCorrelation') return lower > 0 ? rankText(hypothesis, estimate, speech) : null;
  if (!excludesOne(lower, upper)) return null;
  switch (id) {
    case 'support':
      return percentText(findings.supportFewer, 1 - estimate, 1 - (upper ?? 1), 1 - lower, speech);
    case 'morale':
      return percentText(findings.moraleFirst, 1 - estimate, 1 - (upper ?? 1), 1 - lower, speech);
    case 'performance':
      return percentText(findings.hoursSell, estimate - 1, lower - 1, (upper ?? estimate) - 1, speech);
    case 'trainingNeedsCoaching':
      if (details?.kind !== 'interaction') return null;
      return findings.trainingNeedsCoaching(format.ratio(details.ratioAtLow), format.ratio(details.ratioAtHigh));
    case 'churnAndBurn':
      return findings.aboveBenchmark(format.ratio(estimate), interval);
    case 'contagion':
      return details?.kind === 'contagion' ? findings.exitsInARow(format.ratio(details.ratioPerExit)) : null;
    case 'quotaAndTerritory':
      return findings.quotaDecides(format.ratio(estimate), interval);
    default:
      return null;
  }
}

function rankText({ details }: HypothesisReport, estimate: number, { messages, format }: Speech): string | null {
  const { findings } = messages.claim;
  const correlation = format.ratio(estimate);
  if (details?.kind === 'symptoms') return findings.symptomsTogether(correlation);
  if (details?.kind !== 'blindSpot') return null;
  const write = details.meanGap < 0 ? findings.blindSpotBelow : findings.blindSpot;
  return write(format.number(Math.abs(details.meanGap), 1), correlation);
}

/** A change as per cent; one that is not on the predicted side is left to the reason. */
function percentText(
  write: (percent: string, interval: string) => string,
  change: number,
  least: number,
  most: number,
  { format }: Speech,
): string | null {
  if (!(least > 0)) return null;
  const decimals = changeDecimals(least);
  return write(format.percent(change, decimals), percentInterval(least, most, decimals, format));
}
