import { isSuppressed, type Suppressed } from '../core/model/estimate';
import type { CellKind, CellTable } from '../core/model/slide';
import { chartWordsIn } from '../i18n/chartWords';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import { type Readings, readingsOf } from './plot/reading';

export interface DotRow {
  readonly name: string;
  /** What is behind the row, in a few words: how many people, exits. */
  readonly detail?: string;
  /** null: nothing to measure. */
  readonly value: number | null;
  /** 95 % interval of the value, or of what it came from, where there is one; may be infinite above. */
  readonly lower?: number | null;
  readonly upper?: number | null;
  /** Where the arrow to the value begins: as observed, or before. */
  readonly before?: number | null;
  /** The one the title speaks of. */
  readonly highlight?: boolean;
}

export type ShownDotRow = DotRow | (Suppressed & Pick<DotRow, 'name' | 'detail'>);

/** Rates are exits per person-year; ratios stand on a log scale around 1; points may lie below zero. */
export type DotUnit = 'percent' | 'rate' | 'ratio' | 'number' | 'hours' | 'points';

export interface DotReference {
  readonly value: number;
  readonly name: string;
}

export interface DotNames {
  /** What the rows are, as a noun. */
  readonly rowsName: string;
  /** What is measured. */
  readonly valueName: string;
  /** The name of the axis, where what is measured names only the dot. */
  readonly axisName?: string;
  /** What arrows lead away from, where rows have it. */
  readonly beforeName?: string;
  /** Intervals are of what arrows lead away from; without it, of the value. */
  readonly intervalOf?: 'before';
}

export type MeasuredDot = DotRow & { readonly value: number };

export const isMeasuredDot = (row: ShownDotRow): row is MeasuredDot => !isSuppressed(row) && row.value !== null;

export const CELL_KINDS_OF_DOTS = {
  percent: 'percent',
  rate: 'decimal',
  ratio: 'ratio',
  number: 'number',
  hours: 'hours',
  points: 'number',
} satisfies Record<DotUnit, CellKind>;

export function writeDot(unit: DotUnit, { format }: ChartLanguage): (value: number) => string {
  switch (unit) {
    case 'percent':
      return (value) => format.percent(value, 1);
    case 'rate':
      return (value) => format.number(value, 2);
    case 'ratio':
      return format.ratio;
    default:
      return (value) => format.number(value, 1);
  }
}

/** `0.8–1.4`; `≥ 0.8` where it has no upper end; null without an interval. */
export function dotInterval({ lower, upper }: DotRow, unit: DotUnit, language: ChartLanguage): string | null {
  if (typeof lower !== 'number' || typeof upper !== 'number') return null;
  const write = writeDot(unit, language);
  if (!Number.isFinite(upper)) return `≥ ${write(lower)}`;
  const { format } = language;
  return unit === 'ratio' ? format.interval(lower, upper) : format.interval(lower, upper, write);
}

export function dotTable(
  rows: readonly ShownDotRow[],
  unit: DotUnit,
  { rowsName, valueName, beforeName, intervalOf }: DotNames,
  language: ChartLanguage,
): CellTable {
  const { dots } = chartWordsIn(language.format.language);
  const kind = CELL_KINDS_OF_DOTS[unit];
  const number = (label: string, pick: (row: DotRow) => number | null | undefined): TableColumn<ShownDotRow> => ({
    label,
    kind,
    value: (row) => (isSuppressed(row) ? { suppressed: row.suppressed } : finite(pick(row))),
  });
  const known = rows.filter((row): row is DotRow => !isSuppressed(row));
  const detail: TableColumn<ShownDotRow> = { label: dots.detail, kind: 'text', value: (row) => row.detail ?? null };
  const { columns } = language.words;
  const value = number(valueName, (row) => row.value);
  const before = beforeName === undefined ? [] : [number(beforeName, (row) => row.before)];
  const interval = known.some((row) => typeof row.lower === 'number')
    ? [number(columns.lower, (row) => row.lower), number(columns.upper, (row) => row.upper)]
    : [];
  const shape: TableColumn<ShownDotRow>[] = [
    { label: rowsName, kind: 'text', value: (row) => row.name },
    ...(rows.some((row) => row.detail !== undefined) ? [detail] : []),
    ...(intervalOf === 'before' ? [...before, ...interval, value] : [...before, value, ...interval]),
  ];
  const withheld = rows.length - known.length;
  return tableOf(rows, shape, withheld === 0 ? null : dots.suppressed(withheld, language.format.count(withheld)));
}

const finite = (value: number | null | undefined) =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

export function dotReadings(
  rows: readonly ShownDotRow[],
  unit: DotUnit,
  { valueName, beforeName, intervalOf }: DotNames,
  language: ChartLanguage,
): Readings {
  const words = chartWordsIn(language.format.language);
  const { frame } = language.words;
  const write = writeDot(unit, language);
  return readingsOf(rows, (row) => {
    if (isSuppressed(row)) return [row.name, frame.tooSmall];
    const detail = row.detail === undefined ? [] : [row.detail];
    if (row.value === null) return [row.name, frame.noValue, ...detail];
    const value = words.dots.told(valueName, write(row.value));
    const before =
      typeof row.before === 'number' && beforeName !== undefined
        ? [words.dots.told(beforeName, write(row.before))]
        : [];
    const ends = dotInterval(row, unit, language);
    const interval = ends === null ? [] : [words.interval(ends)];
    const told = intervalOf === 'before' ? [...before, ...interval, value] : [...before, value, ...interval];
    return [row.name, ...told, ...detail];
  });
}

export function dotSummary(
  rows: readonly ShownDotRow[],
  unit: DotUnit,
  { valueName }: DotNames,
  reference: DotReference | undefined,
  language: ChartLanguage,
): string {
  const { dots } = chartWordsIn(language.format.language);
  const write = writeDot(unit, language);
  const measured = rows.filter(isMeasuredDot).sort((a, b) => a.value - b.value);
  const [lowest, highest] = [measured[0], measured.at(-1)];
  if (!lowest || !highest) return '';
  const say = measured.some((row) => typeof row.lower === 'number') ? dots.summary : dots.plainSummary;
  return [
    say(language.format.count(rows.length), valueName),
    dots.lowest(lowest.name, write(lowest.value)),
    dots.highest(highest.name, write(highest.value)),
    ...(reference === undefined ? [] : [dots.reference(reference.name, write(reference.value))]),
  ].join(' ');
}
