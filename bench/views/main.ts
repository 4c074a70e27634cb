import { claimContext } from '../../src/core/claim/context';
import { countedKinds } from '../../src/core/metrics/exitCounts';
import { measured } from '../../src/core/metrics/measured';
import { DEFAULT_OPTIONS } from '../../src/core/model/analysisOptions';
import { type Filter, NO_FILTER } from '../../src/core/model/filter';
import { runSteps } from '../../src/core/model/progress';
import { buildPanel } from '../../src/core/panel/buildPanel';
import { hoursView } from '../../src/core/views/hours';
import { partOf } from '../../src/core/views/part';
import { subject } from '../../src/core/views/subject';
import { simulate } from '../../src/core/worlds/simulate';

/*
 * node bench/measure.mjs views [managers]: the views of hours and managers of 100,000 people over five years, under filters.
 * The first look pays for what no filter changes; those after it are what a reader waits for.
 */

const managers = Number(process.argv[2] ?? 4600);
const { workforce } = simulate('coachingCounts', { seed: 1, managers, months: 60 });
const panel = runSteps(buildPanel(workforce));
const context = claimContext(workforce, panel, DEFAULT_OPTIONS, false);
runSteps(context.prepare());
const about = subject(measured(workforce), context, 5, new Map());
console.log(`${workforce.people.count} people, ${panel.count} person-months`, countedKinds('voluntary').join());

const FILTERS: readonly (readonly [string, Filter])[] = [
  ['first look', NO_FILTER],
  ['everyone', NO_FILTER],
  ['region', { ...NO_FILTER, regions: [0] }],
  ['a year', { ...NO_FILTER, from: '2024-01', to: '2024-12' }],
  ['first tenure', { ...NO_FILTER, tenure: ['firstYear'] }],
  ['tenure', { ...NO_FILTER, tenure: ['firstYear'] }],
];
for (const [name, filter] of FILTERS) {
  const started = performance.now();
  const part = partOf(about, { filter, outcome: 'voluntary' });
  const parted = performance.now();
  const hours = hoursView(about, part);
  const ended = performance.now();
  console.log(
    name,
    'part',
    Math.round(parted - started),
    'hours',
    Math.round(ended - parted),
    'ms',
    hours.teams.length,
  );
}
