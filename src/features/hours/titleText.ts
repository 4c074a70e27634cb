import type { Speech } from '../../i18n/LanguageProvider';
import { changeDecimals, percentInterval } from '../page/percentInterval';
import type { FunnelTitle, HoursTitle, Practice } from './viewModel';

export function hoursTitleText(title: HoursTitle, practice: Practice, years: string, speech: Speech): string {
  const { titles } = speech.messages.hours;
  const { format } = speech;
  switch (title.kind) {
    case 'neutral':
      return titles.neutral[practice](years);
    case 'noDifference':
      return titles.noDifference[practice];
    case 'perHourFewer':
    case 'perHourMore': {
      const decimals = changeDecimals(title.lower);
      const interval = percentInterval(title.lower, title.upper, decimals, format);
      return titles[title.kind][practice](format.percent(title.change, decimals), interval);
    }
  }
}

export function funnelTitleText(title: FunnelTitle, { messages, format }: Speech): string {
  const { titles } = messages.hours.funnel;
  switch (title.kind) {
    case 'neutral':
      return titles.neutral;
    case 'alike':
      return titles.alike(format.ratio(title.ratio));
    case 'differ':
      return titles.differ(format.ratio(title.ratio), format.interval(title.lower, title.upper));
  }
}
