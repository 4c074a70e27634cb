import type { HypothesisId } from '../model/ids';
import { SAMPLES, type SampleId } from './samples';
import { WORLDS } from './worlds';

/** What the simulator was told about a sample company. Effects that are absent are null. */
export interface TruthSheet {
  readonly holds: readonly HypothesisId[];
  /** Neither clearly true nor clearly false there. */
  readonly open: readonly HypothesisId[];
  /** Exits / expected per standard deviation of a manager's coaching hours. */
  readonly coachingRateRatio: number | null;
  /** Exits / expected of one region against the others. */
  readonly regionRateRatio: number | null;
  /** Voluntary exits per person-year, on average over such organisations. */
  readonly yearlyRate: number;
}

export function truthSheet(id: SampleId): TruthSheet {
  const sample = SAMPLES.find((candidate) => candidate.id === id);
  if (!sample) throw new Error(`invalid sample; there is none of this name: ${id}`);
  const { holds, open, coachingRateRatio, poorRegion, yearlyRate } = WORLDS[sample.world];
  const effect = (ratio: number) => (ratio === 1 ? null : ratio);
  return {
    ...{ holds, open, yearlyRate },
    coachingRateRatio: effect(coachingRateRatio),
    regionRateRatio: effect(poorRegion.rateRatio),
  };
}
