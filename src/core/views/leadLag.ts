import { centredTwice } from '../claim/timeSeries';
import type { Scope } from '../metrics/figures';
import type { Measured } from '../metrics/measured';
import { moraleAnswers } from '../metrics/pulse';
import { DAYS_PER_MONTH } from '../model/calendar';
import { EXIT_KINDS } from '../model/ids';
import type { LeadLagPoint, LeadLagView } from '../model/moraleView';
import { personDaysByMonth } from '../panel/exposure';
import { tQuantile } from '../stats/studentT';

const MOST_LAG = 6;
const FEWEST_TEAMS = 8;
const LAGS = 2 * MOST_LAG + 1;
const FEWEST_MONTHS = LAGS;
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
  const information = squares.reduce((sum, own) => sum + own, 0);
  const varying = squares.reduce((count, own) => count + (own > 0 ? 1 : 0), 0);
  if (varying < FEWEST_TEAMS || !(information > 0)) return null;
  const slope = scores.reduce((sum, own) => sum + own, 0) / information;
  const clustered = scores.reduce((sum, own, team) => sum + (own - slope * squares[team]) ** 2, 0);
  const error = Math.sqrt((clustered * varying) / (varying - 1)) / information;
  const level = 1 - 0.05 / LAGS;
  const reach = tQuantile((1 + level) / 2, varying - 1) * error;
  const told = POINTS * PERSON_MONTHS;
  return {
    teams: varying,
    point: { slope: told * slope, lower: told * (slope - reach), upper: told * (slope + reach) },
  };
}

function moraleOfTeams(measured: Measured, scope: Scope, months: number) {
  const { pulse, assignments, dictionaries } = measured.workforce;
  const morale = new Float64Array(dictionaries.manager.length * months);
  const answers = new Float64Array(dictionaries.manager.length * months);
  const { start, place: placeOf, entry, scores, answers: weights } = moraleAnswers(measured);
  const { unit, period } = scope;
  // Of one month, so that it stays in the cache.
  const score = new Float64Array(dictionaries.manager.length);
  const weight = new Float64Array(dictionaries.manager.length);
  for (let month = 0; pulse !== null && month < months; month++) {
    const first = start[period.first + month];
    const end = start[period.first + month + 1];
    if (first === end) continue;
    score.fill(0);
    weight.fill(0);
    for (let answer = first; answer < end; answer++) {
      const place = placeOf[answer];
      if (unit !== null && (place < 0 || unit[place] === 0)) continue;
      const team = place >= 0 ? assignments.manager[place] : pulse.manager[entry[answer]];
      if (team < 0) continue;
      score[team] += scores[answer];
      weight[team] += weights[answer];
    }
    for (let team = 0; team < weight.length; team++) {
      if (weight[team] === 0) continue;
      morale[team * months + month] = score[team] / weight[team];
      answers[team * months + month] = weight[team];
    }
  }
  return { morale, answers };
}

function exitsOfTeams({ workforce, grid }: Measured, { unit, period, counted }: Scope, months: number) {
  const { assignments, spells, dictionaries } = workforce;
  const teams = dictionaries.manager.length;
  const teamOf = assignments.manager.map((manager, stretch) =>
    manager < 0 || (unit !== null && unit[stretch] === 0) ? teams : manager,
  );
  const days = personDaysByMonth(assignments, teamOf, teams + 1, grid);
  const time = new Float64Array(teams * months);
  const rate = new Float64Array(teams * months);
  for (let team = 0; team < teams; team++)
    for (let month = 0; month < months; month++)
      time[team * months + month] = days[team * grid.months + period.first + month] / DAYS_PER_MONTH;
  const isCounted = EXIT_KINDS.map((kind) => counted.includes(kind));
  let exits = 0;
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const to = assignments.to[stretch];
    const spell = assignments.spell[stretch];
    const isLast = stretch === assignments.count - 1 || assignments.spell[stretch + 1] !== spell;
    if (!isLast || teamOf[stretch] === teams || to < grid.from || to > grid.asOf) continue;
    const month = grid.monthOfDay[to - grid.from] - period.first;
    if (month < 0 || month >= months || !isCounted[spells.exitKind[spell]]) continue;
    rate[teamOf[stretch] * months + month]++;
    exits++;
  }
  for (let cell = 0; cell < rate.length; cell++) if (time[cell] > 0) rate[cell] /= time[cell];
  return { rate, time, exits };
}
