import { SHAPED_TABLES, TABLES } from '../tables/index';
import type { FieldDefinition } from '../tables/tableDefinition';
import { editDistance } from './editDistance';
import { type HeaderForms, headerForms } from './headerWords';

/** A synonym prepared for comparison. */
interface Synonym {
  readonly forms: HeaderForms;
  /** 1, or less for a weak synonym; a little less the later it stands in its list. */
  readonly weight: number;
}

const WEAK = 0.6;
const PER_RANK = 0.0002;

const EXACT = 1;
const SAME_WORDS = 0.95;
const MORE_WORDS = 0.85;
const TYPING_ERROR = 0.75;

/** Words that may stand beside a synonym without changing what it says. */
const HARMLESS = new Set(
  'employee emp worker staff mitarbeiter ma name names id nr current new aktuell aktuelle aktueller neu neue neuer neues hr text bezeichnung h hrs std percent eur usd chf value wert r'.split(
    ' ',
  ),
);

const LEXICON: ReadonlyMap<FieldDefinition, readonly Synonym[]> = new Map(
  [...TABLES, ...SHAPED_TABLES].flatMap((table) => table.fields.map((field) => [field, synonymsOf(field)] as const)),
);

const VOCABULARY: ReadonlySet<string> = new Set(
  [...LEXICON.values()].flat().flatMap((synonym) => synonym.forms.words.flat()),
);

const KNOWN: ReadonlySet<string> = new Set(
  [...LEXICON.values()].flat().flatMap(({ forms }) => [...forms.compact, ...forms.words.map(wordKey)]),
);

/** What the rows of a table are about: persons, or months. */
const KEYS: ReadonlySet<string> = new Set(
  [...LEXICON]
    .filter(([{ id }]) => id === 'employeeId' || id === 'period')
    .flatMap(([, synonyms]) => synonyms.flatMap(({ forms }) => forms.compact)),
);

function wordKey(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}

function synonymsOf(field: FieldDefinition): Synonym[] {
  const prepare = (weight: number) => (text: string, rank: number) => ({
    forms: headerForms(text),
    weight: weight - rank * PER_RANK,
  });
  return [...field.synonyms.map(prepare(1)), ...(field.weakSynonyms ?? []).map(prepare(WEAK))];
}

/** How well a header names a field, 0 (not at all) to 1 (its very name). */
export function headerScore(header: HeaderForms, field: FieldDefinition): number {
  let best = 0;
  for (const synonym of LEXICON.get(field) ?? []) {
    if (synonym.weight <= best) continue;
    best = Math.max(best, synonym.weight * likeness(header, synonym.forms));
  }
  return best;
}

/** Whether a header is one of the names of some field, word for word. */
export function isKnownHeader(header: HeaderForms): boolean {
  return header.compact.some((form) => KNOWN.has(form)) || header.words.some((words) => KNOWN.has(wordKey(words)));
}

/** Whether a header names whom or which month its rows are about. */
export function isKeyHeader(header: string): boolean {
  return headerForms(header).compact.some((form) => KEYS.has(form));
}

function likeness(header: HeaderForms, synonym: HeaderForms): number {
  if (header.compact.some((form) => synonym.compact.includes(form))) return EXACT;
  let best = 0;
  for (const words of header.words) {
    for (const wanted of synonym.words) best = Math.max(best, wordLikeness(words, wanted));
  }
  return best;
}

function wordLikeness(words: readonly string[], wanted: readonly string[]): number {
  if (wanted.every((word) => words.includes(word))) {
    const more = words.filter((word) => !wanted.includes(word));
    if (more.length === 0) return SAME_WORDS;
    return more.every((word) => HARMLESS.has(word)) ? MORE_WORDS : 0;
  }
  return isTypingError(words, wanted) ? TYPING_ERROR : 0;
}

/**
 * The same words but for a slip. A word the lexicon knows is never a slip for another (Eintritt is not a
 * misspelt Austritt), and the beginning that tells such words apart must be right.
 */
function isTypingError(words: readonly string[], wanted: readonly string[]): boolean {
  if (words.length !== wanted.length) return false;
  let slips = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const right = wanted[index];
    if (word === right) continue;
    if (VOCABULARY.has(word) || right.length < 6 || word.slice(0, 3) !== right.slice(0, 3)) return false;
    if (Math.abs(word.length - right.length) > 2) return false;
    slips += editDistance(word, right);
  }
  return slips > 0 && slips <= (wanted.join('').length >= 12 ? 2 : 1);
}
