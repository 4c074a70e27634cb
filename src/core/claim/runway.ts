import { PULSE_DIMENSIONS, RESPONDENTS } from '../model/ids';
import type { Steps } from '../model/progress';
import { RUNWAY_MEASURES, type RunwayMeasure, type RunwayPoint, type RunwayReport } from '../model/runwayReport';
import { NO_EXIT } from '../panel/panel';
import { TENURE_BAND_STARTS, tenureBand } from '../panel/tenureBands';
import { quantile } from '../stats/quantile';
import { quotaOfRows } from './attainmentByMonth';
import type { ClaimContext } from './context';
import { rowFinder } from './sellerAnswers';
import { FEWEST_EXITS } from './testability';

const LINE = 300;
const MONTHS = 12;
const STEPS = MONTHS + 1;
const ROWS_PER_STEP = 100_000;
const RESAMPLES_PER_STEP = 20;
/** A mean over fewer leavers would say more about persons than about leaving. */
const FEWEST_LEAVERS = 10;

/**
 * Question: what did the last twelve months before an exit look like, and is that different from those who stayed?
 * Formula: for each counted exit in month T and each k = 0 … 12 the leaver's value in month T − k less the mean of those at risk in T, not
 * leaving in T, of the same tenure band and region in T, in that same month; averaged over exits. Everyone compared was there in T:
 * stayers are not flattered by staying. Band: managers of record drawn with replacement, pointwise 95 %.
 * Source: Langholz & Goldstein 1996, Stat Sci 11 (risk-set sampling); Cameron, Gelbach & Miller 2008 (cluster bootstrap).
 * R: tests/reference/attribution.R. Units: hours per person-month, points of 100, attainment as a ratio.
 * Points with fewer than 10 leavers are left out.
 */
export function* runway(context: ClaimContext): Steps<RunwayReport> {
  const { panel, options } = context;
  const counted = context.counted(options.outcome);
  const exits = panel.exitKind.reduce((total, kind) => total + (counted.has(kind) ? 1 : 0), 0);
  const shared = { exits, noticeMonths: options.leaveOutMonths };
  if (context.survivorsOnly) return { tested: false, reason: 'survivorsOnly', ...shared, measures: [] };
  if (exits < FEWEST_EXITS) return { tested: false, reason: 'tooFewExits', ...shared, measures: [] };
  const measures: { measure: RunwayMeasure; points: RunwayPoint[] }[] = [];
  const matching = riskSets(context);
  for (const measure of RUNWAY_MEASURES) {
    const values = valuesOf(context, measure);
    if (!values) continue;
    const differences = yield* matchedDifferences(context, matching, values);
    measures.push({ measure, points: yield* points(context, differences, RUNWAY_MEASURES.indexOf(measure)) });
  }
  return { tested: true, reason: null, ...shared, measures };
}

/** The value of each panel row; NaN where not known. */
function valuesOf(context: ClaimContext, measure: RunwayMeasure): Float32Array | Float64Array | null {
  switch (measure) {
    case 'coaching':
    case 'training':
      return context.panel[measure];
    case 'morale':
      return moraleOfRows(context);
    case 'attainment':
      return quotaOfRows(context)?.attainment ?? null;
  }
}

/** Each seller's own answers to questions of morale. */
function moraleOfRows({ workforce, panel }: ClaimContext): Float64Array | null {
  const { pulse } = workforce;
  if (!pulse) return null;
  const morale = PULSE_DIMENSIONS.indexOf('morale');
  const seller = RESPONDENTS.indexOf('seller');
  const rowOf = rowFinder(workforce, panel);
  const values = new Float64Array(panel.count).fill(Number.NaN);
  let known = false;
  for (let entry = 0; entry < pulse.month.length; entry++) {
    if (pulse.person[entry] < 0 || pulse.dimension[entry] !== morale || pulse.respondent[entry] !== seller) continue;
    const row = rowOf(pulse.person[entry], pulse.month[entry] - panel.firstMonth);
    if (row < 0) continue;
    values[row] = pulse.score[entry];
    known = true;
  }
  return known ? values : null;
}

/** Who is compared with whom: the cell of each row, and the rows in which a counted exit falls. */
interface RiskSets {
  readonly cells: number;
  readonly cellOf: (row: number) => number;
  readonly hasExit: Uint8Array;
  readonly exitRows: Int32Array;
}

function riskSets(context: ClaimContext): RiskSets {
  const { workforce, panel, options } = context;
  const counted = context.counted(options.outcome);
  const regions = workforce.dictionaries.region.length + 1;
  const bands = TENURE_BAND_STARTS.length;
  const cellOf = (row: number) => {
    const region = workforce.assignments.region[panel.assignment[row]] + 1;
    return (panel.month[row] * bands + tenureBand(panel.tenureMonths[row])) * regions + region;
  };
  const cells = panel.monthLengths.length * bands * regions;
  const hasExit = new Uint8Array(cells);
  const exitRows: number[] = [];
  for (let row = 0; row < panel.count; row++) {
    if (!counted.has(panel.exitKind[row])) continue;
    exitRows.push(row);
    hasExit[cellOf(row)] = 1;
  }
  return { cells, cellOf, hasExit, exitRows: Int32Array.from(exitRows) };
}

/** Sums over the exits of each manager (last entry: unknown manager): manager × STEPS + months before. */
interface Differences {
  readonly leavers: Float64Array;
  readonly stayers: Float64Array;
  readonly count: Float64Array;
}

function* matchedDifferences(
  context: ClaimContext,
  matching: RiskSets,
  values: Float32Array | Float64Array,
): Steps<Differences> {
  const { panel, options } = context;
  const { cells, cellOf, hasExit, exitRows } = matching;
  const total = new Float64Array(cells * STEPS);
  const known = new Float64Array(cells * STEPS);
  for (let row = 0; row < panel.count; row++) {
    if (row % ROWS_PER_STEP === 0) yield { stage: 'resampling', done: row, total: panel.count };
    const cell = cellOf(row);
    if (hasExit[cell] === 0 || panel.exitKind[row] !== NO_EXIT) continue;
    for (let back = 0; back < STEPS && row >= back && panel.spell[row - back] === panel.spell[row]; back++) {
      const value = values[row - back];
      if (Number.isNaN(value)) continue;
      total[cell * STEPS + back] += value;
      known[cell * STEPS + back]++;
    }
  }
  const record = context.record(options.lagMonths);
  const size = (context.managers + 1) * STEPS;
  const sums = { leavers: new Float64Array(size), stayers: new Float64Array(size), count: new Float64Array(size) };
  for (const row of exitRows) {
    const manager = record[row] < 0 ? context.managers : record[row];
    for (let back = 0; back < STEPS && row >= back && panel.spell[row - back] === panel.spell[row]; back++) {
      const at = cellOf(row) * STEPS + back;
      const value = values[row - back];
      if (Number.isNaN(value) || known[at] === 0) continue;
      sums.leavers[manager * STEPS + back] += value;
      sums.stayers[manager * STEPS + back] += total[at] / known[at];
      sums.count[manager * STEPS + back]++;
    }
  }
  return sums;
}

function* points(context: ClaimContext, sums: Differences, measure: number): Steps<RunwayPoint[]> {
  const whole = weightedSums(sums, new Float64Array(context.managers + 1).fill(1));
  const drawn = yield* resampled(context, sums, measure);
  return Array.from({ length: STEPS }, (_, back) => back).flatMap((monthsBefore) => {
    const exits = whole.count[monthsBefore];
    if (exits < FEWEST_LEAVERS) return [];
    const leavers = whole.leavers[monthsBefore] / exits;
    const stayers = whole.stayers[monthsBefore] / exits;
    const values = drawn.map((own) => own[monthsBefore]).filter(Number.isFinite);
    const lower = quantile(values, 0.025) ?? Number.NaN;
    const upper = quantile(values, 0.975) ?? Number.NaN;
    return [{ monthsBefore, exits, leavers, stayers, difference: leavers - stayers, lower, upper }];
  });
}

function* resampled(context: ClaimContext, sums: Differences, measure: number): Steps<Float64Array[]> {
  const { options, managers } = context;
  const random = context.random(LINE + measure);
  const clusters = managers + 1;
  const weights = new Float64Array(clusters);
  const drawn: Float64Array[] = [];
  for (let index = 0; index < options.bootstraps; index++) {
    if (index % RESAMPLES_PER_STEP === 0) yield { stage: 'resampling', done: index, total: options.bootstraps };
    weights.fill(0);
    for (let draw = 0; draw < clusters; draw++) weights[random.integer(clusters)]++;
    const { leavers, stayers, count } = weightedSums(sums, weights);
    drawn.push(leavers.map((value, back) => (value - stayers[back]) / count[back]));
  }
  return drawn;
}

function weightedSums({ leavers, stayers, count }: Differences, weights: Float64Array): Differences {
  const sum = (values: Float64Array) => {
    const total = new Float64Array(STEPS);
    weights.forEach((weight, manager) => {
      if (weight === 0) return;
      for (let back = 0; back < STEPS; back++) total[back] += weight * values[manager * STEPS + back];
    });
    return total;
  };
  return { leavers: sum(leavers), stayers: sum(stayers), count: sum(count) };
}
