import type { AttributionReport } from '../model/attributionReport';
import { isSuppressed, type Shown } from '../model/estimate';
import type { HypothesisReport, InteractionReport } from '../model/hypothesisReport';
import type { ManagerRow } from '../model/managersReport';
import type { WhatIfReport } from '../model/whatIfReport';

/** The range of what is drawn is that of the teams shown: a hidden team's hours must not be read off its end. */
export function protectHypothesis(
  hypothesis: HypothesisReport,
  shown: readonly ManagerRow[],
  withheld: readonly ManagerRow[],
): HypothesisReport {
  const { practice, id, details } = hypothesis;
  if (details?.kind === 'interaction') return { ...hypothesis, details: protectCells(details, withheld) };
  if (!practice || (id !== 'training' && id !== 'coaching')) return hypothesis;
  return { ...hypothesis, practice: { ...practice, line: withinHours(practice.line, id, shown) } };
}

export function protectWhatIf(asked: WhatIfReport, shown: readonly ManagerRow[]): WhatIfReport {
  return { ...asked, targets: withinHours(asked.targets, asked.practice, shown) };
}

function withinHours<Point extends { readonly hours: number }>(
  points: readonly Point[],
  practice: 'training' | 'coaching',
  shown: readonly ManagerRow[],
): Point[] {
  const hours = shown.flatMap((row) => row.hours[practice] ?? []);
  const lowest = Math.min(...hours);
  const highest = Math.max(...hours);
  return points.filter((point) => point.hours >= lowest && point.hours <= highest);
}

/**
 * Kinds of teams count the teams shown: with a withheld one among them it could be had by subtracting the others. One team alone of
 * a kind would be shown as itself, and by subtraction when only its own cell were taken out.
 */
function protectCells(details: InteractionReport, withheld: readonly ManagerRow[]): InteractionReport {
  const cells = details.cells.map((cell) => withoutTeams(cell, withheld));
  if (cells.some(({ managers }) => managers === 1)) return { ...details, cells: [], excess: null };
  const whole = cells.every(({ managers }, index) => managers === details.cells[index].managers);
  return { ...details, cells, excess: whole ? details.excess : null };
}

type Cell = InteractionReport['cells'][number];

function withoutTeams({ teams = [], ...cell }: Cell, withheld: readonly ManagerRow[]): Cell {
  const gone = withheld.filter(({ manager }) => teams.includes(manager));
  if (gone.length === 0) return cell;
  const less = (of: (row: ManagerRow) => number) => gone.reduce((sum, row) => sum + of(row), 0);
  const managers = cell.managers - gone.length;
  const exits = cell.exits - less((row) => row.exits);
  // What is left of nobody is nothing, not the rounding of a difference.
  const expected = managers === 0 ? 0 : cell.expected - less((row) => row.expected);
  const personMonths = managers === 0 ? 0 : cell.personMonths - less((row) => row.personMonths);
  return { ...cell, managers, exits, expected, personMonths, ratio: expected > 0 ? exits / expected : null };
}

/** The mean of the best few teams' hours: not where too few withheld ones stand among them to hide in each other. */
export function protectReference(
  attribution: AttributionReport,
  rows: readonly Shown<ManagerRow>[],
  withheld: readonly ManagerRow[],
  minimum: number,
): AttributionReport {
  const { reference } = attribution;
  const hides = (kind: 'training' | 'coaching') => {
    const known = rows.flatMap((row) => (isSuppressed(row) || row.hours[kind] === null ? [] : [row]));
    const best = bestTeams(known, kind, reference.bestManagers).filter((row) => withheld.includes(row));
    return best.length === 0 || (best.length > 1 && best.some(({ people }) => people >= minimum));
  };
  const { training, coaching, support } = reference.practice;
  // Support is told of no team: the mean of two or more cannot be taken apart.
  const several = Math.round(reference.bestManagers * rows.length) > 1;
  const practice = {
    training: hides('training') ? training : null,
    coaching: hides('coaching') ? coaching : null,
    support: several || withheld.length === 0 ? support : null,
  };
  return { ...attribution, reference: { ...reference, practice } };
}

function bestTeams(rows: readonly ManagerRow[], kind: 'training' | 'coaching', share: number): ManagerRow[] {
  const count = Math.max(1, Math.round(share * rows.length));
  return [...rows].sort((a, b) => (b.hours[kind] ?? 0) - (a.hours[kind] ?? 0)).slice(0, count);
}
