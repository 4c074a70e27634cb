import { isoMonth, type Month } from '../../../../src/core/model/calendar';
import { type Filter, NO_FILTER, TENURE_FILTERS } from '../../../../src/core/model/filter';
import type { Workforce } from '../../../../src/core/model/workforce';
import { monthGrid } from '../../../../src/core/panel/exposure';
import type { Random } from '../../../../src/core/stats/random';
import { FIRST } from './smallOrganisation';

/** One screen after another shows this part, beside the period before or not. */
export interface Question {
  readonly filter: Filter;
  readonly compare: boolean;
}

type Period = Pick<Filter, 'from' | 'to'>;
type Units = Partial<Filter>;

/** Everyone first: a menu, parts made to differ by little, or few parts in many periods. */
export function questionsOf(workforce: Workforce, seed: number, random: Random): Question[] {
  const units = unitsOf(workforce, random);
  const periods = periodsOf(monthGrid(workforce.from, workforce.asOf).months, random);
  const asked = [
    () => menuOf(workforce, random).map((unit) => ({ unit, period: ALL })),
    () => Array.from({ length: 6 }, () => ({ unit: units(), period: ALL })),
    () => Array.from({ length: 6 }, () => ({ unit: units(), period: periods() })),
    () => inManyPeriods([{}, units(), units()], periods, random),
  ][seed % 4]?.();
  return [{ unit: {}, period: seed % 2 === 0 ? ALL : periods() }, ...(asked ?? [])].map(({ unit, period }) => ({
    filter: { ...NO_FILTER, ...unit, ...period },
    compare: random.next() < 0.5,
  }));
}

const ALL: Period = { from: null, to: null };

function inManyPeriods(units: readonly Units[], periods: () => Period, random: Random) {
  return Array.from({ length: 8 }, () => ({ unit: units[random.integer(units.length)] ?? {}, period: periods() }));
}

/** One like the last but for a month at one end, its neighbour as long, a quarter, a year, any. */
function periodsOf(months: number, random: Random): () => Period {
  let [first, last] = [0, months - 1];
  const set = (from: number, to: number) => {
    first = Math.max(0, Math.min(from, months - 1));
    last = Math.max(first, Math.min(to, months - 1));
  };
  const next = [
    () => set(first + random.integer(3) - 1, last),
    () => set(first, last + random.integer(3) - 1),
    () => set(first - (last - first + 1), first - 1),
    () => set(last + 1, last + 1 + last - first),
    () => {
      const quarter = Math.floor((FIRST + random.integer(months)) / 3) * 3 - FIRST;
      set(quarter, quarter + 2);
    },
    () => {
      const year = Math.floor((FIRST + random.integer(months)) / 12) * 12 - FIRST;
      set(year, year + 11);
    },
    () => set(random.integer(months), random.integer(months)),
    () => set(0, months - 1),
  ];
  return () => {
    next[random.integer(next.length)]?.();
    const iso = (month: number) => isoMonth((FIRST + month) as Month);
    return { from: first === 0 ? null : iso(first), to: last === months - 1 ? null : iso(last) };
  };
}

/** What somebody asks who is after a few: parts that hardly differ, and ordinary ones. */
function unitsOf({ dictionaries }: Workforce, random: Random): () => Units {
  const one = (names: readonly string[]) => [random.integer(names.length)];
  const { region, role, team } = dictionaries;
  const tenure = () => [TENURE_FILTERS[random.integer(TENURE_FILTERS.length)] ?? 'firstYear'];
  const units: readonly (() => Units)[] = [
    () => ({ regions: one(region) }),
    () => ({ roles: one(role) }),
    () => ({ teams: one(team) }),
    () => ({ teams: [...new Set([...one(team), ...one(team), ...one(team)])] }),
    () => ({ regions: one(region), roles: one(role) }),
    () => ({ tenure: tenure() }),
    () => ({ roles: [...one(role), ...one(role)], tenure: ['firstYear', 'secondYear'] }),
    () => ({ teams: one(team), tenure: [...new Set([...tenure(), ...tenure(), ...tenure()])] }),
  ];
  return () => units[random.integer(units.length)]?.() ?? {};
}

/** Somebody who goes through two menus: each region, role, unit or class of service, one after another. */
function menuOf({ dictionaries }: Workforce, random: Random): Units[] {
  const { region, role, team } = dictionaries;
  const menus: readonly (readonly Units[])[] = [
    region.map((_, code) => ({ regions: [code] })),
    role.map((_, code) => ({ roles: [code] })),
    team.map((_, code) => ({ teams: [code] })),
    TENURE_FILTERS.map((tenure) => ({ tenure: [tenure] })),
  ];
  const first = random.integer(menus.length);
  return [...(menus[first] ?? []), ...(menus[(first + 1 + random.integer(menus.length - 1)) % menus.length] ?? [])];
}
