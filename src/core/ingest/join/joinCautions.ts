import type { Caution } from '../../model/estimate';
import type { Workforce } from '../../model/workforce';
import type { SnapshotAssumptions } from './fromSnapshots';

/** Hires spread over at least so many days: then hardly any exit is no sign of calm but of missing leavers. */
const SEVERAL_YEARS_DAYS = 730;
const SURVIVORS_SHARE = 0.01;
/**
 * So many exits, and such a share of all, on the last day that has any mean the export was taken then, not that all left then:
 * even where everybody leaves at month's end, two years have 24 such days, one in 24 of the exits each.
 */
const MANY_ON_ONE_DAY = 10;
const MANY_OF_ALL = 0.2;

/** What must be said about the data before any figure: survivors only, no manager history, late entry. */
export function joinCautions(workforce: Workforce, assumptions: SnapshotAssumptions): Caution[] {
  const { spells, from, asOf } = workforce;
  const exits = spells.exit.reduce((count, day) => (day <= asOf ? count + 1 : count), 0);
  const late = spells.hire.reduce((count, day) => (day < from ? count + 1 : count), 0);
  const hiredOverDays =
    spells.hire.reduce((last, day) => Math.max(last, day)) - spells.hire.reduce((first, day) => Math.min(first, day));
  const cautions: Caution[] = [];
  if (exits === 0 || (exits < SURVIVORS_SHARE * spells.count && hiredOverDays >= SEVERAL_YEARS_DAYS)) {
    cautions.push({ code: 'survivorsOnly', values: { exits, spells: spells.count } });
  }
  const onLastDay = exitsOnLastDay(workforce);
  if (assumptions.exitsByAbsence === 0 && onLastDay >= Math.max(MANY_ON_ONE_DAY, MANY_OF_ALL * exits)) {
    cautions.push({ code: 'exitsOnLastDay', values: { exits: onLastDay, of: exits } });
  }
  if (!workforce.managerHistory) cautions.push({ code: 'noManagerHistory' });
  if (late > 0) cautions.push({ code: 'lateEntry', values: { spells: late } });
  const { exitsByAbsence, hireDatesAssumed } = assumptions;
  if (exitsByAbsence > 0) cautions.push({ code: 'exitsByAbsence', values: { exits: exitsByAbsence, of: exits } });
  if (hireDatesAssumed > 0) {
    cautions.push({ code: 'hireDatesAssumed', values: { spells: hireDatesAssumed, of: spells.count } });
  }
  return cautions;
}

/** Exits on the last day on which anyone left. */
function exitsOnLastDay({ spells, asOf }: Workforce): number {
  let last = Number.NEGATIVE_INFINITY;
  let exits = 0;
  for (const day of spells.exit) {
    if (day > asOf || day < last) continue;
    exits = day === last ? exits + 1 : 1;
    last = day;
  }
  return exits;
}
