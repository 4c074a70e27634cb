import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { Speech } from '../../i18n/LanguageProvider';

/** For how much more the estimate stands: a typical step in hours as hours, any other by its name; null for what has no step. */
export function stepText({ id, unit, practice }: HypothesisReport, { messages, format }: Speech): string | null {
  const { perHours, perStep } = messages.claim.docket;
  if (unit !== 'rateRatioPerStandardDeviation' && unit !== 'salesRatioPerStandardDeviation') return null;
  const inHours = (id === 'coaching' || id === 'training') && practice !== null;
  return inHours ? perHours(format.hours(practice.standardDeviation)) : perStep;
}
