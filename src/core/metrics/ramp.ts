import { type CalendarDay, type Month, monthOfDay } from '../model/calendar';
import type { RampFigure } from '../model/overviewView';
import { kaplanMeier, medianSurvival } from '../stats/kaplanMeier';
import { attainments, attainmentsOfFew } from './attainment';
import type { Scope } from './figures';
import { everyone, groupsBy } from './groups';
import type { Measured } from './measured';

/** Share of the team's median that counts as selling like the team. */
const RAMPED = 0.8;

/** The ramp of everyone hired in the data, by spell: months to its end, or how long it was seen not to end. */
export interface Ramps {
  /** 0: nothing to see. */
  readonly months: Int32Array;
  readonly ended: Uint8Array;
}

/**
 * Question: how long until someone new sells like the team?
 * Formula: the first month m of employment (the month of the hire is 1) in which attainment of m and of m + 1 is at least
 * 80 % of the median seller of the team on file (of everyone where the team is not said). Whoever has not got there by
 * the last month but one on file is censored then, also leavers; a month without quota breaks the row.
 * Source: docs/methods; Kaplan & Meier (1958). The same for any part of the data, so it is computed once.
 * null without a table of quotas.
 */
export function ramps(measured: Measured): Ramps | null {
  const { workforce, grid, places } = measured;
  const { quota, spells, assignments } = workforce;
  if (quota === null || places.quota === null) return null;
  const place = places.quota;
  const teams = groupsBy(workforce, 'team', null);
  const wholeTime = { first: 0, last: grid.months - 1 };
  const byTeam = attainments(measured, teams, wholeTime);
  const [company] = attainmentsOfFew(measured, everyone(workforce, null), wholeTime);
  const months = new Int32Array(spells.count);
  const ended = new Uint8Array(spells.count);
  let lastGood = -1;
  for (let entry = 0; entry < quota.person.length; entry++) {
    const spell = place[entry] < 0 ? -1 : assignments.spell[place[entry]];
    if (spell < 0 || ended[spell] === 1 || spells.hire[spell] < grid.from || Number.isNaN(quota.attainment[entry]))
      continue;
    const hired: Month = monthOfDay(spells.hire[spell] as CalendarDay);
    const month = quota.month[entry] - hired + 1;
    const median = byTeam[teams.of[place[entry]]]?.medianSeller ?? company?.medianSeller ?? null;
    const isGood = median !== null && quota.attainment[entry] >= RAMPED * median;
    const key = spell * MOST_MONTHS + month;
    if (isGood && lastGood === key - 1) {
      ended[spell] = 1;
      months[spell] = month - 1;
    } else months[spell] = month - 1;
    lastGood = isGood ? key : -1;
  }
  return { months, ended };
}

/** More months than any employment has. */
const MOST_MONTHS = 10_000;

/**
 * The median of `ramps` among the hires of the period in the unit, by Kaplan–Meier with log-log limits; null where not
 * reached. R: survfit(Surv(months, ended) ~ 1, conf.type = "log-log"). null where nobody was seen for two months.
 */
export function rampFigure({ workforce, grid }: Measured, { unit, period }: Scope, found: Ramps): RampFigure | null {
  const { assignments, spells } = workforce;
  // By months and whether it ended: hardly any differ.
  const alike = new Int32Array(2 * (grid.months + 1));
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const spell = assignments.spell[stretch];
    const hire = assignments.from[stretch];
    if (hire !== spells.hire[spell] || found.months[spell] === 0 || (unit !== null && unit[stretch] === 0)) continue;
    if (hire < grid.firstDay[period.first] || hire > grid.lastDay[period.last]) continue;
    alike[2 * found.months[spell] + found.ended[spell]]++;
  }
  const there = Array.from(alike.keys()).filter((key) => alike[key] > 0);
  if (there.length === 0) return null;
  const data = {
    entry: new Float64Array(there.length),
    exit: Float64Array.from(there, (key) => key >> 1),
    event: Uint8Array.from(there, (key) => key & 1),
    weight: Float64Array.from(there, (key) => alike[key]),
  };
  const { median, lower, upper } = medianSurvival(kaplanMeier(data));
  const newcomers = there.reduce((total, key) => total + alike[key], 0);
  const ramped = there.reduce((total, key) => total + (key & 1) * alike[key], 0);
  return { medianMonths: median, lower, upper, newcomers, ramped };
}
