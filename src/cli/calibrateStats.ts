import { aalenJohansen } from '../core/stats/aalenJohansen';
import { benjaminiHochberg } from '../core/stats/benjaminiHochberg';
import { shiftWithinSeries } from '../core/stats/circularShift';
import { clusterWeights, percentileInterval } from '../core/stats/clusterBootstrap';
import { clusterRobust } from '../core/stats/clusterRobust';
import { fitCoxModel } from '../core/stats/coxModel';
import { equivalenceTest } from '../core/stats/equivalenceTest';
import { fitGammaPoisson } from '../core/stats/gammaPoisson';
import { fitGeneralizedLinearModel } from '../core/stats/generalizedLinearModel';
import { kaplanMeier, medianSurvival } from '../core/stats/kaplanMeier';
import { logRankTest } from '../core/stats/logRankTest';
import { likelihoodRatioTest } from '../core/stats/modelTests';
import { nelsonAalen } from '../core/stats/nelsonAalen';
import { netShareInterval } from '../core/stats/netShareInterval';
import { normalQuantile } from '../core/stats/normal';
import { permutationP } from '../core/stats/permutation';
import { poissonInterval, poissonMidPInterval } from '../core/stats/poissonInterval';
import { createRandom, type Random } from '../core/stats/random';
import { rateRatio } from '../core/stats/rateRatio';
import { schoenfeldTest } from '../core/stats/schoenfeldTest';
import { spearman } from '../core/stats/spearman';
import { tQuantile } from '../core/stats/studentT';
import { wilsonInterval } from '../core/stats/wilsonInterval';

/*
 * Do intervals hold the truth as often as they say, and do tests reject a true null as rarely? Draws samples of known truth.
 * npm run calibrate:stats -- [--runs 2000] [--seed 1]
 */

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** What one sample shows; null where the method says that it cannot tell. */
type Outcome = boolean | null;

interface Check {
  readonly name: string;
  /** How often it should be true: within, or at least, or at most. */
  readonly promise: readonly ['about' | 'atLeast' | 'atMost', number];
  readonly draw: (random: Random) => Outcome;
}

const holds = (limits: Limits | null, truth: number): Outcome =>
  limits === null ? null : limits.lower <= truth && truth <= limits.upper;
const around = (estimate: number, reach: number): Limits => ({ lower: estimate - reach, upper: estimate + reach });
const z = normalQuantile(0.975);

function binomialCount(random: Random, of: number, share: number): number {
  let count = 0;
  for (let i = 0; i < of; i += 1) if (random.next() < share) count += 1;
  return count;
}

const exponential = (random: Random, rate: number) => -Math.log1p(-random.next()) / rate;

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

/** Managers with `people` rows each, a covariate per manager, and a shared push per manager that no covariate explains. */
function clustered(random: Random, managers: number) {
  const rows = Array.from({ length: managers }, (_, manager) => {
    const hours = random.normal();
    const push = 0.5 * random.normal();
    return Array.from({ length: 2 + random.integer(12) }, () => ({
      ...{ manager, hours, value: 1 + 0.3 * hours + push + random.normal() },
    }));
  }).flat();
  return {
    model: {
      columns: [Float64Array.from(rows, () => 1), Float64Array.from(rows, ({ hours }) => hours)],
      response: Float64Array.from(rows, ({ value }) => value),
      ...{ trials: null, offset: null, family: 'gaussian' as const },
    },
    cluster: Int32Array.from(rows, ({ manager }) => manager),
  };
}

function robustHolds(random: Random, correction: 'CR1' | 'CR2'): Outcome {
  const { model, cluster } = clustered(random, 15);
  const fit = fitGeneralizedLinearModel(model);
  if (!fit.ok) return null;
  const robust = clusterRobust(model, fit, cluster, correction);
  if (!robust.ok) return null;
  const reach = tQuantile(0.975, robust.degreesOfFreedom[1]) * robust.standardErrors[1];
  return holds(around(fit.coefficients[1], reach), 0.3);
}

function exitsOnHours(random: Random, slope: number) {
  const columns = [0, 1, 2].map((j) => Float64Array.from({ length: 60 }, () => (j === 0 ? 1 : random.normal())));
  const response = columns[1].map((hours) => random.poisson(4 * Math.exp(slope * hours)));
  const fitFirst = (used: number) =>
    fitGeneralizedLinearModel({
      ...{ columns: columns.slice(0, used), response, trials: null, offset: null, family: 'poisson' },
    });
  return { fitFirst };
}

function coxOf(random: Random, logRatio: number, clusters: boolean) {
  const people = 120;
  const hours = Float64Array.from({ length: people }, () => random.normal());
  const leaves = hours.map((value) => exponential(random, 0.05 * Math.exp(logRatio * value)));
  const model = {
    ...{ columns: [hours], entry: new Float64Array(people).fill(-1), strata: null },
    exit: leaves.map((time) => Math.min(Math.ceil(time), 24)),
    event: Uint8Array.from(leaves, (time) => (time <= 24 ? 1 : 0)),
    cluster: clusters ? Int32Array.from(hours, (_, row) => row) : null,
  };
  return { model, fit: fitCoxModel(model) };
}

function coxHolds(random: Random, clusters: boolean): Outcome {
  const { fit } = coxOf(random, -0.3, clusters);
  return fit.ok ? holds(around(fit.coefficients[0], z * fit.standardErrors[0]), -0.3) : null;
}

/** Two series per manager that know nothing of each other, each a slow drift. */
function shiftRejects(random: Random): Outcome {
  const months = 36;
  const series = Int32Array.from({ length: 10 * months }, (_, at) => Math.floor(at / months));
  const drift = () => {
    let last = 0;
    return Float64Array.from(series, () => {
      last = 0.7 * last + random.normal();
      return last;
    });
  };
  const [hours, exits] = [drift(), drift()];
  const covariance = () => Math.abs(hours.reduce((sum, value, at) => sum + value * exits[at], 0));
  const observed = covariance();
  const shift = shiftWithinSeries(hours, series, random);
  let asExtreme = 0;
  for (let i = 0; i < 99; i += 1) {
    shift();
    if (covariance() >= observed) asExtreme += 1;
  }
  return permutationP(asExtreme, 99) <= 0.05;
}

function bootstrapHolds(random: Random): Outcome {
  const managers = 40;
  const exits = Float64Array.from({ length: managers }, () => random.poisson(5 * (0.5 + random.next())));
  const draw = clusterWeights(managers, random);
  const means = Float64Array.from({ length: 399 }, () => {
    const weights = draw();
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.reduce((sum, weight, at) => sum + weight * exits[at], 0) / total;
  });
  return holds(percentileInterval(means), 5);
}

const CHECKS: readonly Check[] = [
  {
    name: 'poissonInterval, 3 exits expected',
    promise: ['atLeast', 0.95],
    draw: (random) => holds(poissonInterval(random.poisson(3), 1), 3),
  },
  {
    name: 'poissonMidPInterval, means 1 to 20',
    promise: ['about', 0.95],
    draw: (random) => {
      const mean = 1 + 19 * random.next();
      return holds(poissonMidPInterval(random.poisson(mean), 1), mean);
    },
  },
  {
    name: 'wilsonInterval, of 20, shares 5 to 95 %',
    promise: ['about', 0.95],
    draw: (random) => {
      const share = 0.05 + 0.9 * random.next();
      return holds(wilsonInterval(binomialCount(random, 20, share), 20), share);
    },
  },
  {
    name: 'netShareInterval, of 30, 40 % for and 25 % against',
    promise: ['about', 0.95],
    draw: (random) => {
      const promoters = binomialCount(random, 30, 0.4);
      return holds(netShareInterval(promoters, binomialCount(random, 30 - promoters, 0.25 / 0.6), 30), 0.15);
    },
  },
  {
    name: 'rateRatio, 6 and 12 exits expected',
    promise: ['atLeast', 0.95],
    draw: (random) =>
      holds(rateRatio({ exits: random.poisson(6), exposure: 20 }, { exits: random.poisson(12), exposure: 20 }), 0.5),
  },
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
    name: 'nelsonAalen, 60 people at month 12',
    promise: ['about', 0.95],
    draw: (random) => {
      const curve = nelsonAalen(spells(random, 60));
      return holds(limitsAt(curve, rowBefore(curve.time, 12)), 0.6);
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
  { name: 'fitCoxModel, 120 people', promise: ['about', 0.95], draw: (random) => coxHolds(random, false) },
  { name: 'fitCoxModel, robust, 120 people', promise: ['about', 0.95], draw: (random) => coxHolds(random, true) },
  { name: 'clusterRobust CR2, 15 managers', promise: ['about', 0.95], draw: (random) => robustHolds(random, 'CR2') },
  { name: 'clusterRobust CR1, 15 managers', promise: ['atMost', 0.95], draw: (random) => robustHolds(random, 'CR1') },
  {
    name: 'fitGammaPoisson, 40 units, variance 0.1',
    promise: ['about', 0.95],
    draw: (random) => {
      const expected = Float64Array.from({ length: 40 }, () => 3 + 6 * random.next());
      // Gamma of mean 1 and variance 0.1: the mean of ten exponentials.
      const rate = () => Array.from({ length: 10 }, () => exponential(random, 10)).reduce((sum, part) => sum + part, 0);
      return holds(
        fitGammaPoisson(
          expected.map((mean) => random.poisson(mean * rate())),
          expected,
        ),
        0.1,
      );
    },
  },
  { name: 'percentileInterval of clusterWeights, 40 managers', promise: ['about', 0.95], draw: bootstrapHolds },
  {
    name: 'logRankTest rejects, two equal groups of 60',
    promise: ['about', 0.05],
    draw: (random) => {
      const drawn = spells(random, 60);
      const test = logRankTest(drawn, drawn.group, 2);
      return test === null ? null : test.p <= 0.05;
    },
  },
  {
    name: 'schoenfeldTest rejects, proportional hazards',
    promise: ['about', 0.05],
    draw: (random) => {
      const { model, fit } = coxOf(random, -0.3, false);
      const test = fit.ok ? schoenfeldTest(model, fit.coefficients) : null;
      return test === null ? null : test.overall.p <= 0.05;
    },
  },
  {
    name: 'likelihoodRatioTest rejects, a term of no effect',
    promise: ['about', 0.05],
    draw: (random) => {
      const { fitFirst } = exitsOnHours(random, 0.2);
      const [smaller, larger] = [fitFirst(2), fitFirst(3)];
      const test = smaller.ok && larger.ok ? likelihoodRatioTest(smaller, larger) : null;
      return test === null ? null : test.p <= 0.05;
    },
  },
  {
    name: 'spearman rejects, 25 independent pairs',
    promise: ['about', 0.05],
    draw: (random) => {
      const values = () => Float64Array.from({ length: 25 }, () => random.normal());
      const test = spearman(values(), values());
      return test === null ? null : test.p <= 0.05;
    },
  },
  {
    name: 'equivalenceTest accepts, effect at the bound',
    promise: ['atMost', 0.05],
    draw: (random) => {
      const p = equivalenceTest(0.105 + 0.02 * random.normal(), 0.02, null, { least: -0.105, most: 0.105 });
      return p === null ? null : p <= 0.05;
    },
  },
  {
    name: 'benjaminiHochberg finds any, 20 true nulls',
    promise: ['atMost', 0.05],
    draw: (random) => benjaminiHochberg(Array.from({ length: 20 }, () => random.next())).some((p) => p <= 0.05),
  },
  { name: 'shiftWithinSeries rejects, two drifts of their own', promise: ['about', 0.05], draw: shiftRejects },
];

function option(name: string, fallback: number): number {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : Number(process.argv[index + 1]);
}

/** Kept where the promise lies within three standard errors of what was seen, and 1.5 points for what is approximate. */
function isKept([kind, promised]: Check['promise'], { lower, upper }: Limits): boolean {
  if (kind === 'atLeast') return upper >= promised;
  if (kind === 'atMost') return lower <= promised;
  return lower <= promised + 0.015 && upper >= promised - 0.015;
}

function main(): void {
  const runs = option('runs', 2000);
  const root = createRandom(option('seed', 1));
  console.log(`${runs} samples each; interval: 99.7 % of the share seen\n`);
  console.log('| method | promised | seen | interval | without result | kept |\n|---|---|---|---|---|---|');
  const missed: string[] = [];
  CHECKS.forEach(({ name, promise, draw }, label) => {
    const random = root.fork(label);
    const outcomes = Array.from({ length: runs }, () => draw(random)).filter((outcome) => outcome !== null);
    const count = outcomes.filter((outcome) => outcome).length;
    const seen = wilsonInterval(count, outcomes.length, 0.997);
    const kept = isKept(promise, seen);
    if (!kept) missed.push(name);
    const percent = (share: number) => (100 * share).toFixed(1);
    const words = { about: '', atLeast: '≥ ', atMost: '≤ ' }[promise[0]];
    const range = `${percent(seen.lower)}–${percent(seen.upper)} %`;
    console.log(
      `| ${name} | ${words}${percent(promise[1])} % | ${percent(count / outcomes.length)} % | ${range} | ${runs - outcomes.length} | ${kept ? 'yes' : 'MISSED'} |`,
    );
  });
  console.log(
    `\n${CHECKS.length - missed.length} kept, ${missed.length} missed${missed.length ? `: ${missed.join('; ')}` : ''}`,
  );
  if (missed.length > 0) process.exitCode = 1;
}

main();
