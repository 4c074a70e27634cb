import type { AttributionBlock } from '../core/model/attributionReport';
import type { ChartLanguage } from './chartLanguage';
import { type ExitShareRow, of100 } from './exitShareRows';
import markCss from './plot/marks.module.css';
import { PlotSvg } from './plot/PlotSvg';
import { PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { linearScale, type Scale } from './plot/scale';
import { TextLines } from './plot/TextLines';
import { lineHeight, type PlotSize } from './plot/usePlotSize';
import { wrapText } from './plot/wrapText';

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly rows: readonly ExitShareRow[];
}

const PAINT = {
  structure: markCss.structureSquare,
  hiring: markCss.hiringSquare,
  practice: markCss.practiceSquare,
  managers: markCss.managersSquare,
  rest: markCss.restSquare,
} satisfies Record<AttributionBlock, string | undefined>;

interface Layout {
  readonly unit: number;
  readonly columns: number;
  readonly cell: number;
  readonly labels: { readonly x: number; readonly y: number; readonly width: number; readonly line: number };
  /** From the top of a label to its interval, beneath the lines of its name. */
  readonly middle: number;
  readonly height: number;
}

function layOut({ size, rows }: DrawingProps): Layout {
  const { width, height, unit } = size;
  const wide = width >= 620 * unit;
  const room = wide ? Math.min(width * 0.46, 500 * unit) : Math.min(width, 500 * unit);
  const [columns, squareLines, cell] = squaresIn(room, wide ? height : null, rows);
  const x = wide ? columns * cell + 40 * unit : 0;
  const further = Math.max(0, ...rows.map(({ name }) => nameLines(name, width - x, unit).length - 1)) * 17 * unit;
  const liked = 50 * unit + further;
  const line = wide ? lineHeight(size, liked, 22 * unit, rows.length) : liked;
  const y = wide ? 0 : squareLines * cell + 14 * unit;
  const labels = { x, y, width: width - x, line };
  const bottom = labels.y + rows.length * line + 22 * unit;
  return { unit, columns, cell, labels, middle: 34 * unit + further, height: Math.max(bottom, squareLines * cell) };
}

/** How many squares stand in a line, in how many lines, and the side of one; of two ways to fill a height the larger squares. */
function squaresIn(width: number, height: number | null, rows: readonly ExitShareRow[]): [number, number, number] {
  const filled = rows.reduce((total, { squares }) => total + Math.max(0, squares), 0);
  const under = rows.reduce((total, { squares }) => total + Math.max(0, -squares), 0);
  const inColumns = (columns: number): [number, number, number] => {
    const lines = Math.ceil(filled / columns) + (under > 0 ? Math.ceil(under / columns) + 1 : 0);
    return [columns, lines, height === null ? width / columns : Math.min(width / columns, height / lines)];
  };
  const [flat, tall] = [inColumns(20), inColumns(10)];
  return height !== null && tall[2] > flat[2] ? tall : flat;
}

function nameLines(name: string, width: number, unit: number): string[] {
  return wrapText(name, width - 63 * unit, unit);
}

export function ExitSharesDrawing(props: DrawingProps) {
  const { size, language, rows } = props;
  const layout = layOut(props);
  const { labels, unit } = layout;
  const ends = rows.flatMap(({ lower, upper }) => [lower, upper]);
  const x = linearScale(
    [Math.min(0, ...ends), Math.max(0.1, ...ends)],
    [labels.x + 63 * unit, labels.x + labels.width - 88 * unit],
    4,
  );
  const anchors = rows.map((row, index) => ({
    x: x(row.share),
    y: labels.y + index * labels.line + layout.middle,
    radius: 5,
  }));
  return (
    <PlotSvg width={size.width} height={layout.height}>
      <Squares rows={rows} layout={layout} language={language} />
      <text x={x(0)} y={labels.y + rows.length * labels.line + 12 * unit} textAnchor="middle" className={css.tick}>
        0
      </text>
      {rows.map((row, index) => (
        <ShareLabel key={row.block} row={row} at={index} x={x} layout={layout} language={language} />
      ))}
      <PointReader
        anchors={anchors}
        area={{ x: labels.x, y: labels.y, width: labels.width, height: rows.length * labels.line }}
        find="near"
      />
    </PlotSvg>
  );
}

interface SquaresProps {
  readonly rows: readonly ExitShareRow[];
  readonly layout: Layout;
  readonly language: ChartLanguage;
}

/** One block's squares after another, each with its place. */
function placed(rows: readonly ExitShareRow[], count: (squares: number) => number) {
  return rows
    .flatMap(({ block, squares }) => Array.from({ length: Math.max(0, count(squares)) }, () => block))
    .map((block, place) => ({ block, place }));
}

/** Filled squares first; shares below zero stand hollow under a line of their own. */
function Squares({ rows, layout: { columns, cell, unit }, language: { words } }: SquaresProps) {
  const filled = placed(rows, (squares) => squares);
  const under = placed(rows, (squares) => -squares);
  const lines = Math.ceil(filled.length / columns);
  const at = (place: number, top: number) => ({
    x: (place % columns) * cell + 1.5,
    y: top + Math.floor(place / columns) * cell + 1.5,
    width: cell - 3,
    height: cell - 3,
    rx: cell * 0.12,
  });
  return (
    <g>
      {filled.map(({ block, place }) => (
        <rect key={place} className={PAINT[block]} {...at(place, 0)} />
      ))}
      {under.length > 0 && (
        <text x={0} y={(lines + 1) * cell - 5 * unit} className={css.tick}>
          {words.exitShares.underZero}
        </text>
      )}
      {under.map(({ place }) => (
        <rect key={`under ${place}`} className={markCss.underSquare} {...at(place, (lines + 1) * cell)} />
      ))}
    </g>
  );
}

interface ShareLabelProps {
  readonly row: ExitShareRow;
  readonly at: number;
  readonly x: Scale;
  readonly layout: Layout;
  readonly language: ChartLanguage;
}

/** The number, the name, and beneath them the interval as a line. */
function ShareLabel({ row, at, x, layout: { labels, middle: beneath, unit }, language }: ShareLabelProps) {
  const top = labels.y + at * labels.line;
  const middle = top + beneath;
  const { format } = language;
  return (
    <g>
      <rect
        className={PAINT[row.block]}
        x={labels.x}
        y={top + 5 * unit}
        width={13 * unit}
        height={13 * unit}
        rx={2 * unit}
      />
      <text x={labels.x + 54 * unit} y={top + 18 * unit} textAnchor="end" className={css.bigNumber}>
        {format.number(row.squares)}
      </text>
      <TextLines
        x={labels.x + 63 * unit}
        y={top + 17 * unit}
        lines={nameLines(row.name, labels.width, unit)}
        unit={unit}
        className={`${css.label} ${css.strong}`}
      />
      <line className={css.reference} x1={x(0)} x2={x(0)} y1={middle - 8 * unit} y2={middle + 8 * unit} />
      <line className={markCss.inkInterval} x1={x(row.lower)} x2={x(row.upper)} y1={middle} y2={middle} />
      <circle className={markCss.inkPoint} cx={x(row.share)} cy={middle} r={4.5 * unit} />
      <text x={labels.x + labels.width} y={middle + 4.5 * unit} textAnchor="end" className={css.tick}>
        {of100(row, language)}
      </text>
    </g>
  );
}
