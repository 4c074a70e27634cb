import { type RefObject, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type FixedSize, FixedSizeContext } from './fixedSize';

export interface PlotSize {
  /** Width to draw in, CSS pixels. */
  readonly width: number;
  /** Height to fill; null: what the chart likes. */
  readonly height: number | null;
  /** How much larger than usual the reader's text is; lengths that hold text are multiplied by it. */
  readonly unit: number;
}

/** What a chart is drawn at before it stands on a page: as the one before it was, for they are mostly as wide. */
let usual: PlotSize = { width: 720, height: null, unit: 1 };

function pageUnit(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

/** Least width in which words of a larger size have room, in widths of the usual size. */
const LEAST_WIDTH = 340;

/** Where the page is one column, in widths of the usual size; a wider page is laid out as one of the usual size is. */
const ONE_COLUMN = 900;

/** Where larger words have no room in the page's width, the drawing is wider and moves within its frame. */
function measure(element: HTMLElement): PlotSize {
  const unit = pageUnit();
  const least = unit > 1 && innerWidth <= ONE_COLUMN * unit ? LEAST_WIDTH * unit : 200;
  return { width: Math.max(least, Math.floor(element.clientWidth)), height: null, unit };
}

/** The text sizes that drawings use, in pixels at their usual size; see tokens.css. */
const DRAWN_TEXT = [12, 13, 17, 21];

/** Width and text of the size that was asked for, whatever room and text the page has. */
function fix(element: HTMLElement, width: number | undefined, unit: number | undefined): void {
  element.style.width = width === undefined ? '' : `${width}px`;
  for (const pixels of DRAWN_TEXT) {
    if (unit === undefined) element.style.removeProperty(`--text-${pixels}`);
    else element.style.setProperty(`--text-${pixels}`, `${pixels * unit}px`);
  }
}

function sizeOf({ width, height, unit }: FixedSize, pages: number): PlotSize {
  return { width, height, unit: unit ?? pages };
}

export function usePlotSize(): { readonly ref: RefObject<HTMLDivElement | null>; readonly size: PlotSize } {
  const ref = useRef<HTMLDivElement>(null);
  const fixed = useContext(FixedSizeContext);
  const [size, setSize] = useState(usual);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    fix(element, fixed?.width, fixed?.unit);
    const update = () => {
      if (element.clientWidth === 0) return;
      const next = measure(element);
      if (fixed === null) usual = next;
      element.toggleAttribute('data-wide', fixed === null && next.width > element.clientWidth);
      setSize((old) => (old.width === next.width && old.unit === next.unit ? old : next));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, [fixed]);
  const shown = useMemo(() => (fixed === null ? size : sizeOf(fixed, size.unit)), [fixed, size]);
  return { ref, size: shown };
}

/** Height of a plot that also needs `around` for its words: what it likes, or what is left of the height to fill. */
export function plotHeight({ height, unit }: PlotSize, liked: number, around: number): number {
  return height === null ? liked : Math.max(80 * unit, height - around);
}

/** Height of each of so many lines: what it likes, or what fills the height, within what can be read. */
export function lineHeight({ height, unit }: PlotSize, liked: number, around: number, lines: number): number {
  if (height === null) return liked;
  return Math.min(liked * 1.6, Math.max(14 * unit, (height - around) / Math.max(1, lines)));
}
