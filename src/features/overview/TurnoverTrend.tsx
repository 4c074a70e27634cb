import { Trend } from '../../charts/Trend';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { chartLanguage } from '../page/chartLanguage';
import { isShort, monthly, turnoverPoint, turnoverTitle } from './viewModel';

export function TurnoverTrend({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { turnover } = messages.overview;
  return (
    <Trend
      language={chartLanguage(speech)}
      unit="percent"
      frame={{
        title: turnoverTitleText(report, speech),
        ...(isShort(report) ? { caution: turnover.short } : {}),
        subtitle: turnover.subtitle,
        count: turnover.count(format.count(report.whole.counted), format.number(report.whole.personYears)),
        empty: turnover.empty,
      }}
      series={[{ name: turnover.series[report.options.outcome], points: monthly(report.byMonth, turnoverPoint) }]}
    />
  );
}

/** Exits a year for every 100 people, as a whole number unless that says too little. */
export function turnoverTitleText(report: Protected<Report>, { messages, format }: Speech): string {
  const { title } = messages.overview.turnover;
  const found = turnoverTitle(report);
  if (found.kind === 'none') return title.none;
  const perHundred = (rate: number) => format.number(rate * 100, found.rate < 0.1 ? 1 : 0);
  return title[found.kind](perHundred(found.rate), format.interval(found.lower, found.upper, perHundred));
}
