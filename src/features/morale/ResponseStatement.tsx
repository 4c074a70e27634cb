import { Trend } from '../../charts/Trend';
import type { MoraleView } from '../../core/model/moraleView';
import type { Protected } from '../../core/model/protected';
import type { TimeNote } from '../../core/model/timeNote';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { percentInterval } from '../page/percentInterval';
import { lastShown, monthPoints } from './viewModel';

interface ResponseStatementProps {
  readonly view: Protected<MoraleView>;
  readonly notes: readonly TimeNote[];
}

/** How many of those who were there answered. */
export function ResponseStatement({ view, notes }: ResponseStatementProps) {
  const speech = useSpeech();
  const words = speech.messages.morale.response;
  const cells = view.response ?? [];
  return (
    <Trend
      language={chartLanguage(speech)}
      unit="percent"
      notes={notes}
      series={[
        {
          name: words.series,
          points: monthPoints(view.months, cells, ({ share, lower, upper }) => ({ value: share, lower, upper })),
        },
      ]}
      frame={{
        title: responseTitle(view, speech),
        subtitle: words.subtitle,
        empty: words.empty,
        definition: <HowLink id="responseRate" />,
      }}
    />
  );
}

export function responseTitle(
  { months, response }: Pick<MoraleView, 'months' | 'response'>,
  { messages, format }: Speech,
): string {
  const words = messages.morale.response;
  const last = lastShown(response ?? []);
  if (last === null) return words.titlePlain;
  const { share, lower, upper } = last.cell;
  const interval = percentInterval(lower, upper, 0, format);
  return words.title(format.percent(share), format.month(months[last.at] ?? ''), interval);
}
