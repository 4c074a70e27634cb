import { Trend } from '../../charts/Trend';
import type { PeriodFigures } from '../../core/model/figures';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { hoursBefore } from './beforeText';
import type { OverviewShown } from './overviewShown';
import { hoursTitle, monthly } from './viewModel';

const PRACTICES = ['coaching', 'training'] as const;
type Practice = (typeof PRACTICES)[number];

const HOURS = {
  coaching: 'coachingHoursPerPersonMonth',
  training: 'trainingHoursPerPersonMonth',
} as const satisfies Record<Practice, keyof PeriodFigures>;

export function HoursTrend({ shown }: { readonly shown: OverviewShown }) {
  const { view } = shown;
  const speech = useSpeech();
  const { hours } = speech.messages.overview;
  const { change } = speech.messages.overviewPart;
  const given = PRACTICES.filter((practice) => view.whole[HOURS[practice]] !== null);
  const lineOf = (name: string, practice: Practice, months: readonly PeriodFigures[]) => ({
    name,
    points: monthly(months, (figures) => ({ value: figures[HOURS[practice]] })),
  });
  const told = hoursBefore(view, speech);
  const [first] = given;
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
        ...(told === null ? {} : { count: told }),
      }}
      series={given.map((practice) => lineOf(hours[practice], practice, view.byMonth))}
      {...(view.before === null || first === undefined
        ? {}
        : { before: lineOf(change.beforeOf(hours[first]), first, view.before.byMonth) })}
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
