import type { SurvivalReport } from '../model/figures';
import type { Scope } from './figures';
import type { Measured } from './measured';
import { survivalOf } from './survival';

/**
 * Question: how long do people of a part of the company stay?
 * Formula: as survivalReport, over stretches of the unit inside the period: a stretch enters at the tenure it begins with
 * (the day before a transfer, or the period's first day), and ends as an exit only where the spell ends. Stretches of one
 * spell that follow each other count as the spell would: who is at risk at each exit stays the same.
 * Source: Kalbfleisch & Prentice (2002), 1.4 (late entry). R: survfit(Surv(entry, exit, event) ~ 1, conf.type = "log-log").
 * Unit: months of 365.25 / 12 days; null where not reached. All kinds of exit.
 */
export function partSurvival(
  { workforce, grid }: Measured,
  { unit, period }: Scope,
): { readonly survival: SurvivalReport; readonly spells: number } {
  const { assignments, spells } = workforce;
  const first = grid.firstDay[period.first];
  const last = grid.lastDay[period.last];
  const stretches: { entryDays: number; exitDays: number; exits: boolean }[] = [];
  let seen = 0;
  let lateEntry = 0;
  let lastSpell = -1;
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const from = assignments.from[stretch];
    const to = assignments.to[stretch];
    if (from > last || to < first || (unit !== null && unit[stretch] === 0)) continue;
    const spell = assignments.spell[stretch];
    const hire = spells.hire[spell];
    const isFirst = from === hire;
    const isLast = stretch === assignments.count - 1 || assignments.spell[stretch + 1] !== spell;
    // Who moved was at risk up to the close of the day before.
    const entryDays = from < first ? first - hire : isFirst ? 0 : from - 1 - hire;
    stretches.push({ entryDays, exitDays: Math.min(to, last) - hire, exits: isLast && to <= last });
    if (spell === lastSpell) continue;
    lastSpell = spell;
    seen++;
    if (hire < first) lateEntry++;
  }
  return { survival: survivalOf(stretches, lateEntry), spells: seen };
}
