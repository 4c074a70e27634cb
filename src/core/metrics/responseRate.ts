import type { ShareFigure } from '../model/overviewView';
import { answeredByMonth } from './answeredMonths';
import type { Scope } from './figures';
import type { Measured } from './measured';
import type { MonthTable } from './monthTable';
import { shareFigure } from './shareFigure';

/**
 * Question: how many of those there in the month answered?
 * Formula: over the months of the period in which anybody answered by name, people of the unit with an answer / people who
 * were in the unit in that month (opening + hires + transfers in). Managers' own answers stay out.
 * Source: docs/methods; interval Wilson (1927), which takes each month's answer as one of its own.
 * R: prop.test(nrow(unique(answers[c("id", "month")])), sum(people), correct = FALSE). Unit: a share.
 * null without answers that are tied to a person. `table` is the unit's, in its first group.
 */
export function responseRate(
  measured: Measured,
  { unit, period }: Scope,
  { movements }: MonthTable,
): ShareFigure | null {
  if (measured.workforce.pulse === null) return null;
  const everybody = answeredByMonth(measured, null);
  const own = unit === null ? everybody : answeredByMonth(measured, unit);
  let answers = 0;
  let people = 0;
  for (let month = period.first; month <= period.last; month++) {
    if (everybody[month] === 0) continue;
    answers += own[month];
    people += movements.headcount[month] + movements.hires[month] + movements.transfersIn[month];
  }
  return shareFigure(answers, people);
}
