/** What became of a cell; the index is the code in typed arrays. */
export const CELL_STATES = [
  'read',
  'missing',
  'unreadable',
  /** Written like a date, but no such day. */
  'impossible',
  'outOfRange',
  /** A far date that means "no end". */
  'openEnd',
  /** A word no list knows. */
  'unknown',
  /** The format of the column is for the user to choose. */
  'undecided',
  /** A quota of nothing, or less. */
  'zero',
  /** A long number a spreadsheet program has shortened (`1.23457E+12`): other numbers look the same. */
  'shortened',
] as const;
export type CellState = (typeof CELL_STATES)[number];

const CODES: ReadonlyMap<CellState, number> = new Map(CELL_STATES.map((state, code) => [state, code]));

export function stateCode(state: CellState): number {
  const code = CODES.get(state);
  if (code === undefined) throw new Error(`invalid cell state; not in the list: ${state}`);
  return code;
}
