import { createRandom } from '../../../../src/core/stats/random';
import { type Leak, leaksAmong } from './leaks';
import { numbersBehind } from './numbersBehind';
import { questionsOf } from './questions';
import { smallOrganisation, withGroupMeans } from './smallOrganisation';

/*
 * Somebody sees every number of every screen under several filters, in several periods, beside the period before or not, and knows who was
 * where. Whose hours, results and answers of which months stand behind a number is found by changing those of one person at a
 * time, the same in every month and then differently: no knowledge of how a number is computed is needed, so that a new screen is
 * attacked as it is. Numbers leak where one, two, or all that are known of one or two parts can be added and subtracted to a sum
 * that tells of one to fewer than the minimum. Nor may parts of one kind, added up, leave as few of everyone, nor rows of a table.
 * One organisation of five has means of teams and of everyone on file as well: these are known to the attacker.
 */

export interface Attacked {
  readonly numbers: number;
  readonly leaks: readonly Leak[];
}

export function attackViews(seed: number): Attacked {
  const random = createRandom(seed);
  const answering = smallOrganisation(random.fork(1));
  const workforce = seed % 5 === 4 ? withGroupMeans(answering, random.fork(3)) : answering;
  const questions = questionsOf(workforce, seed, random.fork(2));
  const behind = numbersBehind(workforce, questions);
  return { numbers: behind.length, leaks: leaksAmong(behind, questions) };
}
