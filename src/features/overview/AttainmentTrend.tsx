import { Trend } from '../../charts/Trend';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { attainmentBefore } from './beforeText';
import type { OverviewShown } from './overviewShown';
import { attainmentPoint, monthly, wholeAttainment } from './viewModel';

interface AttainmentTrendProps {
  readonly shown: OverviewShown;
  /** Quotas are on file, results are not. */
  readonly lacksResults: boolean;
}

export function AttainmentTrend({ shown, lacksResults }: AttainmentTrendProps) {
  const { view } = shown;
  const speech = useSpeech();
  const { messages, format } = speech;
  const { attainment } = messages.overview;
  const sellers = wholeAttainment(view)?.sellers;
  const told = [
    sellers === undefined ? null : attainment.count(format.count(sellers)),
    attainmentBefore(view, speech),
  ].filter((text) => text !== null);
  const series = [
    { name: attainment.total, points: monthly(view.byMonth, attainmentPoint('total')) },
    { name: attainment.median, points: monthly(view.byMonth, attainmentPoint('medianSeller')) },
    { name: attainment.share, points: monthly(view.byMonth, attainmentPoint('shareAtQuota')) },
  ];
  return (
    <Trend
      language={chartLanguage(speech)}
      notes={shown.notes}
      unit="percent"
      frame={{
        title: attainmentTitle(view, speech),
        subtitle: attainment.subtitle,
        definition: <HowLink id="attainment" />,
        empty: lacksResults ? attainment.noResults(messages.words.fields.actual) : attainment.empty,
        ...(told.length === 0 ? {} : { count: told.join(' ') }),
      }}
      series={series}
      {...(view.before === null
        ? {}
        : {
            before: {
              name: messages.overviewPart.change.beforeOf(attainment.total),
              points: monthly(view.before.byMonth, attainmentPoint('total')),
            },
          })}
    />
  );
}

export function attainmentTitle(view: Pick<OverviewShown['view'], 'whole'>, { messages, format }: Speech): string {
  const { attainment } = messages.overview;
  const { total = null, medianSeller = null, shareAtQuota = null } = wholeAttainment(view) ?? {};
  if (total === null || medianSeller === null || shareAtQuota === null) return attainment.titleNone;
  return attainment.title(format.percent(total), format.percent(medianSeller), format.percent(shareAtQuota));
}
