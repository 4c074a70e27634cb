import type { ChartLanguage } from './chartLanguage';

/** A calendar year, or the part of it between two days, yyyy-mm-dd. */
export interface YearSpan {
  readonly year: number;
  readonly first: string;
  readonly last: string;
}

/** `2024`; with the days where it is only part of a year. */
export function yearName({ year, first, last }: YearSpan, { words, format }: ChartLanguage): string {
  const [opens, closes] = [first.endsWith('-01-01'), last.endsWith('-12-31')];
  const name = String(year);
  if (opens) return closes ? name : words.flow.yearTo(name, format.dayOfYear(last));
  return closes
    ? words.flow.yearFrom(name, format.dayOfYear(first))
    : words.flow.yearBetween(name, format.dayOfYear(first), format.dayOfYear(last));
}
