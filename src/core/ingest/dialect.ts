/** How a text is written as a table. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: Newline;
  readonly quote: '"' | "'";
  readonly rewriting: readonly Rewriting[];
  /** Cells of a row, as far as the header tells; 0 while it is not known. */
  readonly width: number;
  /** Rows above the header, and the header. */
  readonly rowsAbove: number;
}

/** Habits that Papa Parse does not know; a text that has them is rewritten as it expects. */
export type Rewriting = 'mixedNewlines' | 'backslashes' | 'spacesBeforeQuotes';

export type Newline = '\n' | '\r';

export const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];

/** The `sep=;` line some programs write for Excel: the delimiter it states and its length. Excel does not count it as a row. */
export function separatorLine(text: string): { length: number; delimiter: string | null } {
  const match = /^"?sep=([^\r\n"])"?[^\r\n]{0,1000}(\r\n|\r|\n|$)/i.exec(text);
  return match ? { length: match[0].length, delimiter: match[1] } : { length: 0, delimiter: null };
}

/** Line feeds end rows (a carriage return before one is white space), unless the file has carriage returns instead. */
export function newlineOf(text: string): Newline {
  let feeds = 0;
  let loneReturns = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 10) feeds++;
    else if (unit === 13 && text.charCodeAt(index + 1) !== 10) loneReturns++;
  }
  return loneReturns > feeds ? '\r' : '\n';
}
