import { centredTwice } from '../claim/timeSeries';
import type { Scope } from '../metrics/figures';
import type { Measured } from '../metrics/measured';
import { MOOD_KIND, moodAnswers } from '../metrics/moodAnswers';
import { DAYS_PER_MONTH } from '../model/calendar';
import { EXIT_KINDS } from '../model/ids';
import { type LeadLagPoint, type LeadLagView, MORALE_DIMENSIONS } from '../model/moraleView';
import { gridOf, personDaysByMonth } from '../panel/exposure';
import { tQuantile } from '../stats/studentT';

const MOST_LAG = 6;
const FEWEST_TEAMS = 8;
const LAGS = 2 * MOST_LAG + 1;
const FEWEST_MONTHS = LAGS;
const MORALE = MORALE_DIMENSIONS.indexOf('morale');
/** Points of morale and person-months the slope is told for. */
const POINTS = 10;
const PERSON_MONTHS = 1000;

/**
 * Question: do teams lose more people in the months after their morale was low, or is their morale low after they lost people?
 * Formula: x̃ and ỹ, a team's mean morale and its exits per person-month with team and month means removed (weights: answers,
 * person-months); slope at lag k = Σ w x̃(t) ỹ(t + k) / Σ w x̃(t)², w the answers; standard error clustered by team, t with teams − 1
 * degrees of freedom, and the level raised to 1 − 0.05 / 13 so that the intervals of all 13 lags hold together (Bonferroni).
 * Source: Liang & Zeger (1986), Biometrika 73. A team is who stands under one manager. It describes: who is about to leave
 * answers too, and a team's answers change with who is in it. null under 8 teams or 13 months, and without answers of people.
 */
export function leadLag(measured: Measured, scope: Scope): LeadLagView | null {
  const months = scope.period.last - scope.period.first + 1;
  const teams = measured.workforce.dictionaries.manager.length;
  if (measured.workforce.pulse === null || months < FEWEST_MONTHS || teams < FEWEST_TEAMS) return null;
  const { morale, answers } = moraleOfTeams(measured, scope, months);
  const { rate, time, exits } = exitsOfTeams(measured, scope, months);
  const x = centredTwice(morale, answers, teams, months);
  const y = centredTwice(rate, time, teams, months);
  const { teamMonths, scores, squares } = laggedSums(x, answers, y, time, teams, months);
  const points: LeadLagPoint[] = [];
  let varying = 0;
  for (let lag = -MOST_LAG; lag <= MOST_LAG; lag++) {
    const found = slopeOf(scores[lag + MOST_LAG], squares[lag + MOST_LAG]);
    if (found === null) return null;
    varying = Math.max(varying, found.teams);
    points.push({ monthsLater: lag, ...found.point });
  }
  return {
    teams: varying,
    teamMonths,
    exits,
    points,
  };
}

/** Σ w x̃ ỹ and Σ w x̃² of each lag by team, in one pass over the months in which anybody answered. */
function laggedSums(
  x: Float64Array,
  weight: Float64Array,
  y: Float64Array,
  time: Float64Array,
  teams: number,
  months: number,
) {
  const [scores, squares] = [0, 0].map(() => Array.from({ length: LAGS }, () => new Float64Array(teams)));
  let teamMonths = 0;
  for (let team = 0, cell = 0; team < teams; team++) {
    for (let month = 0; month < months; month++, cell++) {
      if (weight[cell] === 0) continue;
      teamMonths++;
      const own = weight[cell] * x[cell];
      const square = own * x[cell];
      const first = Math.max(-MOST_LAG, -month);
      const last = Math.min(MOST_LAG, months - 1 - month);
      for (let lag = first; lag <= last; lag++) {
        if (time[cell + lag] === 0) continue;
        scores[lag + MOST_LAG][team] += own * y[cell + lag];
        squares[lag + MOST_LAG][team] += square;
      }
    }
  }
  return { teamMonths, scores, squares };
}

function slopeOf(
  scores: Float64Array,
  squares: Float64Array,
): { readonly teams: number; readonly point: Omit<LeadLagPoint, 'monthsLater'> } | null {
  let information = 0;
  let score = 0;
  let varying = 0;
  for (let team = 0; team < squares.length; team++) {
    information += squares[team];
    score += scores[team];
    if (squares[team] > 0) varying++;
  }
  if (varying < FEWEST_TEAMS || !(information > 0)) return null;
  const slope = score / information;
  let clustered = 0;
  for (let team = 0; team < squares.length; team++) clustered += (scores[team] - slope * squares[team]) ** 2;
  const error = Math.sqrt((clustered * varying) / (varying - 1)) / information;
  const level = 1 - 0.05 / LAGS;
  const reach = tQuantile((1 + level) / 2, varying - 1) * error;
  const told = POINTS * PERSON_MONTHS;
  return {
    teams: varying,
    point: { slope: told * slope, lower: told * (slope - reach), upper: told * (slope + reach) },
  };
}

function moraleOfTeams(measured: Measured, { unit, period }: Scope, months: number) {
  const { assignments, dictionaries } = measured.workforce;
  const morale = new Float64Array(dictionaries.manager.length * months);
  const answers = new Float64Array(dictionaries.manager.length * months);
  const { start, month, score } = moodAnswers(measured);
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const team = assignments.manager[stretch];
    if (team < 0 || (unit !== null && unit[stretch] === 0)) continue;
    const row = stretch * MORALE_DIMENSIONS.length + MORALE;
    const end = start[row + 1];
    const first = team * months - period.first;
    for (let answer = start[row]; answer < end; answer++) {
      const own = month[answer];
      if (own < period.first || own > period.last) continue;
      morale[first + own] += score[answer];
      answers[first + own]++;
    }
  }
  if (unit === null) addMeans(measured, period.first, months, morale, answers);
  for (let cell = 0; cell < morale.length; cell++) if (answers[cell] > 0) morale[cell] /= answers[cell];
  return { morale, answers };
}

/** Means of groups, which no filter can part. */
function addMeans(
  measured: Measured,
  first: number,
  months: number,
  morale: Float64Array,
  answers: Float64Array,
): void {
  const { pulse } = measured.workforce;
  for (const entry of moodAnswers(measured).means) {
    if (pulse === null || MOOD_KIND[pulse.dimension[entry]] !== MORALE || pulse.manager[entry] < 0) continue;
    const month = pulse.month[entry] - measured.grid.firstMonth - first;
    if (month < 0 || month >= months) continue;
    const cell = pulse.manager[entry] * months + month;
    morale[cell] += pulse.score[entry] * pulse.answers[entry];
    answers[cell] += pulse.answers[entry];
  }
}

function exitsOfTeams({ workforce, grid }: Measured, { unit, period, counted }: Scope, months: number) {
  const { assignments, spells, dictionaries } = workforce;
  const teams = dictionaries.manager.length;
  const teamOf = new Int32Array(assignments.count);
  for (let stretch = 0; stretch < teamOf.length; stretch++) {
    const isOut = assignments.manager[stretch] < 0 || (unit !== null && unit[stretch] === 0);
    teamOf[stretch] = isOut ? teams : assignments.manager[stretch];
  }
  const own = gridOf(grid, period.first, period.last, false);
  const time = personDaysByMonth(assignments, { of: teamOf, count: teams, out: teams }, own);
  for (let cell = 0; cell < time.length; cell++) time[cell] /= DAYS_PER_MONTH;
  const rate = new Float64Array(teams * months);
  const isCounted = EXIT_KINDS.map((kind) => counted.includes(kind));
  let exits = 0;
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const to = assignments.to[stretch];
    if (teamOf[stretch] === teams || to < own.from || to > own.asOf) continue;
    const spell = assignments.spell[stretch];
    const isLast = stretch === assignments.count - 1 || assignments.spell[stretch + 1] !== spell;
    if (!isLast || !isCounted[spells.exitKind[spell]]) continue;
    rate[teamOf[stretch] * months + own.monthOfDay[to - own.from]]++;
    exits++;
  }
  for (let cell = 0; cell < rate.length; cell++) if (rate[cell] > 0) rate[cell] /= time[cell];
  return { rate, time, exits };
}
