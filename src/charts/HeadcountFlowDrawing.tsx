import { isSuppressed } from '../core/model/estimate';
import type { ChartLanguage } from './chartLanguage';
import type { FlowRow, FlowYear } from './headcountFlowRows';
import { KEY_HEIGHT } from './plot/keyHeight';
import markCss from './plot/marks.module.css';
import { NoteMarks, type NotePlace, notesHeight } from './plot/NoteMarks';
import { PlotSvg } from './plot/PlotSvg';
import { type Area, PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { clamp, linearScale, niceDomain, type Scale, withTicks } from './plot/scale';
import { VerticalTicks } from './plot/Ticks';
import { type PlotSize, plotHeight } from './plot/usePlotSize';
import { WithheldSpans } from './plot/WithheldSpans';
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

interface Layout {
  readonly unit: number;
  readonly area: Area;
  /** Width of a year. */
  readonly slot: number;
  readonly bar: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly shown: readonly PlacedYear[];
  /** One in so many years is named. */
  readonly every: number;
  readonly places: readonly NotePlace[];
  readonly ends: readonly [number, number];
  readonly height: number;
}

function layOut({ size, years, notes }: FlowDrawingProps): Layout {
  const { width, unit } = size;
  const shown = years.flatMap((year, at): PlacedYear[] => (isSuppressed(year) ? [] : [{ ...year, at }]));
  const { least, most, ticks } = niceDomain([0, ...shown.flatMap(({ hires, exits }) => [hires, -exits])], 5, true);
  const slot = (width - 60 * unit) / (years.length + 0.5);
  const ends = [50 * unit, width - 10 * unit] as const;
  const places = notes.flatMap(({ month, text }) => {
    const at = years.findIndex(({ year }) => month.startsWith(`${year}-`));
    return at === -1 ? [] : [{ x: placeOfMonth(month, at, years.length, ends), text }];
  });
  const above = notesHeight(places, ends, unit);
  const liked = clamp(width * 0.36, [210 * unit, 300 * unit]) + 40 * unit + above;
  const height = plotHeight(size, liked, KEY_HEIGHT * unit);
  const top = 16 * unit + above;
  const area = { x: ends[0], y: top, width: ends[1] - ends[0], height: height - top - 70 * unit };
  const y = linearScale([least, most], [top + area.height - 20 * unit, top + 18 * unit], 1);
  return {
    ...{ unit, area, slot, shown, places, ends, height },
    bar: Math.min(slot * 0.5, 36 * unit),
    x: linearScale([-0.75, years.length - 0.25], ends, 1),
    y: withTicks(y, ticks),
    every: Math.ceil((44 * unit) / slot),
  };
}

export function HeadcountFlowDrawing(props: FlowDrawingProps) {
  const { size, language, years } = props;
  const layout = layOut(props);
  const { unit, area, x, y, shown, places, ends } = layout;
  const { words, format } = language;
  const withheld = years.flatMap((year, at) => (isSuppressed(year) ? [{ from: at, to: at }] : []));
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
      <PlotSvg width={size.width} height={layout.height}>
        <VerticalTicks scale={y} area={area} unit={unit} write={(people) => format.count(Math.abs(people))} />
        <YearNames years={years} layout={layout} language={language} />
        <WithheldSpans spans={withheld} label={words.frame.tooSmall} x={x} area={area} unit={unit} />
        {shown.map((year) => (
          <Bars key={year.at} year={year} layout={layout} />
        ))}
        <line className={css.axis} x1={area.x} x2={area.x + area.width} y1={y(0)} y2={y(0)} />
        <NoteMarks notes={places} ends={ends} top={area.y} bottom={area.y + area.height} unit={unit} />
        <FlowLabels layout={layout} language={language} />
        <PointReader anchors={shown.map(({ at, hires }) => ({ x: x(at), y: y(hires) }))} area={area} find="column" />
      </PlotSvg>
    </>
  );
}

interface BarsProps {
  readonly year: PlacedYear;
  readonly layout: Layout;
}

/** Hires upwards from zero, exits downwards. */
function Bars({ year: { at, hires, exits }, layout: { x, y, bar } }: BarsProps) {
  const start = x(at) - bar / 2;
  return (
    <g>
      <rect fill="var(--data)" x={start} width={bar} y={y(hires)} height={y(0) - y(hires)} />
      <rect fill="var(--accent)" x={start} width={bar} y={y(0)} height={y(-exits) - y(0)} />
    </g>
  );
}

/** A month within the slot of its year. */
function placeOfMonth(month: string, at: number, years: number, [from, to]: readonly [number, number]): number {
  const share = (Number(month.slice(5)) - 0.5) / 12 - 0.5;
  return from + ((to - from) * (at + share + 0.75)) / (years + 0.5);
}

/** The year, with the days of a part year where there is room for them. */
function tickName(year: FlowRow, roomy: boolean, language: ChartLanguage): string {
  return roomy ? yearName(year, language) : String(year.year);
}

interface NamesProps {
  readonly layout: Layout;
  readonly language: ChartLanguage;
}

function YearNames({ years, layout, language }: NamesProps & Pick<FlowDrawingProps, 'years'>) {
  const { area, x, every, slot, unit } = layout;
  return (
    <g>
      {years.map(
        (year, at) =>
          at % every === 0 && (
            <text
              key={year.year}
              x={x(at)}
              y={area.y + area.height + 17 * unit}
              textAnchor="middle"
              className={css.tick}
            >
              {tickName(year, slot * every > 120 * unit, language)}
            </text>
          ),
      )}
    </g>
  );
}

/** Counts at the ends of the bars, and the headcount under each year. */
function FlowLabels({ layout, language: { words, format } }: NamesProps) {
  const { area, x, y, shown, every, unit } = layout;
  const bottom = area.y + area.height;
  const text = (place: number, height: number, value: number, paint: string) => (
    <text x={place} y={height} textAnchor="middle" className={paint}>
      {format.count(value)}
    </text>
  );
  return (
    <g>
      <text x={0} y={bottom + 48 * unit} className={css.title}>
        {words.flow.headcount}
      </text>
      {shown
        .filter(({ at }) => at % every === 0)
        .map(({ at, hires, exits, closing }) => (
          <g key={at}>
            {text(x(at), y(hires) - 5 * unit, hires, `${css.label} ${css.halo}`)}
            {text(x(at), y(-exits) + 16 * unit, exits, `${css.label} ${css.halo} ${css.accentText}`)}
            {text(x(at), bottom + 66 * unit, closing, `${css.label} ${css.strong}`)}
          </g>
        ))}
    </g>
  );
}
