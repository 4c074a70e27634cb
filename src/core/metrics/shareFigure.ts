import type { ShareFigure } from '../model/overviewView';
import { wilsonInterval } from '../stats/wilsonInterval';

/** So many of so many, with Wilson's interval where the first are part of the second; null of nobody. */
export function shareFigure(count: number, of: number): ShareFigure | null {
  if (of === 0) return null;
  const interval = count <= of ? wilsonInterval(count, of) : null;
  return { count, of, value: count / of, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
}
