import type { FieldId, TableId } from '../model/ids';
import type { FileIssueCode, Issue } from '../model/issue';
import { NO_PREVIEW } from '../model/preview';
import type { Reading } from '../model/reading';

/** Why a file, or a table of it, cannot be used. */
export interface Problem {
  readonly code: FileIssueCode;
  readonly row?: number;
  readonly raw?: string;
  readonly table?: TableId;
  readonly field?: FieldId;
}

/** A file of which nothing is read yet. */
export function unread(file: string): Reading {
  return {
    file,
    part: 0,
    fingerprint: '',
    signature: '',
    table: null,
    shape: 'rows',
    encoding: '',
    delimiter: '',
    sheet: '',
    sheets: [],
    headerRow: 0,
    rowsInFile: 0,
    rowsRead: 0,
    rowsUsed: 0,
    columns: [],
    data: new Map(),
    rowNumbers: new Int32Array(0),
    setAside: [],
    cellIssues: [],
    preview: NO_PREVIEW,
  };
}

/** A table that cannot be used: all its rows are set aside with it. */
export function unusable(reading: Reading, { code, row = 0, raw = '', table, field }: Problem): Reading {
  const issue: Issue = {
    code,
    file: reading.file,
    table: table ?? null,
    row,
    column: '',
    field: field ?? null,
    raw,
    count: reading.rowsRead,
  };
  return { ...reading, setAside: [issue] };
}
