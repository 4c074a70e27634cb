import type { NativeAxis } from '../../core/model/nativeChart';
import type { Colour, Dash } from './colours';
import type { LabelPlace } from './labelPlaces';
import type { SheetColumn } from './sheet';

/** A column of the sheet behind the chart, by its place. */
export type ColumnIndex = number;

export interface LineLook {
  readonly colour: Colour;
  readonly points: number;
  readonly dash: Dash;
  /** A limit around another line. */
  readonly isFaint: boolean;
}

export interface DrawnSeries {
  /** The column whose header is its name. */
  readonly name: ColumnIndex;
  /** Categories or places along the horizontal axis. */
  readonly across: ColumnIndex;
  readonly values: ColumnIndex;
  readonly line: LineLook | null;
  readonly marker: { readonly colour: Colour; readonly size: number; readonly isHollow?: boolean } | null;
  /** Of a bar. */
  readonly fill: Colour | null;
  /** Lengths below and above each value. */
  readonly interval: {
    readonly below: ColumnIndex;
    readonly above: ColumnIndex;
    readonly colour: Colour;
  } | null;
  /** Texts beside points; null: none. */
  readonly labels: readonly ({ readonly text: string; readonly place: LabelPlace } | null)[] | null;
  readonly inLegend: boolean;
}

export interface DrawnAxis extends NativeAxis {
  readonly isHidden: boolean;
  /** From mark to mark; null: the program decides. */
  readonly step: number | null;
}

/** A native chart on its way into a file: one sheet, series that point into it, and axes. */
export interface DrawnChart {
  readonly group: 'line' | 'clustered' | 'stacked' | 'scatter';
  readonly isHorizontal: boolean;
  readonly columns: readonly SheetColumn[];
  readonly series: readonly DrawnSeries[];
  /** Null where the horizontal axis holds categories. */
  readonly across: DrawnAxis | null;
  readonly categoryLabel: string;
  readonly values: DrawnAxis;
  /** Part of the width kept free for names at the left; 0: the program decides. */
  readonly leftShare: number;
}

export const PLAIN_SERIES = {
  line: null,
  marker: null,
  fill: null,
  interval: null,
  labels: null,
  inLegend: true,
} as const;

export function shownAxis(axis: NativeAxis): DrawnAxis {
  return { ...axis, isHidden: false, step: null };
}
