import type { SurvivalPoint } from '../core/model/figures';
import type { ChartLanguage } from './chartLanguage';
import { KEY_HEIGHT } from './plot/keyHeight';
import markCss from './plot/marks.module.css';
import { monthStops } from './plot/monthStops';
import { PlotSvg } from './plot/PlotSvg';
import { type Area, PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { bandPath, clamp, linearScale, linePath, type Scale, stepPoints, withTicks } from './plot/scale';
import { TextLines } from './plot/TextLines';
import { HorizontalTicks, horizontalTicksHeight, VerticalTicks } from './plot/Ticks';
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

interface Layout {
  readonly unit: number;
  readonly area: Area;
  readonly x: Scale;
  readonly y: Scale;
  /** Height of the axis. */
  readonly foot: number;
  readonly height: number;
}

function layOut({ size, language, curve }: SurvivalDrawingProps): Layout {
  const { width, unit } = size;
  const end = curve.at(-1)?.months ?? 0;
  const plotWidth = width - 72 * unit;
  const foot = horizontalTicksHeight(language.words.survival.horizontal, plotWidth, unit);
  const liked = clamp(width * 0.42, [230 * unit, 340 * unit]) + foot + 15 * unit;
  const height = plotHeight(size, liked, KEY_HEIGHT * unit);
  const area = { x: 50 * unit, y: 10 * unit, width: plotWidth, height: height - foot - 55 * unit };
  const x = linearScale([0, Math.max(1, end)], [area.x, area.x + area.width], 1);
  const y = linearScale([0, 1], [area.y + area.height, area.y], 1);
  return {
    ...{ unit, area, foot, height },
    x: withTicks(x, monthStops(end, Math.floor(width / (72 * unit)))),
    y: withTicks(y, SHARES),
  };
}

export function SurvivalDrawing(props: SurvivalDrawingProps) {
  const { size, language, curve, medianMonths } = props;
  const layout = layOut(props);
  const { unit, area, x, y } = layout;
  const { words, format } = language;
  const anchors = survivalStops(curve).map((months) => ({
    x: x(months),
    y: y(survivalAt(curve, months)?.survival ?? 1),
  }));
  return (
    <>
      <div className={css.key}>{words.survival.vertical}</div>
      <PlotSvg width={size.width} height={layout.height}>
        <VerticalTicks scale={y} area={area} unit={unit} write={(share) => format.percent(share)} />
        <HorizontalTicks scale={x} area={area} unit={unit} write={format.count} title={words.survival.horizontal} />
        <Curve curve={curve} layout={layout} />
        {medianMonths !== null && (
          <MedianMark months={medianMonths} label={words.survival.median(format.number(medianMonths, 1))} {...layout} />
        )}
        <AtRisk curve={curve} layout={layout} language={language} />
        <PointReader anchors={anchors} area={area} find="column" />
      </PlotSvg>
    </>
  );
}

interface CurveProps {
  readonly curve: readonly SurvivalPoint[];
  readonly layout: Layout;
}

/** From everyone at the start, with its doubt up to where one is known. */
function Curve({ curve, layout: { x, y } }: CurveProps) {
  const known = curve.flatMap(({ months, lower, upper }) =>
    lower === null || upper === null ? [] : [{ months, lower, upper }],
  );
  const banded = [{ months: 0, lower: 1, upper: 1 }, ...known];
  const steps = (height: (at: (typeof banded)[number]) => number) =>
    stepPoints(banded.map((at) => [x(at.months), y(height(at))]));
  const line = [{ months: 0, survival: 1 }, ...curve].map((at) => [x(at.months), y(at.survival)] as const);
  return (
    <g>
      <path
        fill="var(--ink)"
        fillOpacity={0.11}
        d={bandPath(
          steps(({ upper }) => upper),
          steps(({ lower }) => lower),
        )}
      />
      <path className={markCss.curve} stroke="var(--ink)" d={linePath(stepPoints(line))} />
    </g>
  );
}

interface MedianMarkProps extends Layout {
  readonly months: number;
  readonly label: string;
}

function MedianMark({ months, label, unit, area, ...scales }: MedianMarkProps) {
  const [x, y] = [scales.x(months), scales.y(0.5)];
  const [roomBefore, roomAfter] = [x - area.x, area.x + area.width - x];
  const before = roomAfter < 110 * unit && roomBefore > roomAfter;
  const lines = wrapText(label, (before ? roomBefore : roomAfter) - 14 * unit, unit);
  const more = 17 * unit * (lines.length - 1);
  return (
    <g>
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
    </g>
  );
}

interface AtRiskProps extends CurveProps {
  readonly language: ChartLanguage;
}

/** Under the axis how many people each part of the curve rests on. */
function AtRisk({ curve, layout: { unit, area, foot, x }, language: { words, format } }: AtRiskProps) {
  const bottom = area.y + area.height + foot;
  return (
    <g>
      <text x={0} y={bottom + 16 * unit} className={css.title}>
        {words.survival.atRisk}
      </text>
      {x.ticks.map((months) => {
        const people = atRiskAt(curve, months);
        return (
          people !== null && (
            <text key={months} x={x(months)} y={bottom + 34 * unit} textAnchor="middle" className={css.tick}>
              {format.count(people)}
            </text>
          )
        );
      })}
    </g>
  );
}
