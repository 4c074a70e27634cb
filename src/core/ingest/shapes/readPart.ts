import type { FieldId } from '../../model/ids';
import type { ColumnData, ColumnReading, Reading } from '../../model/reading';
import { dimensionCode } from '../categories';
import { gather } from '../gather';
import { judgeRows } from '../judgeRows';
import type { Layout } from '../layout';
import { columnPreviews, exitKindWords } from '../previewOf';
import { type ColumnContext, type ColumnRequest, type MappedColumn, readColumns } from '../readColumns';
import type { Scan } from '../scanRows';
import type { Part } from './recogniseParts';
import { unfold } from './unfold';

/** One table of a file whose rows are scanned; with the last one the scan is used up. Yields columns done. */
export function* readPart(
  described: Reading,
  part: Part,
  layout: Layout,
  scanned: Scan,
  context: ColumnContext,
  isLast: boolean,
): Generator<number, Reading, void> {
  const { reading, columns, usedRows } = yield* understood(described, part, layout, scanned, context);
  if (isLast) scanned.store.columns.clear();
  return yield* withData(reading, columns, usedRows);
}

/** A column whose values are known by their codes. */
interface CodedColumn {
  readonly field: FieldId;
  readonly distinct: ColumnData;
  readonly codes: Int32Array;
}

interface Understood {
  /** All but the data. */
  readonly reading: Reading;
  readonly columns: CodedColumn[];
  readonly usedRows: Int32Array;
}

function* understood(
  described: Reading,
  part: Part,
  layout: Layout,
  scanned: Scan,
  context: ColumnContext,
): Generator<number, Understood, void> {
  const { scan, headerOf } = unfoldedScan(part, layout, scanned);
  const read = yield* readColumns(requestsOf(part, layout), scan.store, context);
  const columns = read.map((column) => ({ ...column, ...headerOf(column.index) }));
  const judging = judgeRows(described.file, part.table, columns, scan);
  const { usedRows, setAside, cellIssues } = yield* atTheEnd(judging, columns.length);
  const dimension = namedDimension(columns, usedRows.length);
  const rowNumbers = usedRows.map((row) => scan.store.rowNumbers[row]);
  yield columns.length;
  const exitWords = exitKindWords(columns, scan, context.choices);
  const previewing = columnPreviews(columns, scan, context.choices, context.today);
  const previews = yield* atTheEnd(previewing, columns.length);
  const reading: Reading = {
    ...described,
    table: part.table.id,
    shape: part.shape,
    rowsRead: scan.store.rowCount,
    rowsUsed: usedRows.length,
    columns: described.columns.map((column) => mappedReading(column, part, columns)),
    data: new Map(dimension ? [['dimension', dimension]] : []),
    rowNumbers,
    setAside,
    cellIssues,
    preview: {
      ...described.preview,
      columns: previews.map((preview) => ({
        ...preview,
        index: fileColumns(part, preview.index)[0] ?? preview.index,
      })),
      exitKindWords: exitWords,
    },
  };
  return {
    reading,
    usedRows,
    columns: columns.map(({ field, parsed, stored }) => ({
      field: field.id,
      distinct: parsed.data,
      codes: stored.codes,
    })),
  };
}

/** Column by column, each let go of as it is done, so that codes and values never lie side by side in full. */
function* withData(reading: Reading, columns: CodedColumn[], usedRows: Int32Array): Generator<number, Reading, void> {
  const count = columns.length;
  const data = new Map<FieldId, ColumnData>();
  for (let column = columns.shift(); column !== undefined; column = columns.shift()) {
    data.set(column.field, gather(column.distinct, column.codes, usedRows));
    yield count;
  }
  return { ...reading, data: new Map([...data, ...reading.data]) };
}

/** Work after the last column: nothing more to count, and still to be done in steps. */
function* atTheEnd<T>(work: Generator<void, T, void>, done: number): Generator<number, T, void> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield done;
  }
}

interface UnfoldedScan {
  readonly scan: Scan;
  readonly headerOf: (column: number) => Pick<MappedColumn, 'headerOf'>;
}

function unfoldedScan(part: Part, layout: Layout, scanned: Scan): UnfoldedScan {
  let scan = withConstants(scanned, layout);
  const headers = new Map<number, (row: number) => string>();
  for (const unfolding of part.unfoldings) {
    const { store, rows, labels } = unfold(scan.store, unfolding);
    const asideTexts = new Map<number, string>();
    rows.forEach((row, index) => {
      const text = scan.asideTexts.get(row);
      if (text !== undefined) asideTexts.set(index, text);
    });
    scan = { ...scan, store, asideTexts };
    for (const { column, from } of unfolding.values) {
      headers.set(column, (row) => layout.keys[from[labels[row]]] ?? '');
    }
    const [first] = unfolding.values;
    if (first) headers.set(unfolding.labelColumn, (row) => layout.keys[first.from[labels[row]]] ?? '');
  }
  return {
    scan,
    headerOf: (column) => {
      const headerOf = headers.get(column);
      return headerOf ? { headerOf } : {};
    },
  };
}

/** What the user said of all rows of a file stands in each of them. */
function withConstants(scan: Scan, { constants }: Layout): Scan {
  if (constants.length === 0) return scan;
  const columns = new Map(scan.store.columns);
  for (const { index, text } of constants) {
    columns.set(index, { texts: ['', text], codes: new Int32Array(scan.store.rowCount).fill(1) });
  }
  return { ...scan, store: { ...scan.store, columns } };
}

function requestsOf(part: Part, layout: Layout): ColumnRequest[] {
  return part.fields.flatMap((field, index) => {
    if (field === null) return [];
    const own = fileColumns(part, index);
    const keys = own.map((column) => layout.keys[column] ?? '');
    return [{ index, header: layout.headers[index] ?? namesAlike(keys, field.synonyms[0] ?? ''), field, keys }];
  });
}

/** What columns put together are called besides what tells them apart; `otherwise` where that is nothing. */
function namesAlike(keys: readonly string[], otherwise: string): string {
  const [first = '', ...rest] = keys.map((key) => key.split(/\s+/));
  const common = [...first].filter((word) => rest.length > 0 && rest.every((words) => words.includes(word)));
  return common.length > 0 ? common.join(' ') : otherwise;
}

/** The columns of the file behind a column, which is one of them or put together from several. */
function fileColumns(part: Part, index: number): readonly number[] {
  for (const { values, labelColumn } of part.unfoldings) {
    const value = values.find(({ column }) => column === index);
    if (value) return value.from.filter((column) => column >= 0).flatMap((column) => fileColumns(part, column));
    if (labelColumn === index) return [];
  }
  return [index];
}

function mappedReading(column: ColumnReading, part: Part, columns: readonly MappedColumn[]): ColumnReading {
  const mapped = columns.find(({ index }) => fileColumns(part, index).includes(column.index));
  if (!mapped) return column;
  const { decision, field } = mapped;
  const options = decision.certainty === 'mustChoose' ? decision.options : [];
  return { ...column, field: field.id, ...decision, options, leftOut: null };
}

/** Without a column that says what was asked, the header of the score may: `eNPS`, `Support`. */
function namedDimension(columns: readonly MappedColumn[], rows: number): ColumnData | null {
  const score = columns.find(({ field }) => field.id === 'score');
  if (!score || columns.some(({ field }) => field.id === 'dimension')) return null;
  const code = dimensionCode(score.header);
  return code === null ? null : { kind: 'code', codes: new Uint8Array(rows).fill(code) };
}
