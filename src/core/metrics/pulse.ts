import { PULSE_DIMENSIONS, RESPONDENTS } from '../model/ids';
import type { PulseAnswers } from '../model/workforce';
import type { MonthGrid } from '../panel/exposure';

/** Σ score × answers and Σ answers per group and month (group × months + month). */
export interface MoraleByMonth {
  readonly scores: Float64Array;
  readonly answers: Float64Array;
}

/**
 * Question: how is the mood?
 * Formula: Σ score × answers / Σ answers over the sellers' answers about morale, on 0–100; a mean of a team or manager
 * weighs as many answers as it stands for. Other dimensions, eNPS and the managers' own answers stay out.
 * R: weighted.mean(score, answers). Unit: points of 100. `groupOf` puts each entry into a group, −1 = none.
 */
export function moraleByMonth(
  pulse: PulseAnswers,
  groups: number,
  grid: MonthGrid,
  groupOf: (entry: number, month: number) => number,
): MoraleByMonth {
  const scores = new Float64Array(groups * grid.months);
  const answers = new Float64Array(groups * grid.months);
  for (const entry of moraleEntries(pulse)) {
    const month = pulse.month[entry] - grid.firstMonth;
    if (month < 0 || month >= grid.months) continue;
    const group = groupOf(entry, month);
    if (group < 0) continue;
    const cell = group * grid.months + month;
    const weight = pulse.answers[entry];
    scores[cell] += pulse.score[entry] * weight;
    answers[cell] += weight;
  }
  return { scores, answers };
}

const known = new WeakMap<PulseAnswers, Int32Array>();

/** Entries in which sellers answer about morale: found once. */
function moraleEntries(pulse: PulseAnswers): Int32Array {
  const before = known.get(pulse);
  if (before !== undefined) return before;
  const morale = PULSE_DIMENSIONS.indexOf('morale');
  const seller = RESPONDENTS.indexOf('seller');
  const entries: number[] = [];
  for (let entry = 0; entry < pulse.month.length; entry++)
    if (pulse.dimension[entry] === morale && pulse.respondent[entry] === seller) entries.push(entry);
  const found = Int32Array.from(entries);
  known.set(pulse, found);
  return found;
}
