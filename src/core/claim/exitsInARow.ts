import type { Steps } from '../model/progress';
import type { Random } from '../stats/random';
import { drawnAt, fillGuide } from './drawTable';
import { sumOfMonths, type TeamMonths } from './teamMonths';
import { fittedMargins } from './timeSeries';

const TEAMS_PER_STEP = 20;
export const MONTHS_AFTER = 5;

/** Exits after exits under the same manager, beyond what manager and month let expect. */
export interface ExitsInARow {
  /** Σ over months of (exits one to five months before) × (exits − expected), minus what chance gives on average. */
  readonly score: number;
  /** Σ expected × squared deviation of the exits before; `time` is Σ expected. */
  readonly information: number;
  readonly time: number;
  readonly scoreOf: Float64Array;
  readonly informationOf: Float64Array;
  readonly fitted: Float64Array;
  readonly observed: Float64Array;
  readonly managers: number;
  readonly months: number;
}

/**
 * Do exits follow exits? Expected exits are scaled to each manager's and each month's total, so managers who differ and busy
 * seasons make no rows. Given n exits of a manager, dealt to months with chances p, pairs that follow each other come
 * n (n − 1) Σ p p' times, and their expected number is n² Σ p p': the score is short by n Σ p p', which is put back.
 */
export function exitsInARow(exits: TeamMonths): ExitsInARow {
  const { managers, months, observed } = exits;
  const fitted = fittedMargins(observed, exits.expected, managers, months);
  const scoreOf = new Float64Array(managers);
  const informationOf = new Float64Array(managers);
  let time = 0;
  for (let manager = 0; manager < managers; manager++) {
    let [score, weight, mean, square] = [0, 0, 0, 0];
    for (let month = MONTHS_AFTER; month < months; month++) {
      const cell = manager * months + month;
      const expected = fitted[cell] ?? 0;
      const before = sumOfMonths(observed, months, manager, month - MONTHS_AFTER, month - 1);
      score += before * ((observed[cell] ?? 0) - expected);
      weight += expected;
      mean += expected * before;
      square += expected * before * before;
    }
    scoreOf[manager] =
      score + shortfall(fitted, months, manager, sumOfMonths(observed, months, manager, 0, months - 1));
    informationOf[manager] = weight > 0 ? square - (mean * mean) / weight : 0;
    time += weight;
  }
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  return {
    score: total(scoreOf),
    information: total(informationOf),
    time,
    scoreOf,
    informationOf,
    fitted,
    observed,
    managers,
    months,
  };
}

function shortfall(fitted: Float64Array, months: number, manager: number, exits: number): number {
  if (exits === 0) return 0;
  let total = 0;
  for (let month = MONTHS_AFTER; month < months; month++)
    total +=
      (fitted[manager * months + month] ?? 0) * sumOfMonths(fitted, months, manager, month - MONTHS_AFTER, month - 1);
  return total / exits;
}

/** The score when each manager's exits are dealt to months anew, as likely as expected there. */
export function* dealMonths(found: ExitsInARow, deals: number, random: Random): Steps<Float64Array> {
  const { managers, months, fitted, observed } = found;
  const teams = Array.from({ length: managers }, (_, manager) => manager).flatMap((manager) => {
    const exits = Math.round(sumOfMonths(observed, months, manager, 0, months - 1));
    if (exits === 0) return [];
    const own = fitted.subarray(manager * months, (manager + 1) * months);
    const cumulative = cumulativeOf(own);
    const guide = new Int32Array(months);
    fillGuide(guide, cumulative, 0, months);
    return [
      {
        ...{ exits, cumulative, guide },
        after: expectedAfter(own),
        back: shortfall(fitted, months, manager, exits),
      },
    ];
  });
  const counts = new Int32Array(months);
  const scores = new Float64Array(deals);
  for (const [team, { exits, cumulative, guide, after, back }] of teams.entries()) {
    if (team % TEAMS_PER_STEP === 0) yield { stage: 'shuffling', done: team, total: teams.length };
    for (let deal = 0; deal < deals; deal++) {
      counts.fill(0);
      let score = back;
      for (let exit = 0; exit < exits; exit++) {
        const month = drawnAt(guide, cumulative, 0, months, random.next());
        counts[month]++;
        score -= after[month];
      }
      scores[deal] += score + pairs(counts);
    }
  }
  return scores;
}

function pairs(counts: Int32Array): number {
  let total = 0;
  for (let month = MONTHS_AFTER; month < counts.length; month++) {
    const own = counts[month] ?? 0;
    if (own === 0) continue;
    for (let before = 1; before <= MONTHS_AFTER; before++) total += own * (counts[month - before] ?? 0);
  }
  return total;
}

/** Expected exits of the five months after each month, as far as they are looked at. */
function expectedAfter(own: Float64Array): Float64Array {
  return own.map((_, month) => {
    let total = 0;
    for (
      let after = Math.max(month + 1, MONTHS_AFTER);
      after <= Math.min(month + MONTHS_AFTER, own.length - 1);
      after++
    )
      total += own[after] ?? 0;
    return total;
  });
}

function cumulativeOf(own: Float64Array): Float64Array {
  let total = 0;
  return own.map((value) => {
    total += value;
    return total;
  });
}
