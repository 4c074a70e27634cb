import { DAYS_PER_MONTH } from '../model/calendar';
import { EXIT_KINDS, type ExitKind } from '../model/ids';
import type { ExitReasons, ReasonRow, TenureAtExit } from '../model/leavingView';
import { highestRate } from '../stats/highestRate';
import { quantile } from '../stats/quantile';
import { wilsonInterval } from '../stats/wilsonInterval';
import type { Scope } from './figures';
import type { Measured } from './measured';

interface Leavers {
  /** Days from hire to exit of each leaver of the part, by code of the exit kind. */
  readonly days: readonly number[][];
  /** Leavers of each kind beyond the part, in the same months. */
  readonly elsewhere: Int32Array;
  /** Counted exits by reason, the last without one; in the part and beyond it. */
  readonly reasons: Int32Array;
  readonly reasonsElsewhere: Int32Array;
}

/** Those who left in the period out of the unit. */
function leaversOf({ workforce, grid }: Measured, { unit, period, counted }: Scope): Leavers {
  const { assignments, spells, dictionaries } = workforce;
  const firstDay = grid.firstDay[period.first];
  const lastDay = grid.lastDay[period.last];
  const unsaid = dictionaries.exitReason.length;
  const found = {
    days: EXIT_KINDS.map((): number[] => []),
    elsewhere: new Int32Array(EXIT_KINDS.length),
    reasons: new Int32Array(unsaid + 1),
    reasonsElsewhere: new Int32Array(unsaid + 1),
  };
  const isCounted = EXIT_KINDS.map((kind) => counted.includes(kind));
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const to = assignments.to[stretch];
    const spell = assignments.spell[stretch];
    const isLast = stretch === assignments.count - 1 || assignments.spell[stretch + 1] !== spell;
    if (!isLast || to < firstDay || to > lastDay) continue;
    const kind = spells.exitKind[spell];
    const reason = spells.exitReason[spell] < 0 ? unsaid : spells.exitReason[spell];
    const isOut = unit !== null && unit[stretch] === 0;
    if (isOut) found.elsewhere[kind]++;
    else found.days[kind].push(to - spells.hire[spell]);
    if (isCounted[kind]) (isOut ? found.reasonsElsewhere : found.reasons)[reason]++;
  }
  return found;
}

export interface LeaverCounts {
  readonly atExit: readonly TenureAtExit[];
  /** null where no reason is on file. */
  readonly reasons: ExitReasons | null;
}

/**
 * Question: how long had those who left been there, and what do they say why?
 * Formula: quartiles (type 7) of exit − hire of the current spell, in months, of leavers only: that says nothing of how long
 * people stay. Reasons: share of counted exits with its Wilson interval. Source: Hyndman & Fan (1996), Am Stat 50.
 * R: quantile(days / (365.25 / 12), c(.25, .5, .75)); prop.test(n, exits, correct = FALSE)$conf.int.
 */
export function leavers(measured: Measured, scope: Scope): LeaverCounts {
  const { days, elsewhere, reasons, reasonsElsewhere } = leaversOf(measured, scope);
  const outside = (count: number) => (scope.unit === null ? {} : { outside: count });
  const codes = scope.counted.map((kind) => EXIT_KINDS.indexOf(kind));
  const together = codes.reduce((sum, code) => sum + elsewhere[code], 0);
  const { exitReason } = measured.workforce.dictionaries;
  const rows = Array.from(reasons.keys()).flatMap((reason) =>
    reasons[reason] === 0
      ? []
      : [{ reason: exitReason[reason] ?? '', exits: reasons[reason], ...outside(reasonsElsewhere[reason]) }],
  );
  return {
    atExit: [
      ...quarters(
        'counted',
        codes.flatMap((code) => days[code]),
        outside(together),
      ),
      ...(codes.length > 1 ? codes : []).flatMap((code) =>
        quarters(EXIT_KINDS[code], days[code], outside(elsewhere[code])),
      ),
    ],
    reasons: exitReason.length === 0 ? null : { ...reasonShares(rows), pooled: null },
  };
}

/** Each reason as a share of all, and the one given most. */
function reasonShares(rows: readonly Omit<ReasonRow, 'share' | 'lower' | 'upper'>[]): Omit<ExitReasons, 'pooled'> {
  const all = rows.reduce((sum, { exits }) => sum + exits, 0);
  return {
    exits: all,
    rows: rows.map((row) => ({ ...row, share: row.exits / all, ...wilsonInterval(row.exits, all) })),
    most: highestRate(rows.map(({ exits }) => ({ exits, exposure: all }))),
  };
}

function quarters(of: ExitKind | 'counted', days: readonly number[], outside: { outside?: number }): TenureAtExit[] {
  const sorted = Float64Array.from(days).sort();
  const months = (p: number) => (quantile(sorted, p) ?? 0) / DAYS_PER_MONTH;
  if (sorted.length === 0) return [];
  return [
    {
      of,
      leavers: sorted.length,
      lowerQuarter: months(0.25),
      median: months(0.5),
      upperQuarter: months(0.75),
      ...outside,
    },
  ];
}
