import type { FieldId, TableId } from '../../core/model/ids';
import type { CellSample, EffectCode, OtherFormat } from '../../core/model/preview';
import {
  type Certainty,
  type Choices,
  type ColumnReading,
  choiceKey,
  chosen,
  FORMAT_IDS,
  type FormatId,
  type LeftOutCode,
} from '../../core/model/reading';
import { SHAPED_TABLES, TABLES } from '../../core/tables/index';
import type { ValueKind } from '../../core/tables/tableDefinition';
import { headerChoiceOf, keysOf } from './choices';
import type { FilePart } from './fileEntries';

/** A column that is used, or several that unfold into one, and all that can be said about it. */
export interface ColumnRow {
  readonly keys: readonly string[];
  readonly columns: readonly [ColumnReading, ...ColumnReading[]];
  readonly field: FieldId;
  readonly format: FormatId;
  readonly certainty: Certainty | 'byHeading' | 'chosen';
  readonly provenByRow: number;
  readonly samples: readonly CellSample[];
  /** The ways it can be read, where there is more than one; the one in use is among them. */
  readonly options: readonly FormatOption[];
}

export interface FormatOption {
  readonly format: FormatId;
  readonly isUsed: boolean;
  /** What we would take, while nothing is taken. */
  readonly isLikely: boolean;
  /** What speaks against it; null for the one in use. */
  readonly effect: { readonly code: EffectCode; readonly rows: number } | null;
  readonly sample: CellSample | null;
}

const WORD_FORMATS: readonly FormatId[] = ['text', 'identifier', 'category'];

export function columnRows({ report, preview }: FilePart, choices: Choices): readonly ColumnRow[] {
  const keys = keysOf(report.columns);
  const rows = new Map<FieldId, { keys: string[]; columns: [ColumnReading, ...ColumnReading[]] }>();
  report.columns.forEach((column, place) => {
    if (column.field === null) return;
    const row = rows.get(column.field);
    if (row) {
      row.keys.push(keys[place] ?? '');
      row.columns.push(column);
    } else rows.set(column.field, { keys: [keys[place] ?? ''], columns: [column] });
  });
  return [...rows].map(([field, row]): ColumnRow => {
    const [column] = row.columns;
    const { samples = [], others = [] } =
      preview.columns.find(({ index }) => row.columns.some((one) => one.index === index)) ?? {};
    const isOpen = column.certainty === 'mustChoose';
    const options = others
      .filter((other) => isOpen || differs(other, samples))
      .map(({ format, effect, rows: count, sample }) => ({
        format,
        isUsed: false,
        isLikely: isOpen && format === column.format,
        effect: { code: effect, rows: count },
        sample,
      }));
    const used = { format: column.format, isUsed: true, isLikely: false, effect: null, sample: samples[0] ?? null };
    return {
      ...row,
      field,
      format: column.format,
      certainty: certaintyOf(column, {
        field: row.keys.some((key) => chosen(headerChoiceOf(choices, report.signature).fields, key) === field),
        format: isSaid(report.name, report.signature, row.keys, column.format, choices),
      }),
      provenByRow: column.provenByRow,
      samples: isOpen ? [] : distinct(samples),
      options: inFormatOrder(isOpen || options.length === 0 ? options : [...options, used]),
    };
  });
}

/** A reading under which no cell is another is not worth a choice: the core shows a cell that differs, where there is one. */
function differs({ effect, sample }: OtherFormat, samples: readonly CellSample[]): boolean {
  const used = samples.find(({ row }) => row === sample?.row);
  return effect !== 'nothing' || (sample !== null && used?.understood !== sample.understood);
}

/** Masked, different ids look alike; one of them is enough. */
function distinct(samples: readonly CellSample[]): readonly CellSample[] {
  return samples.filter(({ raw }, index) => samples.findIndex((other) => other.raw === raw) === index);
}

/** The same order whichever is in use, so that nothing moves when one is chosen. */
function inFormatOrder(options: readonly FormatOption[]): readonly FormatOption[] {
  return [...options].sort((left, right) => FORMAT_IDS.indexOf(left.format) - FORMAT_IDS.indexOf(right.format));
}

/** Words can be written in one way only, so nothing about them is assumed: the heading or the reader says what they are. */
function certaintyOf(
  { certainty, format }: ColumnReading,
  said: { readonly field: boolean; readonly format: boolean },
): ColumnRow['certainty'] {
  if (certainty !== 'assumed') return certainty;
  if (said.format) return 'chosen';
  if (!WORD_FORMATS.includes(format)) return 'assumed';
  return said.field ? 'chosen' : 'byHeading';
}

function isSaid(file: string, signature: string, keys: readonly string[], format: FormatId, choices: Choices): boolean {
  const { formats } = headerChoiceOf(choices, signature);
  return keys.some((key) => (chosen(choices.formats, choiceKey(file, key)) ?? chosen(formats, key)) === format);
}

/** A column no table of the file uses. */
export interface LeftOutColumn {
  readonly key: string;
  readonly column: ColumnReading;
  readonly reason: LeftOutCode;
  readonly isPersonal: boolean;
  /** The reader wants it read although it looks personal. */
  readonly isSwitchedOn: boolean;
}

/** What looks personal comes first, then what nobody knows. */
export function leftOutColumns(parts: readonly FilePart[], { sensitive }: Choices): readonly LeftOutColumn[] {
  const [first] = parts;
  if (first === undefined) return [];
  const keys = keysOf(first.report.columns);
  const isUsed = (index: number) =>
    parts.some(({ report }) => report.columns.some((column) => column.index === index && column.field !== null));
  const found = first.report.columns.flatMap((column, place): LeftOutColumn[] => {
    if (isUsed(column.index)) return [];
    const reason = column.leftOut ?? 'notRecognised';
    const isSwitchedOn = sensitive.includes(column.header);
    const isPersonal = isSwitchedOn || !IMPERSONAL.includes(reason);
    return [{ key: keys[place] ?? '', column, reason, isPersonal, isSwitchedOn }];
  });
  return [...found.filter(({ isPersonal }) => isPersonal), ...found.filter(({ isPersonal }) => !isPersonal)];
}

const IMPERSONAL: readonly LeftOutCode[] = ['chosen', 'notRecognised', 'otherTable'];

/** Fields a column of the table can hold; of a table not known yet, all. */
export function fieldsFor(table: TableId | null): readonly FieldId[] {
  const tables = [...TABLES, ...SHAPED_TABLES].filter(({ id }) => table === null || id === table);
  return [...new Set(tables.flatMap(({ fields }) => fields.map(({ id }) => id)))];
}

const KINDS: ReadonlyMap<FieldId, ValueKind> = new Map(
  [...TABLES, ...SHAPED_TABLES].flatMap(({ fields }) => fields.map(({ id, kind }) => [id, kind] as const)),
);

export function kindOf(field: FieldId): ValueKind {
  const kind = KINDS.get(field);
  if (kind === undefined) throw new Error(`invalid field; no table has it: ${field}`);
  return kind;
}

/** A table of measures whose months no column names: the reader may say them for the whole file. */
export function canNamePeriod({ report }: FilePart, wanted: FieldId | null): boolean {
  if (wanted === 'period') return true;
  const needs = TABLES.find(({ id }) => id === report.table)?.fields.some(
    ({ id, required }) => id === 'period' && required,
  );
  return needs === true && report.columns.every(({ field }) => field !== 'period') && report.shape !== 'wide';
}
