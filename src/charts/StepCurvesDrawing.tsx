import { chartWordsIn } from '../i18n/chartWords';
import type { ChartLanguage } from './chartLanguage';
import markCss from './plot/marks.module.css';
import { monthStops } from './plot/monthStops';
import { PlotSvg } from './plot/PlotSvg';
import { type Area, PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { type KeyItem, SvgKey, svgKeyHeight } from './plot/SvgKey';
import { bandPath, clamp, linearScale, linePath, niceDomain, type Scale, stepPoints, withTicks } from './plot/scale';
import { spreadLabels } from './plot/spreadLabels';
import { type Stroke, strokesFor } from './plot/strokes';
import { TextLines } from './plot/TextLines';
import { HorizontalTicks, horizontalTicksHeight, VerticalTicks } from './plot/Ticks';
import { type PlotSize, plotHeight } from './plot/usePlotSize';
import { wrapText } from './plot/wrapText';
import { endOf, type StepDirection, type StepGroup, shareAt, startOf, stepStops } from './stepCurveRows';
import { atRiskAt } from './survivalRows';

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly groups: readonly StepGroup[];
  readonly direction: StepDirection;
  readonly horizontal: string;
}

interface Layout {
  readonly unit: number;
  readonly area: Area;
  readonly x: Scale;
  readonly y: Scale;
  /** Names stand at the ends of their curves; else in a key above. */
  readonly beside: boolean;
  readonly key: readonly KeyItem[];
  readonly strokes: readonly Stroke[];
  /** Rows of people at risk: one for all where they are the same. */
  readonly atRisk: readonly { readonly group: StepGroup; readonly own: boolean }[];
  readonly foot: number;
  readonly height: number;
}

const RISK_LINE = 18;

function verticalScale(groups: readonly StepGroup[], direction: StepDirection, range: [number, number]): Scale {
  if (direction === 'survival') return linearScale([0, 1], range, 5);
  const ends = groups.flatMap(({ curve }) => curve.map(({ share, upper }) => upper ?? share));
  const { most } = niceDomain([0, ...ends], 4);
  return linearScale([0, Math.min(1, most)], range, 4);
}

/** Whether every group rests on the same people, as kinds of exit do. */
function sharePeople(groups: readonly StepGroup[], stops: readonly number[]): boolean {
  const [first, ...others] = groups;
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every(({ curve }) => stops.every((months) => atRiskAt(curve, months) === atRiskAt(first.curve, months)))
  );
}

function layOut({ size, groups, direction, horizontal }: DrawingProps): Layout {
  const { width, unit } = size;
  const beside = groups.length > 1 && width >= 560 * unit;
  const strokes = strokesFor(groups.length);
  const key = beside
    ? []
    : groups.map(({ name }, index) => ({
        name,
        mark: <line className={markCss.curve} x1={0} x2={28} y1={0} y2={0} {...strokes[index]} />,
      }));
  const left = 46 * unit;
  const plotWidth = width - left - (beside ? 158 : 18) * unit;
  const end = Math.max(1, ...groups.map(endOf));
  const x = linearScale([0, end], [left, left + plotWidth], 6);
  const ticks = monthStops(end, Math.floor(plotWidth / (64 * unit)));
  const first = groups[0];
  const together = first !== undefined && sharePeople(groups, ticks);
  const atRisk = together ? [{ group: first, own: false }] : groups.map((group) => ({ group, own: groups.length > 1 }));
  const top = svgKeyHeight(key, width, unit) + 30 * unit;
  const foot = horizontalTicksHeight(horizontal, plotWidth, unit) + (26 + RISK_LINE * atRisk.length) * unit;
  const height = plotHeight(size, clamp(plotWidth * 0.5, [200 * unit, 340 * unit]), top + foot);
  const area = { x: left, y: top, width: plotWidth, height };
  const y = verticalScale(groups, direction, [top + height, top]);
  return {
    ...{ unit, area, y, beside, key, strokes, atRisk },
    x: withTicks(x, ticks),
    foot: foot - (26 + RISK_LINE * atRisk.length) * unit,
    height: top + height + foot,
  };
}

export function StepCurvesDrawing(props: DrawingProps) {
  const { size, language, groups, direction, horizontal } = props;
  const layout = layOut(props);
  const { area, unit, x, y, key } = layout;
  const { format } = language;
  const words = chartWordsIn(format.language).steps;
  const anchors = stepStops(groups).map((months) => {
    const heights = groups.flatMap((group) => shareAt(group, months, direction) ?? []).map(y);
    const [first = area.y, ...others] = heights;
    return { x: x(months), y: first, others: others.map((height) => ({ x: x(months), y: height })) };
  });
  return (
    <PlotSvg width={size.width} height={layout.height}>
      <SvgKey items={key} y={0} width={size.width} unit={unit} />
      <VerticalTicks
        scale={y}
        area={area}
        unit={unit}
        write={(share) => format.percent(share)}
        title={words.vertical[direction]}
      />
      <HorizontalTicks scale={x} area={area} unit={unit} write={format.count} title={horizontal} />
      {groups.length <= 3 &&
        groups.map((group, index) => (
          <Band key={group.name} {...{ group, direction, layout }} stroke={layout.strokes[index]} />
        ))}
      {groups.map((group, index) => (
        <path
          key={group.name}
          className={markCss.curve}
          {...layout.strokes[index]}
          d={linePath(steps(group, direction, layout, ({ share }) => share))}
        />
      ))}
      {layout.beside && <EndNames groups={groups} layout={layout} language={language} />}
      <AtRisk layout={layout} groups={groups} language={language} title={words.atRiskTitle} />
      <PointReader anchors={anchors} area={area} find="column" />
    </PlotSvg>
  );
}

type PointValue = (point: StepGroup['curve'][number]) => number | null;

function steps({ curve }: StepGroup, direction: StepDirection, { x, y }: Layout, pick: PointValue) {
  const start = [x(0), y(startOf(direction))] as const;
  return stepPoints([
    start,
    ...curve.flatMap((point) => {
      const value = pick(point);
      return value === null ? [] : [[x(point.months), y(value)] as const];
    }),
  ]);
}

interface BandProps {
  readonly group: StepGroup;
  readonly direction: StepDirection;
  readonly layout: Layout;
  readonly stroke: Stroke | undefined;
}

function Band({ group, direction, layout, stroke }: BandProps) {
  if (group.curve.every(({ upper }) => upper === null)) return null;
  const upper = steps(group, direction, layout, (point) => point.upper);
  const lower = steps(group, direction, layout, (point) => point.lower);
  return <path className={markCss.tint} fill={stroke?.stroke} d={bandPath(upper, lower)} />;
}

interface PartProps {
  readonly groups: readonly StepGroup[];
  readonly layout: Layout;
  readonly language: ChartLanguage;
}

/** Each curve named where it ends, with where it ends. */
function EndNames({ groups, layout: { area, unit, y }, language: { format } }: PartProps) {
  const names = groups.map(({ name, curve }) => {
    const share = curve.at(-1)?.share ?? 0;
    return { share, lines: wrapText(`${name} ${format.percent(share)}`, 146 * unit, unit) };
  });
  const tallest = Math.max(...names.map(({ lines }) => lines.length));
  const places = spreadLabels(
    names.map(({ share }) => y(share)),
    17 * unit * tallest,
    [area.y + 6 * unit, area.y + area.height - 4 * unit],
  );
  return (
    <g>
      {names.map(({ lines }, index) => (
        <TextLines
          key={groups[index]?.name}
          x={area.x + area.width + 10 * unit}
          y={(places[index] ?? 0) + (4.5 - 8.5 * (lines.length - 1)) * unit}
          lines={lines}
          unit={unit}
          className={index === 0 ? `${css.label} ${css.accentText}` : `${css.label} ${css.strong}`}
        />
      ))}
    </g>
  );
}

/** How many people each part of each curve rests on, under the ticks of the axis. */
function AtRisk({ layout, groups, language: { format }, title }: PartProps & { readonly title: string }) {
  const { area, unit, x, atRisk, foot, strokes, beside } = layout;
  const top = area.y + area.height + foot;
  return (
    <g>
      <text x={0} y={top + 15 * unit} className={css.title}>
        {title}
      </text>
      {atRisk.map(({ group, own }, row) => {
        const y = top + (20 + RISK_LINE * (row + 0.7)) * unit;
        return (
          <g key={group.name}>
            {own && (
              <line
                className={markCss.curve}
                x1={0}
                x2={24 * unit}
                y1={y - 4.5 * unit}
                y2={y - 4.5 * unit}
                {...strokes[groups.indexOf(group)]}
              />
            )}
            {x.ticks.map((months) => {
              const people = atRiskAt(group.curve, months);
              return (
                people !== null && (
                  <text key={months} x={x(months)} y={y} textAnchor="middle" className={css.tick}>
                    {format.count(people)}
                  </text>
                )
              );
            })}
            {own && beside && (
              <text x={area.x + area.width + 10 * unit} y={y} className={css.tick}>
                {wrapText(group.name, 146 * unit, unit)[0]}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
