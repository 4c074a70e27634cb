import type { ReactNode } from 'react';
import { TextLines } from './TextLines';
import { wrapText } from './wrapText';

export interface KeyItem {
  readonly name: string;
  /** Drawn in a box of 28 by 12 whose middle is 0, 0 at its left. */
  readonly mark: ReactNode;
  /** Width of the mark. */
  readonly wide?: number;
}

interface Placed {
  readonly item: KeyItem;
  readonly lines: readonly string[];
  readonly x: number;
  readonly line: number;
}

const LINE = 20;
const LETTER = 6.9;

const textStart = ({ wide = 28 }: KeyItem, unit: number) => (wide + 7) * unit;

/** Items side by side while there is room; a name too long for a line of its own breaks. */
function place(
  items: readonly KeyItem[],
  width: number,
  unit: number,
): { readonly placed: Placed[]; readonly lines: number } {
  let [x, line, used] = [0, 0, 1];
  const placed = items.map((item) => {
    const start = textStart(item, unit);
    const own = start + item.name.length * LETTER * unit;
    if (x > 0 && x + own > width) [x, line] = [0, used];
    const lines = wrapText(item.name, width - x - start, unit);
    const here = { item, lines, x, line };
    used = Math.max(used, line + lines.length);
    x += own + 20 * unit;
    return here;
  });
  return { placed, lines: used };
}

/** What there is one of is what the title speaks of: it needs no key. */
const NEEDED_FROM = 2;

/** Height that SvgKey takes. */
export function svgKeyHeight(items: readonly KeyItem[], width: number, unit: number): number {
  return items.length < NEEDED_FROM ? 0 : (place(items, width, unit).lines * LINE + 6) * unit;
}

interface SvgKeyProps {
  readonly items: readonly KeyItem[];
  readonly y: number;
  readonly width: number;
  readonly unit: number;
}

/** What each mark is, within the drawing, in as many lines as it needs. */
export function SvgKey({ items, y, width, unit }: SvgKeyProps) {
  if (items.length < NEEDED_FROM) return null;
  return (
    <g>
      {place(items, width, unit).placed.map(({ item, lines, x, line }) => (
        <g key={item.name}>
          <g transform={`translate(${x} ${y + (line * LINE + 9) * unit}) scale(${unit})`}>{item.mark}</g>
          <TextLines x={x + textStart(item, unit)} y={y + (line * LINE + 13.5) * unit} lines={lines} unit={unit} />
        </g>
      ))}
    </g>
  );
}
