import { createContext } from 'react';
import type { Filter } from '../../core/model/filter';
import type { FilterChoices, PartReport } from '../../core/model/views';
import type { Speech } from '../../i18n/LanguageProvider';
import { yearsText } from '../page/periodText';
import { PLACES, periodText, placeText, tenureText } from './filterText';

/** The part of the data a screen shows: `West, 2025`; '' outside such a screen. */
export const PartNameContext = createContext('');

/** What a filter narrows and when, short enough for a heading: `West, 2025`, `Mar – May 2025`; without one, the years. */
export function partName(
  filter: Filter,
  choices: FilterChoices | null,
  part: Pick<PartReport, 'from' | 'to'>,
  speech: Speech,
): string {
  const places =
    choices === null
      ? []
      : PLACES.filter((place) => filter[place].length > 0).map((place) => placeText(place, filter, choices, speech));
  const tenure = filter.tenure.length === 0 ? [] : [tenureText(filter, speech)];
  return [...places, ...tenure, partPeriod(filter, part, speech)].join(', ');
}

/** Years, unless the filter itself begins or ends within one. */
function partPeriod({ from, to }: Filter, part: Pick<PartReport, 'from' | 'to'>, speech: Speech): string {
  const isWithinYear = (from !== null && !from.endsWith('-01')) || (to !== null && !to.endsWith('-12'));
  return isWithinYear ? periodText(part, speech) : yearsText(part.from, part.to);
}

/** The part as it leads the line under a title; '' where title or line say it already. */
export function partLead(part: string, texts: readonly (string | null)[]): string {
  return part === '' || texts.some((text) => text?.includes(part)) ? '' : `${part}.`;
}
