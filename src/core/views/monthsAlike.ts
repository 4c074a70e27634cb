import { everyone, type Unit } from '../metrics/groups';
import type { Measured } from '../metrics/measured';
import { MOOD_KIND } from '../metrics/moodAnswers';
import { moodCounts } from '../metrics/moodCounts';

/** Squares of scores around the middle of the scale leave less than this of each answer where all are the same. */
const ROUNDING = 1e-6;

/** Of how many people months of the grid are in which all gave the same answer to a question of PULSE_DIMENSIONS; 0 in other months. */
export function monthsAlike(measured: Measured, unit: Unit | null, question: number): Int32Array {
  const { months } = measured.grid;
  const kind = MOOD_KIND[question];
  const alike = new Int32Array(months);
  if (kind < 0) return alike;
  const { answers, scores, squares } = moodCounts(measured, everyone(measured.workforce, unit));
  for (let month = 0; month < months; month++) {
    const cell = kind * months + month;
    const count = answers[cell];
    if (count > 0 && squares[cell] - scores[cell] ** 2 / count < ROUNDING * count) alike[month] = count;
  }
  return alike;
}
