import type { ChartLanguage } from './chartLanguage';
import markCss from './plot/marks.module.css';
import { PlotSvg } from './plot/PlotSvg';
import { PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { clamp, linearScale, type Scale } from './plot/scale';
import { type PlotSize, plotHeight } from './plot/usePlotSize';
import type { SpecificationScale, SpecificationWay } from './specificationRows';

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly rows: readonly SpecificationWay[];
  readonly choices: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly scale: SpecificationScale;
}

interface Layout {
  readonly unit: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (index: number) => number;
  readonly y: Scale;
  readonly none: number;
  readonly values: readonly PlacedValue[];
  readonly height: number;
}

interface PlacedValue {
  readonly choice: number;
  /** Heads a choice; null: a value. */
  readonly heading: string | null;
  readonly value: string;
  readonly y: number;
}

const TICKS = [0.125, 0.25, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 4, 8];

function layOut({ size, rows, choices, scale }: DrawingProps): Layout {
  const { width, unit } = size;
  const left = 76 * unit;
  const right = width - 6 * unit;
  const top = 40 * unit;
  const lists = (placeValues(choices, 16 * unit, unit).at(-1)?.y ?? 0) + 14 * unit;
  const bottom = top + plotHeight(size, 150 * unit, top + lists);
  const step = (right - left) / Math.max(1, rows.length);
  const y = verticalScale(rows, scale, [bottom, top]);
  const values = placeValues(choices, bottom + 16 * unit, unit);
  const height = bottom + lists;
  const none = scale === 'ratio' ? 1 : 0;
  return { unit, left, right, top, bottom, x: (index) => left + (index + 0.5) * step, y, none, values, height };
}

function placeValues(choices: DrawingProps['choices'], from: number, unit: number): PlacedValue[] {
  let y = from;
  const placed: PlacedValue[] = [];
  choices.forEach(({ name, values }, choice) => {
    y += 18 * unit;
    placed.push({ choice, heading: name, value: '', y });
    for (const value of values) {
      y += 15 * unit;
      placed.push({ choice, heading: null, value, y });
    }
    y += 6 * unit;
  });
  return placed;
}

/** Ratios on a log scale, correlations as they are; no interval reaches further than eightfold or an eighth. */
function verticalScale(rows: readonly SpecificationWay[], scale: SpecificationScale, range: [number, number]): Scale {
  const ends = rows.flatMap(({ lower, upper }) => [lower, upper]);
  if (scale === 'correlation') return linearScale([Math.min(-0.2, ...ends), Math.max(0.2, ...ends)], range, 4);
  const inside = ends.map((end) => clamp(end, [0.125, 8]));
  const [least, most] = [Math.min(0.8, ...inside), Math.max(1.25, ...inside)];
  const linear = linearScale([Math.log(least), Math.log(most)], range, 4);
  const place = (ratio: number) => linear(Math.log(clamp(ratio, [least, most])));
  return Object.assign(place, {
    ticks: TICKS.filter((tick) => tick >= least && tick <= most),
    domain: [least, most] as const,
  });
}

export function SpecificationDrawing(props: DrawingProps) {
  const { size, language, rows } = props;
  const layout = layOut(props);
  const { unit, left, right, top, bottom, x, y } = layout;
  const anchors = rows.map((row, index) => ({ x: x(index), y: y(row.estimate), radius: 3 }));
  return (
    <PlotSvg width={size.width} height={layout.height}>
      <Axis layout={layout} scale={props.scale} language={language} />
      {rows.map((row, index) => (
        <g key={row.choices.join(' ')}>
          <line
            className={row.ours ? markCss.accentInterval : markCss.interval}
            x1={x(index)}
            x2={x(index)}
            y1={y(row.lower)}
            y2={y(row.upper)}
          />
          <circle
            className={row.ours ? markCss.accentPoint : markCss.point}
            cx={x(index)}
            cy={y(row.estimate)}
            r={(row.ours ? 4.5 : 3.5) * unit}
          />
        </g>
      ))}
      <OursLabel layout={layout} rows={rows} language={language} />
      <Choices layout={layout} rows={rows} />
      <PointReader
        anchors={anchors}
        area={{ x: left, y: top, width: right - left, height: bottom - top }}
        find="column"
      />
    </PlotSvg>
  );
}

function Axis({
  layout,
  scale,
  language: { words, format },
}: Pick<DrawingProps, 'scale' | 'language'> & { readonly layout: Layout }) {
  const { unit, left, right, y, none } = layout;
  return (
    <g>
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line className={tick === none ? css.reference : css.grid} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 8 * unit} y={y(tick) + 4.5 * unit} textAnchor="end" className={css.tick}>
            {tick === none ? format.number(none) : format.ratio(tick)}
          </text>
        </g>
      ))}
      <text x={0} y={13 * unit} className={css.smallTick}>
        {words.specifications.none[scale]}
      </text>
    </g>
  );
}

function OursLabel({
  layout: { unit, x, y, top, left, right },
  rows,
  language: { words },
}: Pick<DrawingProps, 'rows' | 'language'> & { readonly layout: Layout }) {
  const index = rows.findIndex(({ ours }) => ours);
  const row = rows[index];
  if (!row) return null;
  const at = x(index);
  const before = at > (left + right) / 2;
  return (
    <g>
      <line
        className={markCss.accentInterval}
        x1={at}
        x2={at}
        y1={top - 6 * unit}
        y2={y(row.upper)}
        strokeDasharray="1 2"
      />
      <text
        x={at + (before ? -5 : 5) * unit}
        y={top - 6 * unit}
        textAnchor={before ? 'end' : 'start'}
        className={`${css.label} ${css.halo} ${css.accentText}`}
      >
        {words.specifications.ours}
      </text>
    </g>
  );
}

/** Under each estimate a mark in the row of each of its choices. */
function Choices({ layout, rows }: { readonly layout: Layout; readonly rows: readonly SpecificationWay[] }) {
  const { unit, left, right, x, values } = layout;
  const width = Math.min(8 * unit, Math.max(2, (right - left) / Math.max(1, rows.length) - 1.5));
  return (
    <g>
      {values.map(({ choice, heading, value, y }) =>
        heading === null ? (
          <g key={`${choice} ${value}`}>
            <text x={left - 8 * unit} y={y} textAnchor="end" className={css.smallTick}>
              {value}
            </text>
            <line className={css.grid} x1={left} x2={right} y1={y - 4 * unit} y2={y - 4 * unit} />
            {rows.map((row, index) =>
              row.choices[choice] === value ? (
                <rect
                  key={row.choices.join(' ')}
                  className={row.ours ? markCss.oursMark : markCss.choiceMark}
                  x={x(index) - width / 2}
                  y={y - 8 * unit}
                  width={width}
                  height={8 * unit}
                />
              ) : null,
            )}
          </g>
        ) : (
          <text key={`heading ${choice}`} x={0} y={y} className={css.smallTick}>
            {heading}
          </text>
        ),
      )}
    </g>
  );
}
