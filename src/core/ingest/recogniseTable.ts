import type { FieldId, TableId } from '../model/ids';
import { TABLES } from '../tables/index';
import type { FieldDefinition, TableDefinition } from '../tables/tableDefinition';
import { assignColumns } from './assignColumns';
import { headerScore } from './headerLexicon';
import { type HeaderForms, headerForms, plainWords } from './headerWords';
import { looksLike } from './looksLike';

export interface HeadedColumn {
  readonly header: string;
  /** Some of its cells. */
  readonly sample: readonly string[];
}

export type Recognition =
  | { readonly kind: 'table'; readonly table: TableDefinition; readonly fields: readonly (FieldDefinition | null)[] }
  | { readonly kind: 'columnMissing'; readonly table: TableId; readonly field: FieldId }
  | { readonly kind: 'unknown' };

/** Under it a header does not name a field. */
const THRESHOLD = 0.5;
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
export function recogniseTable(columns: readonly HeadedColumn[], fileName: string): Recognition {
  const forms = columns.map((column) => headerForms(column.header));
  const score = (field: FieldDefinition): number[] =>
    columns.map((column, index) => Math.max(0, fieldScore(column, forms[index], field) - index * PER_COLUMN));
  const candidates = TABLES.map((table) => candidateOf(table, table.fields.map(score), fileName));
  const complete = candidates.filter((candidate) => candidate.missing === null);
  const [best, second] = complete.sort((left, right) => right.score - left.score);
  if (best) {
    if (second && best.score - second.score < CLEAR_LEAD) return { kind: 'unknown' };
    return { kind: 'table', table: best.table, fields: best.fields };
  }
  return nearest(candidates);
}

/** Fields that stand in many kinds of table and point to none. */
const COMMON: readonly FieldId[] = ['employeeId', 'email', 'period', 'manager', 'team', 'region', 'role', 'status'];

/** The table that lacks one thing only, where its file name or a column of its own points to it. */
function nearest(candidates: readonly Candidate[]): Recognition {
  const near = candidates
    .filter(
      ({ unmet, named, fields }) =>
        unmet === 1 && (named || fields.some((field) => field && !COMMON.includes(field.id))),
    )
    .sort((left, right) => right.score - left.score);
  const [best, second] = near;
  if (!best?.missing || (second && best.score - second.score < CLEAR_LEAD)) return { kind: 'unknown' };
  return { kind: 'columnMissing', table: best.table.id, field: best.missing };
}

function candidateOf(table: TableDefinition, scores: readonly (readonly number[])[], fileName: string): Candidate {
  const assigned = assignColumns(scores);
  const fields = new Array<FieldDefinition | null>(scores[0]?.length ?? 0).fill(null);
  const named = namesTable(fileName, table);
  let score = named ? FILE_NAME : 0;
  assigned.forEach((column, index) => {
    if (column === null) return;
    fields[column] = table.fields[index];
    score += scores[index][column];
  });
  const unmet = unmetFields(table, fields);
  return { table, fields, score, named, missing: unmet[0] ?? null, unmet: unmet.length };
}

function fieldScore(column: HeadedColumn, forms: HeaderForms, field: FieldDefinition): number {
  const named = headerScore(forms, field);
  if (named < THRESHOLD) return 0;
  const share = looksLike(field.kind, column.sample);
  if (share === null) return named;
  // A column of reasons that are all kinds of exit (Eigenkündigung, Rente) is the better for being read as kinds.
  if (field.kind === 'exitKind' && share >= 0.8) return named + CONFIRMED;
  if (share >= 0.5) return named;
  return named * CONTRADICTED < LEAST_CONTRADICTED ? 0 : named * CONTRADICTED;
}

function unmetFields(table: TableDefinition, fields: readonly (FieldDefinition | null)[]): FieldId[] {
  const mapped = new Set(fields.map((field) => field?.id));
  const unmet = table.fields.filter((field) => field.required && !mapped.has(field.id)).map((field) => field.id);
  for (const rule of table.rules) {
    const absent = rule.of.filter((field) => !mapped.has(field));
    if (rule.of.length - absent.length < rule.atLeast) unmet.push(absent[0]);
  }
  return unmet;
}

function namesTable(fileName: string, table: TableDefinition): boolean {
  const plain = plainWords(
    fileName
      .replace(/\.[^.]*$/, '')
      .replace(/ä/gi, 'ae')
      .replace(/ü/gi, 'ue'),
  ).join('');
  return table.fileNames.some((part) => plain.includes(part));
}
