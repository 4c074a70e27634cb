import type { Json } from '../core/model/slide';

/** JSON has no number beyond all numbers; a limit that is not finite is written by name. */
const NAMES = new Map([
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ['NaN', Number.NaN],
]);
const NOT_FINITE = 'notFinite';

/** Plain data as JSON, from which thawData gives the same again; what is undefined is left out. */
export function freezeData(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { [NOT_FINITE]: String(value) };
  if (Array.isArray(value)) return value.map(freezeData);
  if (typeof value !== 'object') throw new Error(`invalid chart data; must be plain: ${typeof value}`);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, freezeData(part)]));
}

export function thawData(json: Json): unknown {
  if (json === null || typeof json !== 'object') return json;
  if (Array.isArray(json)) return json.map(thawData);
  const entries = Object.entries(json);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === NOT_FINITE) return NAMES.get(String(only[1])) ?? Number.NaN;
  return Object.fromEntries(entries.map(([key, part]) => [key, thawData(part)]));
}
