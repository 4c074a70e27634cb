import { DotIntervals } from '../../charts/DotIntervals';
import type { ShownDotRow } from '../../charts/dotIntervalRows';
import { isSuppressed } from '../../core/model/estimate';
import type { SpanOfPart } from '../../core/model/managersView';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';

/** How many people a manager leads, and in how large teams the work is done. */
export function SpanStatement({ span }: { readonly span: SpanOfPart | null }) {
  const speech = useSpeech();
  const words = speech.messages.managers.span;
  const { format } = speech;
  return (
    <DotIntervals
      language={chartLanguage(speech)}
      unit="percent"
      rows={span === null ? [] : bandRows(span, speech)}
      rowsName={words.rows}
      valueName={words.value}
      frame={{
        title: spanTitle(span, speech),
        subtitle: words.subtitle,
        count: span === null ? '' : words.count(format.count(span.managers)),
        definition: <HowLink id="span" />,
        empty: words.empty,
      }}
    />
  );
}

function bandRows({ bands }: SpanOfPart, { messages, format }: Speech): ShownDotRow[] {
  const words = messages.managers.span;
  return bands.flatMap((band): ShownDotRow[] => {
    if (isSuppressed(band)) return [{ name: messages.charts.frame.tooSmall, ...band }];
    const to = band.under === null ? null : format.count(band.under - 1);
    const from = format.count(band.from);
    const name = to === null ? words.andMore(from) : band.from === 0 ? words.upTo(to) : words.band(from, to);
    return [{ name, detail: words.detail(band.managers, format.count(band.managers)), value: band.share }];
  });
}

export function spanTitle(span: Pick<SpanOfPart, 'average'> | null, { messages, format }: Speech): string {
  const words = messages.managers.span;
  return span === null ? words.neutral : words.title(format.number(span.average, 1));
}
