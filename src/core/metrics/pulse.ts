import { MORALE_DIMENSIONS } from '../model/moraleView';
import { cellsOf, cutOf, withCells } from './cells';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import { MOOD_KIND, moodAnswers } from './moodAnswers';
import { MIDDLE } from './moodCounts';
import type { Period } from './period';
import { remember } from './remember';

const KINDS = MORALE_DIMENSIONS.length;
/** Index of the question about morale in MORALE_DIMENSIONS. */
export const MORALE = MORALE_DIMENSIONS.indexOf('morale');

/** Σ score × answers and Σ answers of each group, and the most answers of people of any one month; of means where nobody answered alone. */
export interface MoraleOfGroups {
  readonly scores: Float64Array;
  readonly answers: Float64Array;
  readonly respondents: Float64Array;
  /** 1 where nobody answered alone. */
  readonly onlyMeans: Uint8Array;
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
  { of, count, out }: Pick<Grouping, 'of' | 'count' | 'out'>,
  { first, last }: Period,
  pulseTeams: boolean,
): MoraleOfGroups | null {
  if (measured.workforce.pulse === null) return null;
  const { start, month, score } = moodAnswers(measured);
  const months = last - first + 1;
  const scores = new Float64Array(count);
  const answersOf = new Float64Array(count * months);
  for (let stretch = 0; stretch < of.length; stretch++) {
    const row = stretch * KINDS + MORALE;
    const end = start[row + 1];
    const group = of[stretch];
    if (start[row] === end || group === out) continue;
    const cell = group * months - first;
    let sum = scores[group];
    for (let answer = start[row]; answer < end; answer++) {
      const own = month[answer];
      if (own < first || own > last) continue;
      sum += score[answer];
      answersOf[cell + own]++;
    }
    scores[group] = sum;
  }
  const single = mostByGroup(answersOf, count);
  if (pulseTeams) {
    eachMean(measured, (own, team, given, answers) => {
      if (team < 0 || own < first || own > last) return;
      scores[team] += given;
      answersOf[team * months + own - first] += answers;
    });
  }
  const most = mostByGroup(answersOf, count);
  const answers = new Float64Array(count);
  for (let cell = 0; cell < answersOf.length; cell++) answers[Math.floor(cell / months)] += answersOf[cell];
  return {
    scores,
    answers,
    respondents: most.map((own, group) => single[group] || own),
    onlyMeans: Uint8Array.from(single, (own) => Number(own === 0)),
  };
}

/** The most of any one month of each group. */
function mostByGroup(answersOf: Float64Array, count: number): Float64Array {
  const months = answersOf.length / count;
  const most = new Float64Array(count);
  for (let cell = 0; cell < answersOf.length; cell++) {
    const group = Math.floor(cell / months);
    if (answersOf[cell] > most[group]) most[group] = answersOf[cell];
  }
  return most;
}

/** Means of groups about morale in the months of the grid: score × answers, and answers. */
export function eachMean(
  measured: Measured,
  visit: (month: number, team: number, score: number, answers: number) => void,
): void {
  const { pulse } = measured.workforce;
  for (const entry of moodAnswers(measured).means) {
    if (pulse === null || MOOD_KIND[pulse.dimension[entry]] !== MORALE) continue;
    const month = pulse.month[entry] - measured.grid.firstMonth;
    visit(month, pulse.team[entry], pulse.score[entry] * pulse.answers[entry], pulse.answers[entry]);
  }
}

/** Σ score × answers and Σ answers of each group and month of the grid (group × months + month). */
export interface MoraleByMonth {
  readonly scores: Float64Array;
  readonly answers: Float64Array;
}

/** The same month by month; means of groups belong to everyone together. null without the table. */
export function moraleByMonth(
  measured: Measured,
  grouping: Pick<Grouping, 'of' | 'count' | 'out'>,
): MoraleByMonth | null {
  if (measured.workforce.pulse === null) return null;
  const cells = moraleOfCells(measured);
  const cut = cutOf(measured, grouping);
  const rest = cut.rest === null ? undefined : countMorale(measured, { ...grouping, of: cut.rest });
  const answers = withCells(cut, grouping.count, cells.answers, rest?.answers);
  const around = withCells(cut, grouping.count, cells.scores, rest?.scores);
  const scores = around.map((sum, row) => sum + MIDDLE * answers[row]);
  if (grouping.count > 1) return { scores, answers };
  const means = moraleOfMeans(measured);
  return {
    scores: scores.map((own, month) => own + means.scores[month]),
    answers: answers.map((own, month) => own + means.answers[month]),
  };
}

const moraleOfCells = remember((measured: Measured) => countMorale(measured, cellsOf(measured)));

/** Answers of people about morale, by group and month of the grid; scores around the middle of the scale. */
function countMorale(measured: Measured, { of, count, out }: Pick<Grouping, 'of' | 'count' | 'out'>): MoraleByMonth {
  const { start, month, score } = moodAnswers(measured);
  const { months } = measured.grid;
  const scores = new Float64Array(count * months);
  const answers = new Float64Array(count * months);
  for (let stretch = 0; stretch < of.length; stretch++) {
    if (of[stretch] === out) continue;
    const row = stretch * KINDS + MORALE;
    for (let answer = start[row]; answer < start[row + 1]; answer++) {
      const cell = of[stretch] * months + month[answer];
      scores[cell] += score[answer] - MIDDLE;
      answers[cell]++;
    }
  }
  return { scores, answers };
}

const moraleOfMeans = remember((measured: Measured): MoraleByMonth => {
  const scores = new Float64Array(measured.grid.months);
  const answers = new Float64Array(measured.grid.months);
  eachMean(measured, (month, _team, given, count) => {
    scores[month] += given;
    answers[month] += count;
  });
  return { scores, answers };
});
