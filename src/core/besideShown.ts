import type { Measured } from './metrics/measured';
import type { Period } from './metrics/period';
import { remember } from './metrics/remember';
import { type Month, yearOfMonth } from './model/calendar';
import { PULSE_DIMENSIONS } from './model/ids';
import type { PersonMonths } from './model/personMonths';
import {
  type HiddenMonths,
  hiddenOf,
  NOTHING_HIDDEN,
  type TiedMonths,
  type Told,
  type ToldBeside,
  tiedMonths,
} from './protect/hiddenMonths';
import { peopleBetween, type Telling } from './protect/peopleBetween';
import { type ShownPart, type ShownParts, shownAtFirst } from './protect/shownParts';
import { type Added, nobody, shownTogether } from './protect/sumOfParts';
import { tellsOfEach } from './protect/tellsOfEach';
import { monthsAlike } from './views/monthsAlike';
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

/** How months of a part may be told, by what people told: found once, whatever the period. */
const known = remember<Map<string, TiedMonths>, ShownPart>(() => new Map());

/** How many of those who told something are between a part and each shown before, and between a whole and the sum of its parts. */
function peopleBeside(
  { personMonths, before, sums }: ShownPart,
  key: string,
  telling: Telling,
  added: readonly Added[],
): Uint8Array[] {
  const none = nobody(personMonths.length);
  const besides = sums.flatMap(({ whole, family, sum }) => {
    const all = whole.families.get(family)?.all ?? none;
    const rest = peopleBetween([all, whole.personMonths], telling);
    const there = peopleBetween([none, whole.personMonths], telling);
    // Of a part not shown everybody is left: where enough are without, no more has to be known.
    if (rest.every((people, month) => people >= telling.minimum || there[month] === 0)) return [];
    return added.map((own) => peopleBetween([shownTogether(sum, key, telling, own), whole.personMonths], telling));
  });
  return [...before.map((other) => peopleBetween([personMonths, other], telling)), ...besides];
}

/** The parts of which the same was told before, earlier or later shown, that share somebody with it. */
function toldBeside(own: ShownPart, shown: ShownParts, key: string, telling: Telling): ToldBeside[] {
  return [...shown.values()].flatMap((other) => {
    const tied = known(other).get(key);
    const shares = own.before.includes(other.personMonths) || other.before.includes(own.personMonths);
    return tied && shares ? [{ between: peopleBetween([own.personMonths, other.personMonths], telling), tied }] : [];
  });
}

/** Where all of a few gave the same answer, its mean is that of each of them: such a month is told like that of one. */
function countAlikeAsOne(inside: Uint8Array, { counts, scope }: Part, question: number): void {
  const alike = monthsAlike(counts, scope.unit, question);
  for (let month = 0; month < inside.length; month++)
    if (inside[month] > 0 && alike[month] > 0 && tellsOfEach(0, alike[month])) inside[month] = 1;
}

/**
 * What is withheld of a part that was admitted, in any period, beside the parts shown before it was first shown. Means of groups are on
 * file as they are and stand for nobody: months of which there is nothing else are open, and in others they hide no single answer.
 */
export function hiddenBeside(subject: Subject, part: Part, shown: ShownParts, minimum: number): HiddenMonths {
  const own = shown.get(part.unitKey);
  if (own === undefined) return NOTHING_HIDDEN;
  const { grid } = subject.counts;
  const yearOf = (month: number) => yearOfMonth((grid.firstMonth + month) as Month);
  const added: readonly Added[] = [
    { name: 'month', periodOf: (month) => month },
    { name: 'year', periodOf: yearOf },
    { name: 'whole', periodOf: () => 0 },
  ];
  const tiedOf = (told: Told) => {
    const [found, key] = [known(own), JSON.stringify([told, minimum])];
    const before = found.get(key);
    if (before) return before;
    const telling: Telling = { who: toldBy(subject, told), months: grid.months, minimum };
    const inside = peopleBetween([own.personMonths, nobody(own.personMonths.length)], telling);
    if (typeof told === 'object' && 'answers' in told) countAlikeAsOne(inside, part, told.answers);
    const beside = peopleBeside(own, key, telling, added);
    const made = tiedMonths(inside, beside, yearOf, minimum, toldBeside(own, shown, key, telling));
    found.set(key, made);
    return made;
  };
  const hidden = (period: Period | null) => (told: Told) =>
    period === null ? NOTHING_HIDDEN.now(told) : hiddenOf(tiedOf(told), period, yearOf);
  return { now: hidden(part.scope.period), before: hidden(part.before) };
}
