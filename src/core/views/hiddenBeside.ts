import type { Period } from '../metrics/period';
import { type Month, yearOfMonth } from '../model/calendar';
import { PULSE_DIMENSIONS } from '../model/ids';
import { type HiddenMonths, hiddenMonths, NOTHING_HIDDEN, type Told, together } from '../protect/hiddenMonths';
import { monthsAnswered, monthsSold, type PersonMonths, peopleBetween } from '../protect/personMonths';
import type { ShownParts } from '../protect/shownParts';
import type { Part } from './part';
import { remember } from './remember';
import type { Subject } from './subject';

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
