import type { Speech } from '../../i18n/LanguageProvider';
import { changeText } from './changeText';
import type { OverviewShown } from './overviewShown';
import { hoursTitle, wholeAttainment, wholePulse } from './viewModel';

type View = OverviewShown['view'];

/* The period before beside figures: with a direction only where an interval allows one, else as it was. Null without a comparison. */

export function headcountBefore({ before }: Pick<View, 'before'>, { messages, format }: Speech): string | null {
  if (before === null) return null;
  const { opening, closing, hires, exits } = before.whole;
  const { headcount } = messages.overviewPart.change;
  return headcount(format.count(opening), format.count(closing), format.count(hires), format.count(exits));
}

export function attainmentBefore({ before }: Pick<View, 'before'>, { messages, format }: Speech): string | null {
  const { total = null, medianSeller = null, shareAtQuota = null } = (before && wholeAttainment(before)) ?? {};
  if (total === null || medianSeller === null || shareAtQuota === null) return null;
  const { attainment } = messages.overviewPart.change;
  return attainment(format.percent(total), format.percent(medianSeller), format.percent(shareAtQuota));
}

export function hoursBefore({ before }: Pick<View, 'before'>, { messages, format }: Speech): string | null {
  const found = before === null ? ({ kind: 'none' } as const) : hoursTitle(before);
  if (found.kind === 'none') return null;
  const words = messages.overviewPart.change;
  const told = [
    ...('coaching' in found ? [words.coaching(format.hours(found.coaching))] : []),
    ...('training' in found ? [words.training(format.hours(found.training))] : []),
  ];
  return words.hours(format.list(told));
}

/** Morale is told in points of its scale as it is. */
export function moraleBefore({ before }: Pick<View, 'before'>, speech: Speech): string | null {
  if (before === null) return null;
  const earlier = wholePulse(before)?.mean ?? null;
  const told = changeText(before.changes.morale, earlier, (mean) => speech.format.number(mean, 1), speech, 1);
  return told === null ? null : `${speech.messages.overview.morale.series}: ${told}`;
}
