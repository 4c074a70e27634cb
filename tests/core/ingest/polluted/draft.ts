import fc from 'fast-check';
import { MAC_ROMAN, WINDOWS_1252 } from '../../../../src/core/ingest/codePages';
import type { PeopleTable } from './peopleTables';

/** A file on its way: records, then lines, then bytes. Each pollution changes one thing of it. */
export interface Draft {
  readonly table: PeopleTable;
  /** The header first. */
  records: string[][];
  dialect: Dialect;
  /** Lines above and below the records, as they stand in the file. */
  above: string[];
  below: string[];
  encoding: string;
  /** By id: rows a pollution touched, which may be set aside but not misread. */
  readonly touched: Set<string>;
  /** A number a pollution may use to choose where it strikes. */
  readonly chance: number;
}

export interface Dialect {
  delimiter: string;
  quote: string;
  /** What stands before a quote inside quotes. */
  escapeSign: string;
  /** Which cells are quoted. */
  quoting: 'needed' | 'texts' | 'all' | 'none';
  newline: string;
  finalNewline: boolean;
}

export const dialect: fc.Arbitrary<Readonly<Dialect>> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  quote: fc.constant('"'),
  escapeSign: fc.constant('"'),
  quoting: fc.constantFrom('needed' as const, 'texts' as const, 'all' as const),
  newline: fc.constantFrom('\n', '\r\n'),
  finalNewline: fc.boolean(),
});

function quotedCell(cell: string, { delimiter, quote, escapeSign, quoting }: Dialect): string {
  const needed = cell.includes(delimiter.trim() || delimiter) || cell.includes(quote) || /[\r\n]/.test(cell);
  const texts = quoting === 'texts' && !/^[\d.,]*$/.test(cell);
  if (quoting === 'none' || !(needed || texts || quoting === 'all')) return cell;
  return quote + cell.replaceAll(quote, escapeSign + quote) + quote;
}

export function lineOf(record: readonly string[], style: Dialect): string {
  return record.map((cell) => quotedCell(cell, style)).join(style.delimiter);
}

export function linesOf(draft: Draft): string[] {
  return draft.records.map((record) => lineOf(record, draft.dialect));
}

/** `lines` are the records as they stand in the file. */
export function textOf({ above, below, dialect: { newline, finalNewline } }: Draft, lines: readonly string[]): string {
  return [...above, ...lines, ...below].join(newline) + (finalNewline ? newline : '');
}

export function bytesOf(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'windows-1252') return inPage(text, WINDOWS_1252);
  if (encoding === 'macintosh') return inPage(text, MAC_ROMAN);
  const little = encoding === 'utf-16le';
  return Uint8Array.from(
    text.split('').flatMap((character) => {
      const unit = character.charCodeAt(0);
      return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );
}

function inPage(text: string, page: Uint16Array): Uint8Array {
  return Uint8Array.from(text.split(''), (character) => {
    const byte = page.indexOf(character.charCodeAt(0));
    if (byte < 0) throw new Error(`invalid text for a code page; not in it: ${character}`);
    return byte;
  });
}
