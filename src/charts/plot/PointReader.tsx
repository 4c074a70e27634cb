import { type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import markCss from './marks.module.css';
import css from './plot.module.css';
import { type FindPoint, pointFinder } from './pointFinder';
import { type Reading, useReading } from './reading';
import { clamp } from './scale';

export interface Anchor {
  readonly x: number;
  readonly y: number;
  /** Radius of the ring around the point being read. */
  readonly radius?: number;
  /** Further places the same reading speaks of. */
  readonly others?: readonly { readonly x: number; readonly y: number }[];
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
  readonly find: FindPoint;
}

/** Lets a pointer find points, and shows the one being read; must be drawn last inside the chart's svg. */
export function PointReader({ anchors, area, find }: PointReaderProps) {
  const { readings, active, surface, point } = useReading();
  const finder = useMemo(() => pointFinder(anchors, find), [anchors, find]);
  const seek = (event: PointerEvent<SVGRectElement>) => {
    const box = surface.current?.getBoundingClientRect();
    if (box) point(finder(event.clientX - box.left + (surface.current?.scrollLeft ?? 0), event.clientY - box.top));
  };
  const anchor = active === null ? undefined : anchors[active];
  const reading = active === null ? undefined : readings.at(active);
  return (
    <>
      {anchor && <circle className={markCss.ring} cx={anchor.x} cy={anchor.y} r={(anchor.radius ?? 3) + 3.5} />}
      {anchor?.others?.map(({ x, y }) => (
        <circle key={y} className={markCss.ring} cx={x} cy={y} r={(anchor.radius ?? 3) + 3.5} />
      ))}
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
    const width = box?.parentElement?.firstElementChild?.clientWidth;
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
