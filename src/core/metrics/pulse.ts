import { PULSE_DIMENSIONS, RESPONDENTS } from '../model/ids';
import type { PulseAnswers } from '../model/workforce';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import type { Period } from './period';

/** Σ score × answers and Σ answers per group and month (group × months + month). */
export interface MoraleByMonth {
  readonly scores: Float64Array;
  readonly answers: Float64Array;
}

/**
 * Question: how is the mood?
 * Formula: Σ score × answers / Σ answers over the sellers' answers about morale, on 0–100; a mean of a team or manager
 * weighs as many answers as it stands for. Other dimensions, eNPS and the managers' own answers stay out.
 * R: weighted.mean(score, answers). Unit: points of 100. A person's answer counts in the group in which he or she stood in that month;
 * means of groups where the groups are teams (`pulseTeams`), or everyone is one. Months are those of the period, counted from its first.
 */
export function moraleByMonth(
  { workforce: { pulse }, grid, places }: Measured,
  { of, count }: Grouping,
  { first, last }: Period,
  pulseTeams: boolean,
): MoraleByMonth | null {
  if (pulse === null || places.pulse === null) return null;
  const months = last - first + 1;
  const scores = new Float64Array(count * months);
  const answers = new Float64Array(count * months);
  const { month, place, team, scores: given, answers: weights } = moraleAnswers(pulse, places.pulse, grid.firstMonth);
  for (let entry = 0; entry < month.length; entry++) {
    const own = month[entry] - first;
    if (own < 0 || own >= months) continue;
    const group = place[entry] >= 0 ? of[place[entry]] : pulseTeams ? team[entry] : count === 1 ? 0 : -1;
    if (group < 0) continue;
    scores[group * months + own] += given[entry];
    answers[group * months + own] += weights[entry];
  }
  return { scores, answers };
}

/** Sellers' answers about morale: their months of the grid, where each stood or (−1) of which team they are the mean, and score × answers. */
interface MoraleAnswers {
  readonly month: Int16Array;
  readonly place: Int32Array;
  readonly team: Int32Array;
  readonly scores: Float64Array;
  readonly answers: Float64Array;
}

const known = new WeakMap<Int32Array, MoraleAnswers>();

/** Found once. Who was not there in a month answers for no part of the company, and so not for the whole of it. */
function moraleAnswers(pulse: PulseAnswers, places: Int32Array, firstMonth: number): MoraleAnswers {
  const before = known.get(places);
  if (before !== undefined) return before;
  const morale = PULSE_DIMENSIONS.indexOf('morale');
  const seller = RESPONDENTS.indexOf('seller');
  const entries: number[] = [];
  for (let entry = 0; entry < places.length; entry++) {
    if (pulse.dimension[entry] !== morale || pulse.respondent[entry] !== seller) continue;
    if (places[entry] >= 0 || pulse.person[entry] < 0) entries.push(entry);
  }
  const found = {
    month: Int16Array.from(entries, (entry) => pulse.month[entry] - firstMonth),
    place: Int32Array.from(entries, (entry) => places[entry]),
    team: Int32Array.from(entries, (entry) => pulse.team[entry]),
    scores: Float64Array.from(entries, (entry) => pulse.score[entry] * pulse.answers[entry]),
    answers: Float64Array.from(entries, (entry) => pulse.answers[entry]),
  };
  known.set(places, found);
  return found;
}
