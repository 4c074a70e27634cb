import { DotIntervals } from '../../charts/DotIntervals';
import type { ShownDotRow } from '../../charts/dotIntervalRows';
import { isSuppressed } from '../../core/model/estimate';
import type { LeavingView, TenureBand } from '../../core/model/leavingView';
import type { Protected } from '../../core/model/protected';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { apart, bandRows, clearlyHighest } from './viewModel';

/** In which months of employment people leave most. */
export function HazardStatement({ view }: { readonly view: Protected<LeavingView> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.leaving.hazard;
  const highest = clearlyHighest(apart(view.byTenure).shown);
  const months = (value: number) => format.count(value);
  const rows = bandRows(view).map(({ from, to, band }): ShownDotRow => {
    const name = to === null ? words.lastBand(months(from)) : words.band(months(from), months(to));
    if (isSuppressed(band)) return { name, suppressed: band.suppressed };
    const { rate: value, lower, upper, exits, personYears } = band;
    const detail = words.detail(format.count(exits), format.number(personYears, 1));
    return { name, detail, value, lower, upper, highlight: band === highest };
  });
  return (
    <DotIntervals
      language={chartLanguage(speech)}
      unit="rate"
      rowsName={words.rows}
      valueName={words.value}
      rows={rows}
      frame={{
        title: hazardTitle(highest, speech),
        subtitle: words.subtitle,
        empty: words.empty,
        definition: <HowLink id="hazardByTenure" />,
      }}
    />
  );
}

/** Where people leave most, told only where its interval lies above those of all other bands. */
export function hazardTitle(highest: TenureBand | null, { messages, format }: Speech): string {
  const words = messages.leaving.hazard;
  if (highest === null || highest.rate === null || highest.lower === null || highest.upper === null) return words.title;
  const { fromMonths, toMonths, rate, lower, upper } = highest;
  const written = (value: number) => format.number(value, 2);
  const place =
    toMonths === null
      ? words.inLastBand(format.count(fromMonths))
      : words.inBand(format.count(fromMonths), format.count(toMonths));
  return words.peak(place, written(rate), format.interval(lower, upper, written));
}
