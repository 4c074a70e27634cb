import type { PracticeReport } from '../core/model/hypothesisReport';
import type { HoursTeam } from './hoursScatterRows';
import markCss from './plot/marks.module.css';
import { crowdScale, MOST_SPANS, type PointMark, type SpanMark } from './plot/PointMarks';
import type { Area } from './plot/PointReader';
import { bandPath, clamp, linePath, type Scale } from './plot/scale';

/** Hours to the right, exits compared with expected upwards. */
export interface HoursPlane {
  readonly area: Area;
  readonly x: Scale;
  readonly y: Scale;
  /** Where teams without an exit stand: a log scale has no place for 0. */
  readonly zeroY: number | null;
}

interface HoursMarks {
  readonly points: PointMark[];
  readonly spans: SpanMark[];
}

const SMALLEST = 2.5;

/** Where each team stands; its area is its people, and the line through it its 95 % interval. */
export function hoursMarks(
  rows: readonly HoursTeam[],
  plane: HoursPlane,
  largestRadius: number,
  threshold: number | null,
): HoursMarks {
  const { area, x, y, zeroY } = plane;
  const bottom = area.y + area.height;
  const most = rows.reduce((people, row) => Math.max(people, row.people), 1);
  const crowd = crowdScale(rows.length);
  const points = rows.map((row): PointMark => {
    const named = threshold !== null && row.hoursPerPersonMonth < threshold;
    return {
      id: row.team,
      x: x(row.hoursPerPersonMonth),
      y: row.ratio === 0 ? (zeroY ?? area.y) : clamp(y(row.ratio), [area.y, bottom]),
      radius: Math.max(SMALLEST, Math.sqrt(row.people / most) * largestRadius) * crowd,
      paint:
        row.ratio === 0 ? (named ? markCss.accentHollow : markCss.hollow) : named ? markCss.accentPoint : markCss.point,
    };
  });
  const spans = (rows.length > MOST_SPANS ? [] : rows).map((row, index): SpanMark => {
    const named = threshold !== null && row.hoursPerPersonMonth < threshold;
    return {
      id: row.team,
      x: points[index]?.x ?? 0,
      from: row.lower > 0 ? y(row.lower) : (zeroY ?? bottom),
      to: Number.isFinite(row.upper) && row.upper > 0 ? y(row.upper) : area.y,
      paint: named ? markCss.accentInterval : markCss.interval,
    };
  });
  return { points, spans };
}

interface FittedLineProps {
  readonly line: PracticeReport['line'];
  readonly plane: HoursPlane;
}

export function FittedLine({ line, plane: { x, y } }: FittedLineProps) {
  const at = (pick: (point: PracticeReport['line'][number]) => number) =>
    line.map((point) => [x(point.hours), y(pick(point))] as const);
  return (
    <g>
      <path
        className={markCss.band}
        d={bandPath(
          at(({ upper }) => upper),
          at(({ lower }) => lower),
        )}
      />
      <path className={markCss.line} d={linePath(at(({ ratio }) => ratio))} />
    </g>
  );
}
