import type { Cells } from './parseText';

const WHOLE =
  /^(?:summe|gesamt|gesamtsumme|gesamtergebnis|insgesamt|zwischensumme|teilergebnis|total|totals|grand total|sub-?total|overall) ?:?$/i;
const BEGINNING =
  /^(?:summe|gesamt\p{L}{0,20}|insgesamt|zwischensumme|teilergebnis|(?:grand |sub-?)?totals?|stand|as of|data as of)(?: ?: ?| \(|\s)/iu;
const LONGEST_LABEL = 80;

/** Most rows are told by one look: the first letters of every word above, or white space. */
const INITIALS = new Set([...'sgizotdaSGIZOTDA \t\u00a0'].map((letter) => letter.charCodeAt(0)));

function mayBegin(cell: string): boolean {
  return cell.length <= LONGEST_LABEL && INITIALS.has(cell.charCodeAt(0));
}

/**
 * Whether a record is a total or a note under the table: its first text is a word for total and it names no person.
 * `idColumn` is −1 where the table has none; then only a bare word for total counts.
 */
export function isTotalRow(cells: Cells, idColumn: number): boolean {
  let first = 0;
  while (first < cells.length && cells[first] === '') first++;
  if (first === cells.length || !mayBegin(cells[first])) return false;
  const text = cells[first].trim();
  const id = idColumn >= 0 ? (cells[idColumn] ?? '').trim() : '';
  if (id !== '' && idColumn !== first) return false;
  return WHOLE.test(text) || (idColumn >= 0 && BEGINNING.test(text));
}
