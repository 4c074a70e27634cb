import type { CellTable } from '../core/model/slide';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';

/** One way to count: what it gives, and its choices, written, in the order of the names. */
export interface SpecificationWay {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly choices: readonly string[];
  /** The way decided beforehand. */
  readonly ours: boolean;
}

export type SpecificationScale = 'ratio' | 'correlation';

/** From the smallest estimate to the largest. */
export function specificationRows(ways: readonly SpecificationWay[]): SpecificationWay[] {
  return [...ways].sort((a, b) => a.estimate - b.estimate);
}

/** Each choice that differs between ways, with its values in the order they first come. */
export function choiceValues(
  ways: readonly SpecificationWay[],
  names: readonly string[],
): readonly { readonly name: string; readonly values: readonly string[] }[] {
  return names.map((name, at) => ({ name, values: [...new Set(ways.map(({ choices }) => choices[at] ?? ''))] }));
}

const position = (index: number, { format }: ChartLanguage) => format.count(index + 1);

export function specificationTable(
  rows: readonly SpecificationWay[],
  names: readonly string[],
  language: ChartLanguage,
): CellTable {
  const { words } = language;
  const numbered = rows.map((row, index) => ({ ...row, number: index + 1 }));
  const shape: TableColumn<SpecificationWay & { readonly number: number }>[] = [
    { label: words.specifications.number, kind: 'count', value: (row) => row.number },
    ...names.map(
      (name, at): TableColumn<SpecificationWay> => ({
        label: name,
        kind: 'text',
        value: (row) => row.choices[at] ?? '',
      }),
    ),
    { label: words.specifications.estimate, kind: 'ratio', value: (row) => row.estimate },
    { label: words.columns.lower, kind: 'ratio', value: (row) => row.lower },
    { label: words.columns.upper, kind: 'ratio', value: (row) => finite(row.upper) },
  ];
  return tableOf(numbered, shape);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function intervalOf({ lower, upper }: SpecificationWay, { format }: ChartLanguage): string {
  return Number.isFinite(upper) ? format.interval(lower, upper) : `≥ ${format.ratio(lower)}`;
}

export function specificationReadings(
  rows: readonly SpecificationWay[],
  names: readonly string[],
  language: ChartLanguage,
): Reading[] {
  const { words, format } = language;
  return rows.map((row, index) => [
    words.specifications.reading(
      words.specifications.way(position(index, language)),
      format.ratio(row.estimate),
      intervalOf(row, language),
    ),
    ...names.map((name, at) => `${name}: ${row.choices[at] ?? ''}`),
    ...(row.ours ? [words.specifications.ours] : []),
  ]);
}

export function specificationSummary(
  rows: readonly SpecificationWay[],
  scale: SpecificationScale,
  { words, format }: ChartLanguage,
): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return '';
  const none = scale === 'ratio' ? 1 : 0;
  const excluding = rows.filter(({ lower, upper }) => lower > none || upper < none).length;
  return words.specifications.summary(
    format.count(rows.length),
    format.ratio(first.estimate),
    format.ratio(last.estimate),
    format.count(excluding),
  );
}
