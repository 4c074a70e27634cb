import {
  addMonths,
  type CalendarDay,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOfDay,
  NO_DAY,
} from '../../src/core/model/calendar';
import type { PersonMonthHours, Workforce } from '../../src/core/model/workforce';
import type { Organisation } from '../../src/core/worlds/organisation';

/** Straightforward statistics of a simulated organisation, written apart from the app's own, to show what is in it. */

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

export function standardDeviation(values: readonly number[]): number {
  return Math.sqrt(variance(values));
}

/** Mean over organisations and its Monte Carlo standard error. */
export function overSeeds(count: number, figure: (seed: number) => number): { mean: number; error: number } {
  const values = Array.from({ length: count }, (_, index) => figure(index + 1));
  return { mean: mean(values), error: Math.sqrt(variance(values) / count) };
}

export function correlation(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a);
  const meanB = mean(b);
  const products = a.map((value, index) => (value - meanA) * ((b[index] ?? 0) - meanB));
  return (
    products.reduce((sum, value) => sum + value, 0) / Math.sqrt(variance([...a]) * variance([...b])) / (a.length - 1)
  );
}

export function welchT(a: readonly number[], b: readonly number[]): number {
  return (mean(a) - mean(b)) / Math.sqrt(variance(a) / a.length + variance(b) / b.length);
}

export function spellIndexes({ spells }: Workforce): number[] {
  return Array.from({ length: spells.count }, (_, spell) => spell);
}

function lastDayOnFile({ spells, asOf }: Workforce, spell: number): number {
  return Math.min(spells.exit[spell] ?? NO_DAY, asOf);
}

/** 1 for spells that end in a resignation on file, 0 for all others. */
export function resigned({ spells }: Workforce, spell: number): number {
  return spells.exitKind[spell] === 0 ? 1 : 0;
}

export function personYears(workforce: Workforce, spell: number): number {
  const first = Math.max(workforce.spells.hire[spell] ?? 0, workforce.from);
  return (lastDayOnFile(workforce, spell) - first + 1) / 365.25;
}

export function yearlyVoluntaryRate({ workforce }: Organisation): number {
  const spells = spellIndexes(workforce);
  const exits = spells.reduce((sum, spell) => sum + resigned(workforce, spell), 0);
  return exits / spells.reduce((sum, spell) => sum + personYears(workforce, spell), 0);
}

/** Hours by person and month. */
export function hoursTable(hours: PersonMonthHours | null): Map<string, number> {
  const table = new Map<string, number>();
  if (!hours) throw new Error('invalid organisation; the table is missing');
  for (let row = 0; row < hours.person.length; row++) {
    const key = `${hours.person[row]} ${hours.month[row]}`;
    table.set(key, (table.get(key) ?? 0) + (hours.hours[row] ?? 0));
  }
  return table;
}

/** Hours of a spell in the months from `first` to `last` months before its end on file (0 = the last month). */
export function hoursBeforeEnd(
  workforce: Workforce,
  table: ReadonlyMap<string, number>,
  spell: number,
  window: { first: number; last: number },
): number | null {
  const end = monthOfDay(lastDayOnFile(workforce, spell) as CalendarDay);
  const start = Math.max(monthOfDay(workforce.spells.hire[spell] as CalendarDay), monthOfDay(workforce.from));
  if (end - window.first < start) return null;
  let hours = 0;
  for (let back = window.last; back <= window.first; back++) {
    hours += table.get(`${workforce.spells.person[spell]} ${end - back}`) ?? 0;
  }
  return hours / (window.first - window.last + 1);
}

export interface PersonMonth {
  readonly spell: number;
  readonly manager: number;
  readonly region: number;
  readonly month: Month;
  readonly tenureMonths: number;
  readonly fraction: number;
  /** 1 if the spell ends in a resignation this month. */
  readonly exit: number;
  /** Within the last three months of one who resigned. */
  readonly leaving: boolean;
  readonly coaching: number;
  readonly training: number;
}

/** Every month at risk, under the manager of its first day. */
export function personMonths({ workforce }: Organisation): PersonMonth[] {
  const { spells, assignments, from } = workforce;
  const coaching = hoursTable(workforce.coaching);
  const training = hoursTable(workforce.training);
  const rows: PersonMonth[] = [];
  let stretch = 0;
  for (const spell of spellIndexes(workforce)) {
    const hire = spells.hire[spell] ?? 0;
    const end = lastDayOnFile(workforce, spell);
    const last = monthOfDay(end as CalendarDay);
    for (let month = monthOfDay(Math.max(hire, from) as CalendarDay); month <= last; month = addMonths(month, 1)) {
      const first = Math.max(firstDayOf(month), hire);
      while (assignments.spell[stretch] !== spell || (assignments.to[stretch] ?? 0) < first) stretch++;
      const key = `${spells.person[spell]} ${month}`;
      rows.push({
        spell,
        manager: assignments.manager[stretch] ?? 0,
        region: assignments.region[stretch] ?? 0,
        month,
        tenureMonths: month - monthOfDay(hire as CalendarDay),
        fraction: (Math.min(end, lastDayOf(month)) - first + 1) / (lastDayOf(month) - firstDayOf(month) + 1),
        exit: month === last ? resigned(workforce, spell) : 0,
        leaving: resigned(workforce, spell) === 1 && month > last - 3,
        coaching: coaching.get(key) ?? 0,
        training: training.get(key) ?? 0,
      });
    }
  }
  return rows;
}

export interface ManagerTotals {
  readonly manager: number;
  readonly exits: number;
  /** Exits at the company's rates by tenure band and region. */
  readonly expected: number;
  /** Hours per person-month, each leaver's last three months left out. */
  readonly coaching: number;
  readonly training: number;
  readonly region: number;
}

const BANDS = [3, 6, 12, 24, Number.POSITIVE_INFINITY];

export function managerTotals(rows: readonly PersonMonth[]): ManagerTotals[] {
  const cell = (row: PersonMonth): number => BANDS.findIndex((upper) => row.tenureMonths < upper) * 10 + row.region;
  const cells = new Map<number, { exits: number; months: number }>();
  for (const row of rows) {
    const total = cells.get(cell(row)) ?? { exits: 0, months: 0 };
    cells.set(cell(row), { exits: total.exits + row.exit, months: total.months + row.fraction });
  }
  const byManager = new Map<
    number,
    { exits: number; expected: number; c: number; t: number; months: number; region: number }
  >();
  for (const row of rows) {
    const rate = cells.get(cell(row));
    const own = byManager.get(row.manager) ?? { exits: 0, expected: 0, c: 0, t: 0, months: 0, region: row.region };
    own.exits += row.exit;
    own.expected += rate ? (rate.exits / rate.months) * row.fraction : 0;
    if (!row.leaving) {
      own.c += row.coaching;
      own.t += row.training;
      own.months += row.fraction;
    }
    byManager.set(row.manager, own);
  }
  return [...byManager].map(([manager, { exits, expected, c, t, months, region }]) => ({
    manager,
    exits,
    expected,
    coaching: c / months,
    training: t / months,
    region,
  }));
}

/** Log rate ratio per standard deviation of `x`: Poisson regression of exits on x with offset log expected, by Newton. */
export function logRateRatioPerDeviation(managers: readonly ManagerTotals[], x: readonly number[]): number {
  const middle = mean(x);
  const deviation = Math.sqrt(variance(x));
  const z = x.map((value) => (value - middle) / deviation);
  let intercept = 0;
  let slope = 0;
  for (let step = 0; step < 30; step++) {
    let [u0, u1, i00, i01, i11] = [0, 0, 0, 0, 0];
    for (const [index, { exits, expected }] of managers.entries()) {
      const at = z[index] ?? 0;
      const fitted = expected * Math.exp(intercept + slope * at);
      u0 += exits - fitted;
      u1 += (exits - fitted) * at;
      i00 += fitted;
      i01 += fitted * at;
      i11 += fitted * at * at;
    }
    const determinant = i00 * i11 - i01 * i01;
    intercept += (i11 * u0 - i01 * u1) / determinant;
    slope += (i00 * u1 - i01 * u0) / determinant;
  }
  return slope;
}
