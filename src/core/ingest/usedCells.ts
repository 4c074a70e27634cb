/** The distinct cells of a column, cleaned, with the spreadsheet row in which each first occurs among the rows kept. */
export interface UsedCells {
  readonly texts: readonly string[];
  /** 0: in no row kept. */
  readonly firstRows: Int32Array;
}

/** Calls `visit` for each distinct cell in use, in order of code. */
export function eachUsed(cells: UsedCells, visit: (text: string, row: number, code: number) => void): void {
  for (let code = 0; code < cells.texts.length; code++) {
    if (cells.firstRows[code] > 0) visit(cells.texts[code], cells.firstRows[code], code);
  }
}
