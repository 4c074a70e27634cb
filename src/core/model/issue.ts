import type { FieldId, TableId } from './ids';

/** Whole files that cannot be used. */
export const FILE_ISSUE_CODES = [
  'fileEmpty',
  'fileHeaderOnly',
  'fileNotATable',
  'fileIsProse',
  'fileSpreadsheetUnsupported',
  'fileEncrypted',
  'fileDamaged',
  'fileUnpacksTooLarge',
  'fileTooLarge',
  'fileTooManyColumns',
  'fileCellTooLong',
  'fileRepeated',
  'tableNotRecognised',
  'requiredColumnMissing',
] as const;

/** Rows set aside. */
export const ROW_ISSUE_CODES = [
  'rowTitle',
  'rowTotal',
  'rowRepeatedHeader',
  'rowTooLong',
  'rowTooShort',
  'rowDuplicate',
  'rowIdMissing',
  'rowIdShortened',
  'rowDateMissing',
  'rowDateUnreadable',
  'rowDateImpossible',
  'rowPeriodMissing',
  'rowPeriodUnreadable',
  'rowNumberMissing',
  'rowNumberUnreadable',
  'rowHoursOutOfRange',
  'rowQuotaZero',
  'rowCurrenciesDiffer',
  'rowScoreMissing',
  'rowColumnUndecided',
  'rowEventUnknown',
  'rowTransferWithoutPlace',
  'rowExitBeforeHire',
  'rowHireInFuture',
  'rowSpellOverlaps',
  'rowConflictingFacts',
  'rowExitWithoutHire',
  'rowPersonUnknown',
  'rowOutsideEmployment',
] as const;

/** Single cells read as missing; the row stays in use. */
export const CELL_ISSUE_CODES = [
  'cellDateUnreadable',
  'cellNumberUnreadable',
  'cellOutOfRange',
  'cellCategoryUnknown',
  'cellOpenEndDate',
] as const;

export type FileIssueCode = (typeof FILE_ISSUE_CODES)[number];
export type RowIssueCode = (typeof ROW_ISSUE_CODES)[number];
export type CellIssueCode = (typeof CELL_ISSUE_CODES)[number];
export type IssueCode = FileIssueCode | RowIssueCode | CellIssueCode;

/**
 * Something about the user's data: what, where, and the text as it stands in the file.
 * `row` is the row a spreadsheet program shows (1 = first line); 0 where the whole file is meant.
 * `count` is the number of rows the issue sets aside (file issues: all; cell issues: 0).
 */
export interface Issue {
  readonly code: IssueCode;
  readonly file: string;
  readonly table: TableId | null;
  readonly row: number;
  readonly column: string;
  readonly field: FieldId | null;
  readonly raw: string;
  readonly count: number;
}
