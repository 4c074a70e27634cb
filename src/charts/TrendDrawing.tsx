import { Area, CartesianGrid, ComposedChart, type DotItemDotProps, Line, XAxis, YAxis } from 'recharts';
import type { ChartLanguage } from './chartLanguage';
import { LineNames } from './LineNames';
import { KEY_HEIGHT } from './plot/keyHeight';
import { notesHeight } from './plot/NoteMarks';
import css from './plot/plot.module.css';
import { RechartsNotes } from './plot/RechartsNotes';
import { RechartsReader } from './plot/RechartsReader';
import { clamp, niceDomain } from './plot/scale';
import { type Stroke, strokesFor } from './plot/strokes';
import { type PlotSize, plotHeight } from './plot/usePlotSize';
import { WithheldSpans } from './plot/WithheldSpans';
import type { TimeNote } from './timeNotes';
import { isAlone, monthTicks, tickWriter, trendData, valuesToFit, withheldSpans } from './trendData';
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

export function TrendDrawing({ size, language, unit: kind, series, rows, before, notes }: TrendDrawingProps) {
  const { width, unit } = size;
  const lines = before === undefined ? series : [...series, before];
  const beside = lines.length > 1 && width >= 560 * unit;
  const gutter = (beside ? 150 : 32) * unit;
  const months = series[0]?.points.map(({ month }) => month) ?? [];
  const past = beforeRows(series, before);
  const all = [...rows, ...past];
  const values = niceDomain(valuesToFit(all, kind), 4, kind === 'count');
  const ticks = monthTicks(months, (width - gutter) / (72 * unit), language);
  const data = trendData(months, all);
  const strokes = [...strokesFor(series.length), EARLIER];
  const ends = [50 * unit, width - gutter] as const;
  const places = notes.flatMap(({ month, text }) => {
    const at = months.indexOf(month);
    return at === -1 ? [] : [{ x: ends[0] + ((ends[1] - ends[0]) * at) / Math.max(1, months.length - 1), text }];
  });
  const above = notesHeight(places, ends, unit);
  /** What has no neighbour to be joined to. */
  const aloneDot = ({ index, cx, cy }: DotItemDotProps, line: number, fill: string | undefined) =>
    isAlone(data, index, line) ? <circle key={index} cx={cx} cy={cy} r={3} fill={fill} /> : <g key={index} />;
  return (
    <>
      {!beside && <Key names={lines.map(({ name }) => name)} strokes={strokes} />}
      <ComposedChart
        width={width}
        height={plotHeight(size, clamp(width * 0.42, [210 * unit, 340 * unit]) + above, beside ? 0 : KEY_HEIGHT * unit)}
        data={data}
        className={css.recharts ?? ''}
        accessibilityLayer={false}
        margin={{ top: 10 * unit + above, right: gutter, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} syncWithTicks />
        <XAxis
          dataKey="at"
          type="number"
          domain={[0, Math.max(1, months.length - 1)]}
          ticks={ticks.map(({ at }) => at)}
          tickFormatter={(at: number) => ticks.find((tick) => tick.at === at)?.name ?? ''}
          interval={0}
          tickSize={5 * unit}
          tickMargin={5 * unit}
          height={34 * unit}
        />
        <YAxis
          width={50 * unit}
          domain={[values.least, values.most]}
          ticks={values.ticks}
          tickFormatter={tickWriter(kind, values.step, language)}
          axisLine={false}
          tickLine={false}
          interval={0}
        />
        <WithheldSpans spans={withheldSpans(series[0])} label={language.words.frame.tooSmall} unit={unit} />
        {series.map(({ name }, index) => (
          <Area
            key={name}
            dataKey={`band${index}`}
            stroke="none"
            fill={strokes[index]?.stroke ?? ''}
            fillOpacity={0.13}
            isAnimationActive={false}
            activeDot={false}
          />
        ))}
        {before && (
          <Line
            dataKey={`value${series.length}`}
            {...EARLIER}
            dot={(dot: DotItemDotProps) => aloneDot(dot, series.length, EARLIER.stroke)}
            activeDot={false}
            isAnimationActive={false}
          />
        )}
        {series.map(({ name }, index) => (
          <Line
            key={name}
            dataKey={`value${index}`}
            {...strokes[index]}
            strokeWidth={2}
            dot={(dot: DotItemDotProps) => aloneDot(dot, index, strokes[index]?.stroke)}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        <RechartsNotes notes={places} ends={ends} unit={unit} />
        {beside && <LineNames series={lines} rows={all} unit={unit} own={series.length} />}
        <RechartsReader
          points={rows.filter(isMeasured).map((row) => ({ x: months.indexOf(row.month), y: row.value }))}
        />
      </ComposedChart>
    </>
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
