import { isSuppressed, type Shown } from '../core/model/estimate';
import type { PracticeReport } from '../core/model/hypothesisReport';
import type { CellTable } from '../core/model/slide';
import { chartWordsIn } from '../i18n/chartWords';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import { type HoursTeam, hoursScatterRows, tellHours } from './hoursScatterRows';
import { type Readings, readingsOf } from './plot/reading';

/** Teams of one group, by masked letter, with the line fitted to them where they carry one. */
export interface ScatterPanel {
  readonly name: string;
  readonly people: number;
  readonly exits: number;
  readonly teams: readonly Shown<HoursTeam>[];
  readonly line: PracticeReport['line'] | null;
}

export interface DrawnPanel extends Omit<ScatterPanel, 'teams'> {
  readonly rows: readonly HoursTeam[];
}

/** The groups that have a team to draw, each with its teams by hours. */
export function drawnPanels(panels: readonly ScatterPanel[]): DrawnPanel[] {
  return panels
    .map(({ teams, ...panel }) => ({ ...panel, rows: hoursScatterRows(teams) }))
    .filter(({ rows }) => rows.length > 0);
}

export const withheldTeams = (panels: readonly ScatterPanel[]) =>
  panels.flatMap(({ teams }) => teams.filter(isSuppressed)).length;

interface PanelTeam {
  readonly group: string;
  readonly team: HoursTeam;
}

const teamsOf = (panels: readonly DrawnPanel[]): PanelTeam[] =>
  panels.flatMap(({ name, rows }) => rows.map((team) => ({ group: name, team })));

export function smallScatterTable(panels: readonly DrawnPanel[], withheld: number, language: ChartLanguage): CellTable {
  const { words, format } = language;
  const { columns } = words;
  const shape: TableColumn<PanelTeam>[] = [
    { label: chartWordsIn(format.language).scatters.group, kind: 'text', value: ({ group }) => group },
    { label: columns.team, kind: 'text', value: ({ team }) => words.team(team.team) },
    { label: columns.people, kind: 'count', value: ({ team }) => team.people },
    { label: columns.hours, kind: 'hours', value: ({ team }) => team.hoursPerPersonMonth },
    { label: columns.exits, kind: 'count', value: ({ team }) => team.exits },
    { label: columns.expected, kind: 'number', value: ({ team }) => team.expected },
    { label: columns.ratio, kind: 'ratio', value: ({ team }) => team.ratio },
    { label: columns.lower, kind: 'ratio', value: ({ team }) => team.lower },
    { label: columns.upper, kind: 'ratio', value: ({ team }) => (Number.isFinite(team.upper) ? team.upper : null) },
  ];
  const note = withheld === 0 ? null : words.frame.suppressedTeams(withheld, format.count(withheld));
  return tableOf(teamsOf(panels), shape, note);
}

export function smallScatterReadings(panels: readonly DrawnPanel[], language: ChartLanguage): Readings {
  const { words, format } = language;
  const say = chartWordsIn(format.language).scatters;
  return readingsOf(teamsOf(panels), ({ group, team }) => [
    say.reading(group, words.team(team.team), format.hours(team.hoursPerPersonMonth)),
    ...tellHours(team, language),
  ]);
}

export function panelCounts({ rows, people, exits }: DrawnPanel, { format }: ChartLanguage): string {
  return chartWordsIn(format.language).scatters.counts(
    format.count(rows.length),
    format.count(people),
    format.count(exits),
  );
}

export function smallScatterSummary(panels: readonly DrawnPanel[], { format }: ChartLanguage): string {
  const say = chartWordsIn(format.language).scatters;
  const parts = panels.map(({ name, rows }) =>
    say.part(
      name,
      format.count(rows.length),
      format.hours(rows[0]?.hoursPerPersonMonth ?? 0),
      format.hours(rows.at(-1)?.hoursPerPersonMonth ?? 0),
    ),
  );
  return [say.summary(format.count(panels.length)), ...parts].join(' ');
}
