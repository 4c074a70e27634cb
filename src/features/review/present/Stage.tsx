import { type ReactNode, useLayoutEffect, useRef } from 'react';
import css from './stage.module.css';

const WIDTH = 1600;
const HEIGHT = 900;

/** Holds a slide and scales it to the room there is, in width and in height. */
export function Stage({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  const room = useRef<HTMLDivElement>(null);
  const slide = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const outer = room.current;
    const inner = slide.current;
    if (outer === null || inner === null) return;
    const scaleToRoom = () => {
      const scale = Math.min(outer.clientWidth / WIDTH, outer.clientHeight / HEIGHT);
      inner.style.transform = `scale(${scale})`;
      inner.style.left = `${(outer.clientWidth - WIDTH * scale) / 2}px`;
      inner.style.top = `${(outer.clientHeight - HEIGHT * scale) / 2}px`;
    };
    scaleToRoom();
    const observer = new ResizeObserver(scaleToRoom);
    observer.observe(outer);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={room} className={css.room} {...(label === undefined ? {} : { role: 'group', 'aria-label': label })}>
      <div ref={slide} className={css.scaled}>
        {children}
      </div>
    </div>
  );
}
