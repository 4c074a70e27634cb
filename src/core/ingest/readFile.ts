import type { CalendarDay } from '../model/calendar';
import type { FieldId, TableId } from '../model/ids';
import type { FileIssueCode, Issue } from '../model/issue';
import type { Steps } from '../model/progress';
import {
  type Choices,
  type ColumnData,
  type ColumnReading,
  chosen,
  NO_FILE_CHOICE,
  type Reading,
  type SourceFile,
} from '../model/reading';
import type { TableDefinition } from '../tables/tableDefinition';
import { dimensionCode } from './categories';
import { detectEncoding } from './decode';
import { isEncoding } from './encodings';
import { fileKind, isSpreadsheet } from './fileKind';
import { fingerprint } from './fingerprint';
import { gather } from './gather';
import { judgeRows } from './judgeRows';
import { isRequest, type LaidOutColumn, type Layout, layoutOf } from './layout';
import type { OpenTable } from './openTable';
import { openText } from './openText';
import { type MappedColumn, readColumns } from './readColumns';
import { type Scan, scanRows } from './scanRows';

export interface ReadContext {
  readonly choices: Choices;
  readonly today: CalendarDay;
}

const MOST_BYTES = 200 * 1024 * 1024;
/** Shares of the work, in passes over the bytes. */
const PASSES = 4;

/** What a file holds: its table, its columns and their formats, its values, and every row that is not among them. */
export function* readFile(file: SourceFile, context: ReadContext): Steps<Reading> {
  const { name, bytes } = file;
  const report = reporter(bytes.length);
  if (bytes.length > MOST_BYTES) return unusable(unread(name), { code: 'fileTooLarge', raw: String(bytes.length) });
  const blank = { ...unread(name), fingerprint: yield* report(fingerprint(bytes), 0, bytes.length) };
  const kind = fileKind(bytes);
  if (isSpreadsheet(kind)) return unusable(blank, { code: 'fileSpreadsheetUnsupported', raw: kind });
  if (kind !== 'text') return unusable(blank, { code: 'fileNotATable', raw: kind });
  const choice = chosen(context.choices.files, name) ?? NO_FILE_CHOICE;
  const detected = yield* report(detectEncoding(bytes), 1, bytes.length);
  const encoding = choice.encoding !== null && isEncoding(choice.encoding) ? choice.encoding : detected;
  const table = openText(bytes, encoding, choice);
  if (!table) return unusable({ ...blank, encoding }, { code: 'fileNotATable', raw: 'binary' });
  return yield* readTable(table, { ...blank, encoding }, context, report);
}

type Report = <T>(work: Generator<number, T, void>, pass: number, amount: number) => Steps<T>;

/** Turns the units of one pass into bytes of the whole work. */
function reporter(size: number): Report {
  return function* report(work, pass, amount) {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      yield { stage: 'reading', done: Math.round((pass + step.value / amount) * size), total: PASSES * size };
    }
  };
}

function* readTable(table: OpenTable, blank: Reading, context: ReadContext, report: Report): Steps<Reading> {
  const layout = layoutOf(table, blank.file);
  const scan = yield* report(scanRows(table, layout.plan), 2, Math.max(1, table.size));
  if (scan.rowsRead === 0 && layout.plan.headerRow === 0) return unusable(blank, { code: 'fileEmpty' });
  const described: Reading = {
    ...blank,
    delimiter: table.delimiter,
    headerRow: layout.plan.headerRow,
    rowsRead: scan.rowsRead,
    columns: layout.columns.map(unmapped),
  };
  const problem = scan.problem ?? problemOf(layout, scan);
  if (problem || layout.recognition.kind !== 'table')
    return unusable(described, problem ?? { code: 'tableNotRecognised' });
  const requests = layout.columns.filter(isRequest);
  const columnContext = { file: blank.file, delimiter: table.delimiter, ...context };
  const columns = yield* report(readColumns(requests, scan.store, columnContext), 3, Math.max(1, requests.length));
  return readingOf(described, layout.recognition.table, columns, scan);
}

interface Problem {
  readonly code: FileIssueCode;
  readonly row?: number;
  readonly raw?: string;
  readonly table?: TableId;
  readonly field?: FieldId;
}

function problemOf({ recognition, plan }: Layout, scan: Scan): Problem | null {
  if (recognition.kind === 'columnMissing') {
    return { code: 'requiredColumnMissing', row: plan.headerRow, table: recognition.table, field: recognition.field };
  }
  if (plan.headerRow > 0 && scan.rowsRead === 0) return { code: 'fileHeaderOnly', row: plan.headerRow };
  return recognition.kind === 'table' ? null : { code: 'tableNotRecognised', row: plan.headerRow };
}

function unread(file: string): Reading {
  return {
    file,
    fingerprint: '',
    table: null,
    encoding: '',
    delimiter: '',
    headerRow: 0,
    rowsRead: 0,
    rowsUsed: 0,
    columns: [],
    data: new Map(),
    rowNumbers: new Int32Array(0),
    setAside: [],
    cellIssues: [],
  };
}

function unusable(reading: Reading, { code, row = 0, raw = '', table, field }: Problem): Reading {
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

function unmapped({ index, header }: LaidOutColumn): ColumnReading {
  return {
    index,
    header,
    field: null,
    format: 'text',
    decimal: null,
    certainty: 'assumed',
    provenByRow: 0,
    options: [],
  };
}

function readingOf(described: Reading, table: TableDefinition, columns: readonly MappedColumn[], scan: Scan): Reading {
  const { usedRows, setAside, cellIssues } = judgeRows(described.file, table, columns, scan);
  const data = new Map<FieldId, ColumnData>();
  for (const { field, parsed, stored } of columns) data.set(field.id, gather(parsed.data, stored.codes, usedRows));
  const dimension = namedDimension(columns, usedRows.length);
  if (dimension) data.set('dimension', dimension);
  return {
    ...described,
    table: table.id,
    rowsUsed: usedRows.length,
    columns: described.columns.map((column) => mappedReading(column, columns)),
    data,
    rowNumbers: usedRows.map((row) => scan.store.rowNumbers[row]),
    setAside,
    cellIssues,
  };
}

function mappedReading(column: ColumnReading, columns: readonly MappedColumn[]): ColumnReading {
  const mapped = columns.find(({ index }) => index === column.index);
  return mapped ? { ...column, field: mapped.field.id, ...mapped.decision } : column;
}

/** Without a column that says what was asked, the header of the score may: `eNPS`, `Support`. */
function namedDimension(columns: readonly MappedColumn[], rows: number): ColumnData | null {
  const score = columns.find(({ field }) => field.id === 'score');
  if (!score || columns.some(({ field }) => field.id === 'dimension')) return null;
  const code = dimensionCode(score.header);
  return code === null ? null : { kind: 'code', codes: new Uint8Array(rows).fill(code) };
}
