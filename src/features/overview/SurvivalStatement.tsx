import { SurvivalCurve } from '../../charts/SurvivalCurve';
import type { SurvivalReport } from '../../core/model/figures';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import type { OverviewShown } from './overviewShown';
import { survivalTitle } from './viewModel';

export function SurvivalStatement({ shown }: { readonly shown: OverviewShown }) {
  const { view } = shown;
  const speech = useSpeech();
  const { messages, format } = speech;
  const { survival } = messages.overview;
  const late = view.survival.lateEntry;
  return (
    <SurvivalCurve
      language={chartLanguage(speech)}
      survival={view.survival}
      withheld={false}
      frame={{
        title: survivalTitleText(view, speech),
        subtitle: survival.subtitle,
        count: survival.count(format.count(view.survival.people), late, format.count(late)),
        definition: <HowLink id="survival" />,
        empty: survival.empty,
      }}
    />
  );
}

export function survivalTitleText(view: { readonly survival: SurvivalReport }, { messages, format }: Speech): string {
  const { survival } = messages.overview;
  const title = survivalTitle(view.survival);
  const months = (value: number) => format.number(value);
  switch (title.kind) {
    case 'none':
      return survival.none;
    case 'notReached':
      return survival.notReached(format.percent(title.survival), months(title.months));
    case 'median':
      return title.upper === null
        ? survival.medianOpen(months(title.months), months(title.lower))
        : survival.median(months(title.months), format.interval(title.lower, title.upper, months));
  }
}
