import type { Month } from '../model/calendar';

/** No exit known, in `exitKind` and `monthsToExit`. */
export const NO_EXIT = 255;

/**
 * The table under every test: one row per spell and calendar month in which it was at risk,
 * sorted by spell, then month. Columns only: 23 bytes a row with both hours, so 6 million person-months are 138 MB.
 */
export interface Panel {
  readonly count: number;
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  /** Days of each calendar month, by months since `firstMonth`. */
  readonly monthLengths: Uint8Array;
  readonly spell: Int32Array;
  /** Months since `firstMonth`. */
  readonly month: Int16Array;
  /** Days of the month at risk (1–31): inside the spell and inside the data. */
  readonly daysAtRisk: Uint8Array;
  /** Index in EXIT_KINDS where the spell ends in this month; NO_EXIT otherwise. */
  readonly exitKind: Uint8Array;
  /** Completed months of employment when the month (or the spell) began; at most 65,535. */
  readonly tenureMonths: Uint16Array;
  /** Calendar months until the month of the exit, exits after the data's last day included; NO_EXIT = none known. */
  readonly monthsToExit: Uint8Array;
  /** Index into the workforce's assignments: where the person stood on the first day at risk of the month. */
  readonly assignment: Int32Array;
  /** Hours in the month; NaN outside the months the table speaks about, null without the table. */
  readonly training: Float32Array | null;
  readonly coaching: Float32Array | null;
}

/** The share of its calendar month a panel row was at risk. */
export function fractionAtRisk(panel: Panel, row: number): number {
  return (panel.daysAtRisk[row] ?? 0) / (panel.monthLengths[panel.month[row] ?? 0] ?? 1);
}
