import { PULSE_DIMENSIONS, type PulseDimension } from '../model/ids';
import { MORALE_DIMENSIONS } from '../model/moraleView';
import { answersTo } from './answersOfPart';
import type { Measured } from './measured';
import { remember } from './remember';

/** What sellers answer about their mood in the months of the grid, in the order of the file: columns that are read often, side by side. */
export interface MoodAnswers {
  readonly month: Int16Array;
  /** Index in MORALE_DIMENSIONS. */
  readonly kind: Uint8Array;
  /** Where the person stood; −1 − index in `means` for the mean of a group. */
  readonly place: Int32Array;
  readonly score: Float64Array;
  /** Entries that are means of groups. */
  readonly means: Int32Array;
}

const KINDS: readonly PulseDimension[] = MORALE_DIMENSIONS;
const NUMBER_OF = Int8Array.from(PULSE_DIMENSIONS, (dimension) => KINDS.indexOf(dimension));

/** The same for every part of the data, so they are found once. */
export const moodAnswers = remember((measured: Measured): MoodAnswers => {
  const { workforce, grid, places } = measured;
  const { pulse } = workforce;
  const entries = answersTo(measured, MORALE_DIMENSIONS);
  const month = new Int16Array(entries.length);
  const kind = new Uint8Array(entries.length);
  const place = new Int32Array(entries.length);
  const score = new Float64Array(entries.length);
  const means: number[] = [];
  let count = 0;
  for (let at = 0; pulse !== null && places.pulse !== null && at < entries.length; at++) {
    const entry = entries[at];
    const own = pulse.month[entry] - grid.firstMonth;
    if (own < 0 || own >= grid.months) continue;
    month[count] = own;
    kind[count] = NUMBER_OF[pulse.dimension[entry]];
    score[count] = pulse.score[entry];
    place[count++] = pulse.person[entry] < 0 ? -means.push(entry) : places.pulse[entry];
  }
  const found = {
    month: month.subarray(0, count),
    kind: kind.subarray(0, count),
    place: place.subarray(0, count),
    score: score.subarray(0, count),
    means: Int32Array.from(means),
  };
  return found;
});
