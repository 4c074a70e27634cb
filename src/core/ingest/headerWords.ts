const FILLERS = new Set(
  'of the a an in on for per pro and und der die das des dem den im am fur fuer innen r'.split(' '),
);

/** Ways to write a header that mean the same. */
export interface HeaderForms {
  /** Letters and digits only. */
  readonly compact: readonly string[];
  /** Words without fillers, one list per form. */
  readonly words: readonly (readonly string[])[];
}

/**
 * NFKC, lower case, ß→ss, umlauts both as ae and as a, brackets with and without their content,
 * `%` as a word, punctuation gone.
 */
export function headerForms(header: string): HeaderForms {
  const spaced = header
    .normalize('NFKC')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/%|prozent|\bpct\b/g, ' percent ')
    .replace(/ß/g, 'ss');
  const spellings = new Set<string>();
  for (const variant of [spaced, withoutBrackets(spaced)]) {
    spellings.add(withoutMarks(variant.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')));
    spellings.add(withoutMarks(variant));
  }
  const words = [...spellings].map(wordsOf).filter((list) => list.length > 0);
  return {
    compact: [...new Set(words.map((list) => list.join('')))],
    words: words.map((list) => withoutFillers(list)),
  };
}

function withoutBrackets(text: string): string {
  const stripped = text.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, ' ');
  const kept = text.includes('percent') && !stripped.includes('percent') ? `${stripped} percent` : stripped;
  return stripped.trim() === '' ? text : kept;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function withoutFillers(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !FILLERS.has(word));
  return kept.length > 0 ? kept : words;
}

/** The words of a text for comparison with fixed words: lower case, no marks, ß as ss. */
export function plainWords(text: string): string[] {
  return wordsOf(withoutMarks(text.normalize('NFKC').toLowerCase().replace(/ß/g, 'ss')));
}
