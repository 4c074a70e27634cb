import { type AvoidedPoint, avoidedReadings, avoidedSummary, avoidedTable } from './avoidedRows';
import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import markCss from './plot/marks.module.css';
import { PlotSvg } from './plot/PlotSvg';
import { PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { bandPath, linearScale, linePath, niceDomain } from './plot/scale';
import { HorizontalTicks, horizontalTicksHeight, VerticalTicks } from './plot/Ticks';
import { type PlotSize, plotHeight } from './plot/usePlotSize';

export interface AvoidedExitsProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly points: readonly AvoidedPoint[];
  /** The hours that are looked at now: index among the points. */
  readonly chosen: number;
}

/** What if: exits that would be fewer a year at so many hours. */
export function AvoidedExits({ frame, language, ...data }: AvoidedExitsProps) {
  const { points, chosen } = data;
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'avoidedExits', data }}
      state={points.length < 2 ? 'empty' : 'ready'}
      summary={avoidedSummary(points, language)}
      readings={avoidedReadings(points, language)}
      table={avoidedTable(points, language)}
      draw={(size) => <Drawing size={size} language={language} points={points} chosen={chosen} />}
    />
  );
}

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly points: readonly AvoidedPoint[];
  readonly chosen: number;
}

function Drawing({ size, language, points, chosen }: DrawingProps) {
  const { words, format } = language;
  const { unit } = size;
  const plotWidth = size.width - 62 * unit;
  const foot = horizontalTicksHeight(words.avoided.hours, plotWidth, unit);
  const height = plotHeight(size, 200 * unit, 28 * unit + foot);
  const area = { x: 44 * unit, y: 28 * unit, width: plotWidth, height };
  const nice = niceDomain([0, ...points.flatMap(({ lower, upper }) => [lower, upper])], 5);
  const scaleY = linearScale([nice.least, nice.most], [area.y + area.height, area.y], 5);
  const hours = points.map((point) => point.hours);
  const x = linearScale([Math.min(...hours), Math.max(...hours)], [area.x, area.x + area.width], 6);
  const at = (pick: (point: AvoidedPoint) => number) =>
    points.map((point) => [x(point.hours), scaleY(pick(point))] as const);
  const anchors = points.map((point) => ({ x: x(point.hours), y: scaleY(point.avoided), radius: 4 }));
  const now = points[chosen];
  return (
    <PlotSvg width={size.width} height={area.y + area.height + foot}>
      <VerticalTicks scale={scaleY} area={area} unit={unit} write={format.count} title={words.avoided.vertical} />
      <line className={css.reference} x1={area.x} x2={area.x + area.width} y1={scaleY(0)} y2={scaleY(0)} />
      <path
        className={markCss.band}
        d={bandPath(
          at(({ upper }) => upper),
          at(({ lower }) => lower),
        )}
      />
      <path className={markCss.line} d={linePath(at(({ avoided }) => avoided))} />
      {now && (
        <g>
          <line
            className={markCss.mark}
            x1={x(now.hours)}
            x2={x(now.hours)}
            y1={scaleY(now.lower)}
            y2={scaleY(now.upper)}
          />
          <circle className={markCss.accentPoint} cx={x(now.hours)} cy={scaleY(now.avoided)} r={6 * unit} />
        </g>
      )}
      <HorizontalTicks
        scale={x}
        area={area}
        unit={unit}
        write={(tick) => format.number(tick, tick % 1 === 0 ? 0 : 1)}
        title={words.avoided.hours}
      />
      <PointReader anchors={anchors} area={area} find="column" />
    </PlotSvg>
  );
}
