import { useId } from 'react';
import type { PracticeReport } from '../core/model/hypothesisReport';
import type { ChartLanguage } from './chartLanguage';
import { FittedLine, type HoursPlane, hoursMarks } from './HoursMarks';
import type { HoursTeam } from './hoursScatterRows';
import { KEY_HEIGHT } from './plot/keyHeight';
import markCss from './plot/marks.module.css';
import { PlotSvg } from './plot/PlotSvg';
import { PointMarks, SpanMarks } from './plot/PointMarks';
import { type Anchor, PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { clamp, ratioScale, ratioTick, zeroBasedScale } from './plot/scale';
import { TextLines } from './plot/TextLines';
import { HorizontalTicks, horizontalTicksHeight, VerticalTicks } from './plot/Ticks';
import { type PlotSize, plotHeight } from './plot/usePlotSize';

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly rows: readonly HoursTeam[];
  readonly line: PracticeReport['line'] | null;
  readonly thresholdHours: number | null;
  readonly axis: string;
}

/** Everything the parts of the drawing share. */
interface Layout extends HoursPlane {
  readonly unit: number;
  readonly height: number;
  /** Room for labels right of the plot; without it they stand inside. */
  readonly gutter: number;
}

function layOut({ size, rows, line, axis }: DrawingProps): Layout {
  const { width, unit } = size;
  const gutter = width >= 560 * unit ? 100 * unit : 18 * unit;
  const left = 36 * unit;
  const plotWidth = width - left - gutter;
  const foot = horizontalTicksHeight(axis, plotWidth, unit);
  const above = line && gutter <= 50 * unit ? KEY_HEIGHT * unit : 0;
  const height = plotHeight(size, clamp(plotWidth * 0.62, [250 * unit, 420 * unit]), 30 * unit + foot + above);
  const area = { x: left, y: 30 * unit, width: plotWidth, height };
  const bottom = area.y + height;
  const zeroY = rows.some((row) => row.ratio === 0) ? bottom - 14 * unit : null;
  const logBottom = zeroY === null ? bottom : zeroY - 22 * unit;
  const mostHours = Math.max(...rows.map((row) => row.hoursPerPersonMonth), ...(line ?? []).map(({ hours }) => hours));
  return {
    unit,
    area,
    gutter,
    zeroY,
    height: bottom + foot,
    x: zeroBasedScale(mostHours, [area.x, area.x + plotWidth], clamp(plotWidth / (90 * unit), [2, 8])),
    y: ratioScale(
      rows.map((row) => row.ratio),
      [logBottom, area.y],
    ),
  };
}

export function HoursScatterDrawing(props: DrawingProps) {
  const { size, language, rows, line, thresholdHours, axis } = props;
  const layout = layOut(props);
  const { area, unit, x, y, zeroY } = layout;
  const clipId = useId();
  const marks = hoursMarks(rows, layout, clamp(area.width / 60, [5.5, 10]) * unit, thresholdHours);
  const say = language.words.hoursScatter;
  const lastTick = x.ticks.at(-1);
  return (
    <>
      {line && !isBeside(layout) && <LineKey name={`${say.fitted} ${say.band}`} />}
      <PlotSvg width={size.width} height={layout.height}>
        <clipPath id={clipId}>
          <rect {...area} />
        </clipPath>
        {thresholdHours !== null && <Region layout={layout} hours={thresholdHours} />}
        <VerticalTicks scale={y} area={area} unit={unit} write={ratioTick} title={say.vertical} />
        {zeroY !== null && <ZeroLine layout={layout} y={zeroY} />}
        <HorizontalTicks
          scale={x}
          area={area}
          unit={unit}
          title={axis}
          write={(hours) =>
            `${language.format.number(hours, hours % 1 === 0 ? 0 : 1)}${hours === lastTick ? ` ${say.unit}` : ''}`
          }
        />
        <line className={css.reference} x1={area.x} x2={area.x + area.width} y1={y(1)} y2={y(1)} />
        <g clipPath={`url(#${clipId})`}>
          <SpanMarks marks={marks.spans} />
          {line && <FittedLine line={line} plane={layout} />}
        </g>
        <PointMarks marks={marks.points} />
        <Labels layout={layout} language={language} line={line} />
        {thresholdHours !== null && (
          <RegionName
            layout={layout}
            anchors={marks.points}
            name={say.under(language.format.number(thresholdHours, thresholdHours % 1 === 0 ? 0 : 1))}
          />
        )}
        <PointReader anchors={marks.points} area={area} find="near" />
      </PlotSvg>
    </>
  );
}

function Region({ layout: { area, x }, hours }: { readonly layout: Layout; readonly hours: number }) {
  const edge = clamp(x(hours), [area.x, area.x + area.width]);
  return (
    <g>
      <rect className={markCss.region} x={area.x} y={area.y} width={edge - area.x} height={area.height} />
      <line className={markCss.regionEdge} x1={edge} x2={edge} y1={area.y} y2={area.y + area.height} />
    </g>
  );
}

function ZeroLine({ layout: { area, unit }, y }: { readonly layout: Layout; readonly y: number }) {
  return (
    <g>
      <line className={css.grid} x1={area.x} x2={area.x + area.width} y1={y} y2={y} />
      <text x={area.x - 8 * unit} y={y + 4.5 * unit} textAnchor="end" className={css.tick}>
        0
      </text>
    </g>
  );
}

interface LabelsProps {
  readonly layout: Layout;
  readonly language: ChartLanguage;
  readonly line: PracticeReport['line'] | null;
}

const isBeside = ({ gutter, unit }: Layout) => gutter > 50 * unit;

/** Names of the lines at their right end, where there is room beside the plot. */
function Labels({ layout, language: { words }, line }: LabelsProps) {
  const { area, unit, y } = layout;
  const say = words.hoursScatter;
  const right = area.x + area.width;
  const beside = isBeside(layout);
  const end = line?.at(-1);
  return (
    <g>
      <TextLines
        x={beside ? right + 8 * unit : right - 4 * unit}
        y={y(1) + (beside ? 4.5 : -7) * unit}
        lines={[words.asExpected]}
        unit={unit}
        anchor={beside ? 'start' : 'end'}
        className={`${css.label} ${css.halo}`}
      />
      {end && beside && (
        <TextLines
          x={right + 8 * unit}
          y={fittedLabelY(y(end.ratio), y(1), layout)}
          lines={[say.fitted, say.band]}
          unit={unit}
          className={`${css.label} ${css.strong}`}
        />
      )}
    </g>
  );
}

/** The fitted line's name above the plot, where there is no room beside it. */
function LineKey({ name }: { readonly name: string }) {
  return (
    <div className={css.key}>
      <span>
        <svg viewBox="0 0 28 8" aria-hidden="true">
          <rect className={markCss.band} width="28" height="8" />
          <line className={markCss.line} x1="1" x2="27" y1="4" y2="4" />
        </svg>
        {name}
      </span>
    </div>
  );
}

interface RegionNameProps {
  readonly layout: Layout;
  readonly anchors: readonly Anchor[];
  readonly name: string;
}

/** At the top of the region, or at its foot where points stand at the top. */
function RegionName({ layout: { area, unit }, anchors, name }: RegionNameProps) {
  const start = area.x + 8 * unit;
  const end = start + name.length * 7 * unit;
  const heights = [area.y + 18 * unit, area.y + area.height - 9 * unit];
  const inTheWay = (y: number) =>
    anchors.filter((point) => point.x < end + 10 && point.y > y - 22 * unit && point.y < y + 10 * unit).length;
  const [top = 0, foot = 0] = heights;
  const y = inTheWay(top) > inTheWay(foot) ? foot : top;
  return (
    <text x={start} y={y} className={`${css.label} ${css.regionLabel}`}>
      {name}
    </text>
  );
}

/** Beside the end of the line, but clear of the label of the line at 1. */
function fittedLabelY(endY: number, oneY: number, { area, unit, zeroY }: Layout): number {
  const most = (zeroY ?? area.y + area.height) - 20 * unit;
  if (Math.abs(endY - oneY) > 34 * unit) return clamp(endY - 4 * unit, [area.y + 14 * unit, most]);
  return endY >= oneY ? oneY + 25 * unit : oneY - 32 * unit;
}
