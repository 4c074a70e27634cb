import { cpus, loadavg } from 'node:os';
import { everyoneShown } from '../../src/core/besideShown';
import { claimContext } from '../../src/core/claim/context';
import { countedKinds } from '../../src/core/metrics/exitCounts';
import {
  figuresByGroup,
  figuresByMonth,
  figuresByYear,
  wholeFigures,
  wholeScope,
} from '../../src/core/metrics/figures';
import { measured } from '../../src/core/metrics/measured';
import { DEFAULT_OPTIONS } from '../../src/core/model/analysisOptions';
import { type Filter, NO_FILTER } from '../../src/core/model/filter';
import { runSteps } from '../../src/core/model/progress';
import { VIEW_IDS, type ViewId } from '../../src/core/model/views';
import { buildPanel } from '../../src/core/panel/buildPanel';
import type { Guard } from '../../src/core/protect/guard';
import { unitLabels } from '../../src/core/protect/protectFigures';
import { managerGuard } from '../../src/core/protect/protectManagers';
import { smallestGroup } from '../../src/core/protect/protectReport';
import { view } from '../../src/core/view';
import { partOf } from '../../src/core/views/part';
import { prepareViews } from '../../src/core/views/prepareViews';
import { type Subject, subject } from '../../src/core/views/subject';
import { simulate } from '../../src/core/worlds/simulate';

/*
 * The part of npm run bench:ui that needs no browser: 100,000 people over 60 months in memory, each view of the screens under twenty
 * filters, and single series of their charts. Milliseconds of processor time; the clock's time follows other work on the machine.
 */

/** Nine sellers each, of whom so few leave that near 100,000 are at work in every month. */
const MANAGERS = 11_000;
const MONTHS = 60;
const MONTHLY_HAZARD = 0.002;
/** Most a view may take in the worker: what is left of 200 ms to the screen is the page's. */
const MOST_VIEW = 150;
const MOST_SERIES = 5;

const FILTERS: readonly Partial<Filter>[] = [
  {},
  { from: '2023-01' },
  { to: '2023-12' },
  { from: '2022-07', to: '2023-06' },
  { from: '2024-01', to: '2024-03' },
  { regions: [0] },
  { regions: [1] },
  { regions: [0, 1] },
  { roles: [0] },
  { roles: [1] },
  { regions: [0], roles: [0] },
  { regions: [1], roles: [0], from: '2023-01' },
  { tenure: ['under90Days'] },
  { tenure: ['firstYear'] },
  { tenure: ['under90Days', 'firstYear'] },
  { tenure: ['secondYear'], regions: [0] },
  { tenure: ['yearsTwoToFive'], from: '2024-01' },
  { kinds: ['voluntary', 'involuntary'] },
  { kinds: ['involuntary'], regions: [1] },
  { teams: Array.from({ length: 40 }, (_, index) => index + 1) },
];

interface Spread {
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

function spread(milliseconds: readonly number[]): Spread {
  const sorted = [...milliseconds].sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}

function timed<T>(work: () => T): { readonly value: T; readonly milliseconds: number } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, milliseconds: (user + system) / 1000 };
}

function row(name: string, { p50, p75, p95 }: Spread, rest: string): void {
  const cells = [p50, p75, p95].map((value) => (value < 10 ? value.toFixed(1) : value.toFixed(0)).padStart(7));
  console.log(`${name.padEnd(34)}${cells.join('')}  ${rest}`);
}

interface Bench {
  readonly about: Subject;
  readonly guard: Guard;
}

function open(): Bench {
  const { workforce } = simulate('coachingCounts', {
    seed: 1,
    managers: MANAGERS,
    months: MONTHS,
    monthlyHazard: MONTHLY_HAZARD,
  });
  const panel = runSteps(buildPanel(workforce));
  const context = claimContext(workforce, panel, DEFAULT_OPTIONS, false);
  runSteps(context.prepare());
  const counts = measured(workforce);
  const { team } = workforce.dictionaries;
  const scope = wholeScope(counts, countedKinds(DEFAULT_OPTIONS.outcome));
  const labels = unitLabels(figuresByGroup(counts, 'team', scope));
  // The report has these before any view is asked for.
  wholeFigures(counts, scope);
  figuresByYear(counts, scope);
  figuresByMonth(counts, scope);
  figuresByGroup(counts, 'region', scope);
  const numbers = [...labels].map(([name, label]) => [Number(label), team.indexOf(name)] as const);
  const minimum = smallestGroup(DEFAULT_OPTIONS.minGroup);
  const { people, assignments, quota, training, coaching, pulse } = workforce;
  const told = (what: string, count: number | undefined) => `${(count ?? 0).toLocaleString('en')} ${what}`;
  console.log(
    [
      told('people', people.count),
      told('managers', MANAGERS),
      told('months', MONTHS),
      told('person-months', panel.count),
      told('assignments', assignments.count),
      told('quotas', quota?.person.length),
      told('months with training', training?.person.length),
      told('with coaching', coaching?.person.length),
      told('answers', pulse?.score.length),
    ].join(', '),
  );
  return {
    about: subject(counts, context, minimum, new Map(numbers)),
    guard: { minimum, teamLabels: labels, managers: managerGuard([], minimum, 'shown') },
  };
}

/** Milliseconds of each step the worker takes once the report is there. */
function preparation(about: Subject): number[] {
  const steps = prepareViews(about);
  const taken: number[] = [];
  for (let isDone = false; !isDone; ) {
    const { value, milliseconds } = timed(() => steps.next().done === true);
    taken.push(milliseconds);
    isDone = value;
  }
  return taken;
}

/** Each view under each filter, as the worker is asked. */
function views({ about, guard }: Bench): boolean {
  const shown = everyoneShown(about.counts);
  const asked = (id: ViewId, filter: Partial<Filter>) =>
    timed(() => {
      const query = { id, filter: { ...NO_FILTER, ...filter }, outcome: DEFAULT_OPTIONS.outcome, compare: false };
      return view(about, query, guard, shown).kind;
    });
  const steps = preparation(about);
  const together = steps.reduce((sum, step) => sum + step, 0);
  row(
    'prepared while nobody waits',
    spread(steps),
    `${steps.length} steps, longest ${Math.max(...steps).toFixed(0)}, together ${together.toFixed(0)}`,
  );
  return VIEW_IDS.map((id) => {
    const first = asked(id, {}).milliseconds;
    const answers = FILTERS.map((filter) => asked(id, filter));
    const told = answers.filter(({ value }) => value === 'shown').map(({ milliseconds }) => milliseconds);
    const found = spread(told);
    row(`view ${id}`, found, `first ${first.toFixed(0)}; ${told.length} of ${answers.length} filters shown`);
    return found.p75 <= MOST_VIEW;
  }).every((held) => held);
}

/**
 * What one chart of the Overview draws, with all of its figures and without the rest of its screen, once under each filter; the first
 * also counts the months of parts nobody has looked at. Teams are a table, which has no limit of its own.
 */
function series({ about }: Bench): boolean {
  const parts = FILTERS.map((filter) =>
    partOf(about, { filter: { ...NO_FILTER, ...filter }, outcome: DEFAULT_OPTIONS.outcome }),
  );
  const tasks = {
    'series: whole period': wholeFigures,
    'series: by month': figuresByMonth,
    'series: by year': figuresByYear,
    'series: by region': (counts: Subject['counts'], scope: (typeof parts)[number]['scope']) =>
      figuresByGroup(counts, 'region', scope),
    'table: by team': (counts: Subject['counts'], scope: (typeof parts)[number]['scope']) =>
      figuresByGroup(counts, 'team', scope),
  } as const;
  return Object.entries(tasks)
    .map(([name, task]) => {
      const found = spread(parts.map(({ counts, scope }) => timed(() => task(counts, scope)).milliseconds));
      const held = found.p75 <= MOST_SERIES || !name.startsWith('series');
      row(name, found, held ? '' : `above ${MOST_SERIES}`);
      return held;
    })
    .every((held) => held);
}

const [cpu] = cpus();
console.log(
  `${cpu?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
);
const bench = open();
console.log(`${'milliseconds'.padEnd(34)}${['p50', 'p75', 'p95'].map((name) => name.padStart(7)).join('')}`);
const held = [views(bench), series(bench)];
process.exitCode = held.every((own) => own) ? 0 : 1;
