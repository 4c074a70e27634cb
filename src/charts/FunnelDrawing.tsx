import { useId } from 'react';
import type { FunnelPoint } from '../core/model/managersReport';
import type { ChartLanguage } from './chartLanguage';
import { type FunnelPlace, type FunnelRow, funnelExtent } from './funnelRows';
import markCss from './plot/marks.module.css';
import { PlotSvg } from './plot/PlotSvg';
import { crowdScale, PointMarks } from './plot/PointMarks';
import { type Area, PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { clamp, linePath, type Scale, zeroBasedScale } from './plot/scale';
import { spreadLabels } from './plot/spreadLabels';
import { HorizontalTicks, horizontalTicksHeight, VerticalTicks } from './plot/Ticks';
import { type PlotSize, plotHeight } from './plot/usePlotSize';

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly rows: readonly FunnelRow[];
  readonly limits: readonly FunnelPoint[];
}

interface Layout {
  readonly unit: number;
  readonly area: Area;
  readonly height: number;
  readonly wide: boolean;
  readonly x: Scale;
  readonly y: Scale;
}

/** The mouth of the funnel may leave the plot, its narrow end does not. */
function layOut({ size, rows, limits, language }: DrawingProps): Layout {
  const { width, unit } = size;
  const wide = width >= 480 * unit;
  const left = 36 * unit;
  const plotWidth = width - left - (wide ? 92 : 58) * unit;
  const foot = horizontalTicksHeight(language.words.funnel.horizontal, plotWidth, unit);
  const height = plotHeight(size, clamp(plotWidth * 0.62, [220 * unit, 380 * unit]), 30 * unit + foot);
  const area = { x: left, y: 30 * unit, width: plotWidth, height };
  const extent = funnelExtent(rows, limits);
  return {
    unit,
    area,
    wide,
    height: area.y + height + foot,
    x: zeroBasedScale(extent.expected, [area.x, area.x + plotWidth], clamp(plotWidth / (90 * unit), [2, 8])),
    y: zeroBasedScale(extent.ratio, [area.y + height, area.y], 4),
  };
}

const PAINT = { inside: markCss.point, beyond95: markCss.inkPoint, beyond998: markCss.accentPoint } satisfies Record<
  FunnelPlace,
  string | undefined
>;

export function FunnelDrawing(props: DrawingProps) {
  const { size, language, rows, limits } = props;
  const layout = layOut(props);
  const { area, unit, x, y } = layout;
  const { words, format } = language;
  const clipId = useId();
  const radius = 5 * unit * crowdScale(rows.length);
  const marks = rows.map((row) => ({
    id: row.team,
    x: x(row.expected),
    y: y(row.ratio),
    radius,
    paint: PAINT[row.place],
  }));
  return (
    <PlotSvg width={size.width} height={layout.height}>
      <clipPath id={clipId}>
        <rect {...area} />
      </clipPath>
      <VerticalTicks
        scale={y}
        area={area}
        unit={unit}
        title={words.funnel.vertical}
        write={(ratio) => format.number(ratio, y.ticks.every((tick) => tick % 1 === 0) ? 0 : 1)}
      />
      <HorizontalTicks scale={x} area={area} unit={unit} write={format.plain} title={words.funnel.horizontal} />
      <line className={css.reference} x1={area.x} x2={area.x + area.width} y1={y(1)} y2={y(1)} />
      <g clipPath={`url(#${clipId})`}>
        <Limits limits={limits} layout={layout} />
      </g>
      <PointMarks marks={marks} />
      <LimitNames layout={layout} limits={limits} language={language} />
      <FarTeams layout={layout} rows={rows} language={language} />
      <PointReader anchors={marks} area={area} find="near" />
    </PlotSvg>
  );
}

function Limits({ limits, layout: { x, y } }: { readonly limits: readonly FunnelPoint[]; readonly layout: Layout }) {
  const path = (pick: (limit: FunnelPoint) => number) =>
    linePath(limits.map((limit) => [x(limit.expected), y(pick(limit))]));
  return (
    <g>
      <path className={markCss.limit} d={path((limit) => limit.lower95)} />
      <path className={markCss.limit} d={path((limit) => limit.upper95)} />
      <path className={markCss.limitFar} d={path((limit) => limit.lower998)} />
      <path className={markCss.limitFar} d={path((limit) => limit.upper998)} />
    </g>
  );
}

interface NamesProps {
  readonly layout: Layout;
  readonly language: ChartLanguage;
  readonly limits: readonly FunnelPoint[];
}

/** The lines named at their right ends. */
function LimitNames({ layout: { area, unit, wide, x, y }, language: { words }, limits }: NamesProps) {
  const right = area.x + area.width;
  const last = limits.findLast((limit) => x(limit.expected) <= right + 1);
  if (!last) return null;
  const names = [
    { id: 'upper998', name: words.funnel.limit998, at: y(last.upper998) },
    { id: 'upper95', name: words.funnel.limit95, at: y(last.upper95) },
    { id: 'one', name: wide ? words.asExpected : '1', at: y(1) },
    { id: 'lower95', name: words.funnel.limit95, at: y(last.lower95) },
    { id: 'lower998', name: words.funnel.limit998, at: y(last.lower998) },
  ];
  const places = spreadLabels(
    names.map(({ at }) => at),
    16 * unit,
    [area.y + 4 * unit, area.y + area.height - 4 * unit],
  );
  return (
    <g>
      {names.map(({ id, name }, index) => (
        <text key={id} x={right + 8 * unit} y={(places[index] ?? 0) + 4.5 * unit} className={css.label}>
          {name}
        </text>
      ))}
    </g>
  );
}

interface FarTeamsProps {
  readonly layout: Layout;
  readonly language: ChartLanguage;
  readonly rows: readonly FunnelRow[];
}

interface PlacedName {
  readonly team: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly before: boolean;
}

/** Names of the teams that chance does not explain, furthest first, as many as do not cover each other. */
function placeNames({ layout: { area, unit, x, y }, rows, language: { words } }: FarTeamsProps): PlacedName[] {
  const middle = area.x + area.width / 2;
  const bottom = area.y + area.height;
  const kept: (PlacedName & { readonly start: number; readonly end: number })[] = [];
  const far = rows.filter((row) => row.place === 'beyond998');
  for (const row of far.sort((a, b) => Math.abs(b.ratio - 1) - Math.abs(a.ratio - 1))) {
    const name = words.team(row.team);
    const before = x(row.expected) > middle;
    const at = x(row.expected) + (before ? -10 : 10) * unit;
    const height = Math.min(y(row.ratio) + 4.5 * unit, bottom - 6 * unit);
    const [start, end] = before ? [at - name.length * 7 * unit, at] : [at, at + name.length * 7 * unit];
    const covers = kept.some(
      (other) => start < other.end && end > other.start && Math.abs(height - other.y) < 16 * unit,
    );
    if (!covers) kept.push({ team: row.team, name, x: at, y: height, before, start, end });
  }
  return kept;
}

function FarTeams(props: FarTeamsProps) {
  return (
    <g>
      {placeNames(props).map(({ team, name, x, y, before }) => (
        <text
          key={team}
          x={x}
          y={y}
          textAnchor={before ? 'end' : 'start'}
          className={`${css.label} ${css.halo} ${css.accentText}`}
        >
          {name}
        </text>
      ))}
    </g>
  );
}
