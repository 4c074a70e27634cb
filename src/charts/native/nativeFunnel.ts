import type { FunnelPoint } from '../../core/model/managersReport';
import type { NativeFunnel } from '../../core/model/nativeChart';
import type { ChartLanguage } from '../chartLanguage';
import type { Data } from '../chartSpec';
import { type FunnelPlace, funnelRows } from '../funnelRows';
import { zeroBasedAxis } from './nativeAxis';

const PLACES: readonly FunnelPlace[] = ['inside', 'beyond95', 'beyond998'];
/** Room above the highest team and the ends of the limits; limits above it are not drawn. */
const LEAST_TOP = 2;
/** Higher than this an end of a limit would press the teams together. */
const MOST_FOR_LIMITS = 4;

/** The nearer limits first: they are the dashed ones. */
export function nativeFunnel({ teams, limits }: Data<'funnel'>, { words }: ChartLanguage): NativeFunnel {
  const rows = funnelRows(teams, limits);
  const say = words.funnel;
  const end = Math.min(MOST_FOR_LIMITS, limits.at(-1)?.upper998 ?? 0);
  const top = Math.ceil(2 * Math.max(LEAST_TOP, end, ...rows.map(({ ratio }) => ratio * 1.1))) / 2;
  const isWithin = (pick: (point: FunnelPoint) => number, from: number) =>
    limits.slice(from).every((point) => pick(point) <= top);
  const curve = (name: string, pick: (point: FunnelPoint) => number) => ({
    name,
    points: limits
      .map((point) => ({ x: point.expected, y: pick(point), lower: null, upper: null }))
      .filter((_, at) => isWithin(pick, at)),
  });
  const groups = PLACES.map((place) => ({
    name: say[place],
    points: rows
      .filter((row) => row.place === place)
      .map(({ team, expected, ratio }) => ({
        ...{ x: expected, y: ratio, lower: null, upper: null },
        label: words.team(team),
        named: place !== 'inside',
      })),
  }));
  return {
    kind: 'funnel',
    x: zeroBasedAxis(say.horizontal, 'number'),
    y: zeroBasedAxis(say.vertical, 'ratio', top),
    groups: groups.filter(({ points }) => points.length > 0),
    limits: [
      curve(say.limit95, ({ lower95 }) => lower95),
      curve(say.limit95, ({ upper95 }) => upper95),
      curve(say.limit998, ({ lower998 }) => lower998),
      curve(say.limit998, ({ upper998 }) => upper998),
    ],
  };
}
