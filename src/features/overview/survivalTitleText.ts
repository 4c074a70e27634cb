import type { SurvivalReport } from '../../core/model/figures';
import type { Speech } from '../../i18n/LanguageProvider';
import { survivalTitle } from './viewModel';

/** When half are gone, or how many are left where half never go. */
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
