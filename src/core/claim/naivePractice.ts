import { monthOfDay } from '../model/calendar';
import type { NaivePractice } from '../model/hypothesisReport';
import { NO_EXIT } from '../panel/panel';
import { mean } from '../stats/quantile';
import { welchTest } from '../stats/welchTest';
import type { ClaimContext, HoursKind } from './context';

const MONTHS = 3;

/**
 * The comparison everyone makes first, and why it misleads: hours in each person's last three months on file,
 * leavers against stayers, by Welch's t-test. Whoever has resigned gets fewer hours, so leavers look neglected
 * even where hours change nothing. Shown only as a warning; no verdict rests on it.
 */
export function naivePractice(context: ClaimContext, kind: HoursKind): NaivePractice | null {
  const { panel, options, workforce } = context;
  const counted = context.counted(options.outcome);
  const hours = panel[kind] ?? new Float32Array(0);
  const leavers: number[] = [];
  const stayers: number[] = [];
  const last = monthOfDay(workforce.asOf) - panel.firstMonth;
  for (let end = panel.count - 1; end >= 0; ) {
    const spell = panel.spell[end];
    const kindOfExit = panel.exitKind[end] ?? NO_EXIT;
    const ended = kindOfExit !== NO_EXIT ? counted.has(kindOfExit) : panel.month[end] === last;
    let row = end;
    let total = 0;
    let months = 0;
    for (; row >= 0 && panel.spell[row] === spell; row--) {
      const value = hours[row] ?? Number.NaN;
      if (end - row >= MONTHS || Number.isNaN(value)) continue;
      total += value;
      months++;
    }
    if (ended && months === MONTHS) (kindOfExit === NO_EXIT ? stayers : leavers).push(total / months);
    end = row;
  }
  const test = welchTest(leavers, stayers);
  const leaversHours = mean(leavers);
  const stayersHours = mean(stayers);
  if (test === null || leaversHours === null || stayersHours === null) return null;
  return { leaversHours, stayersHours, t: test.t, p: test.p };
}
