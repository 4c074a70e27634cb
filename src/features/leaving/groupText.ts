import type { SurvivalReport } from '../../core/model/figures';
import type { GroupKey, SurvivalGrouping, SurvivalGroupingId } from '../../core/model/leavingView';
import type { Speech } from '../../i18n/LanguageProvider';
import { pText } from '../page/reasonText';
import { type GroupingTitle, groupingTitle, medianStay } from './viewModel';

export function groupName(key: GroupKey, { by, threshold }: SurvivalGrouping, { messages, format }: Speech): string {
  const { group } = messages.leaving.survival;
  switch (key.kind) {
    case 'named':
      return by === 'cohort' ? group.in(key.name) : key.name;
    case 'unknown':
      return messages.leaving.notSaid;
    case 'others':
      return group.others;
    case 'before':
      return group.before(String(key.year));
    case 'upTo':
    case 'over':
      return group[key.kind](format.hours(threshold ?? 0));
  }
}

const isEarly = (by: SurvivalGroupingId): by is 'coaching' | 'training' => by === 'coaching' || by === 'training';

export function groupingTitleText(grouping: SurvivalGrouping, speech: Speech): string {
  const words = speech.messages.leaving.survival;
  const title: GroupingTitle = groupingTitle(grouping);
  const { by } = grouping;
  if (title.kind === 'open') return words.open[by];
  if (isEarly(by)) {
    if (title.kind !== 'longer') return words.open[by];
    return (title.longer.key.kind === 'over' ? words.moreStayedLonger : words.lessStayedLonger)[by];
  }
  if (title.kind !== 'longer') return words.differ[by];
  return words.stayedLonger(
    groupName(title.longer.key, grouping, speech),
    groupName(title.shorter.key, grouping, speech),
  );
}

/** After how long half of a group has left. */
export function medianText(name: string, survival: SurvivalReport, { messages, format }: Speech): string {
  const words = messages.leaving.survival;
  const found = medianStay(survival);
  if (found.kind === 'notReached') return words.notReached(name);
  const months = (value: number) => format.number(value);
  return found.upper === null
    ? words.medianOpen(name, months(found.months), months(found.lower))
    : words.median(name, months(found.months), format.interval(found.lower, found.upper, months));
}

export function chanceText(grouping: SurvivalGrouping, tried: number, speech: Speech): string {
  const words = speech.messages.leaving.survival;
  const { test } = grouping;
  if (test === null) return words.untested;
  const say = groupingTitle(grouping).kind === 'open' ? words.chance : words.beyond;
  const told = say(pText(test.p, speech), pText(test.pAdjusted, speech), speech.format.count(tried));
  return test.withinRegions ? `${told} ${words.withinRegions}` : told;
}
