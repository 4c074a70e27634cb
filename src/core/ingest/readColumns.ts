import type { CalendarDay } from '../model/calendar';
import { type Choices, choiceKey, chosen, NO_HEADER_CHOICE } from '../model/reading';
import type { FieldDefinition } from '../tables/tableDefinition';
import { cellText } from './cellText';
import type { ColumnStore, StoredColumn } from './columnStore';
import { DATE_ORDERS, type DateOrder, yearPivot } from './dates';
import { decideDates, decidePeriods, likelyOrder } from './decideDates';
import { decideHours, decideNumbers, decidePercents } from './decideNumbers';
import { exitsBeforeHire } from './exitsBeforeHire';
import { assumed, type ColumnChoice, type FileEvidence, type FormatDecision } from './formatDecision';
import { overruled, underFormat } from './otherFormats';
import { type ParsedCells, parseCells } from './parseCells';
import type { UsedCells } from './usedCells';

/** A column that holds a field, read. */
export interface MappedColumn {
  readonly index: number;
  readonly header: string;
  readonly field: FieldDefinition;
  readonly stored: StoredColumn;
  readonly cells: UsedCells;
  readonly decision: FormatDecision;
  readonly evidence: FileEvidence;
  readonly parsed: ParsedCells;
  /** Of a column put together from several, the header of the one a row comes from. */
  readonly headerOf?: (row: number) => string;
}

export interface ColumnRequest {
  readonly index: number;
  readonly header: string;
  readonly field: FieldDefinition;
  /** What choices call it: several names where it was put together from several columns. */
  readonly keys: readonly string[];
}

export interface ColumnContext {
  readonly file: string;
  readonly signature: string;
  readonly delimiter: string;
  readonly isDate1904: boolean;
  readonly today: CalendarDay;
  readonly choices: Choices;
}

interface Pending extends ColumnRequest {
  readonly stored: StoredColumn;
  readonly cells: UsedCells;
}

/** One format per column, from all its rows and what the other columns prove; then its cells. Yields columns done. */
export function* readColumns(
  requests: readonly ColumnRequest[],
  store: ColumnStore,
  context: ColumnContext,
): Generator<number, readonly MappedColumn[], void> {
  const pending: Pending[] = [];
  for (const request of requests) {
    const stored = store.columns.get(request.index);
    if (!stored) throw new Error(`invalid column store; column not kept: ${request.index}`);
    pending.push({
      ...request,
      stored,
      cells: { texts: stored.texts.map(cellText), firstRows: firstRows(stored, store) },
    });
    yield pending.length / 2;
  }
  const alone = evidenceOf([], context);
  const decisions: FormatDecision[] = [];
  for (const column of pending) {
    decisions.push(decideFormat(column, alone, { format: null, acceptProposal: false }));
    yield pending.length / 2;
  }
  const open = pending.filter((_, index) => decisions[index].certainty === 'mustChoose');
  const decided = evidenceOf(decisions, context);
  const evidence = {
    ...decided,
    likelyOrder: likelyOrder(
      open.filter(isOfDates).map(({ cells }) => cells),
      decided,
      (order) => exitsBeforeHireIn(order, pending, decisions, decided),
    ),
  };
  const mapped: MappedColumn[] = [];
  for (const column of pending) {
    const { index, header, field, stored, cells } = column;
    const choice = choiceOf(column, context);
    const decision = overruled(decideFormat(column, evidence, choice), field.kind, choice.format);
    mapped.push({
      index,
      header,
      field,
      stored,
      cells,
      decision,
      evidence,
      parsed: parseCells(cells.texts, { field, header, decision, evidence, exitKinds: context.choices.exitKinds }),
    });
    yield (pending.length + mapped.length) / 2;
  }
  return mapped;
}

/** Rows that would end before they begin, were every open column of days written in this order. */
function exitsBeforeHireIn(
  order: DateOrder,
  pending: readonly Pending[],
  decisions: readonly FormatDecision[],
  evidence: FileEvidence,
): number {
  const [hire, exit] = (['hireDate', 'exitDate'] as const).map((id) => {
    const at = pending.findIndex(({ field }) => field.id === id);
    if (at < 0) return null;
    const { field, header, cells, stored } = pending[at];
    const decision = decisions[at].certainty === 'mustChoose' ? underFormat(decisions[at], order) : decisions[at];
    return { codes: stored.codes, data: parseCells(cells.texts, { field, header, decision, evidence }).data };
  });
  return hire && exit ? exitsBeforeHire(hire, exit) : 0;
}

function isOfDates({ field }: Pending): boolean {
  return field.kind === 'day' || field.kind === 'period';
}

function firstRows(stored: StoredColumn, store: ColumnStore): Int32Array {
  const first = new Int32Array(stored.texts.length);
  for (let row = store.rowCount - 1; row >= 0; row--) {
    if (store.kinds[row] === 0) first[stored.codes[row]] = store.rowNumbers[row];
  }
  return first;
}

function choiceOf({ keys }: Pending, { file, signature, choices }: ColumnContext): ColumnChoice {
  const ofHeaders = chosen(choices.headers, signature) ?? NO_HEADER_CHOICE;
  const said = keys.map((key) => chosen(choices.formats, choiceKey(file, key)) ?? chosen(ofHeaders.formats, key));
  return { format: said.find((format) => format !== null) ?? null, acceptProposal: choices.acceptProposals };
}

function evidenceOf(decisions: readonly FormatDecision[], context: ColumnContext): FileEvidence {
  const sure = decisions.filter((decision) => decision.certainty === 'proven');
  const orders = new Set(sure.map((decision) => decision.format));
  const decimals = new Set(sure.map((decision) => decision.decimal));
  const [dateOrder = null, ...otherOrders] = DATE_ORDERS.filter((order) => orders.has(order));
  return {
    delimiter: context.delimiter,
    today: context.today,
    pivot: yearPivot(context.today),
    dateOrder: otherOrders.length > 0 ? null : dateOrder,
    likelyOrder: null,
    decimal: decimals.has('.') === decimals.has(',') ? null : decimals.has('.') ? '.' : ',',
    isDate1904: context.isDate1904,
  };
}

function decideFormat(column: Pending, evidence: FileEvidence, choice: ColumnChoice): FormatDecision {
  switch (column.field.kind) {
    case 'identifier':
      return assumed('identifier');
    case 'text':
      return assumed('text');
    case 'day':
      return decideDates(column.cells, evidence, choice);
    case 'period':
      return decidePeriods(column.cells, column.header, evidence, choice);
    case 'number':
      return decideNumbers(column.cells, evidence, choice);
    case 'percent':
      return decidePercents(column.cells, evidence, choice);
    case 'hours':
      return decideHours(column.cells, column.header, evidence, choice);
    case 'exitKind':
    case 'yesNo':
    case 'dimension':
    case 'respondent':
    case 'event':
      return assumed('category');
  }
}
