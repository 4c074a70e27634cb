import { createContext, type ReactNode } from 'react';
import type { FrozenChart } from '../core/model/slide';

/** A chart as it stands on the page, for whoever wants to keep it or hand it out. */
export interface DrawnChart {
  /** Frozen when asked for. */
  readonly frozen: FrozenChart;
  readonly title: string;
  readonly caution: string | null;
  readonly subtitle: string | null;
  readonly count: string | null;
  readonly note: string | null;
  /** What the margin says, as text. */
  readonly margin: readonly string[];
  /** The element that holds the drawing: one svg, and where it needs one a key above it. */
  readonly surface: () => HTMLElement | null;
}

/** What else can be done with a chart, shown after its own actions; null: nothing. */
export const ChartExtrasContext = createContext<((chart: DrawnChart) => ReactNode) | null>(null);
