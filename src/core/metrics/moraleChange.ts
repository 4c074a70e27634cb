import { MORALE_DIMENSIONS } from '../model/moraleView';
import type { Change } from '../model/overviewView';
import { tQuantile } from '../stats/studentT';
import { ROUNDING } from './clusteredMean';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import { moodAnswers } from './moodAnswers';
import type { Period } from './period';
import { eachMean, MORALE } from './pulse';

/** Of each person, and of all means of each team, side by side: Σ answers and Σ score × answers now, and the same before. */
const SUMS = 4;

/**
 * Question: by how much does the mean of morale differ between two periods that many people answered in both?
 * Formula: d = Σs₁ / Σw₁ − Σs₀ / Σw₀; each person adds e = (s₁ − m₁ w₁) / Σw₁ − (s₀ − m₀ w₀) / Σw₀, the error is √(k / (k − 1) Σe²), with
 * t of k − 1 degrees of freedom. Source: Cochran (1977), Sampling Techniques, 6.3; all means of a team count as one person.
 * R: sandwich::vcovCL(lm(score ~ period, weights = answers), cluster = person, type = "HC0", cadjust = TRUE). Unit: points of 100.
 * null where nobody answered in one of them, for fewer than two clusters, and without any spread, for then each gave the mean.
 */
export function moraleChange(
  measured: Measured,
  group: Pick<Grouping, 'of' | 'count'>,
  now: Period,
  before: Period,
): Change | null {
  const sums = sumsOfClusters(measured, group, now, before);
  const [weightNow, scoreNow, weightBefore, scoreBefore] = totals(sums);
  if (!(weightNow > 0 && weightBefore > 0)) return null;
  const [meanNow, meanBefore] = [scoreNow / weightNow, scoreBefore / weightBefore];
  let clusters = 0;
  let squares = 0;
  for (let at = 0; at < sums.length; at += SUMS) {
    if (sums[at] === 0 && sums[at + 2] === 0) continue;
    clusters++;
    const own = (sums[at + 1] - meanNow * sums[at]) / weightNow;
    squares += (own - (sums[at + 3] - meanBefore * sums[at + 2]) / weightBefore) ** 2;
  }
  if (clusters < 2) return null;
  const freedom = clusters - 1;
  const reach = tQuantile(0.975, freedom) * Math.sqrt((squares * clusters) / freedom);
  const difference = meanNow - meanBefore;
  return reach > ROUNDING ? { difference, lower: difference - reach, upper: difference + reach } : null;
}

function totals(sums: Float64Array): [number, number, number, number] {
  const total: [number, number, number, number] = [0, 0, 0, 0];
  for (let at = 0; at < sums.length; at++) total[at % SUMS] += sums[at];
  return total;
}

function sumsOfClusters(
  measured: Measured,
  { of, count }: Pick<Grouping, 'of' | 'count'>,
  now: Period,
  before: Period,
): Float64Array {
  const { people, assignments, spells, dictionaries } = measured.workforce;
  const { start, month, score } = moodAnswers(measured);
  const sums = new Float64Array(SUMS * (people.count + dictionaries.team.length + 1));
  const add = (cluster: number, own: number, given: number, answers: number) => {
    const column = isWithin(own, now) ? 0 : isWithin(own, before) ? 2 : SUMS;
    if (column === SUMS) return;
    sums[SUMS * cluster + column] += answers;
    sums[SUMS * cluster + column + 1] += given;
  };
  for (let stretch = 0; stretch < of.length; stretch++) {
    if (of[stretch] !== 0) continue;
    const row = stretch * MORALE_DIMENSIONS.length + MORALE;
    const person = spells.person[assignments.spell[stretch]];
    for (let answer = start[row]; answer < start[row + 1]; answer++) add(person, month[answer], score[answer], 1);
  }
  if (count === 1) {
    eachMean(measured, (own, team, given, answers) => add(people.count + team + 1, own, given, answers));
  }
  return sums;
}

const isWithin = (month: number, { first, last }: Period) => month >= first && month <= last;
