import { type FileChoice, NO_FILE_CHOICE, type SheetName } from '../model/reading';
import { filledWidth, findHeader, type Header, headerAt, knownHeaders } from './findHeader';
import type { Cells } from './parseText';
import type { Batch } from './tokenise';

/** A table of text, whatever it was written in, opened but not yet read. */
export interface OpenTable {
  readonly encoding: string;
  /** '' in a workbook. */
  readonly delimiter: string;
  /** The sheet it stands on and the sheets of its workbook; '' and none in a text. */
  readonly sheet: string;
  readonly sheets: readonly SheetName[];
  /** Whether day numbers count from 1904. */
  readonly isDate1904: boolean;
  readonly opening: Opening;
  /** Every record in order, blank ones included, so that record n is spreadsheet row n. */
  readonly batches: () => Iterable<Batch>;
  /** The last batch ends here. */
  readonly size: number;
}

/** The first rows of a table. */
export interface Opening {
  /** The first records that are not blank. */
  readonly records: readonly Cells[];
  /** Spreadsheet row of each. */
  readonly rows: readonly number[];
  readonly header: Header | null;
  /** Names of fields the header holds. */
  readonly knownHeaders: number;
}

/** A table with more columns is refused once its rows are counted. */
export const MOST_COLUMNS = 500;

/** Finds the header among the first records of a table, or takes the row the user names (0: none). */
export function openingOf(sample: readonly Cells[], choice: FileChoice = NO_FILE_CHOICE): Opening {
  const records: Cells[] = [];
  const rows: number[] = [];
  sample.forEach((record, index) => {
    if (record.every((cell) => cell.trim() === '')) return;
    records.push(record.length > MOST_COLUMNS ? record.slice(0, Math.min(MOST_COLUMNS, filledWidth(record))) : record);
    rows.push(index + 1);
  });
  const found = choice.headerRow === null ? findHeader(records) : chosenHeader(records, rows, choice.headerRow);
  const header = found && withRowNames(found, records);
  return { records, rows, header, knownHeaders: header === null ? 0 : knownHeaders(header.names) };
}

function chosenHeader(records: readonly Cells[], rows: readonly number[], row: number): Header | null {
  const index = rows.indexOf(row);
  if (index < 0) return null;
  const found = findHeader(records);
  return found && found.first < found.last && found.last === index ? found : headerAt(records, index, index);
}

/** Some programs number the rows and leave the header a cell short: all names then stand one column to the right. */
function withRowNames(header: Header, records: readonly Cells[]): Header {
  const data = records.slice(header.last + 1);
  const [first] = data;
  const start = first === undefined ? Number.NaN : Number(first[0]);
  const areNumbered =
    data.length > 1 &&
    data.every((record, index) => record.length === header.names.length + 1 && Number(record[0]) === start + index);
  return areNumbered && first[0].trim() !== '' ? { ...header, names: ['', ...header.names] } : header;
}
