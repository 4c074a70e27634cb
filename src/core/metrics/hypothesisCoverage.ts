import { NO_DAY } from '../model/calendar';
import type { TableCoverage } from '../model/figures';
import type { HypothesisCoverage } from '../model/health';
import { HYPOTHESIS_IDS, type HypothesisId, type TableId } from '../model/ids';
import type { Workforce } from '../model/workforce';

/** The tables of measures a hypothesis is tested on, besides who was employed when. */
const NEEDS: ReadonlyMap<HypothesisId, readonly TableId[]> = new Map<HypothesisId, readonly TableId[]>([
  ['management', []],
  ['training', ['training']],
  ['coaching', ['coaching']],
  ['trainingNeedsCoaching', ['training', 'coaching']],
  ['support', ['pulse']],
  ['morale', ['pulse']],
  ['performance', ['quota']],
  ['symptoms', ['quota', 'pulse']],
  ['blindSpot', ['pulse']],
  ['badHires', []],
  ['natureOfTheBusiness', []],
  ['churnAndBurn', []],
  ['contagion', []],
  ['quotaAndTerritory', ['quota']],
]);

/** Of these one at least, besides: the first is told where none is on file. */
const NEEDS_ONE_OF: ReadonlyMap<HypothesisId, readonly TableId[]> = new Map<HypothesisId, readonly TableId[]>([
  ['performance', ['coaching', 'training']],
]);

/** Those whose test looks within or between managers: time under nobody known says nothing. */
const BY_MANAGER: readonly HypothesisId[] = [
  'management',
  'training',
  'coaching',
  'trainingNeedsCoaching',
  'support',
  'morale',
  'performance',
  'symptoms',
  'blindSpot',
  'natureOfTheBusiness',
  'contagion',
];

/**
 * Question: what share of the time at risk has what each hypothesis needs? Whether it can be tested says the report.
 * Formula: the least share of person-months among the tables it needs (see tableCoverage) and, where managers are
 * compared, the share of person-days under a manager who is known. Null where a table is missing, or managers are compared and
 * none is known. Of tables any of which would do, the one that speaks of most counts.
 */
export function hypothesisCoverage(
  tables: readonly TableCoverage[],
  workforce: Workforce | null,
): HypothesisCoverage[] {
  const known = workforce === null ? 0 : managerKnownShare(workforce);
  const present = new Map(
    tables.filter((table) => table.present).map((table) => [table.table, table.personMonthShare]),
  );
  return HYPOTHESIS_IDS.map((id) => {
    const needed: readonly TableId[] = ['hires', ...(NEEDS.get(id) ?? [])];
    const anyOf = NEEDS_ONE_OF.get(id) ?? [];
    const lacksAll = anyOf.length > 0 && !anyOf.some((table) => present.has(table));
    const missing = [...needed.filter((table) => !present.has(table)), ...(lacksAll ? anyOf.slice(0, 1) : [])];
    const shareOf = (table: TableId) => present.get(table) ?? 0;
    const shares = [...needed.slice(1).map(shareOf), ...(anyOf.length > 0 ? [Math.max(...anyOf.map(shareOf))] : [])];
    const least = Math.min(1, ...shares, ...(BY_MANAGER.includes(id) ? [known] : []));
    const lacksManagers = workforce !== null && known === 0 && BY_MANAGER.includes(id);
    const isTestable = workforce !== null && missing.length === 0 && !lacksManagers;
    return { id, missing, lacksManagers, personMonthShare: isTestable ? least : null };
  });
}

/** Share of the person-days of the window under a manager on file. */
function managerKnownShare({ assignments, from, asOf }: Workforce): number {
  let known = 0;
  let all = 0;
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const last = Math.min(assignments.to[stretch] === NO_DAY ? asOf : assignments.to[stretch], asOf);
    const days = Math.max(0, last - Math.max(assignments.from[stretch], from) + 1);
    all += days;
    if (assignments.manager[stretch] >= 0) known += days;
  }
  return all > 0 ? known / all : 0;
}
