import { createContext, type RefObject, useContext } from 'react';

/** What is said of one point: the first line names it. */
export type Reading = readonly string[];

/** One for each point; told when it is asked for. An array is one too. */
export interface Readings {
  readonly length: number;
  at(index: number): Reading | undefined;
}

/** What is said of each row, written only when the row is read. */
export function readingsOf<Row>(rows: readonly Row[], tell: (row: Row) => Reading): Readings {
  return {
    length: rows.length,
    at: (index) => {
      const row = rows[index];
      return row === undefined ? undefined : tell(row);
    },
  };
}

export interface ReadingState {
  readonly readings: Readings;
  readonly active: number | null;
  readonly surface: RefObject<HTMLDivElement | null>;
  /** By pointer; keys go through the frame. */
  point(index: number | null): void;
}

export const ReadingContext = createContext<ReadingState | null>(null);

export function useReading(): ReadingState {
  const state = useContext(ReadingContext);
  if (state === null) throw new Error('invalid chart; it must be drawn inside a ChartFrame: no reading context');
  return state;
}

/**
 * The point the key leads to; null leaves, undefined is not ours. Where points stand in rows of so many columns, up and down
 * lead to the row above or below and stay in the grid.
 */
export function readingAfterKey(
  key: string,
  active: number | null,
  count: number,
  columns?: number,
): number | null | undefined {
  if (count === 0) return undefined;
  if (columns !== undefined && (key === 'ArrowUp' || key === 'ArrowDown')) {
    if (active === null) return 0;
    const next = active + (key === 'ArrowDown' ? columns : -columns);
    return next >= 0 && next < count ? next : active;
  }
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return active === null ? 0 : Math.min(active + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return active === null ? count - 1 : Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return active === null ? undefined : null;
    default:
      return undefined;
  }
}
