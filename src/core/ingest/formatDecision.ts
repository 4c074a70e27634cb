import type { CalendarDay } from '../model/calendar';
import type { Certainty, FormatId } from '../model/reading';
import type { DateOrder } from './dates';
import type { DecimalSign } from './numbers';

/** How a whole column is written. Where certainty is mustChoose, format is the proposal. */
export interface FormatDecision {
  readonly format: FormatId;
  readonly decimal: DecimalSign | null;
  readonly certainty: Certainty;
  readonly provenByRow: number;
  /** What is, or was, to choose from. */
  readonly options: readonly FormatId[];
}

/** What the rest of the file says. */
export interface FileEvidence {
  readonly delimiter: string;
  readonly today: CalendarDay;
  /** Last two-digit year that means 20xx. */
  readonly pivot: number;
  /** Order and decimal sign proven in other columns of the file; null where none is, or two disagree. */
  readonly dateOrder: DateOrder | null;
  /** What all columns that leave the order open make likely together; null: each is asked for itself. */
  readonly likelyOrder: DateOrder | null;
  readonly decimal: DecimalSign | null;
  /** Whether the day numbers of the workbook count from 1904. */
  readonly isDate1904: boolean;
}

export function proven(format: FormatId, row: number, decimal: DecimalSign | null = null): FormatDecision {
  return { format, decimal, certainty: 'proven', provenByRow: row, options: [] };
}

export function assumed(format: FormatId, decimal: DecimalSign | null = null): FormatDecision {
  return { format, decimal, certainty: 'assumed', provenByRow: 0, options: [] };
}

export function mustChoose(
  proposal: FormatId,
  options: readonly FormatId[],
  decimal: DecimalSign | null = null,
): FormatDecision {
  return { format: proposal, decimal, certainty: 'mustChoose', provenByRow: 0, options };
}

/** What the user said about a column. */
export interface ColumnChoice {
  readonly format: FormatId | null;
  readonly acceptProposal: boolean;
}

/** An open decision closed by the user's choice, if that is one of its options; any other stays as it is. */
export function settled(decision: FormatDecision, choice: ColumnChoice): FormatDecision {
  if (decision.certainty !== 'mustChoose') return decision;
  const chosen = choice.format !== null && decision.options.includes(choice.format) ? choice.format : null;
  const format = chosen ?? (choice.acceptProposal ? decision.format : null);
  if (format === null) return decision;
  const decimal = format === 'numberPoint' ? '.' : format === 'numberComma' ? ',' : decision.decimal;
  return { ...assumed(format, decimal), options: decision.options };
}
