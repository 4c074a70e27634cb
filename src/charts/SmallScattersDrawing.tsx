import { useId } from 'react';
import type { ChartLanguage } from './chartLanguage';
import { FittedLine, type HoursPlane, hoursMarks } from './HoursMarks';
import { PlotSvg } from './plot/PlotSvg';
import { PointMarks, SpanMarks } from './plot/PointMarks';
import { type Area, PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { clamp, ratioScale, ratioTick, zeroBasedScale } from './plot/scale';
import { TextLines } from './plot/TextLines';
import { type PlotSize, plotHeight } from './plot/usePlotSize';
import { wrapText } from './plot/wrapText';
import { type DrawnPanel, panelCounts } from './smallScatterRows';

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly panels: readonly DrawnPanel[];
  readonly horizontal: string;
}

interface PlacedPanel {
  readonly panel: DrawnPanel;
  readonly plane: HoursPlane;
}

interface Layout {
  readonly placed: readonly PlacedPanel[];
  readonly unit: number;
  readonly height: number;
}

const LEFT = 34;
const TOP = 22;
const HEAD = 42;
const FOOT = 34;

/** Scales of the first panel are those of all, moved to where each stands. */
function layOut({ size, panels }: DrawingProps): Layout {
  const { width, unit } = size;
  const most = clamp(Math.floor(width / (240 * unit)), [1, 4]);
  const columns = Math.min(most, panels.length);
  const lines = Math.ceil(panels.length / columns);
  const gap = 18 * unit;
  const wide = (width - (columns - 1) * gap) / columns;
  const plotWidth = wide - (LEFT + 8) * unit;
  const words = (TOP + 24 + lines * (HEAD + FOOT)) * unit;
  const plots = plotHeight(size, lines * clamp(plotWidth * 0.78, [130 * unit, 220 * unit]), words);
  const tall = plots / lines;
  const rows = panels.flatMap((panel) => panel.rows);
  const hours = [
    ...rows.map((row) => row.hoursPerPersonMonth),
    ...panels.flatMap(({ line }) => (line ?? []).map((point) => point.hours)),
  ];
  const none = rows.some(({ ratio }) => ratio === 0);
  const placed = panels.map((panel, index) => {
    const area: Area = {
      x: (index % columns) * (wide + gap) + LEFT * unit,
      y: TOP * unit + Math.floor(index / columns) * (tall + (HEAD + FOOT) * unit) + HEAD * unit,
      width: plotWidth,
      height: tall,
    };
    const bottom = area.y + tall;
    const zeroY = none ? bottom - 10 * unit : null;
    const plane: HoursPlane = {
      area,
      zeroY,
      x: zeroBasedScale(Math.max(...hours), [area.x, area.x + plotWidth], clamp(plotWidth / (60 * unit), [2, 4])),
      y: ratioScale(
        rows.map(({ ratio }) => ratio),
        [zeroY === null ? bottom : zeroY - 16 * unit, area.y],
      ),
    };
    return { panel, plane };
  });
  return { placed, unit, height: plots + words };
}

export function SmallScattersDrawing(props: DrawingProps) {
  const { size, language, horizontal } = props;
  const { placed, unit, height } = layOut(props);
  const say = language.words.hoursScatter;
  const marks = placed.map(({ panel, plane }) => hoursMarks(panel.rows, plane, 6 * unit, null));
  const anchors = marks.flatMap(({ points }) => points);
  return (
    <PlotSvg width={size.width} height={height}>
      <text x={0} y={13 * unit} className={css.title}>
        {say.vertical}
      </text>
      {placed.map(({ panel, plane }, index) => (
        <g key={panel.name}>
          <Ground panel={panel} plane={plane} unit={unit} language={language} />
          <Marks marks={marks[index]} panel={panel} plane={plane} />
        </g>
      ))}
      <text x={size.width / 2} y={height - 5 * unit} textAnchor="middle" className={css.title}>
        {horizontal}
      </text>
      <PointReader anchors={anchors} area={{ x: 0, y: 0, width: size.width, height }} find="near" />
    </PlotSvg>
  );
}

interface PanelProps {
  readonly panel: DrawnPanel;
  readonly plane: HoursPlane;
}

function Marks({ marks, panel, plane }: PanelProps & { readonly marks: ReturnType<typeof hoursMarks> | undefined }) {
  const clipId = useId();
  if (marks === undefined) return null;
  return (
    <g>
      <clipPath id={clipId}>
        <rect {...plane.area} />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <SpanMarks marks={marks.spans} />
        {panel.line && <FittedLine line={panel.line} plane={plane} />}
      </g>
      <PointMarks marks={marks.points} />
    </g>
  );
}

interface GroundProps extends PanelProps {
  readonly unit: number;
  readonly language: ChartLanguage;
}

/** Name and numbers of the group, grid and ticks. */
function Ground({ panel, plane: { area, x, y, zeroY }, unit, language }: GroundProps) {
  const bottom = area.y + area.height;
  const right = area.x + area.width;
  const counts = wrapText(panelCounts(panel, language), area.width + LEFT * unit, unit)[0] ?? '';
  const lastTick = x.ticks.at(-1);
  return (
    <g>
      <text x={area.x - LEFT * unit} y={area.y - 26 * unit} className={`${css.label} ${css.strong}`}>
        {panel.name}
      </text>
      <TextLines
        x={area.x - LEFT * unit}
        y={area.y - 10 * unit}
        lines={[counts]}
        unit={unit}
        className={css.smallTick}
      />
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line className={tick === 1 ? css.reference : css.grid} x1={area.x} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={area.x - 6 * unit} y={y(tick) + 4.5 * unit} textAnchor="end" className={css.smallTick}>
            {ratioTick(tick)}
          </text>
        </g>
      ))}
      {zeroY !== null && (
        <text x={area.x - 6 * unit} y={zeroY + 4.5 * unit} textAnchor="end" className={css.smallTick}>
          0
        </text>
      )}
      <line className={css.axis} x1={area.x} x2={right} y1={bottom} y2={bottom} />
      {x.ticks.map((tick) => (
        <text
          key={tick}
          x={tick === lastTick ? Math.min(right + 6 * unit, x(tick) + 14 * unit) : x(tick)}
          y={bottom + 17 * unit}
          textAnchor={tick === lastTick ? 'end' : 'middle'}
          className={css.smallTick}
        >
          {`${language.format.number(tick, tick % 1 === 0 ? 0 : 1)}${tick === lastTick ? ` ${language.words.hoursScatter.unit}` : ''}`}
        </text>
      ))}
    </g>
  );
}
