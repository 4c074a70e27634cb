import type { FieldId, TableId } from '../model/ids';
import type { FieldChoice, ShapeId } from '../model/reading';
import { SHAPED_TABLES, TABLES } from '../tables/index';
import type { FieldDefinition, TableDefinition } from '../tables/tableDefinition';
import { assignColumns } from './assignColumns';
import { headerScore } from './headerLexicon';
import { type HeaderForms, headerForms, plainWords } from './headerWords';
import { looksLike } from './looksLike';

export interface HeadedColumn {
  readonly header: string;
  /** Some of its cells. */
  readonly sample: readonly string[];
  /** What the user said; null or absent: nothing. */
  readonly choice?: FieldChoice | null;
}

export type Recognition =
  | { readonly kind: 'table'; readonly table: TableDefinition; readonly fields: readonly (FieldDefinition | null)[] }
  | { readonly kind: 'columnMissing'; readonly table: TableId; readonly field: FieldId }
  | { readonly kind: 'unknown' };

export interface TableChoice {
  readonly table: TableId | null;
  readonly shape: ShapeId | null;
}

/** Under it a header does not name a field. */
const THRESHOLD = 0.5;
/** A column for which the user chose a field. */
const CHOSEN = 2;
/** Values that cannot be what the header says halve its score. */
const CONTRADICTED = 0.5;
/** A contradicted header must be a field's very name to count. */
const LEAST_CONTRADICTED = 0.45;
const CONFIRMED = 0.45;
/** Earlier columns win ties. */
const PER_COLUMN = 0.000_001;
/** Less than a column of its own: a list named "exits" that has hire dates as well is a roster. */
const FILE_NAME = 0.9;
/** Closer than this, two tables are equally likely. */
const CLEAR_LEAD = 0.05;

interface Candidate {
  readonly table: TableDefinition;
  readonly fields: readonly (FieldDefinition | null)[];
  readonly score: number;
  /** The file name speaks of it. */
  readonly named: boolean;
  /** First rule not met; null where the table is complete. */
  readonly missing: FieldId | null;
  readonly unmet: number;
}

/** Which table a file holds and which column is which field. */
export function recogniseTable(
  columns: readonly HeadedColumn[],
  fileName: string,
  choice: TableChoice = { table: null, shape: null },
): Recognition {
  const definitions = [...TABLES, ...SHAPED_TABLES].filter((table) => admits(choice, table));
  const scores = scorer(columns);
  const candidates = definitions.map((table) =>
    candidateOf(table, table.fields.map(scores), fileName, choice.table !== null),
  );
  const complete = withoutListsOfMeasures(candidates.filter((candidate) => candidate.missing === null));
  const [likeliest, second] = complete.sort((left, right) => right.score - left.score);
  const best = likeliest && (listBeside(likeliest, complete) ?? likeliest);
  if (best) {
    if (best === likeliest && second && best.score - second.score < CLEAR_LEAD && !sideBySide(best, second))
      return { kind: 'unknown' };
    return { kind: 'table', table: best.table, fields: best.fields };
  }
  return nearest(candidates, choice.table !== null);
}

function admits(choice: TableChoice, table: TableDefinition): boolean {
  if (choice.table !== null && choice.table !== table.id) return false;
  if (choice.shape === null || choice.shape === 'wide') return true;
  return choice.shape === (table.shape ?? 'rows');
}

/** How much each column claims to be a field. */
export function scorer(columns: readonly HeadedColumn[]): (field: FieldDefinition) => number[] {
  const forms = columns.map((column) => headerForms(column.header));
  const taken = new Set(columns.map(({ choice }) => choice ?? null));
  return (field) =>
    columns.map((column, index) => {
      const { choice = null } = column;
      if (choice !== null) return choice === field.id ? CHOSEN - index * PER_COLUMN : 0;
      if (taken.has(field.id)) return 0;
      return Math.max(0, fieldScore(column, forms[index], field) - index * PER_COLUMN);
    });
}

/** Measures by person and month with team and role beside them are no list of who was employed; hire dates make one. */
function withoutListsOfMeasures(complete: readonly Candidate[]): Candidate[] {
  const measured = complete.some(({ table }) => MEASURES.includes(table.id));
  return complete.filter(
    ({ table, fields }) => !measured || table.shape !== 'snapshots' || fields.some((field) => field?.id === 'hireDate'),
  );
}

/** Tables of measures. */
export const MEASURES: readonly TableId[] = ['quota', 'training', 'coaching', 'pulse', 'attendance'];

/** A month-end list whose months carry measures as well: the list comes first, the measures stand beside it. */
function listBeside(likeliest: Candidate, complete: readonly Candidate[]): Candidate | null {
  if (!MEASURES.includes(likeliest.table.id)) return null;
  const list = complete.find(({ table }) => table.shape === 'snapshots');
  return list && ownColumns(likeliest).every((column) => !ownColumns(list).includes(column)) ? list : null;
}

/** Two tables of measures that claim different columns: the file holds both. */
function sideBySide(best: Candidate, second: Candidate): boolean {
  if (!MEASURES.includes(best.table.id) || !MEASURES.includes(second.table.id)) return false;
  return ownColumns(best).every((column) => !ownColumns(second).includes(column));
}

function ownColumns({ fields }: Candidate): number[] {
  return fields.flatMap((field, column) => (field && !COMMON.includes(field.id) ? [column] : []));
}

/** Fields that stand in many kinds of table and point to none. */
export const COMMON: readonly FieldId[] = [
  'employeeId',
  'email',
  'period',
  'manager',
  'team',
  'region',
  'role',
  'status',
];

/** The table that lacks one thing only, where its file name or a column of its own points to it. */
function nearest(candidates: readonly Candidate[], isChosen: boolean): Recognition {
  const plain = candidates.filter(({ table }) => table.shape === undefined);
  const near = (plain.length > 0 ? plain : candidates)
    .filter(
      ({ table, unmet, named, fields }) =>
        isChosen ||
        (unmet === 1 &&
          table.shape === undefined &&
          (named || fields.some((field) => field && !COMMON.includes(field.id)))),
    )
    .sort((left, right) => right.score - left.score);
  const [best, second] = near;
  if (!best?.missing || (second && best.score - second.score < CLEAR_LEAD)) return { kind: 'unknown' };
  return { kind: 'columnMissing', table: best.table.id, field: best.missing };
}

function candidateOf(
  table: TableDefinition,
  scores: readonly (readonly number[])[],
  fileName: string,
  isChosen: boolean,
): Candidate {
  const assigned = assignColumns(scores);
  const fields = new Array<FieldDefinition | null>(scores[0]?.length ?? 0).fill(null);
  const named = namesTable(fileName, table);
  let score = named ? FILE_NAME : 0;
  assigned.forEach((column, index) => {
    if (column === null) return;
    fields[column] = table.fields[index];
    score += scores[index][column];
  });
  const unmet = unmetFields(isChosen ? withLess(table) : table, fields);
  return { table, fields, score, named, missing: unmet[0] ?? null, unmet: unmet.length };
}

function fieldScore(column: HeadedColumn, forms: HeaderForms, field: FieldDefinition): number {
  const named = headerScore(forms, field);
  if (named < THRESHOLD) return 0;
  const share = looksLike(field.kind, column.sample);
  if (share === null) return named;
  // The header of an event says little; its words say it.
  if (field.kind === 'event') return share >= 0.5 ? named : 0;
  // A column of reasons that are all kinds of exit (Eigenkündigung, Rente) is the better for being read as kinds.
  if (field.kind === 'exitKind' && share >= 0.8) return named + CONFIRMED;
  if (share >= 0.5) return named;
  return named * CONTRADICTED < LEAST_CONTRADICTED ? 0 : named * CONTRADICTED;
}

/** Of a table the user named, rows may be told by less: no manager in a history of teams, a quota without result. */
export function withLess(table: TableDefinition): TableDefinition {
  return {
    ...table,
    fields: table.fields.map((field) => (field.kind === 'text' ? { ...field, required: false } : field)),
    rules: table.rules.map((rule) => ({ ...rule, atLeast: Math.min(1, rule.atLeast) })),
  };
}

export function unmetFields(table: TableDefinition, fields: readonly (FieldDefinition | null)[]): FieldId[] {
  const mapped = new Set(fields.map((field) => field?.id));
  const unmet = table.fields.filter((field) => field.required && !mapped.has(field.id)).map((field) => field.id);
  for (const rule of table.rules) {
    const absent = rule.of.filter((field) => !mapped.has(field));
    if (rule.of.length - absent.length < rule.atLeast) unmet.push(absent[0]);
  }
  return unmet;
}

function namesTable(fileName: string, table: TableDefinition): boolean {
  const plain = plainName(fileName);
  return table.fileNames.some((part) => plain.includes(part));
}

/** A file name as one word, umlauts as ae and ue. */
export function plainName(fileName: string): string {
  return plainWords(
    fileName
      .replace(/\.[^.]*$/, '')
      .replace(/ä/gi, 'ae')
      .replace(/ü/gi, 'ue'),
  ).join('');
}
