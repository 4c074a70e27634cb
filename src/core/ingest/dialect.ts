import { findHeader, knownHeaders } from './findHeader';
import { type Cells, DELIMITERS, type Dialect, guessDelimiter, newlineOf, sampleRecords } from './tokenise';

export interface Opening {
  readonly dialect: Dialect;
  /** The first records that are not blank. */
  readonly records: readonly Cells[];
  /** Spreadsheet row of each. */
  readonly rows: readonly number[];
  /** Index of the header among them, or −1. */
  readonly header: number;
  readonly knownHeaders: number;
}

/**
 * How the file is delimited and where its header stands. Papa Parse's guess is trusted unless another delimiter
 * shows at least two names of fields and the guess shows none.
 */
export function openText(text: string, stated: string | null): Opening {
  const newline = newlineOf(text);
  const guess = stated ?? guessDelimiter(text, newline);
  const first = openWith(text, { delimiter: guess ?? ',', newline });
  if (stated !== null || first.knownHeaders >= 2) return first;
  for (const delimiter of DELIMITERS) {
    const other = delimiter === guess ? first : openWith(text, { delimiter, newline });
    if (other.knownHeaders >= 2) return other;
  }
  return first;
}

function openWith(text: string, dialect: Dialect): Opening {
  const records: Cells[] = [];
  const rows: number[] = [];
  sampleRecords(text, dialect).forEach((record, index) => {
    if (record.every((cell) => cell.trim() === '')) return;
    records.push(record);
    rows.push(index + 1);
  });
  const header = findHeader(records);
  return { dialect, records, rows, header, knownHeaders: header < 0 ? 0 : knownHeaders(records[header]) };
}
