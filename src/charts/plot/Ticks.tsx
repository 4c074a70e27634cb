import type { Area } from './PointReader';
import css from './plot.module.css';
import type { Scale } from './scale';
import { TextLines } from './TextLines';
import { wrapText } from './wrapText';

interface TicksProps {
  readonly scale: Scale;
  readonly area: Area;
  readonly unit: number;
  readonly write: (value: number) => string;
}

interface VerticalTicksProps extends TicksProps {
  /** Written above the axis, unless what stands above the drawing says it. */
  readonly title?: string;
  /** Room between the title and the plot, for what else stands there. */
  readonly over?: number;
}

/** Hairlines across the plot with their values to the left, the axis named above them. */
export function VerticalTicks({ scale, area, unit, write, title, over = 0 }: VerticalTicksProps) {
  return (
    <g>
      {title !== undefined && (
        <text x={0} y={area.y - over - 16 * unit} className={css.title}>
          {title}
        </text>
      )}
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className={css.grid} x1={area.x} x2={area.x + area.width} y1={scale(tick)} y2={scale(tick)} />
          <text x={area.x - 8 * unit} y={scale(tick) + 4.5 * unit} textAnchor="end" className={css.tick}>
            {write(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Room right of every plot into which its last tick may reach. */
const END_ROOM = 16;

interface TickTextProps {
  readonly x: number;
  readonly y: number;
  readonly most: number;
  readonly unit: number;
  readonly children: string;
}

function TickText({ x, y, most, unit, children }: TickTextProps) {
  const half = children.length * 4.1 * unit;
  const [at, anchor] =
    x + half > most ? ([most, 'end'] as const) : x < half ? ([0, 'start'] as const) : ([x, 'middle'] as const);
  return (
    <text x={at} y={y} textAnchor={anchor} className={css.tick}>
      {children}
    </text>
  );
}

interface HorizontalTicksProps extends TicksProps {
  readonly title: string;
}

/** Values under the plot, the axis named under them in as many lines as it needs. */
export function HorizontalTicks({ scale, area, unit, write, title }: HorizontalTicksProps) {
  const bottom = area.y + area.height;
  return (
    <g>
      <line className={css.axis} x1={area.x} x2={area.x + area.width} y1={bottom} y2={bottom} />
      {scale.ticks.map((tick) => (
        <TickText
          key={tick}
          x={scale(tick)}
          y={bottom + 19 * unit}
          most={area.x + area.width + END_ROOM * unit}
          unit={unit}
        >
          {write(tick)}
        </TickText>
      ))}
      <TextLines
        x={area.x + area.width / 2}
        y={bottom + 41 * unit}
        lines={wrapText(title, area.width, unit)}
        unit={unit}
        anchor="middle"
        className={css.title}
      />
    </g>
  );
}

/** Height that HorizontalTicks takes under the plot. */
export function horizontalTicksHeight(title: string, width: number, unit: number): number {
  return (47 + 17 * (wrapText(title, width, unit).length - 1)) * unit;
}
