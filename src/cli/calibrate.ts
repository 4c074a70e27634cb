import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { DEFAULT_OPTIONS } from '../core/model/analysisOptions';
import type { Calibration } from '../core/model/calibration';
import { WORLD_IDS, WORLDS, type WorldId } from '../core/worlds/worlds';
import { BENCHMARK_YEARLY_RATE, type Effort, type Job, outcomeOf } from './calibrateOrganisation';
import { calibrationPage } from './calibratePage';
import { runJobs } from './calibratePool';
import { CURVES, type CurvePlace, placesOf, powerCurves } from './calibratePower';
import { type CalibrationState, openState, projectRoot } from './calibrateState';
import { summarise } from './calibrateSummary';

/*
 * How often is each verdict right? Draws organisations of known truth on all cores and counts the verdicts: those of the worlds every
 * line is judged by first, then the worlds made for single lines and the power curves, in turns, so that at any moment all cells of a
 * part have come equally far. Stopped, it goes on where it was (.calibration/). A run over every world and both sizes with 500
 * organisations or more, or one with --write, writes docs/calibration.md and the data the app shows; --publish writes them from what
 * has been drawn so far, also beside a run that is going on.
 * npm run calibrate -- [--runs 500] [--curve-runs 100] [--managers 40,20] [--worlds coachingCounts,…] [--permutations 1999] [--bootstraps 999] [--seed 1] [--write] [--publish]
 */

const FULL_RUNS = 500;
const FULL_SIZES = [40, 20];
/** The first worlds are those of the whole article and its rivals; the others were made for single lines. */
const FIRST_WORLDS = WORLD_IDS.slice(0, WORLD_IDS.indexOf('tooSmall') + 1);
const CURVE_RUNS = 100;
/** Managers of large teams, over organisations: enough that a share of exits is known to a hundredth or two. */
const LARGE_MANAGERS = 800;
/** A curve's organisations are none of those that the bounds are judged by. */
const CURVE_SEED = 700_000;
/** Large organisations are others than those that are judged by them. */
const LARGE_SEED = 500_000;

interface Run extends Effort {
  readonly runs: number;
  /** Organisations at each point of a power curve. */
  readonly curveRuns: number;
  readonly seed: number;
  readonly worlds: readonly WorldId[];
  readonly managers: readonly number[];
  readonly write: boolean;
  /** Nothing is drawn; what there is is written. */
  readonly publish: boolean;
}

function readRun(): Run {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: String(FULL_RUNS) },
      managers: { type: 'string', default: FULL_SIZES.join(',') },
      worlds: { type: 'string', default: WORLD_IDS.join(',') },
      'curve-runs': { type: 'string', default: String(CURVE_RUNS) },
      permutations: { type: 'string', default: String(DEFAULT_OPTIONS.permutations) },
      bootstraps: { type: 'string', default: String(DEFAULT_OPTIONS.bootstraps) },
      seed: { type: 'string', default: '1' },
      write: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
    },
  });
  const asked = values.worlds.split(',');
  const unknown = asked.filter((name) => !WORLD_IDS.some((id) => id === name));
  if (unknown.length > 0) throw new Error(`invalid world; there is none of this name: ${unknown.join(', ')}`);
  const runs = wholeNumber('runs', values.runs);
  const managers = values.managers.split(',').map((size) => wholeNumber('managers', size));
  const isFull =
    runs >= FULL_RUNS && asked.length === WORLD_IDS.length && FULL_SIZES.every((size) => managers.includes(size));
  return {
    runs,
    curveRuns: wholeNumber('curve-runs', values['curve-runs']),
    managers,
    worlds: WORLD_IDS.filter((id) => asked.includes(id)),
    permutations: wholeNumber('permutations', values.permutations),
    bootstraps: wholeNumber('bootstraps', values.bootstraps),
    seed: wholeNumber('seed', values.seed),
    write: values.write || values.publish || isFull,
    publish: values.publish,
  };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text) || text === '0')
    throw new Error(`invalid --${name}; must be a whole number above 0: ${text}`);
  return Number(text);
}

/** A world of few managers has only its own size. */
function sizesOf(world: WorldId, asked: readonly number[]): readonly number[] {
  const own = WORLDS[world].managers;
  return own < Math.min(...asked) ? [own] : asked;
}

function ordinaryJobs({ runs, seed }: Run, world: WorldId, managers: number): Job[] {
  return Array.from({ length: runs }, (_, index) => ({
    ...{ world, managers, kind: 'ordinary', strength: 1 },
    seed: seed + index,
  }));
}

/** Where managers are too few to be compared there are no shares to know. */
function largeJobs(world: WorldId, managers: number, asked: readonly number[]): Job[] {
  if (!asked.includes(managers)) return [];
  const count = Math.ceil(LARGE_MANAGERS / managers);
  return Array.from({ length: count }, (_, index) => ({
    ...{ world, managers, kind: 'large', strength: 1 },
    seed: LARGE_SEED + index,
  }));
}

async function compute(jobs: readonly Job[], run: Run, state: CalibrationState): Promise<void> {
  const open = jobs.filter((job) => !state.known(job));
  const started = performance.now();
  let done = 0;
  await runJobs(open, run, fileURLToPath(import.meta.url), (job, outcome) => {
    state.keep(job, outcome);
    done++;
    const secondsLeft = ((performance.now() - started) / 1000 / done) * (open.length - done);
    const known = jobs.length - open.length + done;
    if (done % 20 === 0 || done === open.length)
      process.stderr.write(
        `${job.world}, ${job.managers}: ${known} of ${jobs.length}, ${Math.ceil(secondsLeft / 60)} min left\n`,
      );
  });
}

function curveJobs({ curveRuns, seed }: Run, world: WorldId, { strength, managers }: CurvePlace): Job[] {
  return Array.from({ length: curveRuns }, (_, index) => ({
    ...{ world, managers, strength, kind: 'curve' },
    seed: CURVE_SEED + seed + index,
  }));
}

interface Cell {
  readonly world: WorldId;
  readonly managers: number;
  readonly ordinary: readonly Job[];
  readonly large: readonly Job[];
}

/** The first of each, the second of each, and so on. */
function inTurns(lists: readonly (readonly Job[])[]): Job[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

/** Two in five are drawn before the power curves, so that a run that is stopped has something of everything. */
function parted(jobs: readonly Job[]): { readonly before: readonly Job[]; readonly after: readonly Job[] } {
  const place = Math.ceil(0.4 * jobs.length);
  return { before: jobs.slice(0, place), after: jobs.slice(place) };
}

/** What the shares of exits are in truth comes first: without it no organisation of the cell can be judged. */
function jobsOfCells(cells: readonly Cell[]): Job[] {
  return [...inTurns(cells.map(({ large }) => large)), ...inTurns(cells.map(({ ordinary }) => ordinary))];
}

async function main(): Promise<void> {
  const run = readRun();
  const state = openState(run);
  const cells: Cell[] = run.worlds.flatMap((world) =>
    sizesOf(world, run.managers).map((managers) => ({
      ...{ world, managers },
      ordinary: ordinaryJobs(run, world, managers),
      large: largeJobs(world, managers, run.managers),
    })),
  );
  const isFirst = ({ world }: Cell) => FIRST_WORLDS.includes(world);
  const curves = CURVES.filter(({ world }) => run.worlds.includes(world)).map((curve) => ({
    curve,
    places: placesOf(curve).map((place) => ({ ...place, jobs: curveJobs(run, curve.world, place) })),
  }));
  const others = cells.filter((cell) => !isFirst(cell));
  const points = curves.flatMap(({ places }) => places.map((place) => place.jobs));
  const jobs = [
    ...jobsOfCells(cells.filter(isFirst)),
    ...jobsOfCells(others.map((cell) => ({ ...cell, ordinary: parted(cell.ordinary).before }))),
    ...inTurns(points.map((point) => parted(point).before)),
    ...inTurns(others.map(({ ordinary }) => parted(ordinary).after)),
    ...inTurns(points.map((point) => parted(point).after)),
  ];
  if (!run.publish) await compute(jobs, run, state);
  const outcomes = (wanted: readonly Job[]) => wanted.flatMap((job) => state.known(job) ?? []);
  const calibration: Calibration = {
    ...{ seed: run.seed, permutations: run.permutations, bootstraps: run.bootstraps },
    benchmarkYearlyRate: BENCHMARK_YEARLY_RATE,
    worlds: cells
      .filter(({ ordinary, large }) => outcomes(ordinary).length > 0 && outcomes(large).length === large.length)
      .map(({ world, managers, ordinary, large }) => summarise(world, managers, outcomes(ordinary), outcomes(large))),
    power: curves.flatMap(({ curve, places }) =>
      powerCurves(
        curve,
        places.map(({ strength, managers, jobs: own }) => ({ strength, managers, outcomes: outcomes(own) })),
      ),
    ),
  };
  if (calibration.worlds.length === 0)
    throw new Error('invalid state; no organisation has been drawn by this core yet');
  const page = calibrationPage(calibration);
  process.stdout.write(page);
  if (!run.write) return;
  writeFileSync(join(projectRoot, 'docs', 'calibration.md'), page);
  writeFileSync(join(projectRoot, 'src', 'core', 'model', 'calibration.json'), `${JSON.stringify(calibration)}\n`);
}

if (isMainThread) await main();
else {
  const effort: Effort = workerData;
  parentPort?.on('message', (job: Job) => parentPort?.postMessage(outcomeOf(job, effort)));
}
