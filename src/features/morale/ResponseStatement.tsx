import { Trend } from '../../charts/Trend';
import type { MoraleView } from '../../core/model/moraleView';
import type { Protected } from '../../core/model/protected';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { percentInterval } from '../page/percentInterval';
import { lastShown, monthPoints } from './viewModel';

/** How many of those who were there answered. */
export function ResponseStatement({ view }: { readonly view: Protected<MoraleView> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.morale.response;
  const cells = view.response ?? [];
  const last = lastShown(cells);
  return (
    <Trend
      language={chartLanguage(speech)}
      unit="percent"
      series={[
        {
          name: words.series,
          points: monthPoints(view.months, cells, ({ share, lower, upper }) => ({ value: share, lower, upper })),
        },
      ]}
      frame={{
        title:
          last === null
            ? words.titlePlain
            : words.title(
                format.percent(last.cell.share),
                format.month(view.months[last.at] ?? ''),
                percentInterval(last.cell.lower, last.cell.upper, 0, format),
              ),
        subtitle: words.subtitle,
        empty: words.empty,
        definition: <HowLink id="responseRate" />,
      }}
    />
  );
}
