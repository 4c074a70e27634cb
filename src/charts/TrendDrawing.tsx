import type { ChartLanguage } from './chartLanguage';
import { LineNames } from './LineNames';
import { KEY_HEIGHT } from './plot/keyHeight';
import markCss from './plot/marks.module.css';
import { NoteMarks, notesHeight } from './plot/NoteMarks';
import { PlotSvg } from './plot/PlotSvg';
import { type Area, PointReader } from './plot/PointReader';
import type { NotePlace } from './plot/placeNotes';
import css from './plot/plot.module.css';
import { bandPath, clamp, linearScale, linePath, niceDomain, type Scale, withTicks } from './plot/scale';
import { type Stroke, strokesFor } from './plot/strokes';
import { VerticalTicks } from './plot/Ticks';
import { type PlotSize, plotHeight } from './plot/usePlotSize';
import { WithheldSpans } from './plot/WithheldSpans';
import type { TimeNote } from './timeNotes';
import { lineRuns, monthTicks, placeOfMonth, tickWriter, valuesToFit, withheldSpans } from './trendData';
import { beforeRows, isMeasured, type TrendRow, type TrendSeries, type TrendUnit } from './trendRows';

interface TrendDrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly unit: TrendUnit;
  readonly series: readonly TrendSeries[];
  readonly rows: readonly TrendRow[];
  readonly before: TrendSeries | undefined;
  readonly notes: readonly TimeNote[];
}

/** The line of a period before. */
const EARLIER: Stroke & { readonly strokeWidth: number } = { stroke: 'var(--data)', strokeWidth: 1.25 };

/** A month named under the axis. */
interface Tick {
  readonly x: number;
  readonly name: string;
}

interface Layout {
  readonly unit: number;
  readonly area: Area;
  /** Of a place on the axis of months. */
  readonly x: Scale;
  /** Of a month. */
  readonly xOf: (month: string) => number;
  readonly y: Scale;
  readonly write: (value: number) => string;
  readonly ticks: readonly Tick[];
  /** Of this period, then of the one before. */
  readonly lines: readonly TrendSeries[];
  readonly rows: readonly TrendRow[];
  /** Names stand at the ends of their lines; else in a key above. */
  readonly beside: boolean;
  readonly places: readonly NotePlace[];
  readonly ends: readonly [number, number];
  readonly height: number;
}

function layOut({ size, language, unit: kind, series, rows, before, notes }: TrendDrawingProps): Layout {
  const { width, unit } = size;
  const lines = before === undefined ? series : [...series, before];
  const beside = lines.length > 1 && width >= 560 * unit;
  const ends = [50 * unit, width - (beside ? 150 : 32) * unit] as const;
  const months = series[0]?.points.map(({ month }) => month) ?? [];
  const all = [...rows, ...beforeRows(series, before)];
  const [first, last] = [placeOfMonth(months[0] ?? ''), placeOfMonth(months.at(-1) ?? '')];
  const x = linearScale([first, Math.max(first + 1, last)], ends, 1);
  const xOf = (month: string) => x(placeOfMonth(month));
  const noted = notes
    .filter(({ month }) => first <= placeOfMonth(month) && placeOfMonth(month) <= last)
    .map(({ month, text }) => ({ x: xOf(month), text }));
  const above = notesHeight(noted, ends, unit);
  const liked = clamp(width * 0.42, [210 * unit, 340 * unit]) + above;
  const height = plotHeight(size, liked, beside ? 0 : KEY_HEIGHT * unit);
  const top = 10 * unit + above;
  const area = { x: ends[0], y: top, width: ends[1] - ends[0], height: height - top - 34 * unit };
  const ticks = monthTicks(months, area.width / (72 * unit), language).map(({ at, name }) => ({
    x: xOf(months[at] ?? ''),
    name,
  }));
  const { least, most, step, ticks: marks } = niceDomain(valuesToFit(all, kind), 4, kind === 'count');
  return {
    ...{ unit, area, lines, beside, ends, height, x, xOf, places: noted, rows: all },
    y: withTicks(linearScale([least, most], [top + area.height, top], 1), marks),
    write: tickWriter(kind, step, language),
    ticks: withRoom(ticks, 72 * unit),
  };
}

/** Months that are no more than a few apart do not all have room for their names. */
function withRoom(ticks: readonly Tick[], apart: number): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (last === undefined || tick.x - last.x >= apart - 1) kept.push(tick);
  }
  return kept;
}

export function TrendDrawing(props: TrendDrawingProps) {
  const { size, language, series, rows, before } = props;
  const layout = layOut(props);
  const { unit, area, x, y, lines, beside } = layout;
  const strokes = [...strokesFor(series.length), EARLIER];
  return (
    <>
      {!beside && <Key names={lines.map(({ name }) => name)} strokes={strokes} />}
      <PlotSvg width={size.width} height={layout.height}>
        <VerticalTicks scale={y} area={area} unit={unit} write={layout.write} />
        <MonthAxis {...layout} />
        <WithheldSpans
          spans={withheldSpans(series[0])}
          label={language.words.frame.tooSmall}
          x={x}
          area={area}
          unit={unit}
        />
        {series.map(({ name }, index) => (
          <Band key={name} line={index} layout={layout} stroke={strokes[index]} />
        ))}
        {before && <Line line={series.length} layout={layout} stroke={EARLIER} />}
        {series.map(({ name }, index) => (
          <Line key={name} line={index} layout={layout} stroke={strokes[index]} />
        ))}
        <NoteMarks notes={layout.places} ends={layout.ends} top={area.y} bottom={area.y + area.height} unit={unit} />
        {beside && <LineNames series={lines} rows={layout.rows} area={area} y={y} unit={unit} own={series.length} />}
        <PointReader anchors={anchorsOf(rows, layout)} area={area} find="column" />
      </PlotSvg>
    </>
  );
}

function anchorsOf(rows: readonly TrendRow[], { xOf, y }: Layout) {
  return rows.filter(isMeasured).map(({ month, value }) => ({ x: xOf(month), y: y(value) }));
}

interface LineProps {
  readonly line: number;
  readonly layout: Layout;
  readonly stroke: Stroke | undefined;
}

function MonthAxis({ area, unit, ticks }: Layout) {
  const bottom = area.y + area.height;
  return (
    <g>
      <line className={css.axis} x1={area.x} x2={area.x + area.width} y1={bottom} y2={bottom} />
      {ticks.map(({ x, name }) => (
        <g key={x}>
          <line className={css.axis} x1={x} x2={x} y1={bottom} y2={bottom + 5 * unit} />
          <text x={x} y={bottom + 19 * unit} textAnchor="middle" className={css.tick}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The doubt of each month. */
function Band({ line, layout: { rows, xOf, y }, stroke }: LineProps) {
  const runs = lineRuns(rows, line, ({ lower, upper }) => (lower === null || upper === null ? null : { lower, upper }));
  const path = runs.map((run) =>
    bandPath(
      run.map(({ month, value }) => [xOf(month), y(value.upper)]),
      run.map(({ month, value }) => [xOf(month), y(value.lower)]),
    ),
  );
  return path.length > 0 && <path className={markCss.tint} fill={stroke?.stroke} d={path.join('')} />;
}

/** A month without a neighbour to be joined to is a dot. */
function Line({ line, layout: { rows, xOf, y }, stroke }: LineProps) {
  const runs = lineRuns(rows, line, (row) => (isMeasured(row) ? row.value : null)).map((run) =>
    run.map(({ month, value }) => [xOf(month), y(value)] as const),
  );
  return (
    <g>
      <path
        fill="none"
        strokeWidth={2}
        {...stroke}
        d={runs
          .filter(({ length }) => length > 1)
          .map(linePath)
          .join('')}
      />
      {runs
        .filter(({ length }) => length === 1)
        .flat()
        .map(([at, height]) => (
          <circle key={at} cx={at} cy={height} r={3} fill={stroke?.stroke} />
        ))}
    </g>
  );
}

interface KeyProps {
  readonly names: readonly string[];
  readonly strokes: readonly Stroke[];
}

/** The lines' names above the plot: the axis title of one line, or where several have no room beside it. */
function Key({ names, strokes }: KeyProps) {
  return (
    <div className={css.key}>
      {names.map((name, index) => (
        <span key={name}>
          {names.length > 1 && (
            <svg viewBox="0 0 28 8" aria-hidden="true">
              <line x1="0" x2="28" y1="4" y2="4" strokeWidth={2} {...strokes[index]} />
            </svg>
          )}
          {name}
        </span>
      ))}
    </div>
  );
}
