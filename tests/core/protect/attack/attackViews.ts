import { everyoneShown } from '../../../../src/core/besideShown';
import { claimContext } from '../../../../src/core/claim/context';
import { measured } from '../../../../src/core/metrics/measured';
import { DEFAULT_OPTIONS } from '../../../../src/core/model/analysisOptions';
import { type Filter, NO_FILTER, TENURE_FILTERS } from '../../../../src/core/model/filter';
import { runSteps } from '../../../../src/core/model/progress';
import { VIEW_IDS, type ViewId } from '../../../../src/core/model/views';
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
 * other for all people but one to fewer than the minimum: their difference tells of these alone. Nor may parts of one kind,
 * added up, leave as few of everyone.
 */

export interface Leak {
  /** The numbers subtracted, or one and nothing. */
  readonly numbers: readonly [string, string];
  readonly people: readonly number[];
}

export interface Attacked {
  readonly numbers: number;
  readonly leaks: readonly Leak[];
}

const MINIMUM = 5;

/** In the middle of a row, not a sum: a nudge moves it as it moves one person. What a share of people says has a rule of its own. */
const NO_SUM = /median|quarter|shareAtQuota|favourable|lower|upper/i;

export function attackViews(seed: number, questions: number): Attacked {
  const random = createRandom(seed);
  const workforce = smallOrganisation(random.fork(1));
  const filters =
    seed % 2 === 0 ? menuOf(workforce, random.fork(2)) : questionsOf(workforce, random.fork(2), questions);
  const seen = numbersOf(workforce, filters, VIEW_IDS);
  // Who was shown what does not depend on the numbers: views without numbers of a month are asked once.
  const ids = VIEW_IDS.filter((id) => [...seen.keys()].some((name) => name.split(/[ .]/)[1] === id));
  const moves = new Map<string, Float64Array>();
  for (let person = 0; person < workforce.people.count; person++) {
    const after = numbersOf(nudged(workforce, person, random.fork(100 + person)), filters, ids);
    for (const [name, value] of seen) {
      const change = (after.get(name) ?? value) - value;
      // A mean of 40 people moves by 1e-6, rounding by 1e-13.
      if (Math.abs(change) < 1e-10) continue;
      const own = moves.get(name) ?? new Float64Array(workforce.people.count);
      own[person] = change;
      moves.set(name, own);
    }
  }
  return { numbers: moves.size, leaks: [...leaksAmong(moves), ...leaksOfSums(moves, filters)] };
}

function leaksAmong(moves: ReadonlyMap<string, Float64Array>): Leak[] {
  const leaks: Leak[] = [];
  const distinct = new Map<string, { readonly name: string; readonly moved: Float64Array; readonly mask: number }>();
  for (const [name, moved] of moves) {
    const mask = maskOf(moved);
    distinct.set([...moved].map((own) => own.toPrecision(6)).join(), { name, moved, mask });
  }
  const all = [...distinct.values()];
  const few = all.filter(({ mask }) => bitsOf(mask) < MINIMUM);
  leaks.push(
    ...few.map(({ name, moved }) => ({ numbers: [name, ''] as const, people: peopleOf(maskOf(moved), moved) })),
  );
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
  // Two of five people and more that differ by four share three; two people's ratios of unlike numbers may be alike by chance.
  if (Math.max(...counts) < 3) return Array.from(one, (_, person) => person);
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

const PLACES = ['regions', 'roles', 'teams', 'tenure'] as const;

/** One choice of one kind after another: `regions`, `regions`, …; null where a question is none of these. */
function kindOf(filter: Filter | undefined): (typeof PLACES)[number] | null {
  const chosen = PLACES.filter((place) => (filter?.[place].length ?? 0) > 0);
  const [only] = chosen;
  return only !== undefined && chosen.length === 1 && filter?.[only].length === 1 ? only : null;
}

/** Numbers of parts of one kind that share nobody, taken together and from that of everyone: whom they leave. */
function leaksOfSums(moves: ReadonlyMap<string, Float64Array>, filters: readonly Filter[]): Leak[] {
  const leaks: Leak[] = [];
  const sums = new Map<string, { mask: number; readonly names: string[] }>();
  for (const [name, moved] of moves) {
    const [question = '', path = ''] = name.split(/ (.*)/);
    const kind = kindOf(filters[Number(question)]);
    if (kind === null) continue;
    const sum = sums.get(`${kind} ${path}`) ?? { mask: 0, names: [] };
    const mask = maskOf(moved);
    if ((sum.mask & mask) === 0) {
      sum.mask |= mask;
      sum.names.push(name);
    }
    sums.set(`${kind} ${path}`, sum);
  }
  for (const [key, { mask, names }] of sums) {
    const whole = `0 ${key.split(/ (.*)/)[1] ?? ''}`;
    const everyone = moves.get(whole);
    if (everyone === undefined) continue;
    const rest = maskOf(everyone) & ~mask;
    if (rest === 0 || bitsOf(rest) >= MINIMUM) continue;
    leaks.push({ numbers: [whole, names.join(' + ')], people: peopleOf(rest, everyone) });
  }
  return leaks;
}

function peopleOf(mask: number, all: Float64Array): number[] {
  return Array.from(all, (_, person) => person).filter((person) => mask & (1 << person));
}

function maskOf(moved: Float64Array): number {
  return moved.reduce((bits, own, person) => (own === 0 ? bits : bits | (1 << person)), 0);
}

function numbersOf(workforce: Workforce, filters: readonly Filter[], ids: readonly ViewId[]): Map<string, number> {
  const counts = measured(workforce);
  const context = claimContext(workforce, runSteps(buildPanel(workforce)), DEFAULT_OPTIONS, false);
  const teams = workforce.dictionaries.team.map((_, code) => [code, code] as const);
  const about = subject(counts, context, MINIMUM, new Map(teams));
  const guard: Guard = { minimum: MINIMUM, teamLabels: null, managers: managerGuard([], MINIMUM, 'shown') };
  const numbers = new Map<string, number>();
  const shown = everyoneShown(counts);
  filters.forEach((filter, question) => {
    for (const id of ids) {
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

/** Somebody who goes through a menu: each region, role, unit or class of service, one after another. */
function menuOf({ dictionaries }: Workforce, random: Random): Filter[] {
  const { region, role, team } = dictionaries;
  const menus: readonly (readonly Partial<Filter>[])[] = [
    region.map((_, code) => ({ regions: [code] })),
    role.map((_, code) => ({ roles: [code] })),
    team.map((_, code) => ({ teams: [code] })),
    TENURE_FILTERS.map((tenure) => ({ tenure: [tenure] })),
  ];
  const first = random.integer(menus.length);
  const asked = [
    ...(menus[first] ?? []),
    ...(menus[(first + 1 + random.integer(menus.length - 1)) % menus.length] ?? []),
  ];
  return [NO_FILTER, ...asked].map((filter) => ({ ...NO_FILTER, ...filter }));
}
