import { useId } from 'react';
import { isSuppressed } from '../core/model/estimate';
import { chartWordsIn } from '../i18n/chartWords';
import type { ChartLanguage } from './chartLanguage';
import { Hatch } from './plot/Hatch';
import markCss from './plot/marks.module.css';
import { PlotSvg } from './plot/PlotSvg';
import { type Area, PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { type Scale, zeroBasedScale } from './plot/scale';
import { TextLines } from './plot/TextLines';
import { lineHeight, type PlotSize } from './plot/usePlotSize';
import { wrapText } from './plot/wrapText';
import {
  countsOf,
  isKnownCell,
  rateInterval,
  SIDES,
  type Side,
  type TwoByTwoMedians,
  type TwoByTwoRow,
  writeRate,
} from './twoByTwoRows';

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  /** In the order of reading. */
  readonly rows: readonly TwoByTwoRow[];
  readonly medians: TwoByTwoMedians;
}

interface Layout {
  readonly unit: number;
  /** Names of the rows stand beside them; else above. */
  readonly beside: boolean;
  readonly area: Area;
  readonly cell: { readonly width: number; readonly height: number };
  /** Height over each row for its name. */
  readonly over: number;
  readonly rate: Scale;
  readonly most: number;
  readonly height: number;
}

const PADDING = 14;

function layOut({ size, rows }: DrawingProps): Layout {
  const { width, unit } = size;
  const beside = width >= 560 * unit;
  const left = beside ? 138 * unit : 0;
  const top = (beside ? 40 : 56) * unit;
  const over = beside ? 0 : 24 * unit;
  const whole = Math.min(width - left, 720 * unit);
  const line = lineHeight(size, (beside ? 112 : 136) * unit + over, top, 2);
  const cell = { width: whole / 2, height: line - over };
  const known = rows.filter(isKnownCell).map((row) => row.cell);
  const rate = zeroBasedScale(
    Math.max(0.01, ...known.map(({ upper }) => upper)),
    [(PADDING + 12) * unit, cell.width - PADDING * unit],
    3,
  );
  const most = Math.max(0.01, ...known.map((one) => one.rate));
  const area = { x: left, y: top, width: whole, height: 2 * line };
  return { unit, beside, area, cell, over, rate, most, height: top + 2 * line + 2 };
}

function boxOf(row: TwoByTwoRow, { area, cell, over }: Layout): Area {
  const down = row.coaching === 'more' ? 0 : 1;
  const across = row.training === 'less' ? 0 : 1;
  return { x: area.x + across * cell.width, y: area.y + down * (cell.height + over) + over, ...cell };
}

export function TwoByTwoDrawing(props: DrawingProps) {
  const { size, language, rows, medians } = props;
  const layout = layOut(props);
  const { area, unit, rate } = layout;
  const hatch = useId();
  const anchors = rows.map((row) => {
    const box = boxOf(row, layout);
    const across = isKnownCell(row) ? rate(row.cell.rate) : box.width / 2;
    return { x: box.x + across, y: box.y + middle(unit), radius: 5 * unit };
  });
  return (
    <PlotSvg width={size.width} height={layout.height}>
      <Hatch id={hatch} />
      <Names layout={layout} language={language} medians={medians} />
      {rows.map((row) => (
        <Cell key={`${row.training} ${row.coaching}`} row={row} layout={layout} language={language} hatch={hatch} />
      ))}
      <PointReader anchors={anchors} area={area} find="near" />
    </PlotSvg>
  );
}

/** Height of the dot in its cell. */
const middle = (unit: number) => 58 * unit;

interface NamesProps {
  readonly layout: Layout;
  readonly language: ChartLanguage;
  readonly medians: TwoByTwoMedians;
}

/** Which side of the median each column and each row is. */
function Names({ layout, language: { format }, medians }: NamesProps) {
  const { unit, area, cell, beside, over } = layout;
  const words = chartWordsIn(format.language).twoByTwo;
  const hours = (side: Side, median: number) =>
    side === 'less' ? words.under(format.hours(median)) : words.over(format.hours(median));
  const rowOf = (side: Side) => area.y + (side === 'more' ? 0 : 1) * (cell.height + over);
  return (
    <g>
      {SIDES.map((side, at) => {
        const lines = wrapText(hours(side, medians.trainingHours), cell.width - 8 * unit, unit);
        return (
          <g key={side}>
            <text x={area.x + at * cell.width} y={14 * unit} className={`${css.label} ${css.strong}`}>
              {words.trainingSide(words[side])}
            </text>
            <TextLines x={area.x + at * cell.width} y={30 * unit} lines={lines} unit={unit} />
          </g>
        );
      })}
      {SIDES.map((side) => {
        const told = hours(side, medians.coachingHours);
        return (
          <g key={side}>
            <text x={0} y={rowOf(side) + (beside ? 24 : 16) * unit} className={css.label}>
              <tspan className={css.strong}>{words.coachingSide(words[side])}</tspan>
              {!beside && `  ${told}`}
            </text>
            {beside && (
              <TextLines x={0} y={rowOf(side) + 41 * unit} lines={wrapText(told, 130 * unit, unit)} unit={unit} />
            )}
          </g>
        );
      })}
    </g>
  );
}

interface CellProps {
  readonly row: TwoByTwoRow;
  readonly layout: Layout;
  readonly language: ChartLanguage;
  readonly hatch: string;
}

function Cell({ row, layout, language, hatch }: CellProps) {
  const box = boxOf(row, layout);
  const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
  if (isKnownCell(row)) return <KnownCell row={row} layout={layout} language={language} box={inner} />;
  const { unit } = layout;
  const withheld = isSuppressed(row.cell);
  const text = withheld ? language.words.frame.tooSmall : chartWordsIn(language.format.language).twoByTwo.nobody;
  return (
    <g>
      <rect
        className={withheld ? undefined : markCss.openCell}
        fill={withheld ? `url(#${hatch})` : undefined}
        {...inner}
      />
      <text
        x={inner.x + inner.width / 2}
        y={inner.y + inner.height / 2 + 4.5 * unit}
        textAnchor="middle"
        className={`${css.label} ${css.strong} ${css.halo}`}
      >
        {text}
      </text>
    </g>
  );
}

interface KnownCellProps {
  readonly row: TwoByTwoRow & { readonly cell: NonNullable<Parameters<typeof countsOf>[0]> };
  readonly layout: Layout;
  readonly language: ChartLanguage;
  readonly box: Area;
}

/** The more exits a year, the darker; the number, and its interval on one scale for all four. */
function KnownCell({ row: { cell }, layout, language, box }: KnownCellProps) {
  const { unit, rate, most } = layout;
  const y = box.y + middle(unit);
  // The interval stands under the rate where there is no room beside it.
  const isNarrow = box.width < 150 * unit;
  const small = wrapText(countsOf(cell, language), box.width - 2 * PADDING * unit, unit);
  return (
    <g>
      <rect className={css.shade} fillOpacity={(0.04 + (0.18 * cell.rate) / most).toFixed(3)} {...box} />
      <text x={box.x + PADDING * unit} y={box.y + (isNarrow ? 25 : 32) * unit} className={css.largeNumber}>
        {writeRate(cell.rate, language)}
        <tspan className={css.label} {...(isNarrow ? { x: box.x + PADDING * unit, dy: 18 * unit } : { dx: 8 * unit })}>
          {rateInterval(cell, language)}
        </tspan>
      </text>
      <line className={css.axis} x1={box.x + rate(0)} x2={box.x + rate(0)} y1={y - 7 * unit} y2={y + 7 * unit} />
      <text x={box.x + rate(0)} y={y + 4.5 * unit} dx={-7 * unit} textAnchor="middle" className={css.smallTick}>
        0
      </text>
      <line className={markCss.inkInterval} x1={box.x + rate(cell.lower)} x2={box.x + rate(cell.upper)} y1={y} y2={y} />
      <circle className={markCss.inkPoint} cx={box.x + rate(cell.rate)} cy={y} r={5 * unit} />
      <TextLines
        x={box.x + PADDING * unit}
        y={y + 30 * unit}
        lines={small}
        unit={unit}
        className={`${css.label} ${css.strong}`}
      />
    </g>
  );
}
