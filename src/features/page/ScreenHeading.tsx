import { createContext, type ReactNode, type RefObject, useContext, useLayoutEffect, useRef } from 'react';
import css from './page.module.css';

/** Where the reader is, and where a heading last took the focus: the first of each new screen does, and no other. */
interface Arrival {
  readonly path: string;
  readonly greeted: RefObject<string | null>;
}

export const ArrivalContext = createContext<Arrival | null>(null);

interface ScreenHeadingProps {
  readonly children: ReactNode;
  /** A small heading over statements that carry the titles themselves. */
  readonly small?: boolean;
}

export function ScreenHeading({ children, small = false }: ScreenHeadingProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  const arrival = useContext(ArrivalContext);
  useLayoutEffect(() => {
    const heading = ref.current;
    if (arrival === null || heading === null) return;
    if (arrival.greeted.current !== arrival.path) {
      arrival.greeted.current = arrival.path;
      heading.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    return () => {
      // A focused heading that gives way to another on the same screen hands the focus on.
      if (document.activeElement === heading) arrival.greeted.current = null;
    };
  }, [arrival]);
  return (
    <h1 ref={ref} tabIndex={-1} className={small ? css.smallHeading : css.heading}>
      {children}
    </h1>
  );
}
