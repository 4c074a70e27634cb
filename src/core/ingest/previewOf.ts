import { type CalendarDay, isoDay, isoMonth, type Month, NO_DAY } from '../model/calendar';
import { EVENT_KINDS, EXIT_KINDS, PULSE_DIMENSIONS, RESPONDENTS } from '../model/ids';
import { holdsPeople, maskedText } from '../model/maskedText';
import type { CellSample, ColumnPreview, EffectCode, ExitKindWord, OtherFormat } from '../model/preview';
import { type Choices, type ColumnData, chosen, type FormatId } from '../model/reading';
import { CELL_STATES } from './cellStates';
import { cellText } from './cellText';
import { exitsBeforeHire } from './exitsBeforeHire';
import { otherFormats, underFormat } from './otherFormats';
import { exitKindKey, type ParsedCells, parseCells } from './parseCells';
import type { MappedColumn } from './readColumns';
import type { Scan } from './scanRows';

const MOST_SAMPLES = 3;
const MOST_WORDS = 40;

/** What to show of each mapped column of a part. `today` is what dates are held against. Yields after each column. */
export function* columnPreviews(
  columns: readonly MappedColumn[],
  scan: Scan,
  choices: Choices,
  today: CalendarDay,
): Generator<void, ColumnPreview[], void> {
  const previews: ColumnPreview[] = [];
  for (const column of columns) {
    const shown =
      column.decision.certainty === 'mustChoose' ? parsedUnder(column, column.decision.format) : column.parsed;
    previews.push({
      index: column.index,
      samples: samplesOf(column, shown, scan, choices),
      others: otherFormats(column.decision, column.field.kind).map((format) =>
        otherFormat(column, format, columns, scan, choices, today),
      ),
    });
    yield;
  }
  return previews;
}

function parsedUnder(column: MappedColumn, format: FormatId): ParsedCells {
  const { field, header, evidence, cells } = column;
  return parseCells(cells.texts, { field, header, evidence, decision: underFormat(column.decision, format) });
}

/** Distinct cells as they come, the proving one first. */
function samplesOf(column: MappedColumn, parsed: ParsedCells, scan: Scan, choices: Choices): CellSample[] {
  const rows = sampleRows(column, scan);
  return rows.map((row) => sampleAt(column, parsed, row, scan, choices));
}

function sampleRows({ decision, stored }: MappedColumn, { store }: Scan): number[] {
  const rows: number[] = [];
  const seen = new Set<number>([0]);
  const take = (row: number): void => {
    if (store.kinds[row] !== 0 || seen.has(stored.codes[row])) return;
    seen.add(stored.codes[row]);
    rows.push(row);
  };
  const proving = decision.provenByRow > 0 ? store.rowNumbers.indexOf(decision.provenByRow) : -1;
  if (proving >= 0) take(proving);
  for (let row = 0; row < store.rowCount && rows.length < MOST_SAMPLES; row++) take(row);
  return rows;
}

function sampleAt(column: MappedColumn, parsed: ParsedCells, row: number, scan: Scan, choices: Choices): CellSample {
  const { stored, field, cells } = column;
  const code = stored.codes[row];
  const state = CELL_STATES[parsed.states[code]];
  // A cell that is not what its column holds may be a name.
  const isStranger = state === 'unreadable' || state === 'unknown';
  const mask = choices.names === 'masked' && (isStranger || holdsPeople(field.id) || isRareText(column, code, scan));
  const shown = (text: string): string => (mask ? maskedText(text) : text);
  const understood = understoodAt(parsed.data, code, column);
  return {
    row: scan.store.rowNumbers[row],
    raw: shown(cells.texts[code]),
    understood: typeof understood === 'string' && parsed.data.kind === 'text' ? shown(understood) : understood,
  };
}

/** A text that stands in one row only may say who it is about. */
function isRareText({ field, stored }: MappedColumn, code: number, { store }: Scan): boolean {
  if (field.kind !== 'text') return false;
  let rows = 0;
  for (let row = 0; row < store.rowCount && rows < 2; row++) if (stored.codes[row] === code) rows++;
  return rows < 2;
}

function understoodAt(data: ColumnData, code: number, { field }: MappedColumn): string | number | null {
  switch (data.kind) {
    case 'text':
      return data.values[data.codes[code]] ?? null;
    case 'day':
      return data.days[code] === NO_DAY ? null : isoDay(data.days[code] as CalendarDay);
    case 'period':
      return data.counts[code] === 0 ? null : isoMonth(data.months[code] as Month);
    case 'number':
      return Number.isNaN(data.values[code]) ? null : data.values[code];
    case 'code':
      return codeWord(field.kind, data.codes[code]);
  }
}

function codeWord(kind: MappedColumn['field']['kind'], code: number): string | number | null {
  if (code === 255) return null;
  if (kind === 'exitKind') return EXIT_KINDS[code] ?? null;
  if (kind === 'dimension') return PULSE_DIMENSIONS[code] ?? null;
  if (kind === 'respondent') return RESPONDENTS[code] ?? null;
  return kind === 'event' ? (EVENT_KINDS[code] ?? null) : code;
}

function otherFormat(
  column: MappedColumn,
  format: FormatId,
  columns: readonly MappedColumn[],
  scan: Scan,
  choices: Choices,
  today: CalendarDay,
): OtherFormat {
  const parsed = parsedUnder(column, format);
  const row = tellingRow(column, parsed, scan);
  const counts: readonly (readonly [EffectCode, number])[] = [
    ['unreadable', rowsInState(column, parsed, scan, ['unreadable', 'impossible'])],
    ['exitsBeforeHire', exitsBefore(column, parsed, format, columns)],
    ['datesInFuture', column.field.id === 'exitDate' ? 0 : daysAfter(column, parsed, scan, today)],
    ['outOfRange', rowsInState(column, parsed, scan, ['outOfRange'])],
  ];
  const [effect, rows] = counts.find(([, count]) => count > 0) ?? (['nothing', 0] as const);
  return { format, effect, rows, sample: row === undefined ? null : sampleAt(column, parsed, row, scan, choices) };
}

/** A row the other format reads otherwise, if there is one, for what both read alike tells nothing. */
function tellingRow(column: MappedColumn, other: ParsedCells, scan: Scan): number | undefined {
  const { decision, field, stored, parsed } = column;
  const rows = sampleRows(column, scan);
  const isOpen = decision.certainty === 'mustChoose';
  const rivals = isOpen ? otherFormats(decision, field.kind).map((format) => parsedUnder(column, format)) : [parsed];
  const tells = (code: number): boolean => rivals.some((rival) => !isAlike(rival.data, other.data, code));
  const shown = rows.find((row) => tells(stored.codes[row]));
  if (shown !== undefined) return shown;
  const codes = Uint8Array.from(stored.texts, (_, code) => (tells(code) ? 1 : 0));
  const { kinds, rowCount } = scan.store;
  for (let row = 0; row < rowCount; row++) if (kinds[row] === 0 && codes[stored.codes[row]] === 1) return row;
  return rows[0];
}

function isAlike(left: ColumnData, right: ColumnData, code: number): boolean {
  if (left.kind === 'day' && right.kind === 'day') return left.days[code] === right.days[code];
  if (left.kind === 'period' && right.kind === 'period') {
    return left.months[code] === right.months[code] && left.counts[code] === right.counts[code];
  }
  return left.kind === 'number' && right.kind === 'number' && Object.is(left.values[code], right.values[code]);
}

type State = (typeof CELL_STATES)[number];

function rowsInState(
  { stored }: MappedColumn,
  { states }: ParsedCells,
  { store }: Scan,
  wanted: readonly State[],
): number {
  let rows = 0;
  for (let row = 0; row < store.rowCount; row++) {
    if (store.kinds[row] === 0 && wanted.includes(CELL_STATES[states[stored.codes[row]]])) rows++;
  }
  return rows;
}

function daysAfter({ stored }: MappedColumn, { data }: ParsedCells, { store }: Scan, today: CalendarDay): number {
  if (data.kind !== 'day') return 0;
  let rows = 0;
  for (let row = 0; row < store.rowCount; row++) {
    const day = data.days[stored.codes[row]];
    if (store.kinds[row] === 0 && day !== NO_DAY && day > today) rows++;
  }
  return rows;
}

/** The other date of a row is read alike where it is as open as this one. */
function exitsBefore(
  column: MappedColumn,
  parsed: ParsedCells,
  format: FormatId,
  columns: readonly MappedColumn[],
): number {
  const partnerId = column.field.id === 'hireDate' ? 'exitDate' : column.field.id === 'exitDate' ? 'hireDate' : null;
  const partner = columns.find(({ field }) => field.id === partnerId);
  if (!partner) return 0;
  const isOpen = otherFormats(partner.decision, partner.field.kind).includes(format);
  const own = { codes: column.stored.codes, data: parsed.data };
  const other = {
    codes: partner.stored.codes,
    data: (isOpen ? parsedUnder(partner, format) : partner.parsed).data,
  };
  return partnerId === 'exitDate' ? exitsBeforeHire(own, other) : exitsBeforeHire(other, own);
}

/** The words for how people left, commonest first; beyond forty the column holds stories, and only unknown words are listed. */
export function exitKindWords(columns: readonly MappedColumn[], scan: Scan, choices: Choices): ExitKindWord[] {
  const column = columns.find(({ field }) => field.kind === 'exitKind');
  const data = column?.parsed.data;
  if (column === undefined || data?.kind !== 'code') return [];
  const { stored, cells, parsed } = column;
  const { codes } = data;
  const rows = new Int32Array(stored.texts.length);
  for (let row = 0; row < scan.store.rowCount; row++) if (scan.store.kinds[row] === 0) rows[stored.codes[row]]++;
  const found = new Map<string, ExitKindWord>();
  cells.texts.forEach((text, code) => {
    const state = CELL_STATES[parsed.states[code]];
    if (rows[code] === 0 || state === 'missing') return;
    const word = exitKindKey(cellText(text));
    const said = chosen(choices.exitKinds, word) !== null;
    const kind = state === 'unknown' ? null : (EXIT_KINDS[codes[code]] ?? null);
    found.set(word, { word, kind, chosen: said, rows: rows[code] + (found.get(word)?.rows ?? 0) });
  });
  const words = [...found.values()].sort((left, right) => right.rows - left.rows || (left.word < right.word ? -1 : 1));
  return (words.length > MOST_WORDS ? words.filter(({ kind }) => kind === null) : words).slice(0, MOST_WORDS);
}
