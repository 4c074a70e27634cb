import type { CellIssueCode, RowIssueCode } from '../model/issue';
import type { FieldDefinition } from '../tables/tableDefinition';
import type { CellState } from './cellStates';

/** Why a row cannot be used where this field of it is needed; null where it can. */
export function rowReason(field: FieldDefinition, state: CellState): RowIssueCode | null {
  switch (state) {
    case 'read':
    case 'unknown':
      return null;
    case 'missing':
    case 'openEnd':
      return missingReason(field);
    case 'unreadable':
      return unreadableReason(field);
    case 'impossible':
      return 'rowDateImpossible';
    case 'outOfRange':
      return field.kind === 'hours' ? 'rowHoursOutOfRange' : 'rowNumberUnreadable';
    case 'undecided':
      return 'rowColumnUndecided';
    case 'zero':
      return 'rowQuotaZero';
    case 'shortened':
      return 'rowIdShortened';
  }
}

function missingReason(field: FieldDefinition): RowIssueCode {
  if (field.kind === 'identifier' || field.kind === 'text') return 'rowIdMissing';
  if (field.kind === 'day') return 'rowDateMissing';
  if (field.kind === 'period') return 'rowPeriodMissing';
  return field.id === 'score' ? 'rowScoreMissing' : 'rowNumberMissing';
}

function unreadableReason(field: FieldDefinition): RowIssueCode {
  if (field.kind === 'day') return 'rowDateUnreadable';
  return field.kind === 'period' ? 'rowPeriodUnreadable' : 'rowNumberUnreadable';
}

/** Whether a cell in this state makes its row unusable by itself. */
export function spoilsRow(field: FieldDefinition, state: CellState): boolean {
  if (state === 'zero' || state === 'shortened') return true;
  if (field.mustBeReadable && (state === 'unreadable' || state === 'impossible' || state === 'undecided')) return true;
  return field.required && field.kind !== 'text' && rowReason(field, state) !== null;
}

/** What to say of a cell that is read as missing in a row that stays. */
export function cellReason(field: FieldDefinition, state: CellState): CellIssueCode | null {
  switch (state) {
    case 'unreadable':
      return field.kind === 'day' || field.kind === 'period' ? 'cellDateUnreadable' : 'cellNumberUnreadable';
    case 'impossible':
      return 'cellDateUnreadable';
    case 'outOfRange':
      return 'cellOutOfRange';
    case 'openEnd':
      return 'cellOpenEndDate';
    case 'unknown':
      return 'cellCategoryUnknown';
    case 'read':
    case 'missing':
    case 'undecided':
    case 'zero':
    case 'shortened':
      return null;
  }
}
