import { cellText } from './cellText';
import { readDate } from './dates';
import { isKnownHeader } from './headerLexicon';
import { headerForms } from './headerWords';
import { readNumber } from './numbers';
import type { Cells } from './parseText';
import { wideMonths } from './shapes/wideMonths';

/** The rows a header stands in and the name it gives each column. */
export interface Header {
  /** Index of its first and last record. */
  readonly first: number;
  readonly last: number;
  readonly names: Cells;
}

const ROWS_SEARCHED = 50;
const MOST_HEADER_ROWS = 3;
const LONGEST_HEADER = 120;
const ANY_PIVOT = 50;
/** `01.2024`: a month above a column of numbers, not one of them. */
const MONTH_OF_YEAR = /^(?:0?[1-9]|1[0-2])[./-](?:19|20)\d{2}$/;

/** How many different names of fields a record holds; beside such a name months as headers count too. */
export function knownHeaders(record: Cells): number {
  const names = new Set(
    record.map((cell) => cellText(cell)).filter((text) => text !== '' && text.length <= LONGEST_HEADER),
  );
  let known = 0;
  for (const name of names) if (isKnownHeader(headerForms(name))) known++;
  return known === 0 ? 0 : known + (wideMonths([...names], '')?.labels.length ?? 0);
}

/**
 * The header among the first records that are not blank, or null where none looks like one: the row that holds the most
 * names of fields, or the two or three rows that hold still more when read together (a group above its columns).
 */
export function findHeader(records: readonly Cells[]): Header | null {
  const searched = records.slice(0, ROWS_SEARCHED);
  const known = searched.map((record, index) => (isLikeNeighbour(records, index) ? 0 : knownHeaders(record)));
  const most = Math.max(1, ...known);
  const best = firstAboveData(searched, known, known.indexOf(most));
  const single = most > 1 ? best : firstOfWords(searched);
  return joined(searched, single, most) ?? (single < 0 ? null : headerAt(searched, single, single));
}

/** A row of names with data below it heads a table, though another with more names may stand further down. */
function firstAboveData(records: readonly Cells[], known: readonly number[], best: number): number {
  const hasFigures = (record: Cells): boolean =>
    filledWidth(record) > 1 && record.some((cell) => /^\d/.test(cell.trim()));
  const first = known.findIndex(
    (count, index) => index < best && count >= 2 && records.slice(index + 1, best).some(hasFigures),
  );
  return first < 0 ? best : first;
}

/** The header at a row the user names. */
export function headerAt(records: readonly Cells[], first: number, last: number): Header {
  return { first, last, names: composed(records.slice(first, last + 1)) };
}

/** Several rows that make more names together than any makes alone, the row found alone among them. */
function joined(records: readonly Cells[], single: number, most: number): Header | null {
  let best: Header | null = null;
  let mostKnown = most;
  for (let first = 0; first < records.length; first++) {
    for (let last = first + 1; last < Math.min(first + MOST_HEADER_ROWS, records.length); last++) {
      if (single >= 0 && (single < first || single > last)) continue;
      if (!records.slice(first, last + 1).every(isAllWords)) continue;
      const header = headerAt(records, first, last);
      const known = knownHeaders(header.names);
      if (known <= mostKnown) continue;
      best = header;
      mostKnown = known;
    }
  }
  return best;
}

/** The words above each column, read downwards; a group stands for the columns to its right up to the next group. */
function composed(rows: readonly Cells[]): Cells {
  const width = Math.max(...rows.map(filledWidth));
  const spread = rows.map((row, index) => (index < rows.length - 1 ? filledRight(row, width) : row));
  return Array.from({ length: Math.max(width, ...rows.map((row) => row.length)) }, (_, column) => {
    const words = spread.map((row) => (row[column] ?? '').trim());
    return words.filter((word, index) => word !== '' && words.indexOf(word) === index).join(' ');
  });
}

function filledRight(row: Cells, width: number): Cells {
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const cell = (row[column] ?? '').trim();
    if (cell !== '') group = cell;
    return group;
  });
}

/** Whether a row holds dates and numbers where its neighbour does: then it is a row of data, whatever words it has. */
function isLikeNeighbour(records: readonly Cells[], index: number): boolean {
  const neighbour = records[index + 1] ?? records[index - 1];
  if (!neighbour) return false;
  let values = 0;
  let filled = 0;
  records[index].forEach((cell, column) => {
    const kind = kindOf(cellText(cell));
    if (kind === 'blank') return;
    filled++;
    if (kind !== 'words' && kind === kindOf(cellText(neighbour[column] ?? ''))) values++;
  });
  return values * 3 >= filled;
}

function kindOf(text: string): 'blank' | 'date' | 'number' | 'words' {
  if (text === '') return 'blank';
  if (text.length <= LONGEST_HEADER && (readDate(text, ANY_PIVOT) || MONTH_OF_YEAR.test(text))) return 'date';
  return readNumber(text) ? 'number' : 'words';
}

/** Whether no cell is a date or a number. */
export function isAllWords(record: Cells): boolean {
  return record.every((cell) => {
    const text = cellText(cell);
    return text === '' || isWord(text);
  });
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
  return text !== '' && text.length <= LONGEST_HEADER && /\p{L}/u.test(text) && kindOf(text) === 'words';
}

/** Cells up to the last one that is not blank. */
export function filledWidth(record: Cells): number {
  let width = record.length;
  while (width > 0 && record[width - 1].trim() === '') width--;
  return width;
}
