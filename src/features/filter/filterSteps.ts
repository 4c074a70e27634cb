/** Empty is all: the codes after one of them was ticked or cleared; what would leave nothing or all leaves all. */
export function toggled<T>(chosen: readonly T[], all: readonly T[], one: T): readonly T[] {
  const before = chosen.length === 0 ? all : chosen;
  const kept = new Set(before);
  const next = kept.has(one)
    ? before.filter((other) => other !== one)
    : all.filter((other) => other === one || kept.has(other));
  return next.length === all.length ? [] : next;
}

export interface MonthRange {
  readonly from: string | null;
  readonly to: string | null;
}

export interface PeriodPreset extends MonthRange {
  /** `all`, `lastYear`, or the calendar year. */
  readonly name: string;
}

/** All months, the last twelve, and each calendar year on file; of two that are the same months, the year, or else all of them. */
export function periodPresets(months: readonly string[]): PeriodPreset[] {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))].map((year) => yearPreset(year, months));
  const lastYear = { name: 'lastYear', from: months.at(-MONTHS_OF_A_YEAR) ?? null, to: null };
  const isYear = years.some(({ from, to }) => from === lastYear.from && to === null);
  return [
    { name: 'all', from: null, to: null },
    ...(months.length > MONTHS_OF_A_YEAR && !isYear ? [lastYear] : []),
    ...(years.length > 1 ? years : []),
  ];
}

const MONTHS_OF_A_YEAR = 12;

function yearPreset(year: string, months: readonly string[]): PeriodPreset {
  const own = months.filter((month) => month.startsWith(year));
  return { name: year, ...monthRange(own[0] ?? null, own.at(-1) ?? null, months) };
}

/** From and to in their order; the ends of the data are no choice. */
export function monthRange(from: string | null, to: string | null, months: readonly string[]): MonthRange {
  const [first, last] = from !== null && to !== null && from > to ? [to, from] : [from, to];
  return { from: first === months[0] ? null : first, to: last === months.at(-1) ? null : last };
}
