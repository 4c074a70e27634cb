import type { FieldId, HypothesisId, TableId } from './ids';

/* What the Data screen says of the files together. */

/** How the people a table names were found among those employed. Rows that name nobody but a team or manager count as byGroup. */
export interface TableMatch {
  readonly file: string;
  readonly part: number;
  readonly table: TableId;
  readonly rows: number;
  readonly byExactId: number;
  /** Without leading zeros and `.0`. */
  readonly byShortId: number;
  readonly byEmail: number;
  readonly byGroup: number;
  readonly unmatched: number;
  /** Different people found, of all those on file in `reference`. */
  readonly people: number;
  readonly ofPeople: number;
  /** The files that say who there is: hires, or without any the file that names most. */
  readonly reference: readonly string[];
}

export const FINDING_CODES = ['duplicatedPeople', 'conflictingFacts', 'futureHires', 'managerPerPerson'] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Something about the files that no single row shows. */
export interface Finding {
  readonly code: FindingCode;
  /** People, rows or managers, as the code says; `of` is what they are part of. */
  readonly count: number;
  readonly of: number;
  /** The first places, at most twenty; of conflicting facts each with what stands against it. */
  readonly places: readonly FindingPlace[];
}

export interface FindingPlace {
  readonly file: string;
  readonly row: number;
  readonly field: FieldId | null;
  readonly raw: string;
  /** The row that says otherwise, where there is one. */
  readonly against: { readonly file: string; readonly row: number; readonly raw: string } | null;
}

/** How much of the time at risk a hypothesis can be tested on, and what is missing for it. */
export interface HypothesisCoverage {
  readonly id: HypothesisId;
  /** Share of person-months all it needs speaks about; null without one of its tables, or without managers. */
  readonly personMonthShare: number | null;
  readonly missing: readonly TableId[];
  /** It compares managers, and no time is spent under one on file. */
  readonly lacksManagers: boolean;
}
