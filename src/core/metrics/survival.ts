import { DAYS_PER_MONTH } from '../model/calendar';
import type { SurvivalReport } from '../model/figures';
import type { Workforce } from '../model/workforce';
import { kaplanMeier, medianSurvival } from '../stats/kaplanMeier';

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
export function survivalReport({ spells, from, asOf }: Workforce): SurvivalReport {
  const stretches: StretchOfTenure[] = [];
  let lateEntry = 0;
  for (let spell = 0; spell < spells.count; spell++) {
    const hire = spells.hire[spell];
    const last = spells.exit[spell];
    if (hire > asOf || last < from) continue;
    stretches.push({
      entryDays: Math.max(0, from - hire),
      exitDays: Math.min(last, asOf) - hire,
      exits: last <= asOf,
    });
    if (hire < from) lateEntry++;
  }
  return survivalOf(stretches, lateEntry);
}

/** Days since the hire between which somebody was seen, and whether they left at the end. */
export interface StretchOfTenure {
  readonly entryDays: number;
  readonly exitDays: number;
  readonly exits: boolean;
}

/** The curve of such stretches; see survivalReport. */
export function survivalOf(stretches: readonly StretchOfTenure[], lateEntry: number): SurvivalReport {
  const entry = Float64Array.from(stretches, ({ entryDays }) => entryDays / DAYS_PER_MONTH);
  const exit = Float64Array.from(
    stretches,
    ({ entryDays, exitDays }) => Math.max(exitDays, entryDays + SHORTEST_DAYS) / DAYS_PER_MONTH,
  );
  const event = Uint8Array.from(stretches, ({ exits }) => (exits ? 1 : 0));
  const curve = kaplanMeier({ entry, exit, event });
  const { median, lower, upper } = medianSurvival(curve);
  return {
    medianMonths: median,
    medianLower: lower,
    medianUpper: upper,
    lateEntry,
    curve: [...curve.time].map((months, row) => ({
      months,
      atRisk: curve.atRisk[row],
      events: curve.events[row],
      survival: curve.survival[row],
      lower: finite(curve.lower[row]),
      upper: finite(curve.upper[row]),
    })),
  };
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
