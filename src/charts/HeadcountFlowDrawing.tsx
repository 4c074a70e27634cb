import {
  Bar,
  CartesianGrid,
  ComposedChart,
  ReferenceLine,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { isSuppressed } from '../core/model/estimate';
import type { ChartLanguage } from './chartLanguage';
import type { FlowRow, FlowYear } from './headcountFlowRows';
import { DrawnNext } from './plot/DrawnNext';
import { KEY_HEIGHT } from './plot/keyHeight';
import markCss from './plot/marks.module.css';
import { notesHeight } from './plot/NoteMarks';
import css from './plot/plot.module.css';
import { RechartsNotes } from './plot/RechartsNotes';
import { RechartsReader } from './plot/RechartsReader';
import { RechartsWithheld } from './plot/RechartsWithheld';
import { clamp, niceDomain } from './plot/scale';
import { type PlotSize, plotHeight } from './plot/usePlotSize';
import type { TimeNote } from './timeNotes';
import { yearName } from './yearName';

interface FlowDrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly years: readonly FlowRow[];
  readonly notes: readonly TimeNote[];
}

interface PlacedYear extends FlowYear {
  readonly at: number;
}

export function HeadcountFlowDrawing({ size, language, years, notes }: FlowDrawingProps) {
  const { width, unit } = size;
  const { words, format } = language;
  const shown = years.flatMap((year, at): PlacedYear[] => (isSuppressed(year) ? [] : [{ ...year, at }]));
  const values = niceDomain([0, ...shown.flatMap(({ hires, exits }) => [hires, -exits])], 5, true);
  const slot = (width - 60 * unit) / (years.length + 0.5);
  const every = Math.ceil((44 * unit) / slot);
  const ends = [50 * unit, width - 10 * unit] as const;
  const places = notes.flatMap(({ month, text }) => {
    const at = years.findIndex(({ year }) => month.startsWith(`${year}-`));
    return at === -1 ? [] : [{ x: placeInYears(month, at, years.length, ends), text }];
  });
  const above = notesHeight(places, ends, unit);
  const height = plotHeight(size, clamp(width * 0.36, [210 * unit, 300 * unit]) + 40 * unit + above, KEY_HEIGHT * unit);
  const withheld = years.flatMap((year, at) => (isSuppressed(year) ? [{ from: at - 0.5, to: at + 0.5 }] : []));
  return (
    <>
      <div className={css.key}>
        <span>
          <i className={markCss.hiresSwatch} />
          {words.flow.hires}
        </span>
        <span>
          <i className={markCss.exitsSwatch} />
          {words.flow.exits}
        </span>
      </div>
      <DrawnNext height={height}>
        <ComposedChart
          width={width}
          height={height}
          data={shown.map(({ at, hires, exits }) => ({ at, hires, exits: -exits }))}
          stackOffset="sign"
          className={css.recharts ?? ''}
          accessibilityLayer={false}
          margin={{ top: 16 * unit + above, right: 10 * unit, bottom: 44 * unit, left: 0 }}
        >
          <CartesianGrid vertical={false} syncWithTicks />
          <XAxis
            dataKey="at"
            type="number"
            domain={[-0.75, years.length - 0.25]}
            ticks={years.map((_, at) => at).filter((at) => at % every === 0)}
            tickFormatter={(at: number) => tickName(years[at], slot * every > 120 * unit, language)}
            interval={0}
            axisLine={false}
            tickLine={false}
            height={26 * unit}
          />
          <YAxis
            width={50 * unit}
            domain={[values.least, values.most]}
            padding={{ top: 18 * unit, bottom: 20 * unit }}
            ticks={values.ticks}
            tickFormatter={(people: number) => format.count(Math.abs(people))}
            axisLine={false}
            tickLine={false}
            interval={0}
          />
          <RechartsWithheld spans={withheld} label={words.frame.tooSmall} unit={unit} />
          <Bar
            dataKey="hires"
            stackId="flow"
            fill="var(--data)"
            barSize={Math.min(slot * 0.5, 36 * unit)}
            isAnimationActive={false}
          />
          <Bar
            dataKey="exits"
            stackId="flow"
            fill="var(--accent)"
            barSize={Math.min(slot * 0.5, 36 * unit)}
            isAnimationActive={false}
          />
          <ReferenceLine y={0} className={css.zero ?? ''} />
          <RechartsNotes notes={places} ends={ends} unit={unit} />
          <FlowLabels years={shown} every={every} language={language} unit={unit} />
          <RechartsReader points={shown.map(({ at, hires }) => ({ x: at, y: hires }))} />
        </ComposedChart>
      </DrawnNext>
    </>
  );
}

/** A month within the slot of its year. */
function placeInYears(month: string, at: number, years: number, [from, to]: readonly [number, number]): number {
  const share = (Number(month.slice(5)) - 0.5) / 12 - 0.5;
  return from + ((to - from) * (at + share + 0.75)) / (years + 0.5);
}

/** The year, with the days of a part year where there is room for them. */
function tickName(year: FlowRow | undefined, roomy: boolean, language: ChartLanguage): string {
  if (year === undefined) return '';
  return roomy ? yearName(year, language) : String(year.year);
}

interface FlowLabelsProps {
  readonly years: readonly PlacedYear[];
  readonly every: number;
  readonly language: ChartLanguage;
  readonly unit: number;
}

/** Counts at the ends of the bars, and the headcount under each year. */
function FlowLabels({ years, every, language: { words, format }, unit }: FlowLabelsProps) {
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!area || !x || !y) return null;
  const bottom = area.y + area.height;
  const text = (place: number | undefined, height: number | undefined, value: number, paint: string | undefined) => (
    <text x={place} y={height} textAnchor="middle" className={paint}>
      {format.count(value)}
    </text>
  );
  return (
    <ZIndexLayer zIndex={700}>
      <text x={0} y={bottom + 48 * unit} className={css.title}>
        {words.flow.headcount}
      </text>
      {years
        .filter(({ at }) => at % every === 0)
        .map(({ at, hires, exits, closing }) => (
          <g key={at}>
            {text(x(at), (y(hires) ?? 0) - 5 * unit, hires, `${css.label} ${css.halo}`)}
            {text(x(at), (y(-exits) ?? 0) + 16 * unit, exits, `${css.label} ${css.halo} ${css.accentText}`)}
            {text(x(at), bottom + 66 * unit, closing, `${css.label} ${css.strong}`)}
          </g>
        ))}
    </ZIndexLayer>
  );
}
