import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse';
import { readFile } from '../../../src/core/ingest/readFile';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import { type CalendarDay, parseIsoDay } from '../../../src/core/model/calendar';
import { NO_FILTER } from '../../../src/core/model/filter';
import { fingerprint } from '../../../src/core/model/fingerprint';
import { runSteps } from '../../../src/core/model/progress';
import { NO_CHOICES } from '../../../src/core/model/reading';
import { VIEW_IDS } from '../../../src/core/model/views';
import { view } from '../../../src/core/view';

const TODAY = parseIsoDay('2026-06-30') as CalendarDay;
const CANARY = 'Kanarienvogel';
const LONE = 'Einzelgänger';

const month = (index: number) => `2024-${String((index % 12) + 1).padStart(2, '0')}`;
const people = Array.from({ length: 80 }, (_, person) => {
  const exit = person % 3 === 0 ? `${month(person)}-15,resignation` : ',';
  const unit = Math.floor(person / 10);
  const region = person === 7 ? LONE : unit % 2 === 0 ? 'North' : 'South';
  const role = person === 8 ? LONE : 'Seller';
  return `${CANARY}${person},${CANARY} ${person},${CANARY}${person}@example.org,2022-0${(person % 9) + 1}-01,${exit},${CANARY} ${unit},Team ${CANARY} ${unit},${region},${role}`;
});
const monthly = (row: (person: number, index: number) => string) =>
  people.flatMap((_, person) =>
    Array.from({ length: 12 }, (_, index) => `${CANARY}${person},${month(index)},${row(person, index)}`),
  );
const FILES = {
  'people.csv': ['employee_id,name,email,hire_date,exit_date,exit_type,manager,team,region,role', ...people],
  'coaching.csv': ['employee_id,month,coaching hours', ...monthly((person, index) => `${(person * index) % 7}`)],
  'pulse.csv': ['employee_id,month,morale', ...monthly((person, index) => `${((person + index) % 5) + 1}`)],
};

const readings = Object.entries(FILES).flatMap(([name, lines]) =>
  runSteps(
    readFile({ name, bytes: new TextEncoder().encode(lines.join('\n')) }, { choices: NO_CHOICES, today: TODAY }),
  ),
);
const found = runSteps(analyse(readings, { ...DEFAULT_OPTIONS, permutations: 99 }, TODAY, 'test'));
const { report, views, ...health } = found;
if (!report || !views) throw new Error('invalid fixture; no report');
const { choices, guard, subject } = views;

const FILTERS = [
  NO_FILTER,
  { ...NO_FILTER, regions: choices.regions.slice(0, 1).map(({ code }) => code) },
  { ...NO_FILTER, teams: choices.teams.slice(0, 1).map(({ code }) => code) },
  { ...NO_FILTER, roles: choices.roles.map(({ code }) => code), from: '2024-02' },
  { ...NO_FILTER, from: '2024-07', to: '2024-12' },
  { ...NO_FILTER, tenure: ['secondYear' as const] },
];

describe('a name in a file', () => {
  it('is in nothing that is made of it: report, choices and fingerprint', () => {
    expect(choices.teams.length).toBe(8);
    expect(JSON.stringify({ report, health, choices, print: fingerprint(report) })).not.toContain(CANARY);
  });

  it.each(VIEW_IDS)('is nowhere in what %s shows, whatever the filter', (id) => {
    const answers = FILTERS.map((filter) =>
      view(subject, { id, filter, outcome: 'voluntary', compare: true }, guard, new Map()),
    );
    expect(answers.map(({ kind }) => kind)).toEqual(FILTERS.map(() => 'shown'));
    expect(JSON.stringify(answers)).not.toContain(CANARY);
  });
});

describe('a region or role of one person', () => {
  it('is not offered by its name', () => {
    expect(choices.regions.map(({ name }) => name).sort()).toEqual(['North', 'South']);
    expect(choices.roles.map(({ name }) => name)).toEqual(['Seller']);
  });

  it('is on no screen, and refused by its code', () => {
    const { region } = subject.counts.workforce.dictionaries;
    const shown = VIEW_IDS.flatMap((id) =>
      FILTERS.map((filter) => view(subject, { id, filter, outcome: 'voluntary', compare: false }, guard, new Map())),
    );
    expect(JSON.stringify({ shown, report })).not.toContain(LONE);
    const asked = { ...NO_FILTER, regions: [region.indexOf(LONE)] };
    const answer = view(
      subject,
      { id: 'overview', filter: asked, outcome: 'voluntary', compare: false },
      guard,
      new Map(),
    );
    expect(answer).toMatchObject({ kind: 'refused', reason: 'tooFew' });
  });
});
