import type { CalendarDay } from '../model/calendar';
import { NO_PREVIEW, type PreviewRow } from '../model/preview';
import type { Steps } from '../model/progress';
import type { Choices, ColumnReading, Reading } from '../model/reading';
import { detached } from './cellText';
import { type LaidOutColumn, type Layout, layoutOf } from './layout';
import { openingSamples } from './openingSamples';
import type { OpenTable } from './openTable';
import type { Report } from './reporter';
import { type Scan, scanRows } from './scanRows';
import { readPart } from './shapes/readPart';
import { tableBelow, withoutTableBelow } from './tableBelow';
import { type Problem, unusable } from './unusable';
import { withYearAndMonth } from './yearAndMonth';

export interface ReadContext {
  readonly choices: Choices;
  readonly today: CalendarDay;
}

/** So many tables one below the other are read; what follows is taken for rows of the last. */
const MOST_TABLES = 8;

/** A table and those below it, read. `blank` says what is known of the file. */
export function* readTables(
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

function problemOf({ recognition, plan }: Layout, scan: Scan): Problem | null {
  if (recognition.kind === 'columnMissing') {
    return { code: 'requiredColumnMissing', row: plan.headerRow, table: recognition.table, field: recognition.field };
  }
  if (plan.headerRow > 0 && scan.rowsRead === 0) return { code: 'fileHeaderOnly', row: plan.headerRow };
  return recognition.kind === 'parts' ? null : { code: 'tableNotRecognised', row: plan.headerRow };
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
