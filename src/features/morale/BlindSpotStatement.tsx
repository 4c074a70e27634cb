import { DotIntervals } from '../../charts/DotIntervals';
import type { ShownDotRow } from '../../charts/dotIntervalRows';
import type { BlindSpotView, MoraleView } from '../../core/model/moraleView';
import type { Protected } from '../../core/model/protected';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { apart } from '../leaving/viewModel';
import { chartLanguage } from '../page/chartLanguage';
import { Statement } from '../page/Statement';
import { withheldRows } from '../page/withheldRows';
import { gapDirection } from './viewModel';

/** What managers think of their own support, beside what their people say. */
export function BlindSpotStatement({ view }: { readonly view: Protected<MoraleView> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.morale.blindSpot;
  const { blindSpot } = view;
  if (blindSpot !== null && blindSpot.rows.length === 0)
    return (
      <Statement
        title={blindSpotTitle(blindSpot, speech)}
        reading={`${words.count(format.count(blindSpot.managers))} ${words.many}`}
      >
        {words.style}
      </Statement>
    );
  const { shown, withheld } = apart(blindSpot?.rows ?? []);
  const rows: ShownDotRow[] = [
    ...shown.map(({ manager, people, own, sellers, lower, upper }) => ({
      name: /^[A-Z]{1,2}$/.test(manager) ? messages.charts.team(manager) : manager,
      ...{ value: sellers, lower, upper, before: own },
      detail: words.detail(format.count(people)),
    })),
    ...withheldRows(withheld, speech),
  ];
  return (
    <Statement>
      <DotIntervals
        language={chartLanguage(speech)}
        unit="points"
        rowsName={words.rows}
        valueName={words.value}
        beforeName={words.before}
        rows={rows}
        frame={{
          title: blindSpot === null ? words.neutral : blindSpotTitle(blindSpot, speech),
          ...(blindSpot === null ? {} : { caution: words.style, count: countText(blindSpot, speech) }),
          subtitle: words.subtitle,
          empty: words.empty,
          definition: <HowLink id="blindSpot" />,
        }}
      />
    </Statement>
  );
}

export function blindSpotTitle({ gap, lower, upper }: BlindSpotView, { messages, format }: Speech): string {
  const words = messages.morale.blindSpot;
  const direction = gapDirection({ lower, upper });
  if (direction === 'neutral') return words.neutral;
  const points = (value: number) => format.number(Math.abs(value), 1);
  const [near, far] = direction === 'higher' ? [lower, upper] : [upper, lower];
  return words[direction](points(gap), `${points(near)}–${points(far)}`);
}

function countText(report: BlindSpotView, { messages, format }: Speech): string {
  const words = messages.morale.blindSpot;
  const interval = format.interval(report.lower, report.upper, (value) => format.number(value, 1));
  const open = gapDirection(report) === 'neutral' ? ` ${words.open(interval)}` : '';
  return `${words.count(format.count(report.managers))}${open}`;
}
