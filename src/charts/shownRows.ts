import { isSuppressed, type Shown } from '../core/model/estimate';
import type { ChartFrameProps } from './ChartFrame';

/** What may be drawn, and how many groups may not. */
export function shownRows<T>(all: readonly Shown<T>[]): { readonly rows: T[]; readonly withheld: number } {
  const rows: T[] = [];
  for (const item of all) if (!isSuppressed(item)) rows.push(item);
  return { rows, withheld: all.length - rows.length };
}

export function frameState(drawn: number, withheld: number): ChartFrameProps['state'] {
  if (drawn > 0) return 'ready';
  return withheld > 0 ? 'suppressed' : 'empty';
}
