import { useId } from 'react';
import { isSuppressed } from '../core/model/estimate';
import { chartWordsIn } from '../i18n/chartWords';
import type { ChartLanguage } from './chartLanguage';
import { classOf, type HeatClass, type HeatRow, heatClasses, type ShownHeatCell } from './heatMapRows';
import { Hatch } from './plot/Hatch';
import markCss from './plot/marks.module.css';
import { PlotSvg } from './plot/PlotSvg';
import { type Area, PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { type KeyItem, SvgKey, svgKeyHeight } from './plot/SvgKey';
import { clamp } from './plot/scale';
import { lineHeight, type PlotSize } from './plot/usePlotSize';
import { wrapText } from './plot/wrapText';
import { monthTicks } from './trendData';

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly months: readonly string[];
  readonly rows: readonly HeatRow[];
  readonly valueName: string;
}

const SHADES = [
  markCss.heat0,
  markCss.heat1,
  markCss.heat2,
  markCss.heat3,
  markCss.heat4,
  markCss.heat5,
  markCss.heat6,
];

/** Shades evenly over the classes, from the faintest to the strongest. */
function shadeOf(at: number, classes: number): string | undefined {
  return SHADES[classes < 2 ? 3 : Math.round((at * (SHADES.length - 1)) / (classes - 1))];
}

interface Layout {
  readonly unit: number;
  readonly area: Area;
  readonly wide: number;
  readonly line: number;
  readonly classes: readonly HeatClass[];
  readonly key: readonly KeyItem[];
  readonly height: number;
}

function keyOf(
  rows: readonly HeatRow[],
  classes: readonly HeatClass[],
  hatch: string,
  language: ChartLanguage,
): KeyItem[] {
  const { heat } = chartWordsIn(language.format.language);
  const cells = rows.flatMap((row) => row.cells);
  const box = { x: 0, y: -6, width: 18, height: 12 };
  const { number } = language.format;
  return [
    ...classes.map(({ from, to }, at) => ({
      name: heat.range(number(from), number(to)),
      wide: 18,
      mark: <rect className={shadeOf(at, classes.length)} {...box} />,
    })),
    ...(cells.some(isSuppressed)
      ? [{ name: language.words.frame.tooSmall, wide: 18, mark: <rect fill={`url(#${hatch})`} {...box} /> }]
      : []),
    ...(cells.includes(null)
      ? [{ name: heat.missing, wide: 18, mark: <rect className={markCss.openCell} {...box} /> }]
      : []),
  ];
}

function layOut({ size, rows, months, language }: DrawingProps, hatch: string): Layout {
  const { width, unit } = size;
  const classes = heatClasses(rows);
  const key = keyOf(rows, classes, hatch, language);
  const longest = Math.max(...rows.map(({ name }) => name.length)) * 6.9 * unit;
  const left = clamp(longest, [48 * unit, width * 0.3]) + 10 * unit;
  const wide = Math.min((width - left) / months.length, 56 * unit);
  const top = 24 * unit;
  const foot = svgKeyHeight(key, width, unit) + 14 * unit;
  const line = lineHeight(size, 26 * unit, top + foot, rows.length);
  const area = { x: left, y: top, width: wide * months.length, height: line * rows.length };
  return { unit, area, wide, line, classes, key, height: top + area.height + foot };
}

export function HeatMapDrawing(props: DrawingProps) {
  const { size, language, rows, months } = props;
  const hatch = useId();
  const layout = layOut(props, hatch);
  const { area, unit, wide, line, key } = layout;
  const anchors = rows.flatMap((_, row) =>
    months.map((_month, column) => ({
      x: area.x + (column + 0.5) * wide,
      y: area.y + (row + 0.5) * line,
      radius: Math.min(wide, line) / 2 - 3,
    })),
  );
  return (
    <PlotSvg width={size.width} height={layout.height}>
      <Hatch id={hatch} />
      {monthTicks(months, area.width / (76 * unit), language).map(({ at, name }) => (
        <text key={at} x={area.x + at * wide + 1} y={14 * unit} className={css.tick}>
          {name}
        </text>
      ))}
      {rows.map((row, index) => (
        <g key={row.name}>
          <text x={0} y={area.y + (index + 0.5) * line + 4.5 * unit} className={`${css.label} ${css.strong}`}>
            {wrapText(row.name, area.x - 8 * unit, unit)[0]}
          </text>
          {months.map((month, column) => (
            <HeatRect
              key={month}
              cell={row.cells[column] ?? null}
              box={{
                x: area.x + column * wide + 0.75,
                y: area.y + index * line + 0.75,
                width: wide - 1.5,
                height: line - 1.5,
              }}
              layout={layout}
              hatch={hatch}
              language={language}
            />
          ))}
        </g>
      ))}
      <SvgKey items={key} y={area.y + area.height + 14 * unit} width={size.width} unit={unit} />
      <PointReader anchors={anchors} area={area} find="near" />
    </PlotSvg>
  );
}

interface HeatRectProps {
  readonly cell: ShownHeatCell;
  readonly box: Area;
  readonly layout: Layout;
  readonly hatch: string;
  readonly language: ChartLanguage;
}

/** Its value as text too, where there is room for it. */
function HeatRect({ cell, box, layout: { classes, unit }, hatch, language: { format } }: HeatRectProps) {
  if (cell === null) return <rect className={markCss.openCell} {...box} />;
  if (isSuppressed(cell)) return <rect fill={`url(#${hatch})`} {...box} />;
  return (
    <g>
      <rect className={shadeOf(classOf(cell.value, classes), classes.length)} {...box} />
      {box.width >= 24 * unit && (
        <text
          x={box.x + box.width / 2}
          y={box.y + box.height / 2 + 4.5 * unit}
          textAnchor="middle"
          className={`${css.smallTick} ${css.strong}`}
        >
          {format.number(cell.value)}
        </text>
      )}
    </g>
  );
}
