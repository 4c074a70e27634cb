import type { Figures } from '../../core/model/figures';
import type { Speech } from '../../i18n/LanguageProvider';

interface Headcount {
  readonly whole: Pick<Figures, 'opening' | 'closing'>;
  readonly from: string;
  readonly to: string;
}

/** How many there are on the last day, and against the first. */
export function headcountText(
  { whole: { opening, closing }, from, to }: Headcount,
  { messages, format }: Speech,
): string {
  const { lead } = messages.overviewPart;
  const first = format.day(from);
  const more = format.count(Math.abs(closing - opening));
  const change =
    closing === opening ? lead.same(first) : closing > opening ? lead.more(more, first) : lead.fewer(more, first);
  return `${lead.people(format.day(to), format.count(closing))}, ${change}`;
}
