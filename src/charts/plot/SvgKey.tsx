import type { ReactNode } from 'react';
import css from './plot.module.css';

export interface KeyItem {
  readonly name: string;
  /** Drawn in a box of 28 by 12 whose middle is 0, 0 at its left. */
  readonly mark: ReactNode;
  /** Width of the mark. */
  readonly wide?: number;
}

interface Placed {
  readonly item: KeyItem;
  readonly x: number;
  readonly line: number;
}

const LINE = 20;

function place(items: readonly KeyItem[], width: number, unit: number): Placed[] {
  let [x, line] = [0, 0];
  return items.map((item) => {
    const own = (item.name.length * 6.9 + (item.wide ?? 28) + 26) * unit;
    if (x > 0 && x + own - 20 * unit > width) [x, line] = [0, line + 1];
    const placed = { item, x, line };
    x += own;
    return placed;
  });
}

/** Height that SvgKey takes. */
export function svgKeyHeight(items: readonly KeyItem[], width: number, unit: number): number {
  const last = place(items, width, unit).at(-1);
  return last === undefined ? 0 : (last.line + 1) * LINE * unit + 6 * unit;
}

interface SvgKeyProps {
  readonly items: readonly KeyItem[];
  readonly y: number;
  readonly width: number;
  readonly unit: number;
}

/** What each mark is, within the drawing, in as many lines as it needs. */
export function SvgKey({ items, y, width, unit }: SvgKeyProps) {
  return (
    <g>
      {place(items, width, unit).map(({ item, x, line }) => (
        <g key={item.name}>
          <g transform={`translate(${x} ${y + (line * LINE + 9) * unit}) scale(${unit})`}>{item.mark}</g>
          <text x={x + ((item.wide ?? 28) + 7) * unit} y={y + (line * LINE + 13.5) * unit} className={css.label}>
            {item.name}
          </text>
        </g>
      ))}
    </g>
  );
}
