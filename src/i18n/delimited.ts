import { neutraliseFormula } from '../core/model/neutraliseFormula';
import { plainText } from '../core/model/plainText';
import type { Format } from './format';

/** Text is never run as a formula; a number is a number, below zero too; null is an empty cell. */
export type DelimitedCell = string | number | null;
export type DelimitedLines = readonly (readonly DelimitedCell[])[];

export const BYTE_ORDER_MARK = '\uFEFF';

function writeNumber(cell: number, format: Format): string {
  return Number.isFinite(cell) ? format.plain(cell) : '';
}

function writeText(text: string): string {
  return neutraliseFormula(plainText(text)).replace(/[\t\r\n]+/g, ' ');
}

/** For the clipboard: tabs between cells, decimal mark of the language, full precision. */
export function tsvText(lines: DelimitedLines, format: Format): string {
  const write = (cell: DelimitedCell) => {
    if (cell === null) return '';
    return typeof cell === 'number' ? writeNumber(cell, format) : writeText(cell);
  };
  return lines.map((cells) => cells.map(write).join('\t')).join('\r\n');
}

/** For a file: with the mark that says how its letters are written. */
export function csvText(lines: DelimitedLines, format: Format): string {
  return `${BYTE_ORDER_MARK}${csvLines(lines, format)}`;
}

/** A semicolon between cells where numbers have a comma, all text in quotation marks. */
export function csvLines(lines: DelimitedLines, format: Format): string {
  const separator = format.plain(0.5).includes(',') ? ';' : ',';
  const write = (cell: DelimitedCell) => {
    if (cell === null) return '';
    return typeof cell === 'number' ? writeNumber(cell, format) : `"${writeText(cell).replaceAll('"', '""')}"`;
  };
  return lines.map((cells) => `${cells.map(write).join(separator)}\r\n`).join('');
}
