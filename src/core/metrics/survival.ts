import { DAYS_PER_MONTH } from '../model/calendar';
import type { SurvivalReport } from '../model/figures';
import type { Workforce } from '../model/workforce';
import { kaplanMeier } from '../stats/kaplanMeier';
import type { SurvivalData } from '../stats/survivalData';
import { survivalOfCurve } from './survivalOfCurve';

/** An exit on the day observation began still took some time: half a day. */
const SHORTEST_DAYS = 0.5;

/**
 * Question: how long do people stay?
 * Formula: Kaplan–Meier over spells, all exits being events. Tenure = exit − hire in days; those hired before the
 * window enter late, at from − hire (nobody who left before it is on file); those still there on the last day of the
 * data are censored then. A stretch of no length counts half a day. Months of 365.25 / 12 days.
 * Source: see stats/kaplanMeier. R: survfit(Surv(entry, exit, event) ~ 1, conf.type = "log-log").
 * The median and its limits are null where they are not reached; the mean tenure of leavers would be biased.
 */
export function survivalReport(workforce: Workforce): SurvivalReport {
  const { data, lateEntry } = survivalData(workforce);
  return survivalOfCurve(kaplanMeier(data), lateEntry);
}

/** The spells inside the window as tenures in months. */
function survivalData({ spells, from, asOf }: Workforce): { data: SurvivalData; lateEntry: number } {
  const seen: number[] = [];
  for (let spell = 0; spell < spells.count; spell++) {
    if (spells.hire[spell] <= asOf && spells.exit[spell] >= from) seen.push(spell);
  }
  const entry = new Float64Array(seen.length);
  const exit = new Float64Array(seen.length);
  const event = new Uint8Array(seen.length);
  let lateEntry = 0;
  for (const [index, spell] of seen.entries()) {
    const hire = spells.hire[spell];
    const last = spells.exit[spell];
    const entryDays = Math.max(0, from - hire);
    const exitDays = Math.max(Math.min(last, asOf) - hire, entryDays + SHORTEST_DAYS);
    entry[index] = entryDays / DAYS_PER_MONTH;
    exit[index] = exitDays / DAYS_PER_MONTH;
    event[index] = last <= asOf ? 1 : 0;
    if (hire < from) lateEntry++;
  }
  return { data: { entry, exit, event }, lateEntry };
}
