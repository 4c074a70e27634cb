import type { FileChoice } from '../model/reading';
import type { Opening } from './openTable';

/** Endings of texts, programs and settings, and names of what comes along with data. */
const TEXT_ENDING =
  /\.(md|markdown|rst|adoc|tex|bib|r|rmd|qmd|py|ipynb|jl|sas|do|sql|js|ts|sh|bat|ps1|ya?ml|toml|ini|cfg|json|log)$/i;
const TEXT_NAME =
  /^(readme|read ?me|licen[cs]e|copying|notice|notes?|authors|changelog|citation|liesmich|lizenz|notizen)(\.txt)?$/i;

/** Lines of sentences hold so many words on average, and few are as wide as each other or as what looks like headings. */
const WORDS_OF_A_LINE = 5;
const UNEVEN = 0.3;
/** A table under the name of a text: known headings, and nearly every row as wide as they are. */
const EVEN = 0.9;

/**
 * Whether a text is one to read and not a table: its name says so and its rows do not say otherwise, or its lines are
 * sentences. What the user said of its delimiter or header means that it is a table.
 */
export function isProse(file: string, opening: Opening, choice: FileChoice): boolean {
  if (choice.delimiter !== null || choice.headerRow !== null) return false;
  if (TEXT_ENDING.test(file) || TEXT_NAME.test(file))
    return opening.knownHeaders < 2 || (evenShare(opening) ?? 0) < EVEN;
  return (evenShare(opening) ?? 1) < UNEVEN && wordsOfALine(opening) >= WORDS_OF_A_LINE;
}

/** Whether JSON holds a list of records: rows, though not such as are read here. */
export function holdsRecords(head: string): boolean {
  return /\[\s*[{[]/.test(head);
}

/** The share of records as wide as known headings above them, else as wide as most that have several cells; null without. */
function evenShare({ records, header, knownHeaders }: Opening): number | null {
  const isHeaded = header !== null && knownHeaders >= 2;
  const rows = isHeaded ? records.slice(header.last + 1) : records;
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const even = isHeaded ? (counts.get(header.names.length) ?? 0) : Math.max(0, ...counts.values());
  return rows.length === 0 ? null : even / rows.length;
}

function wordsOfALine({ records }: Opening): number {
  const words = records.reduce((sum, record) => sum + (record.join(' ').match(/\p{L}{2,}/gu)?.length ?? 0), 0);
  return words / Math.max(1, records.length);
}
