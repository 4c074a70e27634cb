import { DotIntervals } from '../../charts/DotIntervals';
import type { ShownDotRow } from '../../charts/dotIntervalRows';
import type { LeavingView, ReasonRow } from '../../core/model/leavingView';
import type { Protected } from '../../core/model/protected';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { chartLanguage } from '../page/chartLanguage';
import { percentInterval } from '../page/percentInterval';
import { clearlyHighest, reasonRows } from './viewModel';

/** Why people left, as the files say it. */
export function ReasonsStatement({ view }: { readonly view: Protected<LeavingView> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.leaving.reasons;
  const { reasons } = view;
  const shown = reasonRows(reasons?.rows ?? []);
  const most = clearlyHighest(shown);
  const pooled = reasons?.pooled ?? null;
  const rows: ShownDotRow[] = shown.map((row) => ({
    name: row.reason === '' ? words.unsaid : row.reason,
    detail: words.detail(format.count(row.exits)),
    ...{ value: row.share, lower: row.lower, upper: row.upper },
    highlight: row === most && row.reason !== '',
  }));
  const onlyPooled = rows.length === 0 && pooled !== null;
  return (
    <DotIntervals
      language={chartLanguage(speech)}
      unit="percent"
      rowsName={words.rows}
      valueName={words.value}
      rows={onlyPooled ? [{ name: words.rows, suppressed: 'groupTooSmall' }] : rows}
      frame={{
        title: reasonsTitle(most, speech),
        ...(reasons === null ? {} : { caution: words.caution, count: words.count(format.count(reasons.exits)) }),
        subtitle: words.subtitle,
        ...(pooled === null
          ? {}
          : { note: words.pooled(pooled.reasons, format.count(pooled.reasons), format.count(pooled.exits)) }),
        empty: words.empty,
      }}
    />
  );
}

/** The reason stated most, where its interval lies above those of all others. */
export function reasonsTitle(most: ReasonRow | null, { messages, format }: Speech): string {
  const words = messages.leaving.reasons;
  if (most === null || most.reason === '') return words.title;
  return words.most(most.reason, format.percent(most.share), percentInterval(most.lower, most.upper, 0, format));
}
