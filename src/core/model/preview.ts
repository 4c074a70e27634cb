import type { FormatId } from './formatIds';
import type { ExitKind, FieldId, TableId } from './ids';

/** What the Data screen shows of a reading besides its ledger. Small: no column is copied. */
export interface FilePreview {
  readonly columns: readonly ColumnPreview[];
  /** Words of the exit kind with their rows, commonest first. */
  readonly exitKindWords: readonly ExitKindWord[];
  /** What the values suggest for a file without header, or null. */
  readonly proposal: TableProposal | null;
  /** The first rows as they stand, for choosing another header row. Never part of what the worker sends unasked. */
  readonly opening: readonly PreviewRow[];
}

export interface ColumnPreview {
  readonly index: number;
  /** Up to three cells of used rows, the proving one first; of a file without table of its first rows. */
  readonly samples: readonly CellSample[];
  /** What the other formats would make of the column; only where it is not proven. */
  readonly others: readonly OtherFormat[];
}

/** A cell and what it was taken for: a day or month in ISO form, hours in hours, a percentage as a fraction, a kind by its id. */
export interface CellSample {
  readonly row: number;
  /** Letters and digits of people's ids and names are masked (`Aaaa 99`) unless names are shown. */
  readonly raw: string;
  readonly understood: string | number | null;
}

export const EFFECT_CODES = ['exitsBeforeHire', 'datesInFuture', 'unreadable', 'outOfRange', 'nothing'] as const;
export type EffectCode = (typeof EFFECT_CODES)[number];

/** Another format and what speaks against it, counted over the rows of the file. */
export interface OtherFormat {
  readonly format: FormatId;
  readonly effect: EffectCode;
  readonly rows: number;
  /** A cell (masked like the samples) as the other format would have it. */
  readonly sample: CellSample | null;
}

export interface ExitKindWord {
  readonly word: string;
  readonly rows: number;
  /** null: not known. */
  readonly kind: ExitKind | null;
  /** The user said so. */
  readonly chosen: boolean;
}

/** Fields by column index; null: none. */
export interface TableProposal {
  readonly table: TableId;
  readonly fields: readonly (FieldId | null)[];
}

export interface PreviewRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export const NO_PREVIEW: FilePreview = { columns: [], exitKindWords: [], proposal: null, opening: [] };
