import { DotIntervals } from '../../charts/DotIntervals';
import type { MoraleView } from '../../core/model/moraleView';
import type { Protected } from '../../core/model/protected';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { leadLagTitle } from './viewModel';

/** Who moves first: morale or exits? */
export function LeadLagStatement({ view }: { readonly view: Protected<MoraleView> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.morale.leadLag;
  const { leadLag } = view;
  const named = (lag: number) => {
    const months = Math.abs(lag);
    if (lag === 0) return words.same;
    return (lag > 0 ? words.later : words.earlier)(months, format.count(months));
  };
  return (
    <DotIntervals
      language={chartLanguage(speech)}
      unit="points"
      rowsName={words.rows}
      valueName={words.value}
      reference={{ value: 0, name: words.reference }}
      rows={(leadLag?.points ?? []).map(({ monthsLater, slope, lower, upper }) => ({
        name: named(monthsLater),
        ...{ value: slope, lower, upper },
        highlight: upper < 0 || lower > 0,
      }))}
      frame={{
        title: words[leadLagTitle(leadLag?.points ?? [])],
        ...(leadLag === null
          ? {}
          : {
              caution: words.caution,
              count: words.count(
                format.count(leadLag.teams),
                format.count(leadLag.teamMonths),
                format.count(leadLag.exits),
              ),
            }),
        subtitle: words.subtitle,
        empty: words.empty,
        definition: <HowLink id="morale" />,
      }}
    />
  );
}
