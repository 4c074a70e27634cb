import { FORMAT_IDS, type FormatId } from './formatIds';
import type { ExitKind, FieldId, TableId } from './ids';
import type { Issue } from './issue';
import type { FilePreview } from './preview';

/** A file as dropped: its name and bytes. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a file too large to be opened (its bytes are left out) how many bytes it has. */
  readonly size?: number;
}

/** Larger files are refused unopened. */
export const MOST_BYTES = 200 * 1024 * 1024;

/** How sure the reading of a column is: shown by a row, taken for want of a rival, or for the user to say. */
export type Certainty = 'proven' | 'assumed' | 'mustChoose';

export { FORMAT_IDS, type FormatId };

/**
 * How a file tells its story: a row per fact; a column per month or per question; a row per person and month-end;
 * a row per event (hire, transfer, exit).
 */
export const SHAPE_IDS = ['rows', 'wide', 'snapshots', 'events'] as const;
export type ShapeId = (typeof SHAPE_IDS)[number];

/**
 * Why a column is not mapped: the user said so, nothing known is named like it, another table of the file has it, or it
 * looks too personal to be read unasked.
 */
export const LEFT_OUT_CODES = [
  'chosen',
  'notRecognised',
  'otherTable',
  'birthDate',
  'pay',
  'health',
  'religion',
  'union',
  'origin',
  'family',
  'freeText',
] as const;
export type LeftOutCode = (typeof LEFT_OUT_CODES)[number];

/** A sheet of a workbook. */
export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
}

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
  /** Why `field` is null; null where it is not. */
  readonly leftOut: LeftOutCode | null;
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

/**
 * What was understood of one file; of a file that holds several tables, one reading for each. Conserved in each:
 * rowsRead = rowsUsed + Σ setAside.count.
 */
export interface Reading {
  readonly file: string;
  /** 0, 1, … among the readings of a file. */
  readonly part: number;
  /** Equal fingerprints mean the same bytes. */
  readonly fingerprint: string;
  /** Equal signatures mean the same headers: choices made for one file hold for the next. */
  readonly signature: string;
  readonly table: TableId | null;
  readonly shape: ShapeId;
  /** '' in a workbook, and so is the delimiter. */
  readonly encoding: string;
  readonly delimiter: string;
  /** The sheet that was read and all there are; '' and none in a text. */
  readonly sheet: string;
  readonly sheets: readonly SheetName[];
  /** Spreadsheet row of the header; 0 where there is none. */
  readonly headerRow: number;
  /** Non-blank rows of the file other than the header. */
  readonly rowsInFile: number;
  /** The same; of a wide file the filled cells of its months or questions, each being a row of its own. */
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
  /** What a person needs to see to judge the reading. */
  readonly preview: FilePreview;
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

/** A field for a column, or the word that no field is to have it. */
export type FieldChoice = FieldId | 'leaveOut';

/** What the user settled for every file with the same headers. Columns go by their key: see `columnKeys`. */
export interface HeaderChoice {
  /** null: as recognised. */
  readonly table: TableId | null;
  readonly shape: ShapeId | null;
  readonly fields: Readonly<Record<string, FieldChoice>>;
  readonly formats: Readonly<Record<string, FormatId>>;
}

/** What the user settled for one file; null: as found. */
export interface FileChoice {
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Spreadsheet row of the header; 0: the file has none. */
  readonly headerRow: number | null;
  /** Name of the sheet of a workbook. */
  readonly sheet: string | null;
  /** The month (yyyy-mm) all rows speak about where no column says it. */
  readonly period: string | null;
}

/** Whether pseudonyms stand for people's ids, names and addresses wherever something is shown. */
export const NAME_CHOICES = ['masked', 'shown'] as const;
export type NameChoice = (typeof NAME_CHOICES)[number];

/** Everything the user decided about the input; saved as `choices.json`. */
export interface Choices {
  readonly formats: FormatChoices;
  /** By `Reading.signature`. */
  readonly headers: Readonly<Record<string, HeaderChoice>>;
  /** By file name. */
  readonly files: Readonly<Record<string, FileChoice>>;
  /** Who ended it, by the word in the file (lower case, single spaces). */
  readonly exitKinds: Readonly<Record<string, ExitKind>>;
  /** Headers (as they stand) of columns that look personal and are to be read all the same. */
  readonly sensitive: readonly string[];
  readonly names: NameChoice;
  /** Take each proposed reading of an ambiguous column, and the proposed columns of a file without header. */
  readonly acceptProposals: boolean;
}

export const NO_HEADER_CHOICE: HeaderChoice = { table: null, shape: null, fields: {}, formats: {} };

export const NO_FILE_CHOICE: FileChoice = {
  encoding: null,
  delimiter: null,
  headerRow: null,
  sheet: null,
  period: null,
};

export const NO_CHOICES: Choices = {
  formats: {},
  headers: {},
  files: {},
  exitKinds: {},
  sensitive: [],
  names: 'masked',
  acceptProposals: false,
};

export function choiceKey(file: string, header: string): string {
  return `${file}\n${header}`;
}

/** What stands under a key the user's data named; names such as `constructor` are keys like others. */
export function chosen<Value>(choices: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(choices, key) ? choices[key] : null;
}
