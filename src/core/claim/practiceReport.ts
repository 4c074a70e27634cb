import type { PracticeReport } from '../model/hypothesisReport';
import { exp } from '../stats/elementary';
import { median } from '../stats/quantile';
import { tQuantile } from '../stats/studentT';
import { type BetweenManagersFit, fitBetweenManagers, type TeamsCompared } from './betweenManagers';
import type { ClaimContext, HoursKind } from './context';
import { naivePractice } from './naivePractice';
import { roundHours } from './roundHours';

/** What the chart of exits against hours draws, and the sentence it may carry. */
export function practiceReport(
  context: ClaimContext,
  kind: HoursKind,
  compared: TeamsCompared,
  fit: BetweenManagersFit,
): PracticeReport {
  const reach = tQuantile(0.975, fit.degreesOfFreedom) * fit.standardError;
  return {
    ratioPerHour: exp(fit.slope),
    lowerPerHour: exp(fit.slope - reach),
    upperPerHour: exp(fit.slope + reach),
    standardDeviation: compared.standardDeviation,
    line: fittedLine(compared, fit),
    contrast: contrast(compared),
    naive: naivePractice(context, kind),
  };
}

/** Fitted exits / expected at round hours over their range; the band is 95 %, pointwise. */
function fittedLine(compared: TeamsCompared, fit: BetweenManagersFit): PracticeReport['line'] {
  const quantile = tQuantile(0.975, fit.degreesOfFreedom);
  return roundHours(compared.hours).map((hours) => {
    const distance = hours - compared.meanHours;
    const value = fit.level + fit.slope * distance;
    const variance =
      fit.levelVariance +
      2 * distance * fit.levelSlopeCovariance +
      distance * distance * fit.standardError * fit.standardError;
    const reach = quantile * Math.sqrt(Math.max(variance, 0));
    return { hours, ratio: exp(value), lower: exp(value - reach), upper: exp(value + reach) };
  });
}

/**
 * Teams under the middle team's hours against the others: ratio of their exits / expected. The threshold is the median,
 * rounded to half an hour (a tenth under two hours), chosen without a look at exits.
 */
function contrast(compared: TeamsCompared): PracticeReport['contrast'] {
  const middle = median(compared.hours);
  if (middle === null) return null;
  const step = middle < 2 ? 0.1 : 0.5;
  const threshold = Math.round(middle / step) * step;
  const under = compared.hours.map((hours) => (hours < threshold ? 1 : 0));
  const fit = fitBetweenManagers({ ...compared, hours: under, standardDeviation: 1 });
  if (!fit || !under.includes(1) || !under.includes(0)) return null;
  const reach = tQuantile(0.975, fit.degreesOfFreedom) * fit.standardError;
  return {
    threshold,
    ratio: exp(fit.slope),
    lower: exp(fit.slope - reach),
    upper: exp(fit.slope + reach),
  };
}
