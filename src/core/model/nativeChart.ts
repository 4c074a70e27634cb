import type { CellKind } from './slide';

/** How an axis counts: what it is called, how its numbers are written, and where it begins and ends (null: by the data). */
export interface NativeAxis {
  readonly label: string;
  readonly kind: CellKind;
  readonly scale: 'linear' | 'log';
  readonly least: number | null;
  readonly most: number | null;
}

/** One number per category; null where nothing was measured or the group is too small. */
export interface NativeSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** The 95 % interval of each value; null: there is none. */
  readonly lower: readonly (number | null)[] | null;
  readonly upper: readonly (number | null)[] | null;
  /** The same months of the time before. */
  readonly isEarlier?: boolean;
}

interface NativeCategories {
  /** What the categories are: Month, Team. */
  readonly categoryLabel: string;
  /** Each as it is written in the language of the slide. */
  readonly categories: readonly string[];
  readonly value: NativeAxis;
  readonly series: readonly NativeSeries[];
}

export interface NativeLine extends NativeCategories {
  readonly kind: 'line';
}

/** Bars from zero; intervals are not drawn on bars. */
export interface NativeBar extends NativeCategories {
  readonly kind: 'bar';
  readonly arrangement: 'clustered' | 'stacked';
  readonly direction: 'horizontal' | 'vertical';
}

export interface NativePoint {
  readonly x: number;
  readonly y: number;
  /** Around y. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Who or what it is. */
  readonly label: string;
  /** Whether the drawing names it. */
  readonly named: boolean;
}

export interface NativePointGroup {
  readonly name: string;
  readonly points: readonly NativePoint[];
}

/** A line through given places, straight between them. */
export interface NativeCurve {
  readonly name: string;
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly lower: number | null;
    readonly upper: number | null;
  }[];
}

interface NativePlane {
  readonly x: NativeAxis;
  readonly y: NativeAxis;
}

export interface NativeScatter extends NativePlane {
  readonly kind: 'scatter';
  readonly groups: readonly NativePointGroup[];
  readonly fitted: NativeCurve | null;
}

/** Points between limits. */
export interface NativeFunnel extends NativePlane {
  readonly kind: 'funnel';
  readonly groups: readonly NativePointGroup[];
  readonly limits: readonly NativeCurve[];
}

/** Each curve keeps its height until its next point. */
export interface NativeStep extends NativePlane {
  readonly kind: 'step';
  readonly curves: readonly NativeCurve[];
}

/** A row each, from above; an estimate on its 95 % interval. */
export interface NativeIntervals {
  readonly kind: 'intervals';
  /** What the rows are. */
  readonly rowLabel: string;
  readonly value: NativeAxis;
  /** Where no difference is; null: nowhere. */
  readonly reference: number | null;
  /** What rings beside the estimates stand for, and what the estimates are called then; null: there are no rings. */
  readonly before?: { readonly name: string; readonly estimate: string } | null;
  readonly rows: readonly {
    readonly label: string;
    /** Where the ring stands; null: nowhere. */
    readonly before?: number | null;
    readonly estimate: number;
    readonly lower: number;
    readonly upper: number;
  }[];
}

/**
 * What a chart says, for programs that draw it themselves. Suppressed cells are not in it: a category keeps its place with
 * null, a point or a row is left out.
 */
export type NativeChart = NativeLine | NativeBar | NativeScatter | NativeFunnel | NativeStep | NativeIntervals;
