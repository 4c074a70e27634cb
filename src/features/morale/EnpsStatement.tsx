import { DotIntervals } from '../../charts/DotIntervals';
import type { ShownDotRow } from '../../charts/dotIntervalRows';
import { isSuppressed } from '../../core/model/estimate';
import type { MoraleView } from '../../core/model/moraleView';
import type { Protected } from '../../core/model/protected';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { lastShown } from './viewModel';

const MOST_MONTHS = 12;

/** Would people recommend working here? */
export function EnpsStatement({ view }: { readonly view: Protected<MoraleView> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.morale.enps;
  const cells = view.enps?.months ?? [];
  const points = (share: number) => format.number(100 * share, 0);
  const last = lastShown(cells);
  const rows = cells
    .flatMap((cell, at): ShownDotRow[] => {
      const name = format.month(view.months[at] ?? '');
      if (cell === null) return [];
      if (isSuppressed(cell)) return [{ name, suppressed: cell.suppressed }];
      const { net, lower, upper, answers } = cell;
      return [
        { name, value: 100 * net, lower: 100 * lower, upper: 100 * upper, detail: words.detail(format.count(answers)) },
      ];
    })
    .slice(-MOST_MONTHS);
  return (
    <DotIntervals
      language={chartLanguage(speech)}
      unit="points"
      rowsName={words.rows}
      valueName={words.value}
      rows={rows}
      frame={{
        title:
          last === null
            ? words.title
            : words.last(
                format.month(view.months[last.at] ?? ''),
                points(last.cell.net),
                format.interval(last.cell.lower, last.cell.upper, points),
              ),
        subtitle: words.subtitle,
        ...(view.enps?.noZero ? { caution: words.noZero } : {}),
        empty: words.empty,
        definition: <HowLink id="enps" />,
      }}
    />
  );
}
