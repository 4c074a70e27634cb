import { isSuppressed, type Shown } from '../core/model/estimate';
import type { CellTable } from '../core/model/slide';
import { chartWordsIn } from '../i18n/chartWords';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';

export interface TwoByTwoCell {
  /** Exits per person-year, with its 95 % interval. */
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
  readonly personYears: number;
  readonly exits: number;
}

export type Side = 'less' | 'more';

/** null: nobody was there. */
export interface TwoByTwoRow {
  readonly training: Side;
  readonly coaching: Side;
  readonly cell: Shown<TwoByTwoCell> | null;
}

/** The hours that part the person-time in two halves. */
export interface TwoByTwoMedians {
  readonly trainingHours: number;
  readonly coachingHours: number;
}

export const SIDES: readonly Side[] = ['less', 'more'];

/** In the order of reading: most coaching first, then less training before more. */
export function twoByTwoRows(rows: readonly TwoByTwoRow[]): TwoByTwoRow[] {
  return [...SIDES]
    .reverse()
    .flatMap((coaching) =>
      SIDES.flatMap((training) => rows.filter((row) => row.training === training && row.coaching === coaching)),
    );
}

export function nameOfCell({ training, coaching }: TwoByTwoRow, { format }: ChartLanguage): string {
  const words = chartWordsIn(format.language).twoByTwo;
  return words.cell(words.trainingSide(words[training]), words.coachingSide(words[coaching]));
}

export const writeRate = (rate: number, { format }: ChartLanguage) => format.percent(rate, rate < 0.1 ? 1 : 0);

export function rateInterval({ lower, upper }: TwoByTwoCell, { format }: ChartLanguage): string {
  const decimals = upper < 0.1 ? 1 : 0;
  return format.interval(lower, upper, (rate) => format.percent(rate, decimals));
}

export const isKnownCell = (row: TwoByTwoRow): row is TwoByTwoRow & { readonly cell: TwoByTwoCell } =>
  row.cell !== null && !isSuppressed(row.cell);

export function countTwoByTwo(rows: readonly TwoByTwoRow[]): { readonly known: number; readonly withheld: number } {
  return { known: rows.filter(isKnownCell).length, withheld: rows.filter(({ cell }) => isSuppressed(cell)).length };
}

export function twoByTwoTable(rows: readonly TwoByTwoRow[], language: ChartLanguage): CellTable {
  const words = chartWordsIn(language.format.language).twoByTwo;
  const { columns } = language.words;
  const number = (
    label: string,
    kind: 'count' | 'percent' | 'number',
    pick: (cell: TwoByTwoCell) => number,
  ): TableColumn<TwoByTwoRow> => ({
    label,
    kind,
    value: ({ cell }) => (cell === null ? null : isSuppressed(cell) ? { suppressed: cell.suppressed } : pick(cell)),
  });
  const shape: TableColumn<TwoByTwoRow>[] = [
    { label: words.training, kind: 'text', value: (row) => words[row.training] },
    { label: words.coaching, kind: 'text', value: (row) => words[row.coaching] },
    number(words.rate, 'percent', (cell) => cell.rate),
    number(columns.lower, 'percent', (cell) => cell.lower),
    number(columns.upper, 'percent', (cell) => cell.upper),
    number(columns.exits, 'count', (cell) => cell.exits),
    number(words.personYears, 'number', (cell) => cell.personYears),
  ];
  const { withheld } = countTwoByTwo(rows);
  return tableOf(rows, shape, withheld === 0 ? null : words.suppressed(withheld, language.format.count(withheld)));
}

export function countsOf({ exits, personYears }: TwoByTwoCell, { format }: ChartLanguage): string {
  return chartWordsIn(format.language).twoByTwo.counts(format.count(exits), format.number(personYears));
}

export function twoByTwoReadings(rows: readonly TwoByTwoRow[], language: ChartLanguage): Reading[] {
  const words = chartWordsIn(language.format.language).twoByTwo;
  return rows.map((row) => {
    const name = nameOfCell(row, language);
    if (row.cell === null) return [name, words.nobody];
    if (!isKnownCell(row)) return [name, language.words.frame.tooSmall];
    const { cell } = row;
    return [
      name,
      words.rateTold(writeRate(cell.rate, language), rateInterval(cell, language)),
      countsOf(cell, language),
    ];
  });
}

export function twoByTwoSummary(rows: readonly TwoByTwoRow[], language: ChartLanguage): string {
  const words = chartWordsIn(language.format.language).twoByTwo;
  const parts = rows
    .filter(isKnownCell)
    .map((row) =>
      words.part(nameOfCell(row, language), writeRate(row.cell.rate, language), rateInterval(row.cell, language)),
    );
  return words.summary(parts.join(' '));
}
