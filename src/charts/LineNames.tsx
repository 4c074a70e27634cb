import type { Area } from './plot/PointReader';
import css from './plot/plot.module.css';
import type { Scale } from './plot/scale';
import { spreadLabels } from './plot/spreadLabels';
import { TextLines } from './plot/TextLines';
import { wrapText } from './plot/wrapText';
import { isMeasured, type TrendRow, type TrendSeries } from './trendRows';

interface LineNamesProps {
  readonly series: readonly TrendSeries[];
  readonly rows: readonly TrendRow[];
  readonly area: Area;
  readonly y: Scale;
  readonly unit: number;
  /** How many of the lines are of this period; those after it are muted. */
  readonly own: number;
}

/** The colour of the line, or of text where the line has that of text. */
function paintOf(index: number, own: number): string | undefined {
  if (index >= own) return css.label;
  return index === 0 && own > 1 ? `${css.label} ${css.accentText}` : `${css.label} ${css.strong}`;
}

/** Each line named where it ends. */
export function LineNames({ series, rows, area, y, unit, own }: LineNamesProps) {
  const names = series.map(({ name }) => ({ name, lines: wrapText(name, 130 * unit, unit) }));
  const ends = series.map((_, index) => {
    const last = rows.findLast((row) => row.seriesIndex === index && isMeasured(row));
    return typeof last?.value === 'number' ? y(last.value) : area.y + area.height;
  });
  const tallest = Math.max(...names.map(({ lines }) => lines.length));
  const places = spreadLabels(ends, 17 * unit * tallest, [area.y + 6 * unit, area.y + area.height - 6 * unit]);
  return (
    <g>
      {names.map(({ name, lines }, index) => (
        <TextLines
          key={name}
          x={area.x + area.width + 10 * unit}
          y={(places[index] ?? 0) + (4.5 - 8.5 * (lines.length - 1)) * unit}
          lines={lines}
          unit={unit}
          className={paintOf(index, own)}
        />
      ))}
    </g>
  );
}
