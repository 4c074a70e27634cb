/** English Metric Units of an inch. */
const INCH = 914_400;

/** Left, top, width, height in inches. */
export type Place = readonly [left: number, top: number, width: number, height: number];

const emu = (inches: number) => Math.round(inches * INCH);

export const SLIDE_WIDTH = emu(40 / 3);
export const SLIDE_HEIGHT = emu(7.5);

export const PLACES = {
  title: [0.7, 0.4, 11.93, 1.05],
  subtitle: [0.7, 1.52, 11.93, 0.45],
  content: [0.7, 2.0, 11.93, 4.25],
  narrow: [0.7, 2.0, 8.4, 4.25],
  beside: [9.35, 2.0, 3.28, 4.25],
  text: [0.7, 1.7, 11.93, 4.5],
  rule: [0.7, 6.33, 11.93, 0],
  smallPrint: [0.7, 6.38, 11.93, 0.45],
  provenance: [0.7, 6.83, 10.9, 0.4],
  number: [11.73, 6.83, 0.9, 0.4],
  opening: [0.7, 2.1, 11.93, 1.7],
  openingText: [0.7, 4.1, 11.93, 1.6],
  openingRule: [0.7, 3.95, 1.6, 0],
} as const satisfies Record<string, Place>;

export function offsets([left, top, width, height]: Place): string {
  return `<a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
}
