import type { HoursKind } from '../claim/context';
import { remember } from '../metrics/remember';
import type { HoursView, LeaversHours, NoticeLag, NoticeTrap, RateOf } from '../model/hoursView';
import { EXIT_KINDS } from '../model/ids';
import { NO_EXIT, type Panel } from '../panel/panel';
import { TENURE_BAND_STARTS, tenureBand } from '../panel/tenureBands';
import { mean, standardDeviation } from '../stats/quantile';
import { tQuantile } from '../stats/studentT';
import { countedCodes } from './countedCodes';
import { binOf, classOfBin, hourCuts } from './hourClasses';
import type { Part } from './part';
import { rateIn } from './rates';
import type { StaysOfPart } from './staysOfPart';
import type { Subject } from './subject';

const LAGS = 7;
const CLASSES = 5;
const BANDS = TENURE_BAND_STARTS.length;

/** Classes of single people's hours of a month: coaching's class × classes + training's; the class after the last is unknown. */
interface OwnHours {
  readonly cuts: Readonly<Record<HoursKind, readonly number[]>>;
  readonly cellOfRow: Uint8Array;
}

const SIDE = CLASSES + 1;
const CELLS = SIDE * SIDE;

const ownHours = remember((subject: Subject): OwnHours => {
  const { panel } = subject.context;
  const cuts = { coaching: cutsOf(subject, 'coaching'), training: cutsOf(subject, 'training') };
  const cellOfRow = new Uint8Array(panel.count);
  for (const [kind, stride] of [
    ['coaching', SIDE],
    ['training', 1],
  ] as const) {
    const hours = panel[kind];
    const classes = classOfBin(cuts[kind]);
    for (let row = 0; row < panel.count; row++) {
      const value = hours === null ? Number.NaN : hours[row];
      cellOfRow[row] += stride * (Number.isNaN(value) ? CLASSES : classes[binOf(value)]);
    }
  }
  return { cuts, cellOfRow };
});

function cutsOf({ context }: Subject, kind: HoursKind): number[] {
  const { panel } = context;
  const hours = panel[kind];
  if (!hours) return [];
  return hourCuts((see) => {
    for (let row = 0; row < panel.count; row++) if (!Number.isNaN(hours[row])) see(hours[row], panel.daysAtRisk[row]);
  }, CLASSES);
}

/**
 * Question: what would one find who looked at people's own hours shortly before they left?
 * Formula: for each lag of 0 to 6 months, exits per person-year by class of the hours a person got so many months before, and the
 * leavers' mean hours of that month against the mean, over leavers, of those who stayed, of the same month, tenure and region. Hours
 * as they stand in the month; the month of an exit is cut short as well. Nothing here enters a verdict: it shows a trap.
 * Source: Rothman, Greenland & Lash 2008, 15 (lagged exposure); matched on month and tenure as risk sets are.
 * R: poisson.test(exits, personYears); t.test(leavers)$conf.int. Units: hours per month, exits per person-year. Null without hours.
 */
export function noticeTraps(subject: Subject, part: Part, stays: StaysOfPart): HoursView['notice'] {
  const { panel } = subject.context;
  const own = ownHours(subject);
  if (panel.coaching === null && panel.training === null) return { coaching: null, training: null };
  const sums = laggedSums(subject, part, stays, own.cellOfRow);
  const trap = (kind: HoursKind): NoticeTrap | null => {
    if (own.cuts[kind].length === 0) return null;
    const hours = leaversHours(subject, part, stays, kind);
    const lags = hours.map(
      (seen, months): NoticeLag => ({ months, rates: ratesOf(sums, kind, months, own.cuts[kind]), hours: seen }),
    );
    return { cuts: own.cuts[kind], lags };
  };
  return { coaching: trap('coaching'), training: trap('training') };
}

/** lag × cells + cell; the second half stands beside the part. */
interface Lagged {
  readonly days: Float64Array;
  readonly exits: Float64Array;
  readonly longest: number;
}

const BESIDE = LAGS * CELLS;

/** Of all data, by month × (lags × cells) + lag × cells + cell. */
interface LaggedMonths {
  readonly days: Float64Array;
  /** One per kind of exit. */
  readonly exits: readonly Float64Array[];
}

const laggedMonths = remember((subject: Subject): LaggedMonths => {
  const { panel } = subject.context;
  const { daysAtRisk, exitKind, spell, month } = panel;
  const { cellOfRow } = ownHours(subject);
  const days = new Float64Array(panel.monthLengths.length * BESIDE);
  const exits = EXIT_KINDS.map(() => new Float64Array(days.length));
  for (let row = 0, start = 0; row < panel.count; row++) {
    if (row > 0 && spell[row] !== spell[row - 1]) start = row;
    const end = Math.min(LAGS, row - start + 1);
    const at = month[row] * BESIDE;
    const own = daysAtRisk[row];
    for (let lag = 0; lag < end; lag++) days[at + lag * CELLS + cellOfRow[row - lag]] += own;
    const gone = exits[exitKind[row]];
    if (gone === undefined) continue;
    for (let lag = 0; lag < end; lag++) gone[at + lag * CELLS + cellOfRow[row - lag]]++;
  }
  return { days, exits };
});

/** What is in the part and what is beside it make up all data of its months, in whole numbers: only the smaller is added up. */
function laggedSums(subject: Subject, { scope }: Part, stays: StaysOfPart, cellOfRow: Uint8Array): Lagged {
  const { panel } = subject.context;
  const { first, last } = scope.period;
  const all = laggedMonths(subject);
  const days = new Float64Array(2 * BESIDE);
  const exits = new Float64Array(2 * BESIDE);
  const kinds = all.exits.filter((_, code) => scope.counted.includes(EXIT_KINDS[code]));
  for (let month = first; month <= last; month++) {
    for (let cell = 0; cell < BESIDE; cell++) {
      days[cell] += all.days[month * BESIDE + cell];
      for (const kind of kinds) exits[cell] += kind[month * BESIDE + cell];
    }
  }
  if (scope.unit !== null) {
    const smaller = smallerSide(stays);
    addLagged(panel, stays, smaller, cellOfRow, countedCodes(scope.counted), days, exits);
    for (const sums of [days, exits]) {
      for (let cell = 0; cell < BESIDE; cell++) sums[cell] -= sums[BESIDE + cell];
      if (smaller === 1) sums.set([...sums.subarray(BESIDE), ...sums.subarray(0, BESIDE)]);
    }
  }
  let longest = 0;
  for (let month = first; month <= last; month++) longest += panel.monthLengths[month];
  return { days, exits, longest };
}

/** 1: in the part, 0: beside it. */
function smallerSide({ count, start, end, inside }: StaysOfPart): number {
  const rows = [0, 0];
  for (let stay = 0; stay < count; stay++) rows[inside[stay]] += end[stay] - start[stay];
  return rows[1] < rows[0] ? 1 : 0;
}

/** Into the second half. */
function addLagged(
  { daysAtRisk, exitKind }: Panel,
  stays: StaysOfPart,
  side: number,
  cellOfRow: Uint8Array,
  counted: Uint8Array,
  days: Float64Array,
  exits: Float64Array,
): void {
  for (let stay = 0; stay < stays.count; stay++) {
    if (stays.inside[stay] !== side) continue;
    const spellStart = stays.spellStart[stay];
    const end = stays.end[stay];
    for (let row = stays.start[stay]; row < end; row++) {
      const lags = Math.min(LAGS, row - spellStart + 1);
      const own = daysAtRisk[row];
      for (let lag = 0; lag < lags; lag++) days[BESIDE + lag * CELLS + cellOfRow[row - lag]] += own;
      if (counted[exitKind[row]] === 0) continue;
      for (let lag = 0; lag < lags; lag++) exits[BESIDE + lag * CELLS + cellOfRow[row - lag]]++;
    }
  }
}

function ratesOf(sums: Lagged, kind: HoursKind, lag: number, cuts: readonly number[]): (RateOf | null)[] {
  const total = (values: Float64Array, side: number, own: number) => {
    let sum = 0;
    for (let other = 0; other < SIDE; other++) {
      const cell = kind === 'coaching' ? own * SIDE + other : other * SIDE + own;
      sum += values[side + lag * CELLS + cell];
    }
    return sum;
  };
  return Array.from({ length: cuts.length + 1 }, (_, own) => {
    const days = total(sums.days, 0, own);
    if (days === 0) return null;
    return {
      ...rateIn(total(sums.exits, 0, own), days),
      // Nobody has more time than there is: so many people stand behind it at least.
      people: Math.ceil(days / sums.longest),
      outside: Math.ceil(total(sums.days, BESIDE, own) / sums.longest),
    };
  });
}

/** Per lag, from the month of the exit back. */
function leaversHours(subject: Subject, { scope }: Part, stays: StaysOfPart, kind: HoursKind): (LeaversHours | null)[] {
  const { panel } = subject.context;
  const hours = panel[kind] ?? new Float32Array(0);
  const counted = countedCodes(scope.counted);
  const stayed = stayersOf(subject);
  const leavers: number[][] = Array.from({ length: LAGS }, () => []);
  const stayers: number[][] = Array.from({ length: LAGS }, () => []);
  const people = new Int32Array(LAGS);
  for (let stay = 0; stay < stays.count; stay++) {
    // Nobody leaves but in the last row.
    const row = stays.end[stay] - 1;
    if (stays.inside[stay] === 0 || counted[panel.exitKind[row]] === 0) continue;
    for (let lag = 0; lag < LAGS && row - lag >= stays.spellStart[stay]; lag++) {
      const then = row - lag;
      const { hours: own, people: behind } = stayed.of[kind];
      const group = stayed.groupOfRow(then);
      const usual = own[group];
      if (Number.isNaN(hours[then]) || Number.isNaN(usual)) continue;
      leavers[lag].push(hours[then]);
      stayers[lag].push(usual);
      people[lag] = Math.max(people[lag], behind[group]);
    }
  }
  return leavers.map((given, lag) => compared(given, stayers[lag], people[lag]));
}

function compared(leavers: readonly number[], stayers: readonly number[], people: number): LeaversHours | null {
  const leaversMean = mean(leavers);
  const stayersMean = mean(stayers);
  const deviation = standardDeviation(leavers);
  if (leaversMean === null || stayersMean === null || deviation === null) return null;
  const reach = (tQuantile(0.975, leavers.length - 1) * deviation) / Math.sqrt(leavers.length);
  return {
    leavers: leavers.length,
    leaversHours: leaversMean,
    lower: leaversMean - reach,
    upper: leaversMean + reach,
    stayersHours: stayersMean,
    stayers: people,
  };
}

/** Mean hours of those who never left on file, and how many they are, by month, tenure band and region: of all data, whatever the part. */
interface Stayers {
  readonly groupOfRow: (row: number) => number;
  readonly of: Readonly<Record<HoursKind, { readonly hours: Float64Array; readonly people: Float64Array }>>;
}

const stayersOf = remember(({ context }: Subject): Stayers => {
  const { panel, workforce } = context;
  const regions = workforce.dictionaries.region.length + 1;
  const { region } = workforce.assignments;
  const groupOfRow = (row: number) =>
    (panel.month[row] * BANDS + tenureBand(panel.tenureMonths[row])) * regions + region[panel.assignment[row]] + 1;
  const groups = panel.monthLengths.length * BANDS * regions;
  const means = (kind: HoursKind) => {
    const hours = panel[kind] ?? new Float32Array(0);
    const sums = new Float64Array(groups);
    const counts = new Float64Array(groups);
    for (let row = 0; row < hours.length; row++) {
      if (panel.monthsToExit[row] !== NO_EXIT || Number.isNaN(hours[row])) continue;
      const group = groupOfRow(row);
      sums[group] += hours[row];
      counts[group]++;
    }
    return { hours: sums.map((sum, group) => sum / counts[group]), people: counts };
  };
  return { groupOfRow, of: { coaching: means('coaching'), training: means('training') } };
});
