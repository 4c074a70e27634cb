import { EXIT_KINDS } from '../model/ids';
import type { EarlyGroup, EarlyShare } from '../model/leavingView';
import { wilsonInterval } from '../stats/wilsonInterval';
import type { Scope } from './figures';
import type { Measured } from './measured';

/** Days since hire within which an exit is early; the hire is day 0. */
const EARLY_DAYS = 90;

export interface EarlyCounts {
  readonly whole: EarlyShare;
  readonly tooRecent: number;
  readonly bySource: readonly EarlyGroup[];
}

/**
 * Question: how many of the newly hired are gone within 90 days?
 * Formula: counted exits with time since hire ≤ 90 days / hires of the period, of whom the first 90 days lie wholly in the
 * data; hires belong to the part in which they began. Wilson interval. Source: stats/wilsonInterval.
 * R: prop.test(exits, hires, correct = FALSE)$conf.int. `bySource` is empty where no source is on file.
 */
export function earlyExits(measured: Measured, scope: Scope): EarlyCounts {
  const { dictionaries } = measured.workforce;
  const { hires, exits, outside, tooRecent } = countHires(measured, scope);
  const unknown = dictionaries.source.length;
  const there = Array.from(hires.keys()).filter((source) => hires[source] > 0);
  const named = there.some((source) => source !== unknown);
  return {
    whole: earlyShare(sum(exits), sum(hires)),
    tooRecent,
    bySource: named
      ? there.map((source) => ({
          source: dictionaries.source[source] ?? '',
          ...earlyShare(exits[source], hires[source]),
          ...(scope.unit === null ? {} : { outside: outside[source] }),
        }))
      : [],
  };
}

function earlyShare(exits: number, hires: number): EarlyShare {
  return { hires, exits, share: hires === 0 ? 0 : exits / hires, ...wilsonInterval(exits, hires) };
}

function countHires({ workforce, grid }: Measured, { unit, period, counted }: Scope) {
  const { assignments, spells, dictionaries } = workforce;
  const firstDay = grid.firstDay[period.first];
  const lastDay = grid.lastDay[period.last];
  const unknown = dictionaries.source.length;
  const [hires, exits, outside] = [0, 0, 0].map(() => new Int32Array(unknown + 1));
  const isCounted = EXIT_KINDS.map((kind) => counted.includes(kind));
  let tooRecent = 0;
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const spell = assignments.spell[stretch];
    const hire = spells.hire[spell];
    // The stretch that begins with the hire.
    if (assignments.from[stretch] !== hire || hire < firstDay || hire > lastDay) continue;
    const isOut = unit !== null && unit[stretch] === 0;
    if (hire + EARLY_DAYS > grid.asOf) {
      if (!isOut) tooRecent++;
      continue;
    }
    const source = spells.source[spell] < 0 ? unknown : spells.source[spell];
    (isOut ? outside : hires)[source]++;
    if (!isOut && spells.exit[spell] - hire <= EARLY_DAYS && isCounted[spells.exitKind[spell]]) exits[source]++;
  }
  return { hires, exits, outside, tooRecent };
}

function sum(counts: Int32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}
