import type { Shown } from '../core/model/estimate';
import type { PracticeReport } from '../core/model/hypothesisReport';
import type { CellTable } from '../core/model/slide';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import { type Readings, readingsOf } from './plot/reading';
import { shownRows } from './shownRows';

export interface HoursTeam {
  /** Masked letter. */
  readonly team: string;
  readonly people: number;
  readonly hoursPerPersonMonth: number;
  readonly exits: number;
  readonly expected: number;
  /** exits / expected, with its exact 95 % interval. */
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

/** The teams that may be drawn, by hours: the order of the arrow keys and of the table. */
export function hoursScatterRows(teams: readonly Shown<HoursTeam>[]): HoursTeam[] {
  return shownRows(teams).rows.sort((a, b) => a.hoursPerPersonMonth - b.hoursPerPersonMonth);
}

export function hoursScatterTable(rows: readonly HoursTeam[], withheld: number, language: ChartLanguage): CellTable {
  const { words, format } = language;
  const { columns } = words;
  const shape: TableColumn<HoursTeam>[] = [
    { label: columns.team, kind: 'text', value: (row) => words.team(row.team) },
    { label: columns.people, kind: 'count', value: (row) => row.people },
    { label: columns.hours, kind: 'hours', value: (row) => row.hoursPerPersonMonth },
    { label: columns.exits, kind: 'count', value: (row) => row.exits },
    { label: columns.expected, kind: 'number', value: (row) => row.expected },
    { label: columns.ratio, kind: 'ratio', value: (row) => row.ratio },
    { label: columns.lower, kind: 'ratio', value: (row) => row.lower },
    { label: columns.upper, kind: 'ratio', value: (row) => row.upper },
  ];
  const note = withheld === 0 ? null : words.frame.suppressedTeams(withheld, format.count(withheld));
  return tableOf(rows, shape, note);
}

/** What is said of a team, after its name. */
export function tellHours(row: HoursTeam, { words, format }: ChartLanguage): string[] {
  const say = words.hoursScatter;
  return [
    say.compared(format.count(row.exits), format.number(row.expected, 1)),
    say.ratio(format.ratio(row.ratio), format.interval(row.lower, row.upper)),
  ];
}

export function hoursScatterReadings(rows: readonly HoursTeam[], language: ChartLanguage): Readings {
  const { words, format } = language;
  return readingsOf(rows, (row) => [
    words.hoursScatter.reading(words.team(row.team), format.count(row.people), format.hours(row.hoursPerPersonMonth)),
    ...tellHours(row, language),
  ]);
}

export function hoursScatterSummary(
  rows: readonly HoursTeam[],
  line: PracticeReport['line'] | null,
  { words, format }: ChartLanguage,
): string {
  const say = words.hoursScatter;
  const hours = rows.map((row) => row.hoursPerPersonMonth);
  const what = say.summary(
    format.count(rows.length),
    format.hours(Math.min(...hours)),
    format.hours(Math.max(...hours)),
  );
  const start = line?.[0];
  const end = line?.at(-1);
  if (!start || !end) return `${what} ${say.noLine}`;
  const trend = say.lineSummary(
    format.hours(start.hours),
    format.ratio(start.ratio),
    format.hours(end.hours),
    format.ratio(end.ratio),
    format.interval(end.lower, end.upper),
  );
  return `${what} ${trend}`;
}
