import { cellText } from './cellText';
import { readDate } from './dates';
import { isKnownHeader } from './headerLexicon';
import { headerForms } from './headerWords';
import { readNumber } from './numbers';
import type { Cells } from './tokenise';

const ROWS_SEARCHED = 50;
const LONGEST_HEADER = 120;

/** How many names of fields a record holds. */
export function knownHeaders(record: Cells): number {
  const names = new Set(
    record.map((cell) => cellText(cell)).filter((text) => text !== '' && text.length <= LONGEST_HEADER),
  );
  let known = 0;
  for (const name of names) if (isKnownHeader(headerForms(name))) known++;
  return known;
}

/** Index of the header among the first records, or −1 where none looks like one. */
export function findHeader(records: readonly Cells[]): number {
  const searched = records.slice(0, ROWS_SEARCHED);
  let best = -1;
  let mostKnown = 1;
  searched.forEach((record, index) => {
    const known = knownHeaders(record);
    if (known > mostKnown) {
      best = index;
      mostKnown = known;
    }
  });
  return best >= 0 ? best : firstOfWords(searched);
}

/** The first record as wide as the file, all words, none twice. */
function firstOfWords(records: readonly Cells[]): number {
  const width = records.reduce((most, record) => Math.max(most, filledWidth(record)), 0);
  return records.findIndex((record) => {
    const names = record.slice(0, width).map((cell) => cellText(cell));
    return width > 0 && filledWidth(record) === width && names.every(isWord) && new Set(names).size === names.length;
  });
}

function isWord(text: string): boolean {
  return (
    text !== '' && text.length <= LONGEST_HEADER && /\p{L}/u.test(text) && !readNumber(text) && !readDate(text, 50)
  );
}

/** Cells up to the last one that is not blank. */
export function filledWidth(record: Cells): number {
  let width = record.length;
  while (width > 0 && record[width - 1].trim() === '') width--;
  return width;
}
