import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { SurvivalPoint } from '../core/model/figures';
import type { ChartLanguage } from './chartLanguage';
import { DrawnNext } from './plot/DrawnNext';
import { KEY_HEIGHT } from './plot/keyHeight';
import markCss from './plot/marks.module.css';
import { monthStops } from './plot/monthStops';
import css from './plot/plot.module.css';
import { RechartsReader } from './plot/RechartsReader';
import { clamp } from './plot/scale';
import { TextLines } from './plot/TextLines';
import { type PlotSize, plotHeight } from './plot/usePlotSize';
import { wrapText } from './plot/wrapText';
import { atRiskAt, survivalAt, survivalStops } from './survivalRows';

interface SurvivalDrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly curve: readonly SurvivalPoint[];
  readonly medianMonths: number | null;
}

const SHARES = [0, 0.25, 0.5, 0.75, 1];

export function SurvivalDrawing({ size, language, curve, medianMonths }: SurvivalDrawingProps) {
  const { width, unit } = size;
  const { words, format } = language;
  const end = curve.at(-1)?.months ?? 0;
  const height = plotHeight(size, clamp(width * 0.42, [230 * unit, 340 * unit]) + 62 * unit, KEY_HEIGHT * unit);
  const stops = monthStops(end, Math.floor(width / (72 * unit)));
  const data = [
    { months: 0, survival: 1, band: [1, 1] },
    ...curve.map(({ months, survival, lower, upper }) => ({
      months,
      survival,
      band: lower === null || upper === null ? undefined : [lower, upper],
    })),
  ];
  return (
    <>
      <div className={css.key}>{words.survival.vertical}</div>
      <DrawnNext height={height}>
        <ComposedChart
          width={width}
          height={height}
          data={data}
          className={css.recharts ?? ''}
          accessibilityLayer={false}
          margin={{ top: 10 * unit, right: 22 * unit, bottom: 62 * unit, left: 0 }}
        >
          <CartesianGrid vertical={false} syncWithTicks />
          <XAxis
            dataKey="months"
            type="number"
            domain={[0, Math.max(1, end)]}
            ticks={stops}
            tickFormatter={format.count}
            interval={0}
            tickSize={5 * unit}
            tickMargin={5 * unit}
            height={30 * unit}
          />
          <YAxis
            width={50 * unit}
            domain={[0, 1]}
            ticks={SHARES}
            tickFormatter={(share: number) => format.percent(share)}
            axisLine={false}
            tickLine={false}
            interval={0}
          />
          <Area
            dataKey="band"
            type="stepAfter"
            stroke="none"
            fill="var(--ink)"
            fillOpacity={0.11}
            isAnimationActive={false}
            activeDot={false}
          />
          <Line
            dataKey="survival"
            type="stepAfter"
            stroke="var(--ink)"
            strokeWidth={2}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          {medianMonths !== null && (
            <MedianMark
              months={medianMonths}
              label={words.survival.median(format.number(medianMonths, 1))}
              unit={unit}
            />
          )}
          <AtRisk curve={curve} stops={stops} language={language} unit={unit} />
          <RechartsReader
            points={survivalStops(curve).map((months) => ({ x: months, y: survivalAt(curve, months)?.survival ?? 1 }))}
          />
        </ComposedChart>
      </DrawnNext>
    </>
  );
}

interface MedianMarkProps {
  readonly months: number;
  readonly label: string;
  readonly unit: number;
}

function MedianMark({ months, label, unit }: MedianMarkProps) {
  const area = usePlotArea();
  const x = useXAxisScale()?.(months);
  const y = useYAxisScale()?.(0.5);
  if (!area || x === undefined || y === undefined) return null;
  const [roomBefore, roomAfter] = [x - area.x, area.x + area.width - x];
  const before = roomAfter < 110 * unit && roomBefore > roomAfter;
  const lines = wrapText(label, (before ? roomBefore : roomAfter) - 14 * unit, unit);
  const more = 17 * unit * (lines.length - 1);
  return (
    <ZIndexLayer zIndex={700}>
      <line className={markCss.mark} x1={x} x2={x} y1={y} y2={area.y + area.height} />
      <circle className={markCss.accentPoint} cx={x} cy={y} r={5 * unit} />
      <TextLines
        x={x + (before ? -10 : 10) * unit}
        y={(before ? area.y + area.height - 10 * unit : y - 10 * unit) - more}
        lines={lines}
        unit={unit}
        anchor={before ? 'end' : 'start'}
        className={`${css.label} ${css.halo} ${css.accentText}`}
      />
    </ZIndexLayer>
  );
}

interface AtRiskProps {
  readonly curve: readonly SurvivalPoint[];
  readonly stops: readonly number[];
  readonly language: ChartLanguage;
  readonly unit: number;
}

/** Name of the axis, and under it how many people each part of the curve rests on. */
function AtRisk({ curve, stops, language: { words, format }, unit }: AtRiskProps) {
  const area = usePlotArea();
  const x = useXAxisScale();
  if (!area || !x) return null;
  const bottom = area.y + area.height;
  return (
    <g>
      <text x={area.x + area.width / 2} y={bottom + 41 * unit} textAnchor="middle" className={css.title}>
        {words.survival.horizontal}
      </text>
      <text x={0} y={bottom + 63 * unit} className={css.title}>
        {words.survival.atRisk}
      </text>
      {stops.map((months) => {
        const people = atRiskAt(curve, months);
        return (
          people !== null && (
            <text key={months} x={x(months)} y={bottom + 81 * unit} textAnchor="middle" className={css.tick}>
              {format.count(people)}
            </text>
          )
        );
      })}
    </g>
  );
}
