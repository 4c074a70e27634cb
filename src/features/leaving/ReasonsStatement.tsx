import { DotIntervals } from '../../charts/DotIntervals';
import type { ShownDotRow } from '../../charts/dotIntervalRows';
import { isSuppressed } from '../../core/model/estimate';
import type { ExitReasons, LeavingView, ReasonRow } from '../../core/model/leavingView';
import type { Protected } from '../../core/model/protected';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { chartLanguage } from '../page/chartLanguage';
import { reasonRows } from './viewModel';

/** Why people left, as the files say it. */
export function ReasonsStatement({ view }: { readonly view: Protected<LeavingView> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.leaving.reasons;
  const { reasons } = view;
  const shown = reasonRows(reasons?.rows ?? []);
  const most = reasons && mostOf(reasons);
  const pooled = reasons?.pooled ?? null;
  const rows: ShownDotRow[] = shown.map((row) => ({
    name: row.reason === '' ? words.unsaid : row.reason,
    detail: words.detail(format.count(row.exits)),
    ...{ value: row.share, lower: row.lower, upper: row.upper },
    highlight: row === most,
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
        title: reasonsTitle(reasons, speech),
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

/** The reason given most, where it is clear of all others; none where most gave none. */
function mostOf({ rows, most }: ExitReasons): ReasonRow | null {
  const row = most && rows[most.at];
  return row && !isSuppressed(row) && row.reason !== '' ? row : null;
}

/** The reason stated most, with how far it is clear of the others. */
export function reasonsTitle(reasons: ExitReasons | null, { messages, format }: Speech): string {
  const words = messages.leaving.reasons;
  const row = reasons && mostOf(reasons);
  return row && reasons.most ? words.most(row.reason, format.ratio(reasons.most.atLeast)) : words.title;
}
