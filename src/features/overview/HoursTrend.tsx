import { Trend } from '../../charts/Trend';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import type { OverviewShown } from './overviewShown';
import { hoursTitle, monthly } from './viewModel';

export function HoursTrend({ shown }: { readonly shown: OverviewShown }) {
  const { view } = shown;
  const speech = useSpeech();
  const { hours } = speech.messages.overview;
  const { coachingHoursPerPersonMonth, trainingHoursPerPersonMonth } = view.whole;
  const coaching = {
    name: hours.coaching,
    points: monthly(view.byMonth, (figures) => ({ value: figures.coachingHoursPerPersonMonth })),
  };
  const training = {
    name: hours.training,
    points: monthly(view.byMonth, (figures) => ({ value: figures.trainingHoursPerPersonMonth })),
  };
  return (
    <Trend
      language={chartLanguage(speech)}
      notes={shown.notes}
      unit="hours"
      frame={{
        title: hoursTrendTitle(view, speech),
        subtitle: hours.subtitle,
        empty: hours.empty,
        definition: <HowLink id="hours" />,
      }}
      series={[
        ...(coachingHoursPerPersonMonth === null ? [] : [coaching]),
        ...(trainingHoursPerPersonMonth === null ? [] : [training]),
      ]}
    />
  );
}

export function hoursTrendTitle(view: Pick<OverviewShown['view'], 'whole'>, { messages, format }: Speech): string {
  const { hours } = messages.overview;
  const title = hoursTitle(view);
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
