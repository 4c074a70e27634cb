import { DotIntervals } from '../../charts/DotIntervals';
import type { ShownDotRow } from '../../charts/dotIntervalRows';
import { isSuppressed } from '../../core/model/estimate';
import type { LeavingView } from '../../core/model/leavingView';
import type { Protected } from '../../core/model/protected';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { apart, bandRows, clearlyHighest } from './viewModel';

/** In which months of employment people leave most. */
export function HazardStatement({ view }: { readonly view: Protected<LeavingView> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.leaving.hazard;
  const highest = clearlyHighest(apart(view.byTenure).shown);
  const rate = (value: number) => format.number(value, 2);
  const months = (value: number) => format.count(value);
  const rows = bandRows(view).map(({ from, to, band }): ShownDotRow => {
    const name = to === null ? words.lastBand(months(from)) : words.band(months(from), months(to));
    if (isSuppressed(band)) return { name, suppressed: band.suppressed };
    const { rate: value, lower, upper, exits, personYears } = band;
    const detail = words.detail(format.count(exits), format.number(personYears, 1));
    return { name, detail, value, lower, upper, highlight: band === highest };
  });
  const place =
    highest === null
      ? ''
      : highest.toMonths === null
        ? words.inLastBand(months(highest.fromMonths))
        : words.inBand(months(highest.fromMonths), months(highest.toMonths));
  return (
    <DotIntervals
      language={chartLanguage(speech)}
      unit="rate"
      rowsName={words.rows}
      valueName={words.value}
      rows={rows}
      frame={{
        title:
          highest === null
            ? words.title
            : words.peak(place, rate(highest.rate ?? 0), format.interval(highest.lower ?? 0, highest.upper ?? 0, rate)),
        subtitle: words.subtitle,
        empty: words.empty,
        definition: <HowLink id="hazardByTenure" />,
      }}
    />
  );
}
