import type { Json, Slide } from '../../core/model/slide';
import type { NameOf } from '../../core/model/views';

/** How letters of managers and numbers of units are written. */
export interface LabelWords {
  readonly team: (letter: string) => string;
  readonly unit: (number: string) => string;
}

const isNumber = (text: string) => /^\p{N}+$/u.test(text);

/** `Team A`, `Unit 3`: how a label stands in a table. */
export function writtenLabel({ label }: NameOf, { team, unit }: LabelWords): string {
  return isNumber(label) ? unit(label) : team(label);
}

/**
 * The same slide with letters and numbers in the place of names, as it would be were names masked: what is frozen while
 * names are shown must not go on showing them. A name is found as a word of its own in any text; one of digits alone only
 * where it is all there is or follows the word for a team, since it may be a count elsewhere.
 */
export function withoutNames(slide: Slide, names: readonly NameOf[], words: LabelWords): Slide {
  const known = names.filter(({ name }) => name !== '').toSorted((a, b) => b.name.length - a.name.length);
  const exact = new Map(known.map((one) => [one.name, isNumber(one.label) ? writtenLabel(one, words) : one.label]));
  const lead = words.team('');
  const masked = (text: string): string => exact.get(text) ?? scanned(text, known, exact, lead);
  return { ...slide, ...maskedParts(slide, masked) };
}

function maskedParts({ id, chart, provenance, ...texts }: Slide, masked: (text: string) => string) {
  const { title, computedTitle, subtitle, body, smallPrint, notes } = texts;
  const cell = <T>(value: T) => (typeof value === 'string' ? masked(value) : value);
  return {
    id,
    title: masked(title),
    computedTitle: computedTitle === null ? null : masked(computedTitle),
    subtitle: masked(subtitle),
    body: body.map(masked),
    smallPrint: smallPrint.map(masked),
    notes: masked(notes),
    provenance: provenance && { ...provenance, scope: masked(provenance.scope) },
    chart: chart && {
      ...chart,
      data: maskedData(chart.data, masked),
      summary: masked(chart.summary),
      ...(chart.reading === undefined ? {} : { reading: masked(chart.reading) }),
      table: {
        columns: chart.table.columns.map((column) => ({ ...column, label: masked(column.label) })),
        rows: chart.table.rows.map((row) => row.map(cell)),
        note: chart.table.note === null ? null : masked(chart.table.note),
      },
    },
  };
}

function maskedData(data: Json, masked: (text: string) => string): Json {
  if (typeof data === 'string') return masked(data);
  if (data === null || typeof data !== 'object') return data;
  if (Array.isArray(data)) return data.map((part: Json) => maskedData(part, masked));
  return Object.fromEntries(Object.entries(data).map(([key, part]: [string, Json]) => [key, maskedData(part, masked)]));
}

/** From left to right, so that what was put in is not looked at again; the longest name first. */
function scanned(text: string, known: readonly NameOf[], exact: ReadonlyMap<string, string>, lead: string): string {
  let written = '';
  for (let at = 0; at < text.length; ) {
    const found = known.find(({ name }) => text.startsWith(name, at) && standsAlone(text, at, name, lead));
    written += found === undefined ? text[at] : (exact.get(found.name) ?? '');
    at += found === undefined ? 1 : found.name.length;
  }
  return written;
}

function standsAlone(text: string, at: number, name: string, lead: string): boolean {
  if (isPartOfWord(text, at - 1, at) || isPartOfWord(text, at + name.length - 1, at + name.length)) return false;
  return !isNumber(name) || (lead !== '' && text.endsWith(lead, at));
}

/** Whether letters or digits meet between two places, so that no word ends there. */
function isPartOfWord(text: string, before: number, after: number): boolean {
  const isOfWord = (place: number) => /[\p{L}\p{N}]/u.test(text[place] ?? '');
  return isOfWord(before) && isOfWord(after);
}
