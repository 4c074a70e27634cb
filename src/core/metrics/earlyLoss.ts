import type { ShareFigure } from '../model/overviewView';
import type { Scope } from './figures';
import type { Measured } from './measured';
import { shareFigure } from './shareFigure';

/**
 * Question: how many of the newly hired are gone within so many days?
 * Formula: exits with tenure ≤ days / hires of the period whose first `days` days lie wholly in the data (hire + days ≤ last
 * day on file). Recent hires are in neither; a hire counts in the unit of the hire day, wherever it left. All kinds of exit.
 * Source: docs/methods; interval Wilson (1927). R: prop.test(sum(exit - hire <= days), n, correct = FALSE).
 * Unit: a share. null where no hire is observed so long.
 */
export function earlyLoss({ workforce, grid }: Measured, { unit, period }: Scope, days: number): ShareFigure | null {
  const { assignments, spells } = workforce;
  const first = grid.firstDay[period.first];
  const last = Math.min(grid.lastDay[period.last], grid.asOf - days);
  let hires = 0;
  let early = 0;
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const spell = assignments.spell[stretch];
    const isFirst = stretch === 0 || assignments.spell[stretch - 1] !== spell;
    if (!isFirst || (unit !== null && unit[stretch] === 0)) continue;
    const hire = assignments.from[stretch];
    if (hire < first || hire > last) continue;
    hires++;
    if (spells.exit[spell] - hire <= days) early++;
  }
  return shareFigure(early, hires);
}
