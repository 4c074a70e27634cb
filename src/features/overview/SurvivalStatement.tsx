import { SurvivalCurve } from '../../charts/SurvivalCurve';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { chartLanguage } from '../page/chartLanguage';
import { survivalTitle } from './viewModel';

export function SurvivalStatement({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { survival } = messages.overview;
  const late = report.survival.lateEntry;
  return (
    <SurvivalCurve
      language={chartLanguage(speech)}
      survival={report.survival}
      withheld={false}
      frame={{
        title: survivalTitleText(report, speech),
        subtitle: survival.subtitle,
        count: survival.count(format.count(report.spells), late, format.count(late)),
        empty: survival.empty,
      }}
    />
  );
}

function survivalTitleText(report: Protected<Report>, { messages, format }: Speech): string {
  const { survival } = messages.overview;
  const title = survivalTitle(report.survival);
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
