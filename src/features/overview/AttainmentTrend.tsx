import { Trend } from '../../charts/Trend';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { chartLanguage } from '../page/chartLanguage';
import { attainmentPoint, monthly, wholeAttainment } from './viewModel';

export function AttainmentTrend({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { attainment } = messages.overview;
  const sellers = wholeAttainment(report)?.sellers;
  const series = [
    { name: attainment.total, points: monthly(report.byMonth, attainmentPoint('total')) },
    { name: attainment.median, points: monthly(report.byMonth, attainmentPoint('medianSeller')) },
    { name: attainment.share, points: monthly(report.byMonth, attainmentPoint('shareAtQuota')) },
  ];
  return (
    <Trend
      language={chartLanguage(speech)}
      unit="percent"
      frame={{
        title: attainmentTitleText(report, speech),
        subtitle: attainment.subtitle,
        empty: attainment.empty,
        ...(sellers === undefined ? {} : { count: attainment.count(format.count(sellers)) }),
      }}
      series={series}
    />
  );
}

function attainmentTitleText(report: Protected<Report>, { messages, format }: Speech): string {
  const { attainment } = messages.overview;
  const { total = null, medianSeller = null, shareAtQuota = null } = wholeAttainment(report) ?? {};
  if (total === null || medianSeller === null || shareAtQuota === null) return attainment.titleNone;
  return attainment.title(format.percent(total), format.percent(medianSeller), format.percent(shareAtQuota));
}
