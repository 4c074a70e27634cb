import { type CalendarDay, monthOfDay, NO_DAY } from '../model/calendar';
import { EXIT_KINDS, PULSE_DIMENSIONS } from '../model/ids';
import { type Choices, type ColumnData, chosen } from '../model/reading';
import type { FieldDefinition } from '../tables/tableDefinition';
import { dimensionCode, eventCode, exitKindCode, respondentCode, yesNoCode } from './categories';
import { type CellState, stateCode } from './cellStates';
import { isErrorText, isMissingText, isMissingValue } from './cellText';
import { DATE_ORDERS, type DateCell, dayOf, readDate } from './dates';
import { firstMonthOf, isFiscalHeader } from './fiscalPeriods';
import type { FileEvidence, FormatDecision } from './formatDecision';
import { hoursOf, isHoursUnit, readHours, unitOfHeader } from './hours';
import { numberOf, readNumber } from './numbers';
import { readPeriod } from './periods';

/** The meaning of each distinct cell of a column, and what became of it. */
export interface ParsedCells {
  readonly data: ColumnData;
  /** Index in CELL_STATES per distinct cell. */
  readonly states: Uint8Array;
}

export interface ColumnFormat {
  readonly field: FieldDefinition;
  readonly header: string;
  readonly decision: FormatDecision;
  readonly evidence: FileEvidence;
  /** What the user said of words: see `exitKindKey`. */
  readonly exitKinds?: Choices['exitKinds'];
}

const NO_CODE = 255;

/** Distinct cells to values, under the format decided for their column. */
export function parseCells(texts: readonly string[], format: ColumnFormat): ParsedCells {
  switch (format.field.kind) {
    case 'identifier':
      return parseTexts(texts, (text) => SHORTENED.test(text));
    case 'text':
      return parseTexts(texts, () => false);
    case 'day':
      return parseDays(texts, format);
    case 'period':
      return parsePeriods(texts, format);
    case 'number':
      return parseNumbers(texts, format, (text) => numberMeaning(text, format));
    case 'percent':
      return parseNumbers(texts, format, (text) => percentMeaning(text, format));
    case 'hours':
      return parseNumbers(texts, format, (text) => hoursMeaning(text, format));
    case 'exitKind':
      return parseCategories(texts, (text) => exitKindUnder(text, format), EXIT_KINDS.indexOf('unknown'));
    case 'yesNo':
      return parseCategories(texts, yesNoCode, NO_CODE);
    case 'dimension':
      return parseCategories(texts, dimensionCode, PULSE_DIMENSIONS.indexOf('other'));
    case 'respondent':
      return parseCategories(texts, respondentCode, NO_CODE);
    case 'event':
      return parseCategories(texts, eventCode, NO_CODE);
  }
}

/** How Excel writes a number of twelve digits or more into a CSV. */
const SHORTENED = /^\d(?:[.,]\d{1,14})?E\+\d{2,3}$/i;

function parseTexts(texts: readonly string[], isShortened: (text: string) => boolean): ParsedCells {
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  const states = new Uint8Array(texts.length);
  const codes = Int32Array.from(texts, (text, index) => {
    if (isMissingText(text) || isErrorText(text)) {
      states[index] = stateCode('missing');
      return -1;
    }
    if (isShortened(text)) {
      states[index] = stateCode('shortened');
      return -1;
    }
    const known = codeOf.get(text);
    if (known !== undefined) return known;
    codeOf.set(text, values.length);
    return values.push(text) - 1;
  });
  return { data: { kind: 'text', codes, values }, states };
}

function parseDays(texts: readonly string[], format: ColumnFormat): ParsedCells {
  const days = new Int32Array(texts.length).fill(NO_DAY);
  const states = statesOf(texts, format, (text, index) => {
    const cell = readDate(text, format.evidence.pivot);
    const reading = cell === null ? null : dayUnder(cell, format);
    if (reading === null) return 'unreadable';
    if (reading.kind !== 'day') return reading.kind;
    days[index] = reading.day;
    return 'read';
  });
  return { data: { kind: 'day', days }, states };
}

function dayUnder(cell: DateCell, format: ColumnFormat): ReturnType<typeof dayOf> {
  const isDate1904 = format.evidence.isDate1904 || format.decision.format === 'dateSerial1904';
  return dayOf(cell, DATE_ORDERS.find((order) => order === format.decision.format) ?? 'dateDayMonthYear', isDate1904);
}

function parsePeriods(texts: readonly string[], format: ColumnFormat): ParsedCells {
  const months = new Int32Array(texts.length);
  const counts = new Uint8Array(texts.length);
  const isFiscal = isFiscalHeader(format.header);
  const put = (index: number, month: number, count: number): CellState => {
    months[index] = month;
    counts[index] = count;
    return 'read';
  };
  const states = statesOf(texts, format, (text, index) => {
    const cell = readPeriod(text, format.evidence.pivot, isFiscal);
    if (cell === null || cell.kind === 'impossible') return 'unreadable';
    if (cell.kind === 'fiscal') {
      const first = firstMonthOf(cell, format.decision.format);
      return first === null ? 'unreadable' : put(index, first, cell.count);
    }
    if (cell.kind === 'months') return put(index, cell.month, cell.count);
    const reading = dayUnder(cell.date, format);
    return reading.kind === 'day' ? put(index, monthOfDay(reading.day satisfies CalendarDay), 1) : 'unreadable';
  });
  return { data: { kind: 'period', months, counts }, states };
}

function parseNumbers(
  texts: readonly string[],
  format: ColumnFormat,
  meaning: (text: string) => number | CellState,
): ParsedCells {
  const values = new Float64Array(texts.length).fill(Number.NaN);
  const states = statesOf(texts, format, (text, index) => {
    const found = meaning(text);
    if (typeof found === 'string') return found;
    values[index] = found;
    return 'read';
  });
  return { data: { kind: 'number', values }, states };
}

function numberMeaning(text: string, { field, decision }: ColumnFormat): number | CellState {
  const cell = readNumber(text);
  const value = cell === null ? null : numberOf(cell, decision.decimal ?? '.');
  if (value === null) return 'unreadable';
  if (field.minimum !== undefined && value < field.minimum) return 'outOfRange';
  return field.id === 'quota' && value <= 0 ? 'zero' : value;
}

function percentMeaning(text: string, { decision }: ColumnFormat): number | CellState {
  const cell = readNumber(text);
  const value = cell === null ? null : numberOf(cell, decision.decimal ?? '.');
  if (cell === null || value === null) return 'unreadable';
  if (cell.percent || decision.format === 'percentPoints') return value / 100;
  // Beside cells with a sign, 0.94 and 94 could both mean 94 %.
  return decision.format === 'percentSign' && value !== 0 ? 'unreadable' : value;
}

const MOST_HOURS = 744;

function hoursMeaning(text: string, { decision, header }: ColumnFormat): number | CellState {
  const cell = readHours(text);
  const unit = isHoursUnit(decision.format) ? decision.format : (unitOfHeader(header) ?? 'hoursDecimal');
  const hours = cell === null ? null : hoursOf(cell, unit, decision.decimal ?? '.');
  if (hours === null) return 'unreadable';
  return hours < 0 || hours > MOST_HOURS ? 'outOfRange' : hours;
}

/** What choices call a word for a kind of exit. */
export function exitKindKey(text: string): string {
  return text.toLowerCase();
}

function exitKindUnder(text: string, { header, exitKinds = {} }: ColumnFormat): number | null {
  const said = chosen(exitKinds, exitKindKey(text));
  return said === null ? exitKindCode(text, header) : EXIT_KINDS.indexOf(said);
}

function parseCategories(
  texts: readonly string[],
  meaning: (text: string) => number | null,
  otherwise: number,
): ParsedCells {
  const codes = new Uint8Array(texts.length).fill(NO_CODE);
  const states = Uint8Array.from(texts, (text, index) => {
    if (isMissingText(text)) return stateCode('missing');
    const code = meaning(text);
    codes[index] = code ?? otherwise;
    return stateCode(code === null ? 'unknown' : 'read');
  });
  return { data: { kind: 'code', codes }, states };
}

function statesOf(
  texts: readonly string[],
  { decision }: ColumnFormat,
  read: (text: string, index: number) => CellState,
): Uint8Array {
  return Uint8Array.from(texts, (text, index) => {
    if (isMissingValue(text)) return stateCode('missing');
    return stateCode(decision.certainty === 'mustChoose' ? 'undecided' : read(text, index));
  });
}
