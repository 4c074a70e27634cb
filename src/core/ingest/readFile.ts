import type { CalendarDay } from '../model/calendar';
import type { FieldId, TableId } from '../model/ids';
import type { FileIssueCode, Issue } from '../model/issue';
import { NO_PREVIEW, type PreviewRow } from '../model/preview';
import type { Steps } from '../model/progress';
import {
  type Choices,
  type ColumnReading,
  chosen,
  MOST_BYTES,
  NO_FILE_CHOICE,
  type Reading,
  type SourceFile,
} from '../model/reading';
import { detached } from './cellText';
import { detectEncoding } from './decode';
import { isEncoding } from './encodings';
import { fileKind, isOtherSpreadsheet } from './fileKind';
import { fingerprint } from './fingerprint';
import { type LaidOutColumn, type Layout, layoutOf } from './layout';
import { openingSamples } from './openingSamples';
import type { OpenTable } from './openTable';
import { openText } from './openText';
import { type Scan, type Scanned, scanRows } from './scanRows';
import { readPart } from './shapes/readPart';
import { tableBelow, withoutTableBelow } from './tableBelow';
import { openWorkbook } from './workbook/openWorkbook';
import { withYearAndMonth } from './yearAndMonth';

export interface ReadContext {
  readonly choices: Choices;
  readonly today: CalendarDay;
}

/** Shares of the work, in passes over the bytes. */
const PASSES = 4;

/**
 * What a file holds: its tables (nearly always one, and one reading even where there is none), their columns and formats,
 * their values, and every row that is not among them.
 */
export function* readFile(file: SourceFile, context: ReadContext): Steps<readonly Reading[]> {
  const { name, bytes } = file;
  const report = reporter(bytes.length);
  const size = file.size ?? bytes.length;
  if (size > MOST_BYTES) return [unusable(unread(name), { code: 'fileTooLarge', raw: String(size) })];
  const blank = { ...unread(name), fingerprint: yield* report(fingerprint(bytes), 0, bytes.length) };
  const kind = fileKind(bytes);
  if (isOtherSpreadsheet(kind)) return [unusable(blank, { code: 'fileSpreadsheetUnsupported', raw: kind })];
  if (kind === 'encrypted') return [unusable(blank, { code: 'fileEncrypted' })];
  const choice = chosen(context.choices.files, name) ?? NO_FILE_CHOICE;
  if (kind === 'xlsx') {
    const workbook = yield* report(openWorkbook(bytes, choice), 1, bytes.length);
    if ('code' in workbook) return [unusable(blank, workbook)];
    return yield* readTables(workbook, { ...blank, sheet: workbook.sheet, sheets: workbook.sheets }, context, report);
  }
  if (kind !== 'text') return [unusable(blank, { code: 'fileNotATable', raw: kind })];
  const detected = yield* report(detectEncoding(bytes), 1, bytes.length);
  const encoding = choice.encoding !== null && isEncoding(choice.encoding) ? choice.encoding : detected;
  const table = openText(bytes, encoding, choice);
  if (!table) return [unusable({ ...blank, encoding }, { code: 'fileNotATable', raw: 'binary' })];
  return yield* readTables(table, { ...blank, encoding }, context, report);
}

type Report = <T>(work: Generator<number | Scanned, T, void>, pass: number, amount: number) => Steps<T>;

/** Turns the units of one pass into bytes of the whole work; rows read stay known. */
function reporter(size: number): Report {
  let done = 0;
  let rows = 0;
  return function* report(work, pass, amount) {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      const to = typeof step.value === 'number' ? step.value : step.value.to;
      if (typeof step.value !== 'number') rows = step.value.rows;
      // The parts of a workbook stand in any order.
      done = Math.max(done, Math.round((pass + to / amount) * size));
      yield { stage: 'reading', done, total: PASSES * size, ...(rows > 0 ? { rows } : {}) };
    }
  };
}

/** So many tables one below the other are read; what follows is taken for rows of the last. */
const MOST_TABLES = 8;

function* readTables(
  table: OpenTable,
  blank: Reading,
  context: ReadContext,
  report: Report,
): Steps<readonly Reading[]> {
  const readings: Reading[] = [];
  let rest: OpenTable | null = table;
  for (let tables = 1; rest !== null; tables++) {
    const part = { ...blank, part: readings.length };
    const { found, nextTable }: TableSteps = yield* readTable(rest, part, tables < MOST_TABLES, context, report);
    readings.push(...found);
    rest = nextTable > 0 ? tableBelow(table, nextTable) : null;
  }
  return readings;
}

interface TableSteps {
  readonly found: readonly Reading[];
  /** Row in which another table begins; 0 where none does. */
  readonly nextTable: number;
}

function* readTable(
  opened: OpenTable,
  blank: Reading,
  mayBeFollowed: boolean,
  context: ReadContext,
  report: Report,
): Steps<TableSteps> {
  const table = withYearAndMonth(withoutTableBelow(opened));
  const layout = layoutOf(table, blank.file, context.choices);
  const scan = yield* report(scanRows(table, layout.plan, mayBeFollowed), 2, Math.max(1, table.size));
  const found = yield* readingsOf(table, layout, scan, blank, context, report);
  return { found, nextTable: scan.nextTable };
}

function* readingsOf(
  table: OpenTable,
  layout: Layout,
  scan: Scan,
  blank: Reading,
  context: ReadContext,
  report: Report,
): Steps<readonly Reading[]> {
  if (scan.rowsRead === 0 && layout.plan.headerRow === 0) return [unusable(blank, { code: 'fileEmpty' })];
  const described: Reading = {
    ...blank,
    signature: layout.signature,
    delimiter: table.delimiter,
    headerRow: layout.plan.headerRow,
    rowsInFile: scan.rowsRead,
    rowsRead: scan.rowsRead,
    columns: layout.columns.map(unmapped),
    preview: { ...NO_PREVIEW, proposal: layout.proposal, opening: openingRows(table) },
  };
  const problem = scan.problem ?? problemOf(layout, scan);
  if (problem || layout.recognition.kind !== 'parts') {
    const columns = openingSamples(layout, table, context.choices.names);
    const shown = { ...described, preview: { ...described.preview, columns } };
    return [unusable(shown, problem ?? { code: 'tableNotRecognised' })];
  }
  const { signature } = layout;
  const columnContext = {
    file: blank.file,
    signature,
    delimiter: table.delimiter,
    isDate1904: table.isDate1904,
    ...context,
  };
  const { parts } = layout.recognition;
  const readings: Reading[] = [];
  for (const part of parts) {
    const isLast = readings.length === parts.length - 1;
    const numbered = { ...described, part: blank.part + readings.length };
    const work = readPart(numbered, part, layout, scan, columnContext, isLast);
    const columns = part.fields.filter((field) => field !== null).length;
    readings.push(yield* report(work, 3 + readings.length / parts.length, Math.max(1, columns) * parts.length));
  }
  return readings.map((reading) => withOtherTables(reading, readings));
}

const ROWS_SHOWN = 30;
const COLUMNS_SHOWN = 60;
const LONGEST_SHOWN = 80;

function openingRows({ opening: { records, rows } }: OpenTable): PreviewRow[] {
  return records.slice(0, ROWS_SHOWN).map((record, index) => ({
    row: rows[index],
    cells: record.slice(0, COLUMNS_SHOWN).map((cell) => detached(cell.slice(0, LONGEST_SHOWN))),
  }));
}

/** A column another table of the file has is not one nobody knows. */
function withOtherTables(reading: Reading, readings: readonly Reading[]): Reading {
  const isElsewhere = (index: number): boolean =>
    readings.some(({ columns }) => columns.some((column) => column.index === index && column.field !== null));
  const columns = reading.columns.map((column) =>
    column.field === null && isElsewhere(column.index) ? { ...column, leftOut: 'otherTable' as const } : column,
  );
  return { ...reading, columns };
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
  return recognition.kind === 'parts' ? null : { code: 'tableNotRecognised', row: plan.headerRow };
}

function unread(file: string): Reading {
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

function unmapped({ index, header, leftOut }: LaidOutColumn): ColumnReading {
  return {
    index,
    header,
    field: null,
    format: 'text',
    decimal: null,
    certainty: 'assumed',
    provenByRow: 0,
    options: [],
    leftOut,
  };
}
