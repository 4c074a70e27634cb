import type { Measured } from './metrics/measured';
import type { Period } from './metrics/period';
import { remember } from './metrics/remember';
import { type Month, yearOfMonth } from './model/calendar';
import { PULSE_DIMENSIONS } from './model/ids';
import type { PersonMonths } from './model/personMonths';
import { type HiddenMonths, hiddenMonths, NOTHING_HIDDEN, type Told, together } from './protect/hiddenMonths';
import { peopleBetween, type Telling } from './protect/peopleBetween';
import { type ShownPart, type ShownParts, shownAtFirst } from './protect/shownParts';
import { nobody, shownTogether } from './protect/sumOfParts';
import type { Part } from './views/part';
import { monthsAnswered, monthsAttended, monthsInUnit, monthsSold } from './views/personMonths';
import type { Subject } from './views/subject';

/** Everyone is shown from the start. */
export function everyoneShown(counts: Measured): ShownParts {
  const everIn = new Uint8Array(counts.workforce.people.count).fill(1);
  return shownAtFirst({ everIn, personMonths: monthsInUnit(counts, null) });
}

const sold = remember(({ counts }: Subject) => monthsSold(counts));

const answered = remember(({ counts }: Subject) => {
  const { pulse } = counts.workforce;
  return pulse === null ? [] : monthsAnswered(pulse, counts, [...PULSE_DIMENSIONS.keys()]);
});

const attended = remember(({ counts }: Subject) => ({
  lateDays: monthsAttended(counts, 'lateDays'),
  absentDays: monthsAttended(counts, 'absentDays'),
}));

function toldBy(subject: Subject, told: Told): PersonMonths | null {
  if (told === 'hours') return null;
  if (told === 'sellers') return sold(subject);
  return 'attended' in told ? attended(subject)[told.attended] : (answered(subject)[told.answers] ?? null);
}

/** What stands beside a part, month by month, by what people told: counted once, whatever the period. */
const counted = remember<Map<string, readonly Uint8Array[]>, ShownPart>(() => new Map());

/** How many of those who told something are in a part, between it and each part shown before, and between a whole and the sum of its parts. */
function peopleBeside({ personMonths, before, sums }: ShownPart, key: string, telling: Telling): Uint8Array[] {
  const none = nobody(personMonths.length);
  const besides = sums.flatMap(({ whole, family, sum }) => {
    const all = whole.families.get(family)?.all ?? none;
    const rest = peopleBetween([all, whole.personMonths], telling);
    const there = peopleBetween([none, whole.personMonths], telling);
    // Of a part not shown everybody is left: where enough are without, no more has to be known.
    if (rest.every((people, month) => people >= telling.minimum || there[month] === 0)) return [];
    return [peopleBetween([shownTogether(sum, key, telling), whole.personMonths], telling)];
  });
  const inside = peopleBetween([personMonths, none], telling);
  const beside = [...before.map((other) => peopleBetween([personMonths, other], telling)), ...besides];
  // Where nobody of the part is, nothing is shown of it.
  return [inside, ...beside.map((people) => people.map((between, month) => (inside[month] === 0 ? 0 : between)))];
}

/** The months withheld of a part that was admitted, beside those shown before it was first shown. */
export function hiddenBeside(subject: Subject, part: Part, shown: ShownParts, minimum: number): HiddenMonths {
  const own = shown.get(part.unitKey);
  if (own === undefined || part.unitKey === '') return NOTHING_HIDDEN;
  const { grid } = subject.counts;
  const yearOf = (month: number) => yearOfMonth((grid.firstMonth + month) as Month);
  const between = (told: Told) => {
    const [known, key] = [counted(own), JSON.stringify([told, minimum])];
    const found = known.get(key);
    if (found) return found;
    const made = peopleBeside(own, key, { who: toldBy(subject, told), months: grid.months, minimum });
    known.set(key, made);
    return made;
  };
  const hidden = (period: Period | null) => (told: Told) => {
    if (period === null) return { months: [], spans: false };
    return together(
      between(told).map((people) => hiddenMonths(people, period, yearOf, minimum)),
      period,
    );
  };
  return { now: hidden(part.scope.period), before: hidden(part.before) };
}
