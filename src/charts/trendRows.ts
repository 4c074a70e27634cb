import { isSuppressed, type Suppressed } from '../core/model/estimate';
import type { Cell, CellKind, CellTable } from '../core/model/slide';
import { chartWordsIn } from '../i18n/chartWords';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import { type Readings, readingsOf } from './plot/reading';
import { noteCell, notesOf, type TimeNote } from './timeNotes';

export interface TrendPoint {
  /** yyyy-mm */
  readonly month: string;
  /** null: nothing to measure in this month. */
  readonly value: number | null;
  /** 95 % interval, where there is one. */
  readonly lower?: number | null;
  readonly upper?: number | null;
}

export interface TrendSeries {
  readonly name: string;
  /** One per month, in order; a withheld month carries its code instead of a value. */
  readonly points: readonly (TrendPoint | (Suppressed & { readonly month: string }))[];
}

/** A score goes from 0 to 100. */
export type TrendUnit = 'percent' | 'count' | 'hours' | 'score';

/** A month of a line as drawn. */
export interface TrendRow {
  readonly series: string;
  readonly seriesIndex: number;
  readonly month: string;
  readonly value: Cell;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What stands beside the lines. */
export interface TrendBeside {
  /** The first line a period earlier. */
  readonly before: TrendSeries | undefined;
  readonly notes: readonly TimeNote[];
}

const ALONE: TrendBeside = { before: undefined, notes: [] };

/** The earlier line on the months of the first: the line after the last. */
export function beforeRows(series: readonly TrendSeries[], before: TrendSeries | undefined): TrendRow[] {
  if (before === undefined) return [];
  const months = series[0]?.points.map(({ month }) => month) ?? [];
  const points = before.points.slice(0, months.length);
  return trendRows([{ name: before.name, points }]).map((row, at) => ({
    ...row,
    seriesIndex: series.length,
    month: months[at] ?? row.month,
  }));
}

/** The cell of the earlier line beside a month of the first; the rows of the first come first. */
function earlier(row: TrendRow, rows: readonly TrendRow[], before: TrendSeries | undefined): TrendRow['value'] {
  if (before === undefined || row.seriesIndex !== 0) return null;
  const point = before.points[rows.indexOf(row)];
  return point === undefined ? null : isSuppressed(point) ? { suppressed: point.suppressed } : point.value;
}

/** What is noted of the months from this row's to the next of its line. */
function rowNotes(row: TrendRow, rows: readonly TrendRow[], notes: readonly TimeNote[], language: ChartLanguage) {
  const next = rows[rows.indexOf(row) + 1];
  return notesOf(notes, row.month, language, next?.seriesIndex === row.seriesIndex ? next.month : undefined);
}

export function trendRows(series: readonly TrendSeries[]): TrendRow[] {
  return series.flatMap(({ name, points }, seriesIndex) =>
    points.map((point): TrendRow => {
      const known = isSuppressed(point) ? null : point;
      return {
        series: name,
        seriesIndex,
        month: point.month,
        value: known === null ? { suppressed: 'groupTooSmall' } : known.value,
        lower: known?.lower ?? null,
        upper: known?.upper ?? null,
      };
    }),
  );
}

export const isMeasured = (row: TrendRow): row is TrendRow & { readonly value: number } =>
  typeof row.value === 'number';

export const CELL_KINDS = { percent: 'percent', count: 'count', hours: 'hours', score: 'number' } satisfies Record<
  TrendUnit,
  CellKind
>;

export function trendTable(
  rows: readonly TrendRow[],
  unit: TrendUnit,
  language: ChartLanguage,
  { before, notes }: TrendBeside = ALONE,
): CellTable {
  const { words, format } = language;
  const { columns } = words;
  const kind = CELL_KINDS[unit];
  const several = new Set(rows.map((row) => row.seriesIndex)).size > 1;
  const banded = rows.some((row) => row.lower !== null);
  const name: TableColumn<TrendRow> = { label: columns.series, kind: 'text', value: (row) => row.series };
  const band: TableColumn<TrendRow>[] = [
    { label: columns.lower, kind, value: (row) => row.lower },
    { label: columns.upper, kind, value: (row) => row.upper },
  ];
  const noted: TableColumn<TrendRow> = {
    label: chartWordsIn(format.language).notes.column,
    kind: 'text',
    value: (row) => noteCell(rowNotes(row, rows, notes, language)),
  };
  const shape: TableColumn<TrendRow>[] = [
    { label: columns.month, kind: 'month', value: (row) => row.month },
    ...(several ? [name] : []),
    { label: several ? columns.value : (rows[0]?.series ?? columns.value), kind, value: (row) => row.value },
    ...(banded ? band : []),
    ...(before === undefined
      ? []
      : [{ label: before.name, kind, value: (row: TrendRow) => earlier(row, rows, before) }]),
    ...(rows.some((row) => noted.value(row) !== null) ? [noted] : []),
  ];
  const withheld = new Set(rows.filter((row) => isSuppressed(row.value)).map((row) => row.month)).size;
  const note = withheld === 0 ? null : words.frame.suppressedMonths(withheld, format.count(withheld));
  return tableOf(rows, shape, note);
}

/** How a value of the unit is written, with as much as the reader can use. */
export function trendWriter(unit: TrendUnit, { format }: ChartLanguage): (value: number) => string {
  switch (unit) {
    case 'percent':
      return (value) => format.percent(value, 1);
    case 'count':
      return (value) => format.count(value);
    default:
      return (value) => format.number(value, 1);
  }
}

export function trendReadings(
  rows: readonly TrendRow[],
  unit: TrendUnit,
  language: ChartLanguage,
  { before, notes }: TrendBeside = ALONE,
): Readings {
  const { words, format } = language;
  const write = trendWriter(unit, language);
  return readingsOf(rows.filter(isMeasured), (row) => {
    const first = [format.month(row.month), words.trend.reading(row.series, write(row.value))];
    const past = earlier(row, rows, before);
    return [
      ...first,
      ...(row.lower === null || row.upper === null
        ? []
        : [words.trend.interval(format.interval(row.lower, row.upper, write))]),
      ...(before === undefined || typeof past !== 'number' ? [] : [words.trend.reading(before.name, write(past))]),
      ...rowNotes(row, rows, notes, language),
    ];
  });
}

export function trendSummary(rows: readonly TrendRow[], unit: TrendUnit, language: ChartLanguage): string {
  const { words, format } = language;
  const write = trendWriter(unit, language);
  const sentences: string[] = [];
  for (const name of new Set(rows.map((row) => row.series))) {
    const own = rows.filter(isMeasured).filter((row) => row.series === name);
    const [start, end] = [own[0], own.at(-1)];
    if (!start || !end) continue;
    const values = own.map((row) => row.value);
    sentences.push(
      words.trend.summary(
        name,
        format.month(start.month),
        write(start.value),
        format.month(end.month),
        write(end.value),
      ),
      words.trend.range(write(Math.min(...values)), write(Math.max(...values))),
    );
  }
  return sentences.join(' ');
}
