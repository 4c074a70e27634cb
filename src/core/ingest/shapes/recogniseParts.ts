import type { FieldId, TableId } from '../../model/ids';
import type { FieldChoice, ShapeId } from '../../model/reading';
import { TABLES } from '../../tables/index';
import type { FieldDefinition, TableDefinition } from '../../tables/tableDefinition';
import { assignColumns } from '../assignColumns';
import { dimensionCode } from '../categories';
import { headerScore } from '../headerLexicon';
import { headerForms } from '../headerWords';
import { looksLike } from '../looksLike';
import {
  COMMON,
  type HeadedColumn,
  MEASURES,
  plainName,
  recogniseTable,
  scorer,
  type TableChoice,
  unmetFields,
  withLess,
} from '../recogniseTable';
import type { Unfolding } from './unfold';
import { wideMonths } from './wideMonths';

/** One table of a file. */
export interface Part {
  readonly table: TableDefinition;
  readonly shape: ShapeId;
  /** By column; those after the file's own come from unfolding. */
  readonly fields: readonly (FieldDefinition | null)[];
  readonly unfoldings: readonly Unfolding[];
}

export type PartsRecognition =
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }
  | { readonly kind: 'columnMissing'; readonly table: TableId; readonly field: FieldId }
  | { readonly kind: 'unknown' };

/** A header that names a measure outright; the weak names stay under it. */
const OWN_NAME = 0.7;
const MOSTLY_NUMBERS = 0.8;

/** Every table a file holds: several measures side by side, months or questions as columns. `about` is its name and titles. */
export function recogniseParts(
  columns: readonly HeadedColumn[],
  fileName: string,
  about: string,
  choice: TableChoice,
): PartsRecognition {
  const spread = spreadMonths(columns, about, choice);
  const seen = spread?.columns ?? columns;
  const found = recogniseTable(seen, fileName, choice);
  if (found.kind !== 'table') return found;
  const isChosen = choice.table !== null;
  const first = { table: isChosen ? withLess(found.table) : found.table, fields: found.fields };
  const tables = [first, ...companions(first, seen)];
  const taken = new Set(tables.flatMap(({ fields }) => indicesOf(fields)));
  const parts = tables.map(({ table, fields }): Part => {
    const months = spread !== null && indicesOf(fields).some((index) => index >= columns.length);
    const part: Part = {
      table,
      shape: months ? 'wide' : (table.shape ?? 'rows'),
      fields,
      unfoldings: months ? [spread.unfolding] : [],
    };
    return table.id === 'pulse' ? withQuestions(part, seen, taken) : part;
  });
  return { kind: 'parts', parts };
}

function indicesOf(fields: readonly (FieldDefinition | null)[]): number[] {
  return fields.flatMap((field, index) => (field === null ? [] : [index]));
}

interface Spread {
  /** The file's columns without the months' say, and those they unfold into. */
  readonly columns: readonly HeadedColumn[];
  readonly unfolding: Unfolding;
}

function spreadMonths(columns: readonly HeadedColumn[], about: string, choice: TableChoice): Spread | null {
  if (choice.shape !== null && choice.shape !== 'wide') return null;
  const months = wideMonths(
    columns.map(({ header }) => header),
    about,
  );
  if (months === null) return null;
  const members = new Set(months.groups.flatMap((group) => group.columns));
  const own = columns.map((column, index) => (members.has(index) ? { header: '', sample: [] } : column));
  const labelColumn = columns.length;
  const groups = months.groups.map((group): HeadedColumn => {
    const cells = group.columns.filter((index) => index >= 0).map((index) => columns[index]);
    const said = cells.map((column) => column.choice ?? null).find((field) => field !== null) ?? null;
    return {
      header: group.name === '' ? measureNamed(about) : group.name,
      sample: cells.flatMap((column) => column.sample.slice(0, 50)),
      choice: said,
    };
  });
  return {
    columns: [...own, { header: 'month', sample: months.labels }, ...groups],
    unfolding: {
      labelColumn,
      labels: months.labels,
      values: months.groups.map((group, position) => ({ column: labelColumn + 1 + position, from: group.columns })),
    },
  };
}

/** Months without a word beside them: the measure is what the file is named after. */
function measureNamed(about: string): string {
  const plain = plainName(`${about}.`);
  const named = TABLES.filter(
    ({ id, fileNames }) => MEASURES.includes(id) && fileNames.some((part) => plain.includes(part)),
  );
  const [table, second] = named;
  if (table === undefined || second !== undefined) return '';
  return table.fields.find((field) => !COMMON.includes(field.id))?.synonyms[0] ?? '';
}

interface Assigned {
  readonly table: TableDefinition;
  readonly fields: readonly (FieldDefinition | null)[];
}

/** Further tables of measures whose own columns stand beside the first table's and share its person and period. */
function companions(first: Assigned, columns: readonly HeadedColumn[]): Assigned[] {
  if (!MEASURES.includes(first.table.id) && first.table.shape !== 'snapshots') return [];
  const found: Assigned[] = [];
  const taken = new Set(indicesOf(first.fields));
  for (const table of TABLES) {
    if (!MEASURES.includes(table.id) || table.id === first.table.id) continue;
    const assigned = companion(table, first, columns, taken);
    if (assigned === null) continue;
    found.push(assigned);
    for (const index of indicesOf(assigned.fields)) taken.add(index);
  }
  return found;
}

function companion(
  table: TableDefinition,
  first: Assigned,
  columns: readonly HeadedColumn[],
  taken: ReadonlySet<number>,
): Assigned | null {
  const free = columns.map((column, index): HeadedColumn => (taken.has(index) ? { header: '', sample: [] } : column));
  const score = scorer(free);
  const own = table.fields.filter((field) => !COMMON.includes(field.id));
  const scores = own.map((field) => score(field).map((value) => (value >= OWN_NAME ? value : 0)));
  const fields = columns.map((_, index) => shared(table, first.fields[index] ?? null));
  for (const [position, column] of assignColumns(scores).entries()) {
    if (column !== null) fields[column] = own[position];
  }
  return unmetFields(table, fields).length === 0 ? { table, fields } : null;
}

/** The same field in another table: whose row it is, and of when. */
function shared(table: TableDefinition, field: FieldDefinition | null): FieldDefinition | null {
  if (field === null || !COMMON.includes(field.id)) return null;
  return table.fields.find(({ id, kind }) => id === field.id && kind === field.kind) ?? null;
}

/** A survey with one column per question: each answer becomes a row that says which question it answers. */
function withQuestions(part: Part, columns: readonly HeadedColumn[], taken: ReadonlySet<number>): Part {
  const score = part.fields.findIndex((field) => field?.id === 'score');
  const definition = part.fields[score];
  const dimension = part.table.fields.find(({ id }) => id === 'dimension');
  if (!definition || !dimension || part.fields.some((field) => field?.id === 'dimension')) return part;
  const questions = columns.flatMap((column, index) =>
    index === score || (!taken.has(index) && isQuestion(column, definition)) ? [index] : [],
  );
  if (questions.length < 2) return part;
  // `columns` already counts those the months unfold into.
  const labelColumn = columns.length;
  const fields = part.fields.map((field, index) => (questions.includes(index) ? null : field));
  fields[labelColumn] = dimension;
  fields[labelColumn + 1] = definition;
  return {
    ...part,
    shape: 'wide',
    fields,
    unfoldings: [
      ...part.unfoldings,
      {
        labelColumn,
        labels: questions.map((index) => columns[index].header),
        values: [{ column: labelColumn + 1, from: questions }],
      },
    ],
  };
}

function isQuestion({ header, sample, choice = null }: HeadedColumn, score: FieldDefinition): boolean {
  if (choice !== null) return choice === ('score' satisfies FieldChoice);
  const forms = headerForms(header);
  if (header === '' || (headerScore(forms, score) < OWN_NAME && dimensionCode(header) === null)) return false;
  const share = looksLike('number', sample);
  return share !== null && share >= MOSTLY_NUMBERS;
}
