import type { NativeCurve, NativePoint, NativePointGroup, NativeScatter } from '../../core/model/nativeChart';
import type { ChartLanguage } from '../chartLanguage';
import type { Data } from '../chartSpec';
import { type HoursTeam, hoursScatterRows } from '../hoursScatterRows';
import { drawnPanels } from '../smallScatterRows';
import { type TakeoverRow, takeoverRows } from '../takeoverRows';
import { finite, freeAxis, ratioAxis, zeroBasedAxis } from './nativeAxis';

/** More names than this lie on top of each other. */
const MOST_NAMED = 12;

const teamPoint =
  ({ words }: ChartLanguage, named: boolean) =>
  (team: HoursTeam): NativePoint => ({
    x: team.hoursPerPersonMonth,
    y: team.ratio,
    lower: finite(team.lower),
    upper: finite(team.upper),
    label: words.team(team.team),
    named,
  });

const nonEmpty = (groups: readonly NativePointGroup[]) => groups.filter(({ points }) => points.length > 0);

export function nativeHoursScatter(data: Data<'hoursScatter'>, language: ChartLanguage): NativeScatter {
  const { practice, leaveOutMonths, teams, line, thresholdHours } = data;
  const { words, format } = language;
  const say = words.hoursScatter;
  const rows = hoursScatterRows(teams);
  const few = rows.length <= MOST_NAMED;
  const isUnder = (row: HoursTeam) => thresholdHours !== null && row.hoursPerPersonMonth < thresholdHours;
  const group = (name: string, own: readonly HoursTeam[]) => ({ name, points: own.map(teamPoint(language, few)) });
  const fitted: NativeCurve | null =
    line === null || line.length === 0
      ? null
      : {
          name: `${say.fitted} ${say.band}`,
          points: line.map(({ hours, ratio, lower, upper }) => ({ x: hours, y: ratio, lower, upper })),
        };
  const under =
    thresholdHours === null ? '' : say.under(format.number(thresholdHours, thresholdHours % 1 === 0 ? 0 : 1));
  return {
    kind: 'scatter',
    x: zeroBasedAxis(
      leaveOutMonths > 0 ? say[practice](format.count(leaveOutMonths)) : say[`${practice}Short`],
      'hours',
    ),
    y: ratioAxis(
      words.columns.ratio,
      rows.map(({ ratio }) => ratio),
    ),
    groups: nonEmpty([
      group(
        '',
        rows.filter((row) => !isUnder(row)),
      ),
      group(under, rows.filter(isUnder)),
    ]),
    fitted,
  };
}

export function nativeSmallScatters(data: Data<'smallScatters'>, language: ChartLanguage): NativeScatter {
  const panels = drawnPanels(data.panels);
  const rows = panels.flatMap((panel) => panel.rows);
  const few = rows.length <= MOST_NAMED;
  const { words } = language;
  return {
    kind: 'scatter',
    x: zeroBasedAxis(words.hoursScatter[`${data.practice}Short`], 'hours'),
    y: ratioAxis(
      words.columns.ratio,
      rows.map(({ ratio }) => ratio),
    ),
    groups: panels.map((panel) => ({ name: panel.name, points: panel.rows.map(teamPoint(language, few)) })),
    fitted: null,
  };
}

/** A takeover on a line of its own: the team before, the new manager elsewhere, the team after. */
export function nativeTakeovers({ takeovers }: Data<'takeovers'>, { words, format }: ChartLanguage): NativeScatter {
  const rows = takeoverRows(takeovers);
  const say = words.takeovers;
  const group = (name: string, pick: (row: TakeoverRow) => number): NativePointGroup => ({
    name,
    points: rows.map((row) => ({
      x: pick(row),
      y: row.number,
      lower: null,
      upper: null,
      label: say.number(format.count(row.number)),
      named: false,
    })),
  });
  return {
    kind: 'scatter',
    x: zeroBasedAxis(say.horizontal, 'ratio'),
    y: zeroBasedAxis(say.takeover, 'count', rows.length + 1),
    groups: [
      group(say.before, ({ before }) => before),
      group(say.elsewhere, ({ elsewhere }) => elsewhere),
      group(say.after, ({ after }) => after),
    ],
    fitted: null,
  };
}

export function nativeAvoidedExits({ points }: Data<'avoidedExits'>, { words }: ChartLanguage): NativeScatter {
  return {
    kind: 'scatter',
    x: freeAxis(words.avoided.hours, 'decimal'),
    y: freeAxis(words.avoided.vertical, 'number'),
    groups: [],
    fitted: {
      name: words.avoided.avoided,
      points: points.map(({ hours, avoided, lower, upper }) => ({ x: hours, y: avoided, lower, upper })),
    },
  };
}
