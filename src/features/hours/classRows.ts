import type { DotReference, ShownDotRow } from '../../charts/dotIntervalRows';
import { isSuppressed } from '../../core/model/estimate';
import type { ShownRate } from '../../core/model/hoursView';
import type { Speech } from '../../i18n/LanguageProvider';

/** Classes between cuts, as the rows of a chart of rates. */
export function classRows(
  { cuts, rates }: { readonly cuts: readonly number[]; readonly rates: readonly (ShownRate | null)[] },
  speech: Speech,
): ShownDotRow[] {
  const { hoursTime } = speech.messages;
  return rates.map((rate, index) => {
    const name = className(cuts, index, speech);
    if (rate === null) return { name, value: null };
    if (isSuppressed(rate)) return { name, ...rate };
    const { format } = speech;
    const detail = hoursTime.behind(format.count(rate.exits), format.count(rate.personYears));
    return { name, detail, value: rate.rate, lower: rate.lower, upper: rate.upper };
  });
}

/** The rate of all classes together; nothing where one of them is withheld. */
export function overallRate(
  rates: readonly (ShownRate | null)[],
  { messages }: Speech,
): { readonly reference?: DotReference } {
  const known = rates.flatMap((rate) => (rate === null || isSuppressed(rate) ? [] : [rate]));
  const years = known.reduce((sum, { personYears }) => sum + personYears, 0);
  if (years === 0 || rates.some(isSuppressed)) return {};
  const exits = known.reduce((sum, rate) => sum + rate.exits, 0);
  return { reference: { value: exits / years, name: messages.hoursTime.overall } };
}

function className(cuts: readonly number[], index: number, { messages, format }: Speech): string {
  const { under, between, over } = messages.hoursTime;
  const [from, to] = [cuts[index - 1], cuts[index]];
  if (from === undefined) return under(format.hours(to ?? 0));
  return to === undefined ? over(format.hours(from)) : between(format.hours(from), format.hours(to));
}
