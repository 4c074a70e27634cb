import { RESPONDENTS } from '../model/ids';
import type { ShareFigure } from '../model/overviewView';
import type { Scope } from './figures';
import type { Measured } from './measured';
import type { MonthTable } from './monthTable';
import { shareFigure } from './shareFigure';

/**
 * Question: how many of those asked did answer?
 * Formula: over the months of the period in which anybody answered by name, people of the unit with an answer / people who
 * were in the unit in that month (opening + hires + transfers in). Managers' own answers stay out.
 * Source: docs/methods; interval Wilson (1927), which takes each month's answer as one of its own.
 * R: prop.test(nrow(unique(answers[c("id", "month")])), sum(people), correct = FALSE). Unit: a share.
 * null without answers that are tied to a person. `table` is the unit's, in its first group.
 */
export function responseRate(
  { workforce, grid, places }: Measured,
  { unit, period }: Scope,
  { movements }: MonthTable,
): ShareFigure | null {
  const { pulse } = workforce;
  if (pulse === null || places.pulse === null) return null;
  const seller = RESPONDENTS.indexOf('seller');
  const asked = new Uint8Array(grid.months);
  const answered = new Uint8Array(workforce.people.count * grid.months);
  let answers = 0;
  for (let entry = 0; entry < pulse.month.length; entry++) {
    const month: number = pulse.month[entry] - grid.firstMonth;
    const place = places.pulse[entry];
    if (place < 0 || pulse.respondent[entry] !== seller || month < period.first || month > period.last) continue;
    asked[month] = 1;
    const cell = pulse.person[entry] * grid.months + month;
    if (answered[cell] === 1 || (unit !== null && unit[place] === 0)) continue;
    answered[cell] = 1;
    answers++;
  }
  let people = 0;
  for (let month = period.first; month <= period.last; month++) {
    if (asked[month] === 1)
      people += movements.headcount[month] + movements.hires[month] + movements.transfersIn[month];
  }
  return shareFigure(answers, people);
}
