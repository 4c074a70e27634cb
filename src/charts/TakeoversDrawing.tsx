import type { ChartLanguage } from './chartLanguage';
import markCss from './plot/marks.module.css';
import { PlotSvg } from './plot/PlotSvg';
import { PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { ratioScale, ratioTick } from './plot/scale';
import { HorizontalTicks, horizontalTicksHeight } from './plot/Ticks';
import { lineHeight, type PlotSize } from './plot/usePlotSize';
import type { TakeoverRow } from './takeoverRows';

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly rows: readonly TakeoverRow[];
}

/** Room at the left for teams without an exit: a log scale has no zero. */
const ZERO_LANE = 44;

export function TakeoversDrawing({ size, language: { words }, rows }: DrawingProps) {
  const { unit } = size;
  const plotWidth = size.width - (ZERO_LANE + 24) * unit;
  const foot = horizontalTicksHeight(words.takeovers.horizontal, plotWidth, unit);
  const line = lineHeight(size, 18 * unit, 46 * unit + foot, rows.length);
  const area = {
    x: ZERO_LANE * unit,
    y: 46 * unit,
    width: plotWidth,
    height: rows.length * line,
  };
  const ratios = rows.flatMap(({ before, elsewhere, after }) => [before, elsewhere, after]);
  const scale = ratioScale(ratios, [area.x + 16 * unit, area.x + area.width]);
  const x = (ratio: number) => (ratio > 0 ? scale(ratio) : 8 * unit);
  const y = (index: number) => area.y + (index + 0.5) * line;
  const anchors = rows.map((row, index) => ({ x: x(row.after), y: y(index), radius: 4.5 }));
  return (
    <PlotSvg width={size.width} height={area.y + area.height + foot}>
      <Key words={words} unit={unit} />
      <line className={css.reference} x1={scale(1)} x2={scale(1)} y1={area.y} y2={area.y + area.height} />
      {rows.map((row, index) => (
        <g key={row.number}>
          <line className={markCss.joining} x1={x(row.before)} x2={x(row.after)} y1={y(index)} y2={y(index)} />
          <line
            className={markCss.mark}
            x1={x(row.elsewhere)}
            x2={x(row.elsewhere)}
            y1={y(index) - 6 * unit}
            y2={y(index) + 6 * unit}
          />
          <circle className={markCss.hollow} cx={x(row.before)} cy={y(index)} r={4 * unit} />
          <circle className={markCss.inkPoint} cx={x(row.after)} cy={y(index)} r={4.5 * unit} />
        </g>
      ))}
      <text x={0} y={area.y + area.height + 19 * unit} className={css.tick}>
        0
      </text>
      <HorizontalTicks scale={scale} area={area} unit={unit} write={ratioTick} title={words.takeovers.horizontal} />
      <PointReader anchors={anchors} area={{ ...area, x: 0, width: size.width }} find="near" />
    </PlotSvg>
  );
}

/** What each mark is, above the rows. */
function Key({ words, unit }: { readonly words: ChartLanguage['words']; readonly unit: number }) {
  const { before, after, elsewhere } = words.takeovers;
  const wide = (text: string) => (text.length * 6.9 + 34) * unit;
  const middle = 9 * unit;
  return (
    <g>
      <circle className={markCss.hollow} cx={5 * unit} cy={middle} r={4 * unit} />
      <text x={15 * unit} y={middle + 4.5 * unit} className={css.label}>
        {before}
      </text>
      <circle className={markCss.inkPoint} cx={wide(before)} cy={middle} r={4.5 * unit} />
      <text x={wide(before) + 10 * unit} y={middle + 4.5 * unit} className={css.label}>
        {after}
      </text>
      <line className={markCss.mark} x1={5 * unit} x2={5 * unit} y1={middle + 14 * unit} y2={middle + 26 * unit} />
      <text x={15 * unit} y={middle + 24.5 * unit} className={css.label}>
        {elsewhere}
      </text>
    </g>
  );
}
