import type { Suppressed } from './estimate';

/** What plain data may be: a slide is written to files and read back. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type Cell = string | number | null | Suppressed;
export type CellKind = 'text' | 'month' | 'year' | 'count' | 'number' | 'hours' | 'ratio' | 'percent' | 'decimal';

/** What is drawn, as a table; suppressed cells hold a code and no number. */
export interface CellTable {
  readonly columns: readonly { readonly label: string; readonly kind: CellKind }[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the rows leave out, as a sentence. */
  readonly note: string | null;
}

/** A chart with the numbers it was drawn from; nothing is computed again. */
export interface FrozenChart {
  /** Which chart; the charts know. */
  readonly kind: string;
  /** All it was drawn from. */
  readonly data: Json;
  readonly table: CellTable;
  /** What it is, its numbers, its trend, in words. */
  readonly summary: string;
  /** The part of the line under the title that tells how to read this drawing; another drawing of the same is read otherwise. */
  readonly reading?: string;
}

/** Where the numbers of a slide come from. */
export interface Provenance {
  /** First and last day, yyyy-mm-dd. */
  readonly from: string;
  readonly to: string;
  /** What was counted and left out, as a sentence; empty: everything. */
  readonly scope: string;
  readonly people: number;
  readonly exits: number;
  /** What the method pages call it. */
  readonly method: string;
  /** The page it was frozen on, with its filter in codes: where to freeze it anew. */
  readonly address: string;
  readonly seed: number;
  /** Of the files, the choices and the options. */
  readonly fingerprint: string;
  readonly app: string;
}

/** One slide as it was frozen, in the language of that moment. */
export interface Slide {
  readonly id: string;
  readonly kind: 'title' | 'section' | 'text' | 'chart';
  /** Two letters: what it is written in. */
  readonly language: string;
  readonly title: string;
  /** The title the numbers gave; null where a person wrote the slide. */
  readonly computedTitle: string | null;
  readonly subtitle: string;
  readonly body: readonly string[];
  /** How many people, managers, exits are behind it, and what else must be said in small print. */
  readonly smallPrint: readonly string[];
  readonly chart: FrozenChart | null;
  readonly notes: string;
  readonly provenance: Provenance | null;
}
