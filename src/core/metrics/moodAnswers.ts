import { PULSE_DIMENSIONS, type PulseDimension } from '../model/ids';
import { MORALE_DIMENSIONS } from '../model/moraleView';
import { answersTo } from './answersOfPart';
import type { Measured } from './measured';
import { remember } from './remember';

/** What sellers answer about their mood in the months of the grid, together for each assignment in which they stood, question by question. */
export interface MoodAnswers {
  /** First answer of each assignment to each question (assignment × questions + index in MORALE_DIMENSIONS), and the end of the last. */
  readonly start: Int32Array;
  readonly month: Int16Array;
  readonly score: Float64Array;
  /** Entries of the file that are means of groups. */
  readonly means: Int32Array;
}

const KINDS: readonly PulseDimension[] = MORALE_DIMENSIONS;

/** Index in MORALE_DIMENSIONS of each code of a dimension; −1 for the others. */
export const MOOD_KIND = Int8Array.from(PULSE_DIMENSIONS, (dimension) => KINDS.indexOf(dimension));

/** The same for every part of the data, so they are found once: 10 bytes an answer. */
export const moodAnswers = remember((measured: Measured): MoodAnswers => {
  const { workforce, grid, places } = measured;
  const { pulse, assignments } = workforce;
  const start = new Int32Array(assignments.count * KINDS.length + 1);
  const means: number[] = [];
  if (pulse === null || places.pulse === null)
    return { start, month: new Int16Array(0), score: new Float64Array(0), means: new Int32Array(0) };
  const stood = places.pulse;
  const asked = answersTo(measured, MORALE_DIMENSIONS).filter((entry) => {
    const month = pulse.month[entry] - grid.firstMonth;
    return month >= 0 && month < grid.months;
  });
  const rowOf = (entry: number) => stood[entry] * KINDS.length + MOOD_KIND[pulse.dimension[entry]];
  for (let at = 0; at < asked.length; at++) {
    if (pulse.person[asked[at]] < 0) means.push(asked[at]);
    else start[rowOf(asked[at]) + 1]++;
  }
  for (let row = 1; row < start.length; row++) start[row] += start[row - 1];
  const next = start.slice();
  const month = new Int16Array(start[start.length - 1]);
  const score = new Float64Array(month.length);
  for (let at = 0; at < asked.length; at++) {
    const entry = asked[at];
    if (pulse.person[entry] < 0) continue;
    const place = next[rowOf(entry)]++;
    month[place] = pulse.month[entry] - grid.firstMonth;
    score[place] = pulse.score[entry];
  }
  return { start, month, score, means: Int32Array.from(means) };
});
