import { DotIntervals } from '../../charts/DotIntervals';
import type { ShownDotRow } from '../../charts/dotIntervalRows';
import { isSuppressed } from '../../core/model/estimate';
import type { LeavingView } from '../../core/model/leavingView';
import type { Protected } from '../../core/model/protected';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { bandRows } from './viewModel';

/** In which months of employment people leave most. */
export function HazardStatement({ view }: { readonly view: Protected<LeavingView> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.leaving.hazard;
  const months = (value: number) => format.count(value);
  const rows = bandRows(view).map(({ from, to, band }, index): ShownDotRow => {
    const name = to === null ? words.lastBand(months(from)) : words.band(months(from), months(to));
    if (isSuppressed(band)) return { name, suppressed: band.suppressed };
    const { rate: value, lower, upper, exits, personYears } = band;
    const detail = words.detail(format.count(exits), format.number(personYears, 1));
    return { name, detail, value, lower, upper, highlight: index === view.peak?.at };
  });
  return (
    <DotIntervals
      language={chartLanguage(speech)}
      unit="percent"
      rowsName={words.rows}
      valueName={words.value}
      rows={rows}
      frame={{
        title: hazardTitle(view, speech),
        subtitle: words.subtitle,
        empty: words.empty,
        definition: <HowLink id="hazardByTenure" />,
      }}
    />
  );
}

/** Where people leave most, where that band is clear of all others; how far it is clear is what carries the word. */
export function hazardTitle(
  { byTenure, peak }: Pick<LeavingView, 'byTenure' | 'peak'>,
  { messages, format }: Speech,
): string {
  const words = messages.leaving.hazard;
  const band = peak && byTenure[peak.at];
  if (!peak || !band || isSuppressed(band)) return words.title;
  const { fromMonths, toMonths } = band;
  const place =
    toMonths === null
      ? words.inLastBand(format.count(fromMonths))
      : words.inBand(format.count(fromMonths), format.count(toMonths));
  return words.peak(place, format.ratio(peak.atLeast));
}
