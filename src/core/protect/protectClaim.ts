import type { AttributionReport } from '../model/attributionReport';
import { isSuppressed, type Shown } from '../model/estimate';
import type { HypothesisReport, InteractionReport } from '../model/hypothesisReport';
import type { ManagerRow } from '../model/managersReport';
import type { WhatIfReport } from '../model/whatIfReport';

/** The teams of a report, and which of them may not be shown. */
export interface TeamsTold {
  readonly shown: readonly ManagerRow[];
  readonly withheld: readonly ManagerRow[];
  readonly minimum: number;
}

/** The range of what is drawn is that of the teams shown: a hidden team's hours must not be read off its end. */
export function protectHypothesis(given: HypothesisReport, teams: TeamsTold): HypothesisReport {
  const hypothesis = addsUp(given, teams) ? given : { ...given, exits: null, personMonths: null };
  const { practice, id, details } = hypothesis;
  if (details?.kind === 'interaction') return { ...hypothesis, details: protectCells(details, teams.withheld) };
  if (!practice || (id !== 'training' && id !== 'coaching')) return hypothesis;
  return { ...hypothesis, practice: { ...practice, line: withinHours(practice.line, id, teams.shown) } };
}

/** Whether the exits of all managers a line compares may stand beside the rows. Lines that compare some do not say which, but for hours. */
function addsUp({ id, estimate, managers }: HypothesisReport, { shown, withheld, minimum }: TeamsTold): boolean {
  if (estimate === null || withheld.length === 0 || managers >= shown.length + withheld.length) return true;
  return (id === 'training' || id === 'coaching') && hides(withKnown(withheld, id), minimum);
}

/** Whether withheld teams counted among others hide in each other: none is there, or several, one of them large. */
function hides(withheld: readonly ManagerRow[], minimum: number): boolean {
  return withheld.length === 0 || (withheld.length > 1 && withheld.some(({ people }) => people >= minimum));
}

function withKnown(rows: readonly ManagerRow[], practice: 'training' | 'coaching'): ManagerRow[] {
  return rows.filter(({ hours }) => hours[practice] !== null);
}

/** Nothing where a single withheld team takes part: its hours are where the curve bends. */
export function protectWhatIf(asked: WhatIfReport, { shown, withheld, minimum }: TeamsTold): WhatIfReport[] {
  if (!hides(withKnown(withheld, asked.practice), minimum)) return [];
  return [{ ...asked, targets: withinHours(asked.targets, asked.practice, shown) }];
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
  { withheld, minimum }: TeamsTold,
): AttributionReport {
  const { reference } = attribution;
  const known = rows.flatMap((row) => (isSuppressed(row) ? [] : [row]));
  const isTold = (kind: 'training' | 'coaching') => {
    const best = bestTeams(withKnown(known, kind), kind, reference.bestManagers);
    return hides(
      best.filter((row) => withheld.includes(row)),
      minimum,
    );
  };
  const { training, coaching, support } = reference.practice;
  // Support is told of no team: the mean of two or more cannot be taken apart.
  const several = Math.round(reference.bestManagers * rows.length) > 1;
  const practice = {
    training: isTold('training') ? training : null,
    coaching: isTold('coaching') ? coaching : null,
    support: several || withheld.length === 0 ? support : null,
  };
  const isWhole = attribution.exits === known.reduce((sum, { exits }) => sum + exits, 0);
  const exits = withheld.length === 0 || isWhole ? attribution.exits : null;
  return { ...attribution, exits, reference: { ...reference, practice } };
}

function bestTeams(rows: readonly ManagerRow[], kind: 'training' | 'coaching', share: number): ManagerRow[] {
  const count = Math.max(1, Math.round(share * rows.length));
  return [...rows].sort((a, b) => (b.hours[kind] ?? 0) - (a.hours[kind] ?? 0)).slice(0, count);
}
