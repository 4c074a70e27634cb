import { type Month, quarterOfMonth, yearOfMonth } from '../model/calendar';
import type { Steps } from '../model/progress';
import type { Workforce } from '../model/workforce';
import { fractionAtRisk, type Panel } from '../panel/panel';
import { TENURE_BAND_STARTS, tenureBand } from '../panel/tenureBands';
import { quantile } from '../stats/quantile';

/** A categorical covariate: its level in every panel row is looked up, never stored. */
export interface Covariate {
  readonly name: string;
  /** Names of the levels, for the report; '' = not said. */
  readonly labels: readonly string[];
  /** Level of a panel row, an index in `labels`. */
  readonly levelOf: (row: number) => number;
}

/** Panel rows grouped by equal covariates and equal fraction of the month at risk. */
export interface Patterns {
  readonly count: number;
  /** Pattern of each panel row; −1 = left out. */
  readonly ofRow: Int32Array;
  /** Rows in each pattern. */
  readonly rows: Float64Array;
  /** Share of the month at risk, common to the rows of a pattern. */
  readonly fraction: Float64Array;
  /** Level of each covariate in each pattern. */
  readonly levels: readonly Int32Array[];
  readonly covariates: readonly Covariate[];
}

const FEWEST_MANAGERS_PER_REGION = 2.5;
const ROWS_PER_STEP = 200_000;

/** What an exit is expected to follow before anyone looks at managers: tenure, region, role, year, season, hiring. */
export function expectedCovariates(workforce: Workforce, panel: Panel, hiringTerms: boolean): readonly Covariate[] {
  const { assignments, dictionaries } = workforce;
  const standing = (codes: Int32Array) => (row: number) => (codes[panel.assignment[row] ?? 0] ?? -1) + 1;
  const firstYear = yearOfMonth(panel.firstMonth);
  const monthAt = (row: number) => (panel.firstMonth + (panel.month[row] ?? 0)) as Month;
  const covariates: Covariate[] = [
    {
      name: 'tenure',
      labels: TENURE_BAND_STARTS.map((start) => `${start}+ months`),
      levelOf: (row) => tenureBand(panel.tenureMonths[row] ?? 0),
    },
    { name: 'role', labels: ['', ...dictionaries.role], levelOf: standing(assignments.role) },
    { name: 'year', labels: years(panel), levelOf: (row) => yearOfMonth(monthAt(row)) - firstYear },
    { name: 'quarter', labels: ['1', '2', '3', '4'], levelOf: (row) => quarterOfMonth(monthAt(row)) - 1 },
  ];
  if (regionsHoldManagersApart(workforce)) {
    covariates.push({ name: 'region', labels: ['', ...dictionaries.region], levelOf: standing(assignments.region) });
  }
  if (hiringTerms) covariates.push(...hiringCovariates(workforce, panel));
  return covariates;
}

/** Regions are compared with managers only where a region has several managers; else the two cannot be told apart. */
export function regionsHoldManagersApart(workforce: Workforce): boolean {
  const { assignments } = workforce;
  const regions = distinctCodes(assignments.region);
  return regions > 1 && distinctCodes(assignments.manager) / regions >= FEWEST_MANAGERS_PER_REGION;
}

/** Names that somebody in the files really stands under; a dictionary may know more. */
export function distinctCodes(codes: Int32Array): number {
  const seen = new Set(codes);
  seen.delete(-1);
  return seen.size;
}

/** Whether the files tell how people were hired: more than one source of recruitment, or any score of an assessment. */
export function hasHiringTerms(workforce: Workforce): boolean {
  return workforce.dictionaries.source.length > 1 || workforce.spells.assessment.some((score) => !Number.isNaN(score));
}

function hiringCovariates(workforce: Workforce, panel: Panel): Covariate[] {
  const { spells, dictionaries } = workforce;
  const thirds = assessmentThirds(spells.assessment);
  const covariates: Covariate[] = [];
  if (dictionaries.source.length > 1) {
    const levelOf = (row: number) => (spells.source[panel.spell[row] ?? 0] ?? -1) + 1;
    covariates.push({ name: 'source', labels: ['', ...dictionaries.source], levelOf });
  }
  if (thirds) {
    const labels = ['', 'lowest third', 'middle third', 'highest third'];
    covariates.push({ name: 'assessment', labels, levelOf: (row) => thirds[panel.spell[row] ?? 0] ?? 0 });
  }
  return covariates;
}

function years(panel: Panel): string[] {
  const first = yearOfMonth(panel.firstMonth);
  return Array.from({ length: yearOfMonth(panel.lastMonth) - first + 1 }, (_, index) => String(first + index));
}

/** 0 = not assessed, 1–3 = lowest, middle, highest third of the assessed. */
function assessmentThirds(scores: Float64Array): Uint8Array | null {
  const known = scores.filter((score) => !Number.isNaN(score));
  const low = quantile(known, 1 / 3);
  const high = quantile(known, 2 / 3);
  if (low === null || high === null) return null;
  return Uint8Array.from(scores, (score) => (Number.isNaN(score) ? 0 : score <= low ? 1 : score <= high ? 2 : 3));
}

/** Groups the panel's rows: 3.6 million rows become some thousand patterns with the same likelihood. */
export function* groupPatterns(
  panel: Panel,
  covariates: readonly Covariate[],
  skipFirstMonths: number,
): Steps<Patterns> {
  const ofRow = new Int32Array(panel.count).fill(-1);
  const index = new Map<number, number>();
  const firstRows: number[] = [];
  const rows: number[] = [];
  for (let row = 0; row < panel.count; row++) {
    if (row % ROWS_PER_STEP === 0) yield { stage: 'expecting', done: row, total: panel.count };
    if ((panel.tenureMonths[row] ?? 0) < skipFirstMonths) continue;
    let key = (panel.daysAtRisk[row] ?? 0) * 32 + (panel.monthLengths[panel.month[row] ?? 0] ?? 0);
    if (panel.daysAtRisk[row] === panel.monthLengths[panel.month[row] ?? 0]) key = 0;
    for (const covariate of covariates) key = key * covariate.labels.length + covariate.levelOf(row);
    let pattern = index.get(key);
    if (pattern === undefined) {
      pattern = rows.length;
      index.set(key, pattern);
      firstRows.push(row);
      rows.push(0);
    }
    rows[pattern] = (rows[pattern] ?? 0) + 1;
    ofRow[row] = pattern;
  }
  return {
    count: rows.length,
    ofRow,
    rows: Float64Array.from(rows),
    fraction: Float64Array.from(firstRows, (row) => fractionAtRisk(panel, row)),
    levels: covariates.map((covariate) => Int32Array.from(firstRows, covariate.levelOf)),
    covariates,
  };
}
