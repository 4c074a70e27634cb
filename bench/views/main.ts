import { claimContext } from '../../src/core/claim/context';
import { measured } from '../../src/core/metrics/measured';
import { DEFAULT_OPTIONS } from '../../src/core/model/analysisOptions';
import { type Filter, NO_FILTER } from '../../src/core/model/filter';
import { runSteps } from '../../src/core/model/progress';
import { buildPanel } from '../../src/core/panel/buildPanel';
import { hoursView } from '../../src/core/views/hours';
import { managersView } from '../../src/core/views/managers';
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
console.log(`${workforce.people.count} people, ${panel.count} person-months`);

const FILTERS: readonly (readonly [string, Filter])[] = [
  ['first look', NO_FILTER],
  ['everyone', NO_FILTER],
  ['region', { ...NO_FILTER, regions: [0] }],
  ['a year', { ...NO_FILTER, from: '2024-01', to: '2024-12' }],
  ['first tenure', { ...NO_FILTER, tenure: ['firstYear'] }],
  ['tenure', { ...NO_FILTER, tenure: ['firstYear'] }],
];
function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

for (const [name, filter] of FILTERS) {
  const started = processorMilliseconds();
  const part = partOf(about, { filter, outcome: 'voluntary' });
  const parted = processorMilliseconds();
  hoursView(about, part);
  const withHours = processorMilliseconds();
  managersView(about, part);
  const ended = processorMilliseconds();
  const told = [parted - started, withHours - parted, ended - withHours].map((time) => String(Math.round(time)));
  console.log(`${name}: part ${told[0]}, hours ${told[1]}, managers ${told[2]} ms of the processor`);
}
