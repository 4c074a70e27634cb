import { useEffect, useRef } from 'react';
import css from './present.module.css';

/** A light that follows the pointer, the rest dimmed. */
export function Spotlight() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      ref.current?.style.setProperty('--light-x', `${clientX}px`);
      ref.current?.style.setProperty('--light-y', `${clientY}px`);
    };
    addEventListener('pointermove', follow);
    return () => removeEventListener('pointermove', follow);
  }, []);
  return <div ref={ref} className={css.spotlight} aria-hidden="true" data-spotlight="" />;
}
