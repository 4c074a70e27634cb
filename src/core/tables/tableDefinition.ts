import type { FieldId, TableId } from '../model/ids';
import type { ShapeId } from '../model/reading';

/** What the cells of a field mean, whatever way they are written. */
export type ValueKind =
  | 'identifier'
  | 'text'
  | 'day'
  | 'period'
  | 'number'
  | 'percent'
  | 'hours'
  | 'exitKind'
  | 'yesNo'
  | 'dimension'
  | 'respondent'
  | 'event';

export interface FieldDefinition {
  readonly id: FieldId;
  readonly kind: ValueKind;
  /** The table needs the column; and, unless it is text, each row needs a value in it. */
  readonly required: boolean;
  /** Empty is fine, unreadable is not: taken for empty, a bad exit date would make a leaver of years ago a colleague. */
  readonly mustBeReadable?: boolean;
  /** Smaller numbers are read as missing. */
  readonly minimum?: number;
  /** Headers that name the field beyond doubt; the earlier one wins where a file has two. */
  readonly synonyms: readonly string[];
  /** Headers that name it when nothing better is there. */
  readonly weakSynonyms?: readonly string[];
}

/** At least so many of these fields, both as columns of the file and as values of each row. */
export interface RequirementRule {
  readonly atLeast: number;
  readonly of: readonly FieldId[];
  /** A row may do without. */
  readonly ofColumnsOnly?: true;
}

/**
 * What an identical second row means.
 * `sameFact`: rows equal in every mapped column say one thing twice. `sameRow`: only rows equal in every
 * column do. `separateEvents`: equal rows may be two true events and both count.
 */
export type RepeatPolicy = 'sameFact' | 'sameRow' | 'separateEvents';

export interface TableDefinition {
  readonly id: TableId;
  /** How its rows tell the table where that is not one fact a row. */
  readonly shape?: Extract<ShapeId, 'snapshots' | 'events'>;
  readonly fields: readonly FieldDefinition[];
  readonly rules: readonly RequirementRule[];
  readonly repeats: RepeatPolicy;
  /** Word parts in a file name that point to this table; they only break ties. */
  readonly fileNames: readonly string[];
}

/** A field of another table that need not be there in this one. */
export function optional(field: FieldDefinition): FieldDefinition {
  return { ...field, required: false };
}

/** A field that must be there in this table. */
export function required(field: FieldDefinition): FieldDefinition {
  return { ...field, required: true };
}
