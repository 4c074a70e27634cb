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
import { lineRuns, type MonthTick, monthTicks, tickWriter, valuesToFit, withheldSpans } from './trendData';
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

interface Layout {
  readonly unit: number;
  readonly area: Area;
  readonly x: Scale;
  readonly y: Scale;
  readonly write: (value: number) => string;
  readonly months: readonly string[];
  readonly ticks: readonly MonthTick[];
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
  const places = new Map(months.map((month, at) => [month, at]));
  const x = linearScale([0, Math.max(1, months.length - 1)], ends, 1);
  const noted = notes.flatMap(({ month, text }) => {
    const at = places.get(month);
    return at === undefined ? [] : [{ x: x(at), text }];
  });
  const above = notesHeight(noted, ends, unit);
  const liked = clamp(width * 0.42, [210 * unit, 340 * unit]) + above;
  const height = plotHeight(size, liked, beside ? 0 : KEY_HEIGHT * unit);
  const top = 10 * unit + above;
  const area = { x: ends[0], y: top, width: ends[1] - ends[0], height: height - top - 34 * unit };
  const { least, most, step, ticks } = niceDomain(valuesToFit(all, kind), 4, kind === 'count');
  return {
    ...{ unit, area, months, lines, beside, ends, height, x, places: noted, rows: all },
    y: withTicks(linearScale([least, most], [top + area.height, top], 1), ticks),
    write: tickWriter(kind, step, language),
    ticks: monthTicks(months, area.width / (72 * unit), language),
  };
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

function anchorsOf(rows: readonly TrendRow[], { months, x, y }: Layout) {
  const places = new Map(months.map((month, at) => [month, at]));
  return rows.filter(isMeasured).map(({ month, value }) => ({ x: x(places.get(month) ?? -1), y: y(value) }));
}

interface LineProps {
  readonly line: number;
  readonly layout: Layout;
  readonly stroke: Stroke | undefined;
}

function MonthAxis({ area, unit, x, ticks }: Layout) {
  const bottom = area.y + area.height;
  return (
    <g>
      <line className={css.axis} x1={area.x} x2={area.x + area.width} y1={bottom} y2={bottom} />
      {ticks.map(({ at, name }) => (
        <g key={at}>
          <line className={css.axis} x1={x(at)} x2={x(at)} y1={bottom} y2={bottom + 5 * unit} />
          <text x={x(at)} y={bottom + 19 * unit} textAnchor="middle" className={css.tick}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The doubt of each month. */
function Band({ line, layout: { months, rows, x, y }, stroke }: LineProps) {
  const runs = lineRuns(months, rows, line, ({ lower, upper }) =>
    lower === null || upper === null ? null : { lower, upper },
  );
  const path = runs.map((run) =>
    bandPath(
      run.map(({ at, value }) => [x(at), y(value.upper)]),
      run.map(({ at, value }) => [x(at), y(value.lower)]),
    ),
  );
  return path.length > 0 && <path className={markCss.tint} fill={stroke?.stroke} d={path.join('')} />;
}

/** A month without a neighbour to be joined to is a dot. */
function Line({ line, layout: { months, rows, x, y }, stroke }: LineProps) {
  const runs = lineRuns(months, rows, line, (row) => (isMeasured(row) ? row.value : null)).map((run) =>
    run.map(({ at, value }) => [x(at), y(value)] as const),
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
