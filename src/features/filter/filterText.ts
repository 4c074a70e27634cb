import { type Filter, TENURE_FILTERS } from '../../core/model/filter';
import { EXIT_KINDS, type ExitKind } from '../../core/model/ids';
import type { FilterChoice, FilterChoices, PartReport } from '../../core/model/views';
import type { Speech } from '../../i18n/LanguageProvider';

export const PLACES = ['regions', 'roles', 'teams'] as const;
export type Place = (typeof PLACES)[number];

/** What of a part its sentence speaks of. */
export type SpokenPart = Pick<PartReport, 'counted' | 'from' | 'to'>;

/** More names than these are counted instead. */
const MOST_NAMES = 2;

/**
 * What was counted, as a sentence: "Voluntary exits in all regions, all roles, all units, any length of service,
 * Jan 2023 – Dec 2025". The one wording of titles, slides, exports and the sentence itself.
 */
export function scopeText(filter: Filter, choices: FilterChoices, part: SpokenPart, speech: Speech): string {
  const places = PLACES.filter((place) => choices[place].length > 0 || filter[place].length > 0);
  const parts = [
    ...places.map((place) => placeText(place, filter, choices, speech)),
    tenureText(filter, speech),
    periodText(part, speech),
  ];
  const where = places.length > 0 ? speech.messages.filter.where : ', ';
  return `${exitsText(part.counted, speech)}${where}${parts.join(', ')}`;
}

export function exitsText(counted: readonly ExitKind[], { messages, format }: Speech): string {
  const { exits } = messages.filter;
  if (counted.length === EXIT_KINDS.length) return messages.words.outcomes.all;
  const [only] = counted;
  if (only !== undefined && counted.length === 1) return exits.kinds[only];
  return exits.several(format.list(counted.map((kind) => messages.words.exitKinds[kind])));
}

export function placeText(place: Place, filter: Filter, choices: FilterChoices, speech: Speech): string {
  const { messages, format } = speech;
  const words = messages.filter[place];
  const chosen = choices[place].filter(({ code }) => filter[place].includes(code));
  if (filter[place].length === 0) return words.all;
  if (chosen.length === 0) return words.gone;
  if (chosen.length > 0 && chosen.length <= MOST_NAMES)
    return format.list(chosen.map((choice) => choiceName(place, choice, speech)));
  return words.some(format.count(chosen.length), format.count(choices[place].length));
}

/** The places, and the period, of which a filter names something that cannot be chosen: from other files, or too small to be shown. */
export function goneFrom(filter: Filter, choices: FilterChoices): readonly (Place | 'period')[] {
  const places = PLACES.filter((place) => offered(place, filter, choices).length < filter[place].length);
  return isBeyond(filter, choices) ? [...places, 'period'] : places;
}

/** No month of the data lies in the period. */
function isBeyond({ from, to }: Filter, { months }: FilterChoices): boolean {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return false;
  return (from !== null && from > last) || (to !== null && to < first);
}

/** The same filter without what cannot be chosen: a place of which nothing is left counts as not chosen. */
export function withoutGone(filter: Filter, choices: FilterChoices): Filter {
  const [regions, roles, teams] = PLACES.map((place) => offered(place, filter, choices));
  const period = isBeyond(filter, choices) ? { from: null, to: null } : {};
  return { ...filter, ...period, regions, roles, teams };
}

export function offered(place: Place, filter: Filter, choices: FilterChoices): readonly number[] {
  return filter[place].filter((code) => choices[place].some((choice) => choice.code === code));
}

/** A unit without a name goes by its number. */
export function choiceName(place: Place, { code, name }: FilterChoice, { messages }: Speech): string {
  if (name === '') return messages.filter.notSaid;
  return place === 'teams' && name === String(code) ? messages.filter.unit(name) : name;
}

export function tenureText(filter: Filter, { messages, format }: Speech): string {
  const { tenure } = messages.filter;
  const chosen = TENURE_FILTERS.filter((one) => filter.tenure.includes(one));
  return chosen.length === 0 ? tenure.all : tenure.some(format.list(chosen.map((one) => tenure.classes[one])));
}

export function periodText({ from, to }: Pick<SpokenPart, 'from' | 'to'>, { messages, format }: Speech): string {
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  return first === last ? format.month(first) : messages.filter.period.span(format.month(first), format.month(last));
}
