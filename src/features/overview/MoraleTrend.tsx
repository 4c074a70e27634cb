import { Trend } from '../../charts/Trend';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { chartLanguage } from '../page/chartLanguage';
import { monthly, pulsePoint, wholePulse } from './viewModel';

export function MoraleTrend({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { morale } = messages.overview;
  const pulse = wholePulse(report);
  return (
    <Trend
      language={chartLanguage(speech)}
      unit="score"
      frame={{
        title: pulse === null ? morale.titleNone : morale.title(format.number(pulse.mean)),
        subtitle: morale.subtitle,
        empty: morale.empty,
        ...(pulse === null ? {} : { count: morale.count(format.count(pulse.answers)) }),
      }}
      series={[{ name: morale.series, points: monthly(report.byMonth, pulsePoint) }]}
    />
  );
}
