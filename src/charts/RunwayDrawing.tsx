import type { RunwayPoint } from '../core/model/runwayReport';
import type { ChartLanguage } from './chartLanguage';
import markCss from './plot/marks.module.css';
import { PlotSvg } from './plot/PlotSvg';
import { PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { bandPath, linearScale, linePath, niceDomain } from './plot/scale';
import { HorizontalTicks, horizontalTicksHeight } from './plot/Ticks';
import { type PlotSize, plotHeight } from './plot/usePlotSize';
import { type RunwayUnit, writeRunway } from './runwayRows';

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly rows: readonly RunwayPoint[];
  readonly noticeMonths: number;
  readonly unit: RunwayUnit;
}

export function RunwayDrawing({ size, language, rows, noticeMonths, unit: measure }: DrawingProps) {
  const { words, format } = language;
  const { unit } = size;
  const plotWidth = size.width - 66 * unit;
  const foot = horizontalTicksHeight(words.runway.months, plotWidth, unit);
  const height = plotHeight(size, 130 * unit, 28 * unit + foot);
  const area = { x: 52 * unit, y: 28 * unit, width: plotWidth, height };
  const nice = niceDomain([0, ...rows.flatMap(({ lower, upper }) => [lower, upper])], 4);
  const y = linearScale([nice.least, nice.most], [area.y + area.height, area.y], 4);
  const most = Math.max(1, ...rows.map(({ monthsBefore }) => monthsBefore));
  const months = linearScale([0, most], [area.x + area.width, area.x], 4);
  const notice = months(Math.min(noticeMonths, most));
  const at = (pick: (row: RunwayPoint) => number) =>
    rows.map((row) => [months(row.monthsBefore), y(pick(row))] as const);
  const writeTick = (tick: number) =>
    measure !== 'percent' && y.ticks.every((one) => one % 1 === 0)
      ? format.number(tick)
      : writeRunway(tick, measure, language);
  const anchors = rows.map((row) => ({ x: months(row.monthsBefore), y: y(row.difference), radius: 3 }));
  return (
    <PlotSvg width={size.width} height={area.y + area.height + foot}>
      <rect
        className={markCss.noticeGround}
        x={notice}
        y={area.y}
        width={area.x + area.width - notice}
        height={area.height}
      />
      <text x={notice + 4 * unit} y={area.y + 14 * unit} className={css.smallTick}>
        {words.runway.notice}
      </text>
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? css.reference : css.grid}
            x1={area.x}
            x2={area.x + area.width}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text x={area.x - 8 * unit} y={y(tick) + 4.5 * unit} textAnchor="end" className={css.tick}>
            {tick === 0 ? '0' : writeTick(tick)}
          </text>
        </g>
      ))}
      <path
        className={markCss.band}
        d={bandPath(
          at(({ upper }) => upper),
          at(({ lower }) => lower),
        )}
      />
      <path className={markCss.line} d={linePath(at(({ difference }) => difference))} />
      {anchors.map((anchor) => (
        <circle key={anchor.x} className={markCss.inkPoint} cx={anchor.x} cy={anchor.y} r={3 * unit} />
      ))}
      <text x={0} y={13 * unit} className={css.smallTick}>
        {words.runway.same}
      </text>
      <HorizontalTicks scale={months} area={area} unit={unit} write={format.count} title={words.runway.months} />
      <PointReader anchors={anchors} area={area} find="column" />
    </PlotSvg>
  );
}
