import { isSuppressed, type Suppressed } from '../core/model/estimate';
import type { CellTable } from '../core/model/slide';
import { chartWordsIn } from '../i18n/chartWords';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';
import { noteCell, notesOf, type TimeNote } from './timeNotes';
import { type YearSpan, yearName } from './yearName';

export interface FlowYear extends YearSpan {
  readonly opening: number;
  readonly hires: number;
  readonly exits: number;
  readonly closing: number;
}

export type FlowRow = FlowYear | (Suppressed & YearSpan);

const yearNotes = ({ year }: YearSpan, notes: readonly TimeNote[], language: ChartLanguage) =>
  notesOf(notes, String(year), language, String(year + 1));

export function flowTable(
  rows: readonly FlowRow[],
  language: ChartLanguage,
  notes: readonly TimeNote[] = [],
): CellTable {
  const { words, format } = language;
  const { columns } = words;
  const count = (label: string, pick: (year: FlowYear) => number): TableColumn<FlowRow> => ({
    label,
    kind: 'count',
    value: (row) => (isSuppressed(row) ? { suppressed: row.suppressed } : pick(row)),
  });
  const noted: TableColumn<FlowRow> = {
    label: chartWordsIn(format.language).notes.column,
    kind: 'text',
    value: (row) => noteCell(yearNotes(row, notes, language)),
  };
  const shape: TableColumn<FlowRow>[] = [
    { label: columns.year, kind: 'text', value: (row) => yearName(row, language) },
    count(columns.opening, (year) => year.opening),
    count(columns.hires, (year) => year.hires),
    count(columns.exits, (year) => year.exits),
    count(columns.closing, (year) => year.closing),
    ...(notes.length === 0 ? [] : [noted]),
  ];
  const withheld = rows.filter(isSuppressed).length;
  const note = withheld === 0 ? null : words.frame.suppressedYears(withheld, format.count(withheld));
  return tableOf(rows, shape, note);
}

export function flowReadings(
  years: readonly FlowYear[],
  language: ChartLanguage,
  notes: readonly TimeNote[] = [],
): Reading[] {
  const { words, format } = language;
  return years.map((year) => {
    const { opening, hires, exits, closing } = year;
    const [start, came, went, end] = [opening, hires, exits, closing].map(format.count);
    return [
      words.flow.reading(yearName(year, language), start ?? '', came ?? '', went ?? '', end ?? ''),
      ...yearNotes(year, notes, language),
    ];
  });
}

export function flowSummary(years: readonly FlowYear[], { words, format }: ChartLanguage): string {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return '';
  const sum = (pick: (year: FlowYear) => number) => format.count(years.reduce((total, year) => total + pick(year), 0));
  return words.flow.summary(
    format.day(first.first),
    format.count(first.opening),
    format.day(last.last),
    format.count(last.closing),
    sum((year) => year.hires),
    sum((year) => year.exits),
  );
}
