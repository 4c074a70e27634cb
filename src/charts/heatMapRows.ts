import { isSuppressed, type Shown } from '../core/model/estimate';
import type { CellTable } from '../core/model/slide';
import { chartWordsIn } from '../i18n/chartWords';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';
import { niceDomain } from './plot/scale';

export interface HeatCell {
  /** 0 to 100. */
  readonly value: number;
  readonly answers: number;
}

/** null: no answers in this month. */
export type ShownHeatCell = Shown<HeatCell> | null;

export interface HeatRow {
  readonly name: string;
  /** One per month, in order. */
  readonly cells: readonly ShownHeatCell[];
}

const isKnown = (cell: ShownHeatCell): cell is HeatCell => cell !== null && !isSuppressed(cell);

export interface HeatCounts {
  readonly known: number;
  readonly withheld: number;
}

export function countHeat(rows: readonly HeatRow[]): HeatCounts {
  const cells = rows.flatMap((row) => row.cells);
  return { known: cells.filter(isKnown).length, withheld: cells.filter(isSuppressed).length };
}

export interface HeatClass {
  readonly from: number;
  readonly to: number;
}

/** Ranges of equal width around all values, each with its shade. */
export function heatClasses(rows: readonly HeatRow[]): HeatClass[] {
  const values = rows.flatMap((row) => row.cells.filter(isKnown).map(({ value }) => value));
  if (values.length === 0) return [];
  const { ticks } = niceDomain(values, 5, true);
  return ticks.slice(1).map((to, index) => ({ from: ticks[index] ?? 0, to }));
}

/** The class of a value: a limit belongs to the class above it, the highest to the last. */
export function classOf(value: number, classes: readonly HeatClass[]): number {
  const above = classes.findIndex(({ to }) => value < to);
  return above === -1 ? classes.length - 1 : above;
}

export function heatTable(rows: readonly HeatRow[], months: readonly string[], language: ChartLanguage): CellTable {
  const { heat } = chartWordsIn(language.format.language);
  const shape: TableColumn<HeatRow>[] = [
    { label: heat.row, kind: 'text', value: (row) => row.name },
    ...months.map(
      (month, at): TableColumn<HeatRow> => ({
        label: language.format.month(month),
        kind: 'number',
        value: (row) => {
          const cell = row.cells[at] ?? null;
          return cell === null ? null : isSuppressed(cell) ? { suppressed: cell.suppressed } : cell.value;
        },
      }),
    ),
  ];
  const { withheld } = countHeat(rows);
  return tableOf(rows, shape, withheld === 0 ? null : heat.suppressed(withheld, language.format.count(withheld)));
}

/** Row by row, month by month; also of cells that hold nothing. */
export function heatReadings(rows: readonly HeatRow[], months: readonly string[], language: ChartLanguage): Reading[] {
  const { heat } = chartWordsIn(language.format.language);
  const { words, format } = language;
  return rows.flatMap(({ name, cells }) =>
    months.map((month, at) => {
      const cell = cells[at] ?? null;
      const place = heat.at(name, format.month(month));
      if (cell === null) return [place, heat.missing];
      if (isSuppressed(cell)) return [place, words.frame.tooSmall];
      return [place, heat.value(format.number(cell.value, 1), format.count(cell.answers))];
    }),
  );
}

export function heatSummary(
  rows: readonly HeatRow[],
  months: readonly string[],
  valueName: string,
  { format }: ChartLanguage,
): string {
  const { heat } = chartWordsIn(format.language);
  const [first, last] = [months[0], months.at(-1)];
  const all = rows
    .flatMap(({ name, cells }) =>
      cells.flatMap((cell, at) =>
        isKnown(cell) ? [{ value: cell.value, at: heat.at(name, format.month(months[at] ?? '')) }] : [],
      ),
    )
    .sort((a, b) => a.value - b.value);
  const [lowest, highest] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || !lowest || !highest) return '';
  return [
    heat.summary(format.count(rows.length), format.month(first), format.month(last), valueName),
    heat.extremes(format.number(lowest.value, 1), lowest.at, format.number(highest.value, 1), highest.at),
  ].join(' ');
}
