import { createContext, type RefObject, useContext } from 'react';

/** What is said of one point: the first line names it. */
export type Reading = readonly string[];

export interface ReadingState {
  readonly readings: readonly Reading[];
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

/** The point the key leads to; null leaves, undefined is not ours. */
export function readingAfterKey(key: string, active: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
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
