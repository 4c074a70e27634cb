import { everyoneShown } from '../../../../src/core/besideShown';
import { claimContext } from '../../../../src/core/claim/context';
import { measured } from '../../../../src/core/metrics/measured';
import { DEFAULT_OPTIONS } from '../../../../src/core/model/analysisOptions';
import { type Filter, NO_FILTER, TENURE_FILTERS } from '../../../../src/core/model/filter';
import { runSteps } from '../../../../src/core/model/progress';
import { VIEW_IDS } from '../../../../src/core/model/views';
import type { Workforce } from '../../../../src/core/model/workforce';
import { buildPanel } from '../../../../src/core/panel/buildPanel';
import type { Guard } from '../../../../src/core/protect/guard';
import { managerGuard } from '../../../../src/core/protect/protectManagers';
import { createRandom, type Random } from '../../../../src/core/stats/random';
import { view } from '../../../../src/core/view';
import { subject } from '../../../../src/core/views/subject';
import { nudged, smallOrganisation } from './smallOrganisation';

/*
 * Somebody sees every number of every screen under several filters and knows who was where. Whose hours, results and answers stand behind
 * a number is found by changing those of one person at a time, a little and differently in each month: no knowledge of how a number
 * is computed is needed, so that a new screen is attacked as it is. Two numbers of one month leak where one is, but for a factor, the
 * other for all people but one to fewer than the minimum: their difference tells of these alone.
 */

export interface Leak {
  /** The numbers subtracted. */
  readonly numbers: readonly [string, string];
  readonly people: readonly number[];
}

export interface Attacked {
  readonly numbers: number;
  readonly leaks: readonly Leak[];
}

const MINIMUM = 5;

/** In the middle of a row, not a sum: a nudge moves it as it moves one person. What a share of people says has a rule of its own. */
const NO_SUM = /median|quarter|shareAtQuota|lower|upper/i;

export function attackViews(seed: number, questions: number): Attacked {
  const random = createRandom(seed);
  const workforce = smallOrganisation(random.fork(1));
  const filters = questionsOf(workforce, random.fork(2), questions);
  const seen = numbersOf(workforce, filters);
  const moves = new Map<string, Float64Array>();
  for (let person = 0; person < workforce.people.count; person++) {
    const after = numbersOf(nudged(workforce, person, random.fork(100 + person)), filters);
    for (const [name, value] of seen) {
      const change = (after.get(name) ?? value) - value;
      // A mean of 40 people moves by 1e-6, rounding by 1e-13.
      if (Math.abs(change) < 1e-10) continue;
      const own = moves.get(name) ?? new Float64Array(workforce.people.count);
      own[person] = change;
      moves.set(name, own);
    }
  }
  return { numbers: moves.size, leaks: leaksAmong(moves) };
}

function leaksAmong(moves: ReadonlyMap<string, Float64Array>): Leak[] {
  const leaks: Leak[] = [];
  const distinct = new Map<string, { readonly name: string; readonly moved: Float64Array; readonly mask: number }>();
  for (const [name, moved] of moves) {
    const mask = moved.reduce((bits, own, person) => (own === 0 ? bits : bits | (1 << person)), 0);
    distinct.set([...moved].map((own) => own.toPrecision(6)).join(), { name, moved, mask });
  }
  const all = [...distinct.values()];
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) {
      if (monthOf(one.name) !== monthOf(other.name)) continue;
      if (bitsOf(one.mask ^ other.mask) >= MINIMUM) continue;
      const rest = restOf(one.moved, other.moved);
      if (rest.length > 0 && rest.length < MINIMUM) leaks.push({ numbers: [one.name, other.name], people: rest });
    }
  });
  return leaks;
}

/** People for whom two numbers do not stand in the ratio in which they stand for most. */
function restOf(one: Float64Array, other: Float64Array): number[] {
  const ratios = one.map((own, person) => own / other[person]);
  const close = (a: number, b: number) => Math.abs(a - b) < 1e-5 * Math.abs(b);
  const counts = Array.from(ratios, (ratio) =>
    Number.isFinite(ratio) && ratio !== 0 ? ratios.filter((own) => close(own, ratio)).length : 0,
  );
  const usual = ratios[counts.indexOf(Math.max(...counts))] ?? 0;
  if (Math.max(...counts) < 2) return Array.from(one, (_, person) => person);
  const isApart = (person: number) => (one[person] !== 0 || other[person] !== 0) && !close(ratios[person] ?? 0, usual);
  return Array.from(one, (_, person) => person).filter(isApart);
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** `3 overview.byMonth.11.attainment.total` is of month 11, as is `0 morale.dimensions.0.months.11.mean`: filters leave all months. */
function monthOf(name: string): string | undefined {
  return /\b(?:byMonth|months)\.(\d+)\./.exec(name)?.[1];
}

function numbersOf(workforce: Workforce, filters: readonly Filter[]): Map<string, number> {
  const counts = measured(workforce);
  const context = claimContext(workforce, runSteps(buildPanel(workforce)), DEFAULT_OPTIONS, false);
  const teams = workforce.dictionaries.team.map((_, code) => [code, code] as const);
  const about = subject(counts, context, MINIMUM, new Map(teams));
  const guard: Guard = { minimum: MINIMUM, teamLabels: null, managers: managerGuard([], MINIMUM, 'shown') };
  const numbers = new Map<string, number>();
  const shown = everyoneShown(counts);
  filters.forEach((filter, question) => {
    for (const id of VIEW_IDS) {
      const query = { id, filter, outcome: 'voluntary' as const, compare: false };
      const answer = view(about, query, guard, shown);
      if (answer.kind === 'shown') note(numbers, `${question} ${id}`, answer.view);
    }
  });
  return numbers;
}

function note(numbers: Map<string, number>, name: string, value: unknown): void {
  if (typeof value === 'number' && Number.isFinite(value) && monthOf(`${name}.`) && !NO_SUM.test(name))
    numbers.set(name, value);
  if (value === null || typeof value !== 'object') return;
  for (const [key, own] of Object.entries(value)) note(numbers, `${name}.${key}`, own);
}

/** What somebody asks who is after a few: parts that hardly differ, and ordinary ones. */
function questionsOf({ dictionaries }: Workforce, random: Random, questions: number): Filter[] {
  const one = (names: readonly string[]) => [random.integer(names.length)];
  const { region, role, team } = dictionaries;
  const units: readonly (() => Partial<Filter>)[] = [
    () => ({ regions: one(region) }),
    () => ({ roles: one(role) }),
    () => ({ teams: one(team) }),
    () => ({ teams: [...new Set([...one(team), ...one(team), ...one(team)])] }),
    () => ({ regions: one(region), roles: one(role) }),
    () => ({ tenure: [TENURE_FILTERS[random.integer(TENURE_FILTERS.length)] ?? 'firstYear'] }),
    () => ({ roles: [...one(role), ...one(role)], tenure: ['firstYear', 'secondYear'] }),
  ];
  const asked = Array.from({ length: questions }, () => ({ ...NO_FILTER, ...units[random.integer(units.length)]?.() }));
  return [NO_FILTER, ...asked];
}
