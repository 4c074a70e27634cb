import { type PointerEvent, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import css from './plot.module.css';
import { type Reading, useReading } from './reading';
import { clamp } from './scale';

export interface Anchor {
  readonly x: number;
  readonly y: number;
  /** Radius of the ring around the point being read. */
  readonly radius?: number;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PointReaderProps {
  /** One per reading, in the same order. */
  readonly anchors: readonly Anchor[];
  readonly area: Area;
  /** How a pointer finds its point: anywhere above or below it, or only near it. */
  readonly find: 'column' | 'near';
}

const NEAR_PIXELS = 28;

function nearest(anchors: readonly Anchor[], x: number, y: number, find: PointReaderProps['find']): number | null {
  let best: number | null = null;
  let least = find === 'column' ? Number.POSITIVE_INFINITY : NEAR_PIXELS ** 2;
  anchors.forEach((anchor, index) => {
    const across = (anchor.x - x) ** 2;
    // In a column the height only decides between points of the same place.
    const distance = find === 'column' ? across * 1e4 + Math.abs(anchor.y - y) : across + (anchor.y - y) ** 2;
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}

/** Lets a pointer find points, and shows the one being read; must be drawn last inside the chart's svg. */
export function PointReader({ anchors, area, find }: PointReaderProps) {
  const { readings, active, surface, point } = useReading();
  const seek = (event: PointerEvent<SVGRectElement>) => {
    const box = surface.current?.getBoundingClientRect();
    if (box) point(nearest(anchors, event.clientX - box.left, event.clientY - box.top, find));
  };
  const anchor = active === null ? undefined : anchors[active];
  const reading = active === null ? undefined : readings[active];
  return (
    <>
      {anchor && <circle className={css.ring} cx={anchor.x} cy={anchor.y} r={(anchor.radius ?? 3) + 3.5} />}
      <rect
        {...area}
        className={css.hit}
        onPointerMove={seek}
        onPointerDown={seek}
        onPointerLeave={() => point(null)}
      />
      {anchor && reading && surface.current && createPortal(<Callout at={anchor} reading={reading} />, surface.current)}
    </>
  );
}

function Callout({ at, reading }: { readonly at: Anchor; readonly reading: Reading }) {
  const ref = useRef<HTMLDivElement>(null);
  const gap = (at.radius ?? 3) + 10;
  useLayoutEffect(() => {
    const box = ref.current;
    const width = box?.parentElement?.clientWidth;
    if (!box || width === undefined) return;
    const above = at.y - gap - box.offsetHeight;
    box.style.left = `${clamp(at.x - box.offsetWidth / 2, [0, Math.max(0, width - box.offsetWidth)])}px`;
    box.style.top = `${above >= 0 ? above : at.y + gap}px`;
  });
  const [name, ...lines] = reading;
  return (
    <div ref={ref} className={css.callout} aria-hidden="true">
      <strong>{name}</strong>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
