import type { ShareFigure } from '../model/overviewView';
import type { Scope } from './figures';
import type { Measured } from './measured';
import { presentAt } from './presentAt';
import { shareFigure } from './shareFigure';

/**
 * Question: how many of those who were there at the start are still there?
 * Formula: people of the unit at the close of the day before the period who are employed at the close of its last day /
 * those people. Whoever moved to another team is still there; whoever came in between plays no part: not 1 − turnover.
 * Source: docs/methods; interval Wilson (1927). R: prop.test(sum(id0 %in% id1), length(id0), correct = FALSE).
 * Unit: a share. null where nobody was there at the start.
 */
export function retention(measured: Measured, { unit, period }: Scope): ShareFigure | null {
  const { workforce, grid } = measured;
  const { person } = workforce.spells;
  const atStart = new Uint8Array(workforce.people.count);
  let start = 0;
  let stayed = 0;
  presentAt(measured, unit, grid.firstDay[period.first] - 1, (spell) => {
    atStart[person[spell]] = 1;
    start++;
  });
  presentAt(measured, null, grid.lastDay[period.last], (spell) => {
    stayed += atStart[person[spell]];
  });
  return shareFigure(stayed, start);
}
