import { everyoneShown } from '../../src/core/besideShown';
import { claimContext } from '../../src/core/claim/context';
import { measured } from '../../src/core/metrics/measured';
import { DEFAULT_OPTIONS } from '../../src/core/model/analysisOptions';
import { type Filter, NO_FILTER } from '../../src/core/model/filter';
import { VIEW_IDS } from '../../src/core/model/views';
import { buildPanel } from '../../src/core/panel/buildPanel';
import type { Guard } from '../../src/core/protect/guard';
import { managerGuard } from '../../src/core/protect/protectManagers';
import { view } from '../../src/core/view';
import { subject } from '../../src/core/views/subject';
import { simulate } from '../../src/core/worlds/simulate';

/*
 * npm run bench:views -- [managers]: what each screen takes to show a part of 100,000 people over 60 months, the first time
 * and again. Milliseconds of the clock.
 */
const managers = Number(process.argv[2] ?? 4600);
const { workforce } = simulate('coachingCounts', { seed: 1, managers, months: 60 });
const building = buildPanel(workforce);
let step = building.next();
while (!step.done) step = building.next();
const panel = step.value;
const context = claimContext(workforce, panel, DEFAULT_OPTIONS, false);
const about = subject(measured(workforce), context, 5, new Map());
console.log(`${workforce.people.count} people, ${panel.count} person-months, ${workforce.quota?.person.length} quotas`);

const GUARD: Guard = { minimum: 5, teamLabels: null, managers: managerGuard([], 5, 'shown') };

const PARTS: Readonly<Record<string, Partial<Filter>>> = {
  all: {},
  region: { regions: [0] },
  year: { from: '2025-01', to: '2025-12' },
  tenure: { tenure: ['firstYear'] },
};

for (const id of VIEW_IDS) {
  for (const [name, part] of Object.entries(PARTS)) {
    const taken = [0, 1, 2].map(() => {
      const shown = everyoneShown(about.counts);
      const started = performance.now();
      const query = { id, filter: { ...NO_FILTER, ...part }, outcome: 'voluntary', compare: false } as const;
      view(about, query, GUARD, shown);
      return Math.round(performance.now() - started);
    });
    console.log(`  ${id}, ${name}: ${taken.join(', ')} ms`);
  }
}
