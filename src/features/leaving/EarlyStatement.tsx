import { DotIntervals } from '../../charts/DotIntervals';
import type { DotRow, ShownDotRow } from '../../charts/dotIntervalRows';
import { isSuppressed } from '../../core/model/estimate';
import type { EarlyShare, LeavingView } from '../../core/model/leavingView';
import type { Protected } from '../../core/model/protected';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { percentInterval } from '../page/percentInterval';
import { withheldRows } from '../page/withheldRows';
import { apart } from './viewModel';

/** How many of the newly hired are gone within 90 days, by where they were hired. */
export function EarlyStatement({ view }: { readonly view: Protected<LeavingView> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.leaving.early;
  const { whole, tooRecent, bySource } = view.early;
  const { shown, withheld } = apart(bySource);
  const row = (name: string, { hires, exits, share, lower, upper }: EarlyShare): DotRow => ({
    ...{ name, value: share, lower, upper },
    detail: words.detail(format.count(exits), format.count(hires)),
  });
  const known = !isSuppressed(whole) && whole.hires > 0 ? whole : null;
  const rows: ShownDotRow[] = [
    ...(isSuppressed(whole)
      ? [{ name: words.all, suppressed: whole.suppressed }]
      : known === null
        ? []
        : [{ ...row(words.all, known), highlight: true }]),
    ...shown.map((group) => row(group.source === '' ? messages.leaving.notSaid : group.source, group)),
    ...withheldRows(withheld, speech),
  ];
  const notes = [
    ...(tooRecent > 0 ? [words.tooRecent(tooRecent, format.count(tooRecent))] : []),
    ...(bySource.length === 0 && known !== null ? [words.empty] : []),
  ];
  return (
    <DotIntervals
      language={chartLanguage(speech)}
      unit="percent"
      rowsName={words.rows}
      valueName={words.value}
      rows={rows}
      {...(known !== null && shown.length > 0 ? { reference: { value: known.share, name: words.all } } : {})}
      frame={{
        title: known === null ? words.titleNone : earlyTitle(known, speech),
        subtitle: words.subtitle,
        ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
        empty: words.noHires,
        definition: <HowLink id="firstNinetyDays" />,
      }}
    />
  );
}

export function earlyTitle({ share, hires, lower, upper }: EarlyShare, { messages, format }: Speech): string {
  const percent = (value: number) => format.percent(value, 1);
  return messages.leaving.early.title(percent(share), format.count(hires), percentInterval(lower, upper, 1, format));
}
