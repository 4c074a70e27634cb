import { Trend } from '../../charts/Trend';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { chartLanguage } from '../page/chartLanguage';
import { hoursTitle, monthly } from './viewModel';

export function HoursTrend({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const { hours } = speech.messages.overview;
  const { coachingHoursPerPersonMonth, trainingHoursPerPersonMonth } = report.whole;
  const coaching = {
    name: hours.coaching,
    points: monthly(report.byMonth, (figures) => ({ value: figures.coachingHoursPerPersonMonth })),
  };
  const training = {
    name: hours.training,
    points: monthly(report.byMonth, (figures) => ({ value: figures.trainingHoursPerPersonMonth })),
  };
  return (
    <Trend
      language={chartLanguage(speech)}
      unit="hours"
      frame={{ title: hoursTitleText(report, speech), subtitle: hours.subtitle, empty: hours.empty }}
      series={[
        ...(coachingHoursPerPersonMonth === null ? [] : [coaching]),
        ...(trainingHoursPerPersonMonth === null ? [] : [training]),
      ]}
    />
  );
}

function hoursTitleText(report: Protected<Report>, { messages, format }: Speech): string {
  const { hours } = messages.overview;
  const title = hoursTitle(report);
  switch (title.kind) {
    case 'none':
      return hours.none;
    case 'both':
      return hours.both(format.hours(title.coaching), format.hours(title.training));
    case 'coachingOnly':
      return hours.coachingOnly(format.hours(title.coaching));
    case 'trainingOnly':
      return hours.trainingOnly(format.hours(title.training));
  }
}
