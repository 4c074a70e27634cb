import { useId } from 'react';
import { isSuppressed } from '../core/model/estimate';
import { chartWordsIn } from '../i18n/chartWords';
import type { ChartLanguage } from './chartLanguage';
import { Hatch } from './plot/Hatch';
import markCss from './plot/marks.module.css';
import { NoteMarks, notesHeight } from './plot/NoteMarks';
import { PlotSvg } from './plot/PlotSvg';
import { type Area, PointReader } from './plot/PointReader';
import type { NotePlace } from './plot/placeNotes';
import css from './plot/plot.module.css';
import { type KeyItem, SvgKey, svgKeyHeight } from './plot/SvgKey';
import { clamp, type Scale, zeroBasedScale } from './plot/scale';
import { VerticalTicks } from './plot/Ticks';
import { type PlotSize, plotHeight } from './plot/usePlotSize';
import { knownMonths, type ShownStackedMonth, type StackedMonth, totalOf } from './stackedMonthRows';
import type { TimeNote } from './timeNotes';
import { monthTicks } from './trendData';

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly kinds: readonly string[];
  readonly months: readonly ShownStackedMonth[];
  readonly notes: readonly TimeNote[];
}

const PAINTS = [markCss.accentBar, markCss.calmBar, markCss.softBar, markCss.openBar];

interface Layout {
  readonly unit: number;
  readonly area: Area;
  /** Width of a month. */
  readonly slot: number;
  readonly bar: number;
  readonly y: Scale;
  readonly notes: readonly NotePlace[];
  readonly ends: readonly [number, number];
  readonly key: readonly KeyItem[];
  readonly height: number;
}

/** Kinds without a bar need no name; one alone is named by the title. */
function keyOf(kinds: readonly string[], months: readonly ShownStackedMonth[]): KeyItem[] {
  const known = knownMonths(months);
  const drawn = kinds.flatMap((name, at) =>
    known.some(({ counts }) => (counts[at] ?? 0) > 0)
      ? [{ name, wide: 12, mark: <rect className={PAINTS[at]} x={0.5} y={-5.5} width={11} height={11} /> }]
      : [],
  );
  return drawn.length < 2 ? [] : drawn;
}

function layOut({ size, kinds, months, notes }: DrawingProps): Layout {
  const { width, unit } = size;
  const left = 40 * unit;
  const plotWidth = width - left - 8 * unit;
  const slot = plotWidth / Math.max(1, months.length);
  const ends = [left, left + plotWidth] as const;
  const places = notes.flatMap(({ month, text }) => {
    const at = months.findIndex((own) => own.month === month);
    return at === -1 ? [] : [{ x: left + (at + 0.5) * slot, text }];
  });
  const key = keyOf(kinds, months);
  const top = svgKeyHeight(key, width, unit) + 30 * unit + notesHeight(places, ends, unit);
  const foot = 30 * unit;
  const height = plotHeight(size, clamp(plotWidth * 0.36, [170 * unit, 280 * unit]), top + foot);
  const area = { x: left, y: top, width: plotWidth, height };
  const most = Math.max(1, ...knownMonths(months).map(totalOf));
  const bar = clamp(slot * 0.7, [1, 34 * unit]);
  const y = zeroBasedScale(most, [top + height, top], 4, true);
  return { unit, area, slot, bar, y, notes: places, ends, key, height: top + height + foot };
}

export function StackedMonthsDrawing(props: DrawingProps) {
  const { size, language, months } = props;
  const layout = layOut(props);
  const { unit, area, slot, y, notes, ends, key } = layout;
  const hatch = useId();
  const bottom = area.y + area.height;
  const placed = months.map((month, at) => ({ month, x: area.x + (at + 0.5) * slot }));
  const anchors = placed.flatMap(({ month, x }) => (isSuppressed(month) ? [] : [{ x, y: y(totalOf(month)) }]));
  const names = months.map(({ month }) => month);
  return (
    <PlotSvg width={size.width} height={layout.height}>
      <Hatch id={hatch} />
      <SvgKey items={key} y={0} width={size.width} unit={unit} />
      <VerticalTicks
        scale={y}
        area={area}
        unit={unit}
        write={language.format.count}
        title={chartWordsIn(language.format.language).stacked.vertical}
        over={notesHeight(notes, ends, unit)}
      />
      {placed.map(({ month, x }) =>
        isSuppressed(month) ? (
          <rect
            key={month.month}
            fill={`url(#${hatch})`}
            x={x - slot / 2}
            width={slot}
            y={area.y}
            height={area.height}
          />
        ) : (
          <Bar key={month.month} month={month} x={x} layout={layout} />
        ),
      )}
      <line className={css.axis} x1={area.x} x2={area.x + area.width} y1={bottom} y2={bottom} />
      {monthTicks(names, area.width / (76 * unit), language).map(({ at, name }) => (
        <text key={at} x={area.x + at * slot + (slot - layout.bar) / 2} y={bottom + 19 * unit} className={css.tick}>
          {name}
        </text>
      ))}
      <NoteMarks notes={notes} ends={ends} top={area.y} bottom={bottom} unit={unit} />
      <PointReader anchors={anchors} area={area} find="column" />
    </PlotSvg>
  );
}

interface BarProps {
  readonly month: StackedMonth;
  readonly x: number;
  readonly layout: Layout;
}

function Bar({ month, x, layout: { y, bar } }: BarProps) {
  let from = 0;
  return (
    <g>
      {month.counts.map((count, kind) => {
        const foot = from;
        from += count;
        const height = y(foot) - y(from);
        return (
          count > 0 && (
            <rect
              key={PAINTS[kind]}
              className={PAINTS[kind]}
              x={x - bar / 2}
              width={bar}
              y={y(from)}
              height={Math.max(0.5, height - 0.75)}
            />
          )
        );
      })}
    </g>
  );
}
