import type { HoursKind } from '../claim/context';
import { remember } from '../metrics/remember';
import type { CrossedHours, HourClasses, HoursView, OfPractice, RateOf } from '../model/hoursView';
import { countedCodes } from './countedCodes';
import { binOf, classOfBin, hourCuts } from './hourClasses';
import type { Part } from './part';
import { practiceOf } from './practiceOfPart';
import { type ClassSums, rateOf } from './rates';
import type { StaysOfPart } from './staysOfPart';
import type { Subject } from './subject';

const CLASSES = 5;
const UNKNOWN = 255;

/** Team-quarters (manager × quarters + quarter) and the hours their people got in the quarter before. */
interface Quarters {
  readonly count: number;
  readonly ofMonth: Int32Array;
  readonly ways: OfPractice<Way | null>;
  /** Training's and coaching's class of each team-quarter when both are cut in the middle: 0 to 3, or unknown. */
  readonly crossed: (Pick<CrossedHours, 'trainingCut' | 'coachingCut'> & { readonly classes: Uint8Array }) | null;
  readonly together: Together;
}

interface Way {
  readonly cuts: readonly number[];
  readonly classes: Uint8Array;
  readonly hours: Float64Array;
}

const quartersOf = remember((subject: Subject): Quarters => {
  const { panel, managers } = subject.context;
  const quarterOf = (month: number) => Math.floor((panel.firstMonth + month) / 3) - Math.floor(panel.firstMonth / 3);
  const ofMonth = Int32Array.from(panel.monthLengths, (_, month) => quarterOf(month));
  const count = ofMonth[ofMonth.length - 1] + 1;
  const days = daysOfTeamQuarters(subject, ofMonth, count);
  const before = (kind: HoursKind) => {
    const groups = {
      count: managers * count,
      of: (row: number, own: number) => own * count + ofMonth[panel.month[row]],
    };
    const given = practiceOf(subject, kind, groups);
    return given?.map((_, cell) => (cell % count === 0 ? Number.NaN : given[cell - 1])) ?? null;
  };
  const [coaching, training] = [before('coaching'), before('training')];
  const ways = { coaching: coaching && wayOf(coaching, days), training: training && wayOf(training, days) };
  const crossed = training && coaching && crossedBy(training, coaching, days);
  const all = [ways.coaching?.classes ?? null, ways.training?.classes ?? null, crossed?.classes ?? null];
  return { count, ofMonth, ways, crossed, together: togetherOf(managers * count, all) };
});

function daysOfTeamQuarters({ context }: Subject, ofMonth: Int32Array, count: number): Float64Array {
  const { panel, managers, options } = context;
  const record = context.record(options.lagMonths);
  const days = new Float64Array(managers * count);
  for (let row = 0; row < panel.count; row++) {
    if (record[row] >= 0) days[record[row] * count + ofMonth[panel.month[row]]] += panel.daysAtRisk[row];
  }
  return days;
}

function wayOf(hours: Float64Array, days: Float64Array): Way {
  const cuts = cutsOf(hours, days, CLASSES);
  const classes = classOfBin(cuts);
  return { cuts, hours, classes: Uint8Array.from(hours, (own) => (Number.isNaN(own) ? UNKNOWN : classes[binOf(own)])) };
}

function cutsOf(hours: Float64Array, days: Float64Array, classes: number): number[] {
  return hourCuts((see) => {
    hours.forEach((own, cell) => {
      if (!Number.isNaN(own) && days[cell] > 0) see(own, days[cell]);
    });
  }, classes);
}

function crossedBy(training: Float64Array, coaching: Float64Array, days: Float64Array): Quarters['crossed'] {
  const both = days.map((own, cell) => (Number.isNaN(training[cell] + coaching[cell]) ? 0 : own));
  const [trainingCut] = cutsOf(training, both, 2);
  const [coachingCut] = cutsOf(coaching, both, 2);
  if (trainingCut === undefined || coachingCut === undefined) return null;
  const [ofTraining, ofCoaching] = [classOfBin([trainingCut]), classOfBin([coachingCut])];
  const classes = Uint8Array.from(training, (own, cell) =>
    Number.isNaN(own + coaching[cell]) ? UNKNOWN : 2 * ofTraining[binOf(own)] + ofCoaching[binOf(coaching[cell])],
  );
  return { trainingCut, coachingCut, classes };
}

/**
 * Question: do teams lose fewer people in a quarter after they got more hours?
 * Formula: each team-quarter's time and exits go to the class of the hours its team got in the quarter before (leavers'
 * last months left out); exits per person-year with Garwood's interval. Source: Rothman, Greenland & Lash 2008, 15.
 * R: poisson.test(exits, personYears). Units: hours per person-month; exits per person-year. Null without hours that differ.
 */
export function classesByQuarter(
  subject: Subject,
  part: Part,
  stays: StaysOfPart,
): Pick<HoursView, 'byQuarter' | 'crossed'> {
  const quarters = quartersOf(subject);
  const { crossed, ways } = quarters;
  const [coaching, training, both] = sumsOf(subject, part, stays, quarters, [
    ways.coaching?.classes ?? null,
    ways.training?.classes ?? null,
    crossed?.classes ?? null,
  ]);
  return {
    byQuarter: { coaching: classesOf(ways.coaching, coaching), training: classesOf(ways.training, training) },
    crossed: crossed && {
      trainingCut: crossed.trainingCut,
      coachingCut: crossed.coachingCut,
      rates: ratesOf(both, 4),
    },
  };
}

function classesOf(way: Way | null, sums: ClassSums): HourClasses | null {
  return way === null || way.cuts.length === 0
    ? null
    : { cuts: way.cuts, rates: ratesOf(sums, way.cuts.length + 1), cells: sums.cells };
}

function ratesOf(sums: ClassSums, count: number): (RateOf | null)[] {
  return Array.from({ length: count }, (_, index) => rateOf(sums, index));
}

/**
 * One pass over the stays for all ways to class their team-quarters: time and exits by all classes of a team-quarter together, people
 * by a bit for each class. Days are whole numbers: in whatever order, their sum is the same.
 */
function sumsOf(
  { context }: Subject,
  { scope }: Part,
  stays: StaysOfPart,
  { count, ofMonth, together }: Quarters,
  ways: readonly (Uint8Array | null)[],
): readonly ClassSums[] {
  const { daysAtRisk, month, exitKind } = context.panel;
  const counted = countedCodes(scope.counted);
  const { joint, classesOf: bits, codes } = together;
  const days = new Float64Array(codes);
  const exits = new Float64Array(codes);
  const cells = new Uint8Array(joint.length);
  const people = new Int32Array(ways.length * CLASSES);
  const outside = new Int32Array(ways.length * CLASSES);
  let person = -1;
  let seen = 0;
  let beside = 0;
  for (let stay = 0; stay < stays.count; stay++) {
    const manager = stays.record[stay];
    if (manager < 0) continue;
    if (stays.person[stay] !== person) {
      countBits(people, seen);
      countBits(outside, beside);
      person = stays.person[stay];
      seen = 0;
      beside = 0;
    }
    const isInside = stays.inside[stay] === 1;
    const end = stays.end[stay];
    for (let row = stays.start[stay]; row < end; row++) {
      const cell = manager * count + ofMonth[month[row]];
      const own = joint[cell];
      if (!isInside) {
        beside |= bits[own];
        continue;
      }
      seen |= bits[own];
      cells[cell] = 1;
      days[own] += daysAtRisk[row];
      exits[own] += counted[exitKind[row]];
    }
  }
  countBits(people, seen);
  countBits(outside, beside);
  return ways.map((classes, way): ClassSums => {
    const from = way * CLASSES;
    const sum = (values: Float64Array) =>
      Float64Array.from({ length: CLASSES }, (_, own) =>
        values.reduce((total, value, code) => total + ((bits[code] >> (from + own)) & 1) * value, 0),
      );
    let cellsSeen = 0;
    if (classes !== null)
      for (let cell = 0; cell < cells.length; cell++) if (cells[cell] === 1 && classes[cell] !== UNKNOWN) cellsSeen++;
    return {
      days: sum(days),
      exits: sum(exits),
      people: people.subarray(from, from + CLASSES),
      outside: outside.subarray(from, from + CLASSES),
      cells: cellsSeen,
    };
  });
}

function countBits(counts: Int32Array, bits: number): void {
  for (let own = 0, rest = bits; rest !== 0; own++, rest >>= 1) counts[own] += rest & 1;
}

/** The classes of each team-quarter by all ways as one code, and a bit (way × classes + class) for each class of a code. */
interface Together {
  readonly codes: number;
  readonly joint: Uint8Array;
  readonly classesOf: Int32Array;
}

function togetherOf(cells: number, ways: readonly (Uint8Array | null)[]): Together {
  const joint = new Uint8Array(cells);
  for (const [way, classes] of ways.entries()) {
    for (let cell = 0; cell < cells; cell++) {
      const own = classes?.[cell] ?? UNKNOWN;
      joint[cell] += (own === UNKNOWN ? CLASSES : own) * (CLASSES + 1) ** way;
    }
  }
  const codes = (CLASSES + 1) ** ways.length;
  const classesOf = Int32Array.from({ length: codes }, (_, code) =>
    ways.reduce((bits, _way, way) => {
      const own = Math.floor(code / (CLASSES + 1) ** way) % (CLASSES + 1);
      return own === CLASSES ? bits : bits | (1 << (way * CLASSES + own));
    }, 0),
  );
  return { codes, joint, classesOf };
}
