import { aalenJohansen } from '../../core/stats/aalenJohansen';
import { kaplanMeier, medianSurvival } from '../../core/stats/kaplanMeier';
import { logRankTest } from '../../core/stats/logRankTest';
import type { Random } from '../../core/stats/random';
import { type Check, exponential, holds, type Limits } from './statsCheck';

/** Exits at a steady rate of 0.05 a month, observed for up to 36 months, half of the people joining late. */
function spells(random: Random, people: number, kinds = 1) {
  const drawn: { entry: number; exit: number; cause: number; group: number }[] = [];
  while (drawn.length < people) {
    const entry = random.next() < 0.5 ? 0 : 12 * random.next();
    const leaves = exponential(random, 0.05);
    const seenUntil = entry + 6 + 30 * random.next();
    if (leaves <= entry) continue;
    const cause = leaves < seenUntil ? 1 + random.integer(kinds) : 0;
    drawn.push({ entry, exit: Math.min(leaves, seenUntil), cause, group: random.integer(2) });
  }
  const column = (of: (row: (typeof drawn)[number]) => number) => Float64Array.from(drawn, of);
  const cause = Uint8Array.from(drawn, (row) => row.cause);
  return {
    ...{ entry: column((row) => row.entry), exit: column((row) => row.exit), cause },
    event: cause.map((code) => Math.min(code, 1)),
    group: Uint8Array.from(drawn, (row) => row.group),
  };
}

function rowBefore(time: Float64Array, t: number): number {
  return time.findLastIndex((value) => value <= t);
}

/** Limits at a row, if the curve has got there and has them. */
function limitsAt(curve: { lower: Float64Array; upper: Float64Array }, row: number): Limits | null {
  if (row < 0 || Number.isNaN(curve.lower[row])) return null;
  return { lower: curve.lower[row], upper: curve.upper[row] };
}

export const SURVIVAL_CHECKS: readonly Check[] = [
  {
    name: 'kaplanMeier, log-log, 60 people at month 12',
    promise: ['about', 0.95],
    draw: (random) => {
      const curve = kaplanMeier(spells(random, 60));
      return holds(limitsAt(curve, rowBefore(curve.time, 12)), Math.exp(-0.6));
    },
  },
  {
    name: 'kaplanMeier, plain, 60 people at month 12',
    promise: ['about', 0.95],
    draw: (random) => {
      const curve = kaplanMeier(spells(random, 60), 0.95, 'plain');
      return holds(limitsAt(curve, rowBefore(curve.time, 12)), Math.exp(-0.6));
    },
  },
  {
    name: 'medianSurvival, 60 people',
    promise: ['about', 0.95],
    draw: (random) => {
      const { lower, upper } = medianSurvival(kaplanMeier(spells(random, 60)));
      return holds({ lower: lower ?? 0, upper: upper ?? Number.POSITIVE_INFINITY }, Math.LN2 / 0.05);
    },
  },
  {
    name: 'aalenJohansen, one of two causes, 80 people at month 12',
    promise: ['about', 0.95],
    draw: (random) => {
      const curve = aalenJohansen(spells(random, 80, 2), [1]);
      return holds(limitsAt(curve.causes[0], rowBefore(curve.time, 12)), (1 - Math.exp(-0.6)) / 2);
    },
  },
  {
    name: 'logRankTest rejects, two equal groups of 60',
    promise: ['about', 0.05],
    draw: (random) => {
      const drawn = spells(random, 60);
      const test = logRankTest(drawn, drawn.group, 2);
      return test === null ? null : test.p <= 0.05;
    },
  },
];
