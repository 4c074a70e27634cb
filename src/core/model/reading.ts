import type { FieldId, TableId } from './ids';
import type { Issue } from './issue';

/** A file as dropped: its name and bytes. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How sure the reading of a column is: shown by a row, taken for want of a rival, or for the user to say. */
export type Certainty = 'proven' | 'assumed' | 'mustChoose';

/** How the cells of a column are written. */
export const FORMAT_IDS = [
  'text',
  'identifier',
  'dateIso',
  'dateCompact',
  'dateDayMonthYear',
  'dateMonthDayYear',
  'dateDayMonthName',
  'dateSerial1900',
  'monthIso',
  'monthYear',
  'monthName',
  'quarter',
  'isoWeek',
  'numberPoint',
  'numberComma',
  'percentPoints',
  'percentSign',
  'percentFraction',
  'hoursDecimal',
  'hoursClock',
  'minutes',
  'seconds',
  'category',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** One column of a file and what became of it. `field` null: not mapped, not kept. */
export interface ColumnReading {
  readonly index: number;
  readonly header: string;
  readonly field: FieldId | null;
  readonly format: FormatId;
  /** Decimal sign of a numeric column. */
  readonly decimal: '.' | ',' | null;
  readonly certainty: Certainty;
  /** The spreadsheet row that proves the format; 0 where none does. */
  readonly provenByRow: number;
  /** The readings the data leave open (two or more only where certainty is mustChoose). */
  readonly options: readonly FormatId[];
}

/** Parsed cells of one column, one entry per used row. */
export type ColumnData =
  /** Dictionary codes; −1 = missing. */
  | { readonly kind: 'text'; readonly codes: Int32Array; readonly values: readonly string[] }
  /** CalendarDay; NO_DAY = missing. */
  | { readonly kind: 'day'; readonly days: Int32Array }
  /** First month and number of months covered (quarter: 3); count 0 = missing. */
  | { readonly kind: 'period'; readonly months: Int32Array; readonly counts: Uint8Array }
  /** NaN = missing. Hours in hours, percentages as fractions. */
  | { readonly kind: 'number'; readonly values: Float64Array }
  /** Codes of a fixed list (exit kinds, booleans 0/1, pulse dimensions, respondents); 255 = missing. */
  | { readonly kind: 'code'; readonly codes: Uint8Array };

/** What was understood of one file. Conserved: rowsRead = rowsUsed + Σ setAside.count. */
export interface Reading {
  readonly file: string;
  /** Equal fingerprints mean the same bytes. */
  readonly fingerprint: string;
  readonly table: TableId | null;
  readonly encoding: string;
  readonly delimiter: string;
  /** Spreadsheet row of the header; 0 where there is none. */
  readonly headerRow: number;
  /** Non-blank rows other than the header. */
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly columns: readonly ColumnReading[];
  readonly data: ReadonlyMap<FieldId, ColumnData>;
  /** Spreadsheet row of each used row. */
  readonly rowNumbers: Int32Array;
  /** Rows not used, each with its reason; for an unusable file one entry counts them all. */
  readonly setAside: readonly Issue[];
  /** Cells read as missing in rows that are used. */
  readonly cellIssues: readonly Issue[];
}

/** A column whose reading the data leave open, and the reading we would take. */
export interface OpenChoice {
  readonly file: string;
  readonly header: string;
  readonly field: FieldId | null;
  readonly options: readonly FormatId[];
  readonly proposal: FormatId;
}

/** A format the user settled; the key is file name, a line break and the header. */
export type FormatChoices = Readonly<Record<string, FormatId>>;

/** Everything the user decided about the input; saved as `choices.json`. */
export interface Choices {
  readonly formats: FormatChoices;
  /** Take each proposed reading of an ambiguous column. */
  readonly acceptProposals: boolean;
}

export const NO_CHOICES: Choices = { formats: {}, acceptProposals: false };

export function choiceKey(file: string, header: string): string {
  return `${file}\n${header}`;
}
