import { describe, expect, it } from 'vitest';
import { ClusterColumns, clusteredMean } from '../../src/core/metrics/clusteredMean';
import { turnover } from '../../src/core/metrics/turnover';
import { aalenJohansen } from '../../src/core/stats/aalenJohansen';
import { eValue } from '../../src/core/stats/eValue';
import { funnelLimits } from '../../src/core/stats/funnelLimits';
import { fitGammaPoisson } from '../../src/core/stats/gammaPoisson';
import { highestRate } from '../../src/core/stats/highestRate';
import { holm } from '../../src/core/stats/holm';
import { kaplanMeier, medianSurvival, survivalAt } from '../../src/core/stats/kaplanMeier';
import { medianRateRatio } from '../../src/core/stats/medianRateRatio';
import { netShareInterval } from '../../src/core/stats/netShareInterval';
import { permutationP } from '../../src/core/stats/permutation';
import { poissonInterval } from '../../src/core/stats/poissonInterval';
import { mean, median, quantile } from '../../src/core/stats/quantile';
import { wilsonInterval } from '../../src/core/stats/wilsonInterval';
import { EXAMPLE_NUMBERS } from '../../src/i18n/exampleNumbers';

/* Every figure of a worked example, from the data that its text names. Shares are fractions here and per cent on the page. */

/** From January to October three come and one leaves, each in the middle of the month. */
function growingTeam() {
  const months = Array.from({ length: 12 }, (_, month) => {
    const moves = month < 10;
    const opening = 20 + 2 * Math.min(month, 10);
    return { exits: moves ? 1 : 0, opening, closing: moves ? opening + 2 : opening };
  });
  const personYears = months.reduce((sum, { opening, closing }) => sum + (opening + closing) / 24, 0);
  return { personYears, ...turnover({ exits: 10, hires: 30, opening: 20, closing: 40, personYears, months }) };
}

function fivePeople() {
  const curve = kaplanMeier({
    entry: Float64Array.of(0, 0, 0, 1, 0),
    exit: Float64Array.of(1, 2, 2, 4, 5),
    event: Uint8Array.of(1, 1, 0, 1, 0),
  });
  return { third: survivalAt(curve, 3), median: medianSurvival(curve).median };
}

/** Points of five people who answer the same in two months: their answers as those of five people, or as if of ten. */
function meanOf(answersOfEach: 1 | 2) {
  const columns = new ClusterColumns(1);
  for (const points of [80, 60, 70, 50, 65])
    for (let answer = 0; answer < 2; answer += answersOfEach) columns.add(0, answersOfEach, answersOfEach * points);
  return clusteredMean(columns.at(0));
}

function fourPeople() {
  const entry = new Float64Array(4);
  const exit = Float64Array.of(1, 2, 3, 4);
  const { causes } = aalenJohansen({ entry, exit, cause: Uint8Array.of(1, 2, 1, 0) }, [1, 2]);
  const alone = kaplanMeier({ entry, exit, event: Uint8Array.of(1, 0, 1, 0) });
  return {
    voluntary: causes[0]?.incidence.at(-1),
    involuntary: causes[1]?.incidence.at(-1),
    wrong: 1 - (survivalAt(alone, 3) ?? Number.NaN),
  };
}

/** Two blocks that each raise the risk by a factor: what setting one to 1 takes away, averaged over both orders. */
function hundredExits() {
  const [practice, managers] = [1.25, 1.6];
  const first = 100 * (1 - 1 / practice);
  const managersFirst = 100 * (1 - 1 / managers);
  const together = 100 * (1 - 1 / (practice * managers));
  const second = together - managersFirst;
  return {
    first,
    second,
    practice: (first + second) / 2,
    managers: (managersFirst + (together - first)) / 2,
    rest: 100 - together,
  };
}

const leavers = [2, 4, 5, 9, 30];
const ratios = [320 / 200, 80 / 100, 90 / 100];
const rampMonths = [20, 55, 85, 70, 88, 95];
const newcomers = wilsonInterval(4, 32);
const promoters = netShareInterval(40, 25, 100);
const expected = 30 * 0.04 + 200 * 0.01;
const observed = { ratio: 6 / expected, ...poissonInterval(6, expected) };
const funnel = funnelLimits(8, 0.95);
const outer = funnelLimits(8, 0.998);
const fit = fitGammaPoisson(Float64Array.of(1, 9, 2, 14, 3), Float64Array.of(5, 5, 6, 6, 7));
const perExit = 5_000 + 3_000 + 12_000;
const [fiveTwice, asTen] = [meanOf(2), meanOf(1)];
const firstMonths = highestRate([
  { exits: 6, exposure: 5 },
  { exits: 3, exposure: 25 },
]);
const interval = (exits: number, years: number) => ({ rate: exits / years, ...poissonInterval(exits, years) });
const [one, five, twelve] = [interval(1, 8), interval(5, 20), interval(12, 40)];

type Worked = { readonly [Id in keyof typeof EXAMPLE_NUMBERS]: Record<keyof (typeof EXAMPLE_NUMBERS)[Id], unknown> };

const worked: Worked = {
  turnover: growingTeam(),
  exitKinds: { lower: 9 / 80, upper: (9 + 4) / 80 },
  regretted: { share: (5 + 3) / 14 },
  headcount: { closing: 120 + 12 + 3 - 14 - 1 },
  firstNinetyDays: { share: 4 / 32, ...newcomers, naive: 4 / 40 },
  retention: { share: 42 / 50, misread: 1 - 13 / ((50 + 43) / 2) },
  stability: { index: 36 / 50 },
  survival: fivePeople(),
  cumulativeIncidence: fourPeople(),
  hazardByTenure: { early: 6 / 5, late: 3 / 25, ratio: 6 / 5 / (3 / 25), atLeast: firstMonths?.atLeast },
  tenureAtExit: {
    lower: quantile(leavers, 0.25),
    median: median(leavers),
    upper: quantile(leavers, 0.75),
    mean: mean(leavers),
  },
  span: { average: (10 * 12 + 4 * 6 + 8 * 6) / (12 + 12) },
  attainment: {
    total: (320 + 80 + 90) / (200 + 100 + 100),
    median: median(ratios),
    atQuota: ratios.filter((ratio) => ratio >= 1).length / ratios.length,
  },
  ramp: {
    threshold: 0.8 * 1,
    month: 1 + rampMonths.findIndex((value, at) => value >= 80 && (rampMonths[at + 1] ?? 0) >= 80),
  },
  hours: { rate: 90 / 60, stayer: 24 * 1.5, leaver: 6 * 1.5 },
  pulse: {
    ...{ mean: mean([5, 3, 6 - 2].map((answer) => (100 * (answer - 1)) / 4)), favourable: 2 / 3 },
    ...{ lower: fiveTwice?.lower, upper: fiveTwice?.upper },
    ...{ narrowLower: asTen?.lower, narrowUpper: asTen?.upper },
  },
  enps: { score: 40 - 25, lower: 100 * promoters.lower, upper: 100 * promoters.upper },
  responseRate: { all: 42 / 60, leavers: 3 / 8 },
  cost: {
    total: 10 * perExit + 300 * 400,
    lower: 0.75 * (10 * perExit + 300 * 400),
    upper: 1.25 * (10 * perExit + 300 * 400),
  },
  interval: {
    one: one?.rate,
    oneLower: one?.lower,
    oneUpper: one?.upper,
    five: five?.rate,
    fiveLower: five?.lower,
    fiveUpper: five?.upper,
    twelve: twelve?.rate,
    twelveLower: twelve?.lower,
    twelveUpper: twelve?.upper,
  },
  expectedExits: {
    expected: 30 * 0.04 + 200 * 0.01,
    ratio: observed.ratio,
    lower: observed.lower,
    upper: observed.upper,
  },
  funnel: { ...funnel, outerLower: outer.lower, outerUpper: outer.upper },
  shrinkage: { raw: 9 / 5, shrunk: fit.shrunk[1], rawLow: 1 / 5, shrunkLow: fit.shrunk[0] },
  medianRateRatio: { ratio: medianRateRatio(0.1) },
  doseResponse: { leaver: (9 * 3 + 3 * 0) / 12, stayer: (12 * 3) / 12, before: (9 * 3) / 9 },
  shuffle: { p: permutationP(9, 999), least: permutationP(0, 999) },
  specificationCurve: { ways: 2 * 4 * 2 * 3, enough: 40 / 48, tooFew: 38 / 48 },
  // A ratio of 0.7 (0.55 to 0.9): the limit is the end nearer to 1.
  eValue: { estimate: eValue(0.7), limit: eValue(0.9) },
  ofHundredExits: hundredExits(),
  verdicts: { alone: 0.02, corrected: holm([0.02, 0.2, 0.5, 0.6])[0] },
  smallGroups: { hidden: 40 - 37 },
};

const examples = Object.entries(EXAMPLE_NUMBERS).flatMap(([id, numbers]) =>
  Object.entries(numbers).map(([name, told]) => ({ id, name, told })),
);

/** Half a unit of the last digit shown, and a little for numbers that end in exactly a half. */
function agrees(told: string, value: unknown): boolean {
  const isShare = told.endsWith('%');
  const digits = told.replace(/[%,]/g, '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  const found = Number(value) * (isShare ? 100 : 1);
  return Math.abs(Number(digits) - found) <= 0.5000001 * 10 ** -decimals;
}

describe('the figures of the worked examples', () => {
  it.each(examples)('$id: $name is $told', ({ id, name, told }) => {
    const values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = worked;
    const value = values[id]?.[name];
    expect({ told, value, right: agrees(told, value) }).toEqual({ told, value, right: true });
  });

  it('would be found out if they were wrong', () => {
    expect(agrees('12.5%', 0.125)).toBe(true);
    expect(agrees('12.6%', 0.125)).toBe(false);
    expect(agrees('320,000', 320_001)).toBe(false);
    expect(agrees('1', undefined)).toBe(false);
  });
});
