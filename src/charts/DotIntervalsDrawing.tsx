import { isSuppressed } from '../core/model/estimate';
import type { ChartLanguage } from './chartLanguage';
import { Dot, type DotScale, placeOf } from './DotMarks';
import {
  type DotNames,
  type DotReference,
  type DotUnit,
  dotInterval,
  isMeasuredDot,
  type ShownDotRow,
  writeDot,
} from './dotIntervalRows';
import markCss from './plot/marks.module.css';
import { PlotSvg } from './plot/PlotSvg';
import { type Area, PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { type KeyItem, SvgKey, svgKeyHeight } from './plot/SvgKey';
import { clamp, linearScale, niceDomain, ratioScale, ratioTick, type Scale } from './plot/scale';
import { TextLines } from './plot/TextLines';
import { HorizontalTicks, horizontalTicksHeight } from './plot/Ticks';
import { lineHeight, type PlotSize } from './plot/usePlotSize';
import { wrapText } from './plot/wrapText';

interface DrawingProps extends DotNames {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly unit: DotUnit;
  readonly rows: readonly ShownDotRow[];
  readonly reference?: DotReference;
  readonly dense?: boolean;
}

interface Layout extends DotScale {
  readonly width: number;
  /** Names and values stand beside the plot; else above their row. */
  readonly beside: boolean;
  readonly area: Area;
  readonly line: number;
  /** Where dots stand under the top of their row, where its name is above. */
  readonly dotY: number;
  readonly key: readonly KeyItem[];
  readonly height: number;
}

const LETTER = 6.9;

function keyOf({ valueName, beforeName, rows }: DrawingProps): KeyItem[] {
  if (beforeName === undefined || !rows.some((row) => isMeasuredDot(row) && typeof row.before === 'number')) return [];
  return [
    { name: beforeName, wide: 10, mark: <circle className={markCss.hollow} cx={5} r={3.75} /> },
    { name: valueName, wide: 10, mark: <circle className={markCss.inkPoint} cx={5} r={4.5} /> },
  ];
}

const numbersOf = (rows: readonly ShownDotRow[], reference: DotReference | undefined, intervals: boolean) =>
  [
    ...rows
      .filter(isMeasuredDot)
      .flatMap(({ value, lower, upper, before }) => [value, before, ...(intervals ? [lower, upper] : [])]),
    reference?.value,
  ].filter((number): number is number => typeof number === 'number' && Number.isFinite(number));

function scaleOf({ unit, rows, reference }: DrawingProps, range: [number, number], room: number): Scale {
  // Intervals of ratios may reach very far: they end in arrows where the dots need no more room.
  if (unit === 'ratio') return ratioScale(numbersOf(rows, reference, false), range);
  const { least, most } = niceDomain([0, ...numbersOf(rows, reference, true)], room);
  return linearScale([least, most], range, room);
}

function textOf(row: ShownDotRow, unit: DotUnit, language: ChartLanguage) {
  if (isSuppressed(row)) return { value: '', interval: '' };
  const value = row.value === null ? language.words.frame.noValue : writeDot(unit, language)(row.value);
  const interval = row.value === null ? null : dotInterval(row, unit, language);
  return { value, interval: interval === null ? '' : ` (${interval})` };
}

function layOut(props: DrawingProps): Layout {
  const { size, rows, unit: kind, language, valueName, axisName = valueName, reference, dense } = props;
  const { width, unit } = size;
  const beside = dense || width >= 560 * unit;
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length)) * LETTER * unit;
  const names = longest(rows.flatMap(({ name, detail }) => [name, detail ?? '']));
  const values = dense ? 0 : longest(rows.map((row) => Object.values(textOf(row, kind, language)).join('')));
  const lane = kind === 'ratio' ? 40 * unit : 0;
  const left = (beside ? clamp(names, [60 * unit, width * 0.34]) + 16 * unit : 10 * unit) + lane;
  const plotWidth = width - left - (beside ? values + 20 * unit : 16 * unit);
  const key = keyOf(props);
  const top = svgKeyHeight(key, width, unit) + (reference === undefined ? 6 : 22) * unit;
  const foot = horizontalTicksHeight(axisName, plotWidth, unit);
  const detailed = rows.some(({ detail }) => detail !== undefined);
  const liked = (dense ? 24 : beside ? (detailed ? 40 : 30) : detailed ? 67 : 53) * unit;
  const line = lineHeight(size, liked, top + foot, rows.length);
  const area = { x: left, y: top, width: plotWidth, height: rows.length * line };
  return {
    ...{ unit, width, beside, area, line, key },
    dotY: (detailed ? 45 : 33) * unit,
    x: scaleOf(props, [left, left + plotWidth], clamp(plotWidth / (80 * unit), [2, 6])),
    zeroX: left - lane + 6 * unit,
    height: top + area.height + foot,
  };
}

/** Height of the dot within its row: nearer to its own name than to the next. */
function middleOf({ area, line, beside, dotY }: Layout, index: number): number {
  return area.y + line * index + (beside ? line / 2 : Math.min(dotY, line - 5));
}

export function DotIntervalsDrawing(given: DrawingProps) {
  const props = given.dense ? { ...given, rows: given.rows.map(withoutDetail) } : given;
  const { size, language, rows, dense = false, unit: kind, reference, valueName, axisName = valueName } = props;
  const layout = layOut(props);
  const { area, unit, x, key } = layout;
  const some = rows.some((row) => isMeasuredDot(row) && row.highlight);
  const anchors = rows.map((row, index) => ({
    x: isMeasuredDot(row) ? placeOf(row.value, layout) : area.x + area.width / 2,
    y: middleOf(layout, index),
    radius: 4.5,
  }));
  const whole = x.ticks.every((tick) => tick % 1 === 0);
  const write = (tick: number) => {
    if (kind === 'ratio') return ratioTick(tick);
    if (kind !== 'percent') return language.format.number(tick, whole ? 0 : kind === 'rate' ? 2 : 1);
    return language.format.percent(tick, x.ticks.every((one) => Math.round(one * 1000) % 10 === 0) ? 0 : 1);
  };
  return (
    <PlotSvg width={size.width} height={layout.height}>
      <SvgKey items={key} y={0} width={size.width} unit={unit} />
      {x.ticks.map((tick) => (
        <path key={tick} className={css.grid} d={upright(x(tick), layout, rows.length)} />
      ))}
      {reference && <Reference reference={reference} layout={layout} rows={rows.length} />}
      {rows.map((row, index) => (
        <g key={row.name}>
          <RowText row={row} unit={kind} layout={layout} index={index} language={language} dense={dense} />
          {isSuppressed(row) && <Withheld layout={layout} index={index} text={language.words.frame.tooSmall} />}
          {isMeasuredDot(row) && (
            <Dot
              row={row}
              scale={layout}
              y={middleOf(layout, index)}
              quiet={some}
              raised={props.intervalOf === 'before'}
            />
          )}
        </g>
      ))}
      {kind === 'ratio' && rows.some((row) => isMeasuredDot(row) && (row.value === 0 || row.before === 0)) && (
        <text x={layout.zeroX} y={area.y + area.height + 19 * unit} textAnchor="middle" className={css.tick}>
          0
        </text>
      )}
      <HorizontalTicks scale={x} area={area} unit={unit} write={write} title={axisName} />
      <PointReader anchors={anchors} area={{ ...area, x: 0, width: size.width }} find="row" />
    </PlotSvg>
  );
}

/** A line down through the dots of all rows; names above their dots stay clear of it. */
function upright(at: number, layout: Layout, rows: number): string {
  const { area, line, beside, unit } = layout;
  if (beside) return `M${at} ${area.y}V${area.y + area.height}`;
  const pieces = Array.from({ length: rows }, (_, row) => {
    const top = middleOf(layout, row) - 11 * unit;
    return `M${at} ${top}V${area.y + line * (row + 1)}`;
  });
  return pieces.join('');
}

interface ReferenceProps {
  readonly reference: DotReference;
  readonly layout: Layout;
  readonly rows: number;
}

function Reference({ reference, layout, rows }: ReferenceProps) {
  const { area, unit } = layout;
  const at = placeOf(reference.value, layout);
  const before = at > area.x + area.width / 2;
  return (
    <g>
      <path className={css.reference} d={`M${at} ${area.y - 5 * unit}v${5 * unit}${upright(at, layout, rows)}`} />
      <text x={at} y={area.y - 9 * unit} textAnchor={before ? 'end' : 'start'} className={css.label}>
        {reference.name}
      </text>
    </g>
  );
}

interface RowTextProps {
  readonly row: ShownDotRow;
  readonly unit: DotUnit;
  readonly layout: Layout;
  readonly index: number;
  readonly language: ChartLanguage;
  readonly dense: boolean;
}

const withoutDetail = ({ detail: _, ...row }: ShownDotRow): ShownDotRow => row;

/** The name with what is behind it, and the numbers that are drawn. */
function RowText({ row, unit: kind, layout, index, language, dense }: RowTextProps) {
  const { area, unit, line, beside, width } = layout;
  const { value, interval } = textOf(row, kind, language);
  const top = area.y + line * index;
  const room = beside ? area.x - 16 * unit : width - (value.length + interval.length + 2) * LETTER * unit;
  const lines = wrapText(row.name, room, unit).slice(0, row.detail === undefined ? 2 : 1);
  const tall = (lines.length - 1) * 17 + (row.detail === undefined ? 0 : 16);
  const y = beside ? top + line / 2 + (4.5 - tall / 2) * unit : top + 14 * unit;
  return (
    <>
      <TextLines
        x={0}
        y={y}
        lines={lines}
        unit={unit}
        className={isSuppressed(row) ? `${css.label} ${css.halo}` : `${css.label} ${css.strong} ${css.halo}`}
      />
      {row.detail !== undefined && (
        <text x={0} y={y + 16 * unit} className={`${css.smallTick} ${css.halo}`}>
          {row.detail}
        </text>
      )}
      {!dense && (
        <text
          x={width}
          y={beside ? top + line / 2 + 4.5 * unit : y}
          textAnchor="end"
          className={`${css.tick} ${css.halo}`}
        >
          <tspan className={isMeasuredDot(row) ? css.strong : undefined}>{value}</tspan>
          {interval}
        </text>
      )}
    </>
  );
}

interface WithheldProps {
  readonly layout: Layout;
  readonly index: number;
  readonly text: string;
}

function Withheld({ layout, index, text }: WithheldProps) {
  const { area, unit } = layout;
  const y = middleOf(layout, index);
  return (
    <g>
      <rect className={css.withheld} x={area.x} y={y - 9 * unit} width={area.width} height={18 * unit} />
      <text x={area.x + area.width / 2} y={y + 4.5 * unit} textAnchor="middle" className={css.label}>
        {text}
      </text>
    </g>
  );
}
