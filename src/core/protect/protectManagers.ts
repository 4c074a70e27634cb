import { isSuppressed, type Shown } from '../model/estimate';
import type { ManagerRow } from '../model/managersReport';
import type { NameChoice } from '../model/reading';
import { maskedLabels } from './maskedLabels';
import { suppressGroups } from './suppressGroups';

/** What is withheld is chosen before names are masked: else it would differ, and two reports together would tell. */
export function protectManagers(
  rows: readonly Shown<ManagerRow>[],
  minimum: number,
  names: NameChoice,
): Shown<ManagerRow>[] {
  const guarded = suppressGroups(rows, (row) => row.people, minimum);
  if (names === 'shown') return guarded;
  const labels = maskedLabels(
    rows.flatMap((row) => (isSuppressed(row) ? [] : [row.manager])),
    'letters',
  );
  const masked = guarded.map((row, index) => {
    const label = labels.get(nameOf(rows[index])) ?? '';
    return { label, row: isSuppressed(row) ? row : { ...row, manager: label } };
  });
  // In the order of the letters, A … Z before AA: the order of the names would tell who is who.
  return masked.sort((a, b) => a.label.length - b.label.length || (a.label < b.label ? -1 : 1)).map(({ row }) => row);
}

function nameOf(row: Shown<ManagerRow>): string {
  return isSuppressed(row) ? '' : row.manager;
}

/** The teams of which nothing may be shown. */
export function withheldRows(rows: readonly Shown<ManagerRow>[], minimum: number): ManagerRow[] {
  const guarded = suppressGroups(rows, (row) => row.people, minimum);
  return rows.filter((row, index): row is ManagerRow => !isSuppressed(row) && isSuppressed(guarded[index]));
}
