import type { Help } from '../../i18n/en';
import type { Format } from '../../i18n/format';
import { TERM_IDS, type TermId } from '../../i18n/helpIds';

/** The words in the order of the alphabet of their language. */
export function termIds({ terms }: Help['glossary'], { language }: Format): readonly TermId[] {
  const { compare } = new Intl.Collator(language);
  return [...TERM_IDS].sort((a, b) => compare(terms[a].word, terms[b].word));
}
