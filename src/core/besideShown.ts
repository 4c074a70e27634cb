import type { Measured } from './metrics/measured';
import type { Period } from './metrics/period';
import { type Month, yearOfMonth } from './model/calendar';
import { PULSE_DIMENSIONS } from './model/ids';
import type { PersonMonths } from './model/personMonths';
import { type HiddenMonths, hiddenMonths, NOTHING_HIDDEN, type Told, together } from './protect/hiddenMonths';
import { peopleBetween } from './protect/peopleBetween';
import type { ShownParts } from './protect/shownParts';
import type { Part } from './views/part';
import { monthsAnswered, monthsInUnit, monthsSold } from './views/personMonths';
import { remember } from './views/remember';
import type { Subject } from './views/subject';

/** Everyone is shown from the start. */
export function everyoneShown(counts: Measured): ShownParts {
  const everIn = new Uint8Array(counts.workforce.people.count).fill(1);
  return new Map([['', { everIn, personMonths: monthsInUnit(counts, null) }]]);
}

const sold = remember(({ counts }: Subject) => monthsSold(counts));

const answered = remember(({ counts }: Subject) => {
  const { pulse } = counts.workforce;
  return pulse === null ? [] : monthsAnswered(pulse, counts, [...PULSE_DIMENSIONS.keys()]);
});

/** The months withheld of a part that was admitted, beside those shown before it was first shown. */
export function hiddenBeside(subject: Subject, part: Part, shown: ShownParts, minimum: number): HiddenMonths {
  const keys = [...shown.keys()];
  const known = keys.slice(0, keys.indexOf(part.unitKey)).flatMap((key) => shown.get(key)?.personMonths ?? []);
  const own = shown.get(part.unitKey)?.personMonths;
  if (own === undefined || known.length === 0) return NOTHING_HIDDEN;
  const { grid } = subject.counts;
  const yearOf = (month: number) => yearOfMonth((grid.firstMonth + month) as Month);
  const toldBy = (told: Told): PersonMonths | null => {
    if (told === 'hours') return null;
    return told === 'sellers' ? sold(subject) : (answered(subject)[told.answers] ?? null);
  };
  const hidden = (period: Period | null) => (told: Told) => {
    if (period === null) return { months: [], spans: false };
    const who = toldBy(told);
    const found = known.map((other) =>
      hiddenMonths(peopleBetween([own, other], who, grid.months, minimum), period, yearOf, minimum),
    );
    return together(found, period);
  };
  return { now: hidden(part.scope.period), before: hidden(part.before) };
}
