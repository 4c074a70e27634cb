import { RESPONDENTS } from '../model/ids';
import type { Scope } from './figures';
import type { Measured } from './measured';

/**
 * What is told of each entry of the pulse file: its month since the first one looked at, the assignment of whoever answered (−1 for
 * the mean of a group), and whether that lies in the unit.
 */
type Visit = (entry: number, month: number, place: number, inside: boolean) => void;

const SELLER = RESPONDENTS.indexOf('seller');

/**
 * Sellers' answers in the months of the scope. A person's answer stands where he or she stood in that month; answers of people who
 * were not there are left out. Means of groups cannot be parted by a filter: with one they are outside.
 */
export function eachAnswer(
  { workforce, grid, places }: Measured,
  { unit, period }: Pick<Scope, 'unit' | 'period'>,
  visit: Visit,
): void {
  const { pulse } = workforce;
  if (pulse === null || places.pulse === null) return;
  const first = grid.firstMonth + period.first;
  const last = grid.firstMonth + period.last;
  for (let entry = 0; entry < pulse.month.length; entry++) {
    const month = pulse.month[entry];
    if (pulse.respondent[entry] !== SELLER || month < first || month > last) continue;
    const place = places.pulse[entry];
    if (place < 0 && pulse.person[entry] >= 0) continue;
    visit(entry, month - first, place, unit === null || (place >= 0 && unit[place] === 1));
  }
}
