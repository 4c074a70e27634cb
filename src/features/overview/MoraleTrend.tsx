import { Trend } from '../../charts/Trend';
import { isSuppressed } from '../../core/model/estimate';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { percentInterval } from '../page/percentInterval';
import { moraleBefore } from './beforeText';
import type { OverviewShown } from './overviewShown';
import { shareChange } from './ShareDots';
import { monthly, pulsePoint, wholePulse } from './viewModel';

export function MoraleTrend({ shown }: { readonly shown: OverviewShown }) {
  const { view } = shown;
  const speech = useSpeech();
  const { messages, format } = speech;
  const { morale } = messages.overview;
  const pulse = wholePulse(view);
  const moraleText = [moraleBefore(view, speech)].filter((text) => text !== null);
  return (
    <Trend
      language={chartLanguage(speech)}
      notes={shown.notes}
      unit="score"
      frame={{
        title: moraleTitle(view, speech),
        subtitle: morale.subtitle,
        definition: <HowLink id="pulse" />,
        empty: morale.empty,
        ...(pulse === null
          ? {}
          : {
              count: [morale.count(format.count(pulse.answers)), ...moraleText, ...responseText(shown, speech)].join(
                ' ',
              ),
            }),
      }}
      series={[{ name: morale.series, points: monthly(view.byMonth, pulsePoint) }]}
      {...(view.before === null
        ? {}
        : { before: { name: messages.overviewPart.change.before, points: monthly(view.before.byMonth, pulsePoint) } })}
    />
  );
}

/** How many answered, and how that stands against the period before. */
function responseText(shown: OverviewShown, speech: Speech): string[] {
  const { messages, format } = speech;
  const rate = shown.view.shares.responseRate;
  if (rate === null || isSuppressed(rate) || rate.lower === null || rate.upper === null) return [];
  const told = messages.overviewPart.response(
    format.percent(rate.value),
    percentInterval(rate.lower, rate.upper, 0, format),
  );
  const change = shareChange(shown, 'responseRate', speech);
  return change === null ? [told] : [told, change];
}

export function moraleTitle(
  { whole, moraleInterval }: Pick<OverviewShown['view'], 'whole' | 'moraleInterval'>,
  { messages, format }: Speech,
): string {
  const { morale } = messages.overview;
  const pulse = wholePulse({ whole });
  if (pulse === null) return morale.titleNone;
  const points = (value: number) => format.number(value, 1);
  if (moraleInterval === null) return morale.titleAlone(points(pulse.mean));
  return morale.title(points(pulse.mean), format.interval(moraleInterval.lower, moraleInterval.upper, points));
}
