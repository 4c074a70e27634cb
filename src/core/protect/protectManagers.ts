import { isSuppressed, type Shown } from '../model/estimate';
import type { FunnelPoint, ManagerRow } from '../model/managersReport';
import type { NameChoice } from '../model/reading';
import { maskedLabels } from './maskedLabels';
import { suppressGroups } from './suppressGroups';

/** How managers come out of every report and view: their letters, and of whom nothing is shown. */
export interface ManagerGuard {
  /** null where names are shown. */
  readonly letters: ReadonlyMap<string, string> | null;
  readonly withheld: ReadonlySet<string>;
}

export function managerGuard(rows: readonly Shown<ManagerRow>[], minimum: number, names: NameChoice): ManagerGuard {
  return {
    letters: names === 'shown' ? null : lettersOf(rows),
    withheld: new Set(withheldRows(rows, minimum).map(({ manager }) => manager)),
  };
}

function lettersOf(rows: readonly Shown<ManagerRow>[]): ReadonlyMap<string, string> {
  return maskedLabels(
    rows.flatMap((row) => (isSuppressed(row) ? [] : [row.manager])),
    'letters',
  );
}

/** What is withheld is chosen before names are masked: else it would differ, and two reports together would tell. */
export function protectManagers(
  rows: readonly Shown<ManagerRow>[],
  minimum: number,
  names: NameChoice,
): Shown<ManagerRow>[] {
  const guarded = suppressGroups(rows, (row) => row.people, minimum);
  return names === 'shown' ? guarded : inLetters(rows, guarded, lettersOf(rows));
}

/** Rows of managers in a view of a part: withheld as in the report, and where a few people are in the part or beside it. */
export function protectTeams<Row extends TeamRow>(
  rows: readonly Shown<Row>[],
  minimum: number,
  { letters, withheld }: ManagerGuard,
): Shown<Row>[] {
  const open = rows.map((row): Shown<Row> => {
    if (isSuppressed(row)) return row;
    const { outside = 0, ...team } = row;
    if (withheld.has(row.manager) || (outside > 0 && outside < minimum)) return { suppressed: 'complement' };
    return team as Row;
  });
  const guarded = suppressGroups(open, (row) => row.people, minimum);
  return letters === null ? guarded : inLetters(rows, guarded, letters);
}

interface TeamRow {
  readonly manager: string;
  readonly people: number;
  readonly outside?: number;
}

/** In the order of the letters, A … Z before AA: the order of the names would tell who is who. */
function inLetters<Row extends Pick<TeamRow, 'manager'>>(
  rows: readonly Shown<Row>[],
  guarded: readonly Shown<Row>[],
  letters: ReadonlyMap<string, string>,
): Shown<Row>[] {
  const masked = guarded.map((row, index) => {
    const label = letters.get(nameOf(rows[index])) ?? '';
    return { label, row: isSuppressed(row) ? row : { ...row, manager: label } };
  });
  return masked.sort((a, b) => a.label.length - b.label.length || (a.label < b.label ? -1 : 1)).map(({ row }) => row);
}

function nameOf(row: Shown<Pick<TeamRow, 'manager'>>): string {
  return isSuppressed(row) ? '' : row.manager;
}

/** The teams of which nothing may be shown. */
export function withheldRows(rows: readonly Shown<ManagerRow>[], minimum: number): ManagerRow[] {
  const guarded = suppressGroups(rows, (row) => row.people, minimum);
  return rows.filter((row, index): row is ManagerRow => !isSuppressed(row) && isSuppressed(guarded[index]));
}

/** The funnel reaches as far as the teams shown: its end must not tell the size of a hidden one. */
export function funnelOver(
  funnel: readonly FunnelPoint[],
  shown: readonly Pick<ManagerRow, 'expected'>[],
): FunnelPoint[] {
  const most = shown.reduce((highest, row) => Math.max(highest, row.expected), 0);
  const beyond = funnel.findIndex(({ expected }) => expected > most);
  return funnel.slice(0, beyond < 0 ? funnel.length : beyond + 1);
}
