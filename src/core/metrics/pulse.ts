import { answersTo } from './answersOfPart';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import type { Period } from './period';
import { remember } from './remember';

/** Σ score × answers and Σ answers of each group, and the most answers of any one month. */
export interface MoraleOfGroups {
  readonly scores: Float64Array;
  readonly answers: Float64Array;
  readonly respondents: Float64Array;
}

/**
 * Question: how is the mood?
 * Formula: Σ score × answers / Σ answers over the sellers' answers about morale, on 0–100; a mean of a team or manager
 * weighs as many answers as it stands for. Other dimensions, eNPS and the managers' own answers stay out.
 * R: weighted.mean(score, answers). Unit: points of 100. A person's answer counts in the group in which he or she stood in that month;
 * means of groups where the groups are teams (`pulseTeams`). null without the table.
 */
export function moraleOfGroups(
  measured: Measured,
  { of, count }: Pick<Grouping, 'of' | 'count'>,
  { first, last }: Period,
  pulseTeams: boolean,
): MoraleOfGroups | null {
  const { pulse } = measured.workforce;
  if (pulse === null) return null;
  const { start, place, entry, scores: given, answers: weights } = moraleAnswers(measured);
  const [scores, answers, respondents, scoresNow, answersNow] = [0, 0, 0, 0, 0].map(() => new Float64Array(count));
  for (let month = first; month <= last; month++) {
    if (start[month] === start[month + 1]) continue;
    scoresNow.fill(0);
    answersNow.fill(0);
    for (let answer = start[month]; answer < start[month + 1]; answer++) {
      const group = place[answer] >= 0 ? of[place[answer]] : pulseTeams ? pulse.team[entry[answer]] : -1;
      if (group < 0) continue;
      scoresNow[group] += given[answer];
      answersNow[group] += weights[answer];
    }
    for (let group = 0; group < count; group++) {
      scores[group] += scoresNow[group];
      answers[group] += answersNow[group];
      if (answersNow[group] > respondents[group]) respondents[group] = answersNow[group];
    }
  }
  return { scores, answers, respondents };
}

/** Sellers' answers about morale, month by month: where each stood (−1: the mean of a group), and score × answers. */
interface MoraleAnswers {
  /** The first of each month of the grid, and the end of the last. */
  readonly start: Int32Array;
  readonly place: Int32Array;
  /** Which of the table's each is. */
  readonly entry: Int32Array;
  readonly scores: Float64Array;
  readonly answers: Float64Array;
}

/** The same for every part of the data, so they are found once. */
export const moraleAnswers = remember((measured: Measured): MoraleAnswers => {
  const { workforce, grid, places } = measured;
  const { pulse } = workforce;
  const entries = answersTo(measured, ['morale']);
  const found = {
    start: new Int32Array(grid.months + 1),
    place: new Int32Array(entries.length),
    entry: new Int32Array(entries.length),
    scores: new Float64Array(entries.length),
    answers: new Float64Array(entries.length),
  };
  if (pulse === null || places.pulse === null) return found;
  const monthOf = (entry: number) => pulse.month[entry] - grid.firstMonth;
  const isInside = (month: number) => month >= 0 && month < grid.months;
  const { start } = found;
  for (let at = 0; at < entries.length; at++) {
    const month = monthOf(entries[at]);
    if (isInside(month)) start[month + 1]++;
  }
  for (let month = 0; month < grid.months; month++) start[month + 1] += start[month];
  const next = start.slice();
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    const month = monthOf(entry);
    if (!isInside(month)) continue;
    const answer = next[month]++;
    found.place[answer] = places.pulse[entry];
    found.entry[answer] = entry;
    found.scores[answer] = pulse.score[entry] * pulse.answers[entry];
    found.answers[answer] = pulse.answers[entry];
  }
  return found;
});

/** Σ score × answers and Σ answers of each group and month of the grid (group × months + month). */
export interface MoraleByMonth {
  readonly scores: Float64Array;
  readonly answers: Float64Array;
}

/** The same month by month; means of groups stay out. null without the table. */
export function moraleByMonth(
  measured: Measured,
  { of, count, out }: Pick<Grouping, 'of' | 'count' | 'out'>,
): MoraleByMonth | null {
  if (measured.workforce.pulse === null) return null;
  const { months } = measured.grid;
  const { start, place, scores: given, answers: weights } = moraleAnswers(measured);
  const scores = new Float64Array(count * months);
  const answers = new Float64Array(count * months);
  for (let month = 0; month < months; month++) {
    for (let answer = start[month]; answer < start[month + 1]; answer++) {
      const group = place[answer] < 0 ? out : of[place[answer]];
      if (group === out) continue;
      scores[group * months + month] += given[answer];
      answers[group * months + month] += weights[answer];
    }
  }
  return { scores, answers };
}

/** Of the means of groups alone, which belong to everyone together. */
export const moraleOfMeans = remember((measured: Measured): MoraleByMonth => {
  const { months } = measured.grid;
  const { start, place, scores: given, answers: weights } = moraleAnswers(measured);
  const scores = new Float64Array(months);
  const answers = new Float64Array(months);
  for (let month = 0; month < months; month++) {
    for (let answer = start[month]; answer < start[month + 1]; answer++) {
      if (place[answer] >= 0) continue;
      scores[month] += given[answer];
      answers[month] += weights[answer];
    }
  }
  return { scores, answers };
});
