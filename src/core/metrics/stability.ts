import type { ShareFigure } from '../model/overviewView';
import type { Scope } from './figures';
import type { Measured } from './measured';
import { presentAt } from './presentAt';
import { shareFigure } from './shareFigure';

const YEAR_DAYS = 365;

/**
 * Question: how much of the team has been there for a year?
 * Formula: people of the unit at the close of the period's last day with at least 365 days of service / headcount of the
 * unit at the close of the day 365 days before. Whoever moved in since counts above, so it may exceed 1; then no interval.
 * Source: Bowey (1974), A Guide to Manpower Planning; interval Wilson (1927). R: sum(hire <= t - 365) / n.
 * Unit: a ratio. null where the day a year before is not on file or nobody was there.
 */
export function stability(measured: Measured, { unit, period }: Scope): ShareFigure | null {
  const { workforce, grid } = measured;
  const today = grid.lastDay[period.last];
  const yearAgo = today - YEAR_DAYS;
  if (yearAgo < grid.from - 1) return null;
  let served = 0;
  let before = 0;
  presentAt(measured, unit, today, (spell) => {
    if (workforce.spells.hire[spell] <= yearAgo) served++;
  });
  presentAt(measured, unit, yearAgo, () => {
    before++;
  });
  return shareFigure(served, before);
}
