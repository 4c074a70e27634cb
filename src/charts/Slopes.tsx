import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import markCss from './plot/marks.module.css';
import { PlotSvg } from './plot/PlotSvg';
import { PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { clamp, linearScale } from './plot/scale';
import { HorizontalTicks, horizontalTicksHeight } from './plot/Ticks';
import { lineHeight, type PlotSize } from './plot/usePlotSize';
import { type NamedSlope, slopeReadings, slopeSummary, slopeTable } from './slopeRows';

export interface SlopesProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly slopes: readonly NamedSlope[];
}

/** How much of a rate is found again later: 0 nothing, 1 all of it. */
export function Slopes({ frame, language, ...data }: SlopesProps) {
  const { slopes } = data;
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'slopes', data }}
      state={slopes.length === 0 ? 'empty' : 'ready'}
      summary={slopeSummary(slopes, language)}
      readings={slopeReadings(slopes, language)}
      table={slopeTable(slopes, language)}
      draw={(size) => <Drawing size={size} language={language} slopes={slopes} />}
    />
  );
}

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly slopes: readonly NamedSlope[];
}

/** Furthest that is drawn either way, so that 0 and 1 stay apart; what goes beyond ends in an arrow. */
const REACH = 20;
const PER_ROW = 44;

function Drawing({ size, language: { words, format }, slopes }: DrawingProps) {
  const { unit } = size;
  const plotWidth = size.width - 34 * unit;
  const foot = horizontalTicksHeight(words.slopes.horizontal, plotWidth, unit);
  const line = lineHeight(size, PER_ROW * unit, 22 * unit + foot, slopes.length);
  const area = { x: 10 * unit, y: 22 * unit, width: plotWidth, height: slopes.length * line };
  const ends = slopes.flatMap(({ lower, upper }) => [lower, upper]).map((end) => clamp(end, [-REACH, REACH]));
  const domain = [Math.min(-0.5, ...ends), Math.max(1.5, ...ends)] as const;
  const x = linearScale(domain, [area.x, area.x + area.width], 5);
  const inside = (value: number) => x(clamp(value, domain));
  const y = (index: number) => area.y + index * line + 32 * unit;
  const anchors = slopes.map(({ slope }, index) => ({ x: inside(slope), y: y(index), radius: 4.5 }));
  const ground = area.y + area.height;
  return (
    <PlotSvg width={size.width} height={ground + foot}>
      {[
        { at: 0, name: words.slopes.zero },
        { at: 1, name: words.slopes.one },
      ].map(({ at, name }) => (
        <g key={at}>
          <line className={css.reference} x1={x(at)} x2={x(at)} y1={area.y - 4 * unit} y2={ground} />
          <text x={x(at)} y={13 * unit} textAnchor={at === 0 ? 'end' : 'start'} className={css.label}>
            {name}
          </text>
        </g>
      ))}
      {slopes.map((slope, index) => (
        <g key={slope.name}>
          <text x={area.x} y={y(index) - 12 * unit} className={`${css.label} ${css.strong} ${css.halo}`}>
            {slope.name}
          </text>
          <line
            className={markCss.inkInterval}
            x1={inside(slope.lower)}
            x2={inside(slope.upper)}
            y1={y(index)}
            y2={y(index)}
          />
          {slope.lower < domain[0] && <Arrow x={area.x} y={y(index)} way={-1} />}
          {slope.upper > domain[1] && <Arrow x={area.x + area.width} y={y(index)} way={1} />}
          <circle
            className={slope.slope < domain[0] || slope.slope > domain[1] ? markCss.hollow : markCss.inkPoint}
            cx={inside(slope.slope)}
            cy={y(index)}
            r={4.5 * unit}
          />
        </g>
      ))}
      <HorizontalTicks
        scale={x}
        area={area}
        unit={unit}
        write={(tick) => format.number(tick, Number.isInteger(tick) ? 0 : 1)}
        title={words.slopes.horizontal}
      />
      <PointReader anchors={anchors} area={area} find="near" />
    </PlotSvg>
  );
}

function Arrow({ x, y, way }: { readonly x: number; readonly y: number; readonly way: 1 | -1 }) {
  return <path className={markCss.arrow} d={`M${x} ${y - 4}L${x + 5 * way} ${y}L${x} ${y + 4}`} />;
}
