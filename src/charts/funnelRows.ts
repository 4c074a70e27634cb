import type { Shown } from '../core/model/estimate';
import type { FunnelPoint } from '../core/model/managersReport';
import type { CellTable } from '../core/model/slide';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import { type Readings, readingsOf } from './plot/reading';
import { shownRows } from './shownRows';

export interface FunnelTeam {
  /** Masked letter. */
  readonly team: string;
  readonly people: number;
  readonly exits: number;
  readonly expected: number;
  readonly ratio: number;
}

export type FunnelPlace = 'inside' | 'beyond95' | 'beyond998';

export interface FunnelRow extends FunnelTeam {
  readonly place: FunnelPlace;
}

/** The limits as drawn at a number of expected exits: straight between the points they are given at. */
export function limitsAt(limits: readonly FunnelPoint[], expected: number): FunnelPoint | null {
  const after = limits.findIndex((limit) => limit.expected >= expected);
  const end = limits[after];
  if (!end) return null;
  const start = limits[after - 1];
  if (!start) return end.expected === expected ? end : null;
  const share = (expected - start.expected) / (end.expected - start.expected);
  const between = (a: number, b: number) => a + share * (b - a);
  return {
    expected,
    lower95: between(start.lower95, end.lower95),
    upper95: between(start.upper95, end.upper95),
    lower998: between(start.lower998, end.lower998),
    upper998: between(start.upper998, end.upper998),
  };
}

function placeOf({ ratio, expected }: FunnelTeam, limits: readonly FunnelPoint[]): FunnelPlace {
  const limit = limitsAt(limits, expected);
  if (limit === null) return 'inside';
  if (ratio < limit.lower998 || ratio > limit.upper998) return 'beyond998';
  return ratio < limit.lower95 || ratio > limit.upper95 ? 'beyond95' : 'inside';
}

/** The teams that may be drawn, by expected exits, each with its place in the funnel. */
export function funnelRows(teams: readonly Shown<FunnelTeam>[], limits: readonly FunnelPoint[]): FunnelRow[] {
  const shown = shownRows(teams).rows.sort((a, b) => a.expected - b.expected);
  // Field by field: spreading 20,000 objects takes a third of a frame.
  return shown.map((row) => {
    const { team, people, exits, expected, ratio } = row;
    return { team, people, exits, expected, ratio, place: placeOf(row, limits) };
  });
}

/** Room above the highest team, and for the funnel to be seen around 1. */
const LEAST_TOP = 2;

/** How far the axes reach: to the largest team, the highest, and the outer limit of the largest, so that the funnel is seen. */
export function funnelExtent(
  rows: readonly Pick<FunnelTeam, 'expected' | 'ratio'>[],
  limits: readonly FunnelPoint[],
): { readonly expected: number; readonly ratio: number } {
  const expected = rows.reduce((most, row) => Math.max(most, row.expected), 0);
  const highest = rows.reduce((most, row) => Math.max(most, row.ratio), limitsAt(limits, expected)?.upper998 ?? 0);
  return { expected: expected === 0 ? 1 : expected, ratio: Math.max(LEAST_TOP, highest * 1.1) };
}

export function funnelTable(rows: readonly FunnelRow[], withheld: number, language: ChartLanguage): CellTable {
  const { words, format } = language;
  const { columns } = words;
  const shape: TableColumn<FunnelRow>[] = [
    { label: columns.team, kind: 'text', value: (row) => words.team(row.team) },
    { label: columns.people, kind: 'count', value: (row) => row.people },
    { label: columns.exits, kind: 'count', value: (row) => row.exits },
    { label: columns.expected, kind: 'number', value: (row) => row.expected },
    { label: columns.ratio, kind: 'ratio', value: (row) => row.ratio },
    { label: columns.place, kind: 'text', value: (row) => words.funnel[row.place] },
  ];
  const note = withheld === 0 ? null : words.frame.suppressedTeams(withheld, format.count(withheld));
  return tableOf(rows, shape, note);
}

export function funnelReadings(rows: readonly FunnelRow[], { words, format }: ChartLanguage): Readings {
  return readingsOf(rows, (row) => [
    words.funnel.reading(words.team(row.team), format.count(row.people)),
    words.hoursScatter.compared(format.count(row.exits), format.number(row.expected, 1)),
    words.funnel.times(format.ratio(row.ratio), words.funnel[row.place]),
  ]);
}

export function funnelSummary(rows: readonly FunnelRow[], { words, format }: ChartLanguage): string {
  const beyond = rows.filter((row) => row.place !== 'inside');
  const far = beyond.filter((row) => row.place === 'beyond998');
  return words.funnel.summary(format.count(rows.length), format.count(beyond.length), format.count(far.length));
}
