import { MORALE_DIMENSIONS } from '../model/moraleView';
import { cellsOf, cutOf, withCells } from './cells';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import { moodAnswers } from './moodAnswers';
import { remember } from './remember';

const KINDS = MORALE_DIMENSIONS.length;
/** Favourable from four of five. */
const FAVOURABLE = 75;
/** Sums are taken around the middle of the scale, so that squares lose no digits. */
export const MIDDLE = 50;

/** Single answers of each group to each question in each month of the grid: (group × questions + question) × months + month. */
export interface MoodCounts {
  readonly answers: Int32Array;
  readonly favourable: Int32Array;
  /** Around the middle of the scale. */
  readonly scores: Float64Array;
  readonly squares: Float64Array;
}

type Grouped = Pick<Grouping, 'of' | 'count' | 'out'>;

/** Made of what was counted of each cell once. */
export function moodCounts(measured: Measured, grouping: Grouped): MoodCounts {
  const cells = countsOfCells(measured);
  const cut = cutOf(measured, grouping);
  const rest = cut.rest === null ? null : counted(measured, { ...grouping, of: cut.rest });
  return {
    answers: withCells(cut, grouping.count, cells.answers, rest?.answers),
    favourable: withCells(cut, grouping.count, cells.favourable, rest?.favourable),
    scores: withCells(cut, grouping.count, cells.scores, rest?.scores),
    squares: withCells(cut, grouping.count, cells.squares, rest?.squares),
  };
}

const countsOfCells = remember((measured: Measured): MoodCounts => counted(measured, cellsOf(measured)));

function counted(measured: Measured, { of, count, out }: Grouped): MoodCounts {
  const { start, month, score } = moodAnswers(measured);
  const { months } = measured.grid;
  const cells = count * KINDS * months;
  const found = {
    answers: new Int32Array(cells),
    favourable: new Int32Array(cells),
    scores: new Float64Array(cells),
    squares: new Float64Array(cells),
  };
  for (let stretch = 0; stretch < of.length; stretch++) {
    if (of[stretch] === out) continue;
    for (let kind = 0; kind < KINDS; kind++) {
      const row = (of[stretch] * KINDS + kind) * months;
      const end = start[stretch * KINDS + kind + 1];
      for (let answer = start[stretch * KINDS + kind]; answer < end; answer++) {
        const cell = row + month[answer];
        const own = score[answer] - MIDDLE;
        found.answers[cell]++;
        if (score[answer] >= FAVOURABLE) found.favourable[cell]++;
        found.scores[cell] += own;
        found.squares[cell] += own * own;
      }
    }
  }
  return found;
}
