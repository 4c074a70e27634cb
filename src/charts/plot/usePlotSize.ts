import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface PlotSize {
  /** Width to draw in, CSS pixels. */
  readonly width: number;
  /** How much larger than usual the reader's text is; lengths that hold text are multiplied by it. */
  readonly unit: number;
}

/** What a chart is drawn at before it stands on a page. */
const USUAL: PlotSize = { width: 720, unit: 1 };

function measure(element: HTMLElement): PlotSize {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: Math.max(200, Math.floor(element.clientWidth)), unit: rem / 16 };
}

export function usePlotSize(): { readonly ref: RefObject<HTMLDivElement | null>; readonly size: PlotSize } {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(USUAL);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const update = () => {
      if (element.clientWidth === 0) return;
      const next = measure(element);
      setSize((old) => (old.width === next.width && old.unit === next.unit ? old : next));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, size };
}
