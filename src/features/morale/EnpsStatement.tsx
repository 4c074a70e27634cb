import { DotIntervals } from '../../charts/DotIntervals';
import type { ShownDotRow } from '../../charts/dotIntervalRows';
import { isSuppressed } from '../../core/model/estimate';
import type { MoraleView } from '../../core/model/moraleView';
import type { Protected } from '../../core/model/protected';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
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
        title: enpsTitle(view, speech),
        subtitle: words.subtitle,
        ...(view.enps?.noZero ? { caution: words.noZero } : {}),
        empty: words.empty,
        definition: <HowLink id="enps" />,
      }}
    />
  );
}

export function enpsTitle({ months, enps }: Pick<MoraleView, 'months' | 'enps'>, { messages, format }: Speech): string {
  const words = messages.morale.enps;
  const last = lastShown(enps?.months ?? []);
  if (last === null) return words.title;
  const { net, lower, upper } = last.cell;
  const points = (share: number) => format.number(100 * share, 0);
  return words.last(format.month(months[last.at] ?? ''), points(net), format.interval(lower, upper, points));
}
