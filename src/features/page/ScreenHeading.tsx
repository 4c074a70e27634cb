import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import css from './page.module.css';

/** Whether the reader has moved from one screen to another: only then does a new heading take the focus. */
export const NavigatedContext = createContext(false);

interface ScreenHeadingProps {
  readonly children: ReactNode;
  /** A small heading over statements that carry the titles themselves. */
  readonly small?: boolean;
}

export function ScreenHeading({ children, small = false }: ScreenHeadingProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  const navigated = useContext(NavigatedContext);
  const navigatedAtMount = useRef(navigated);
  useEffect(() => {
    if (!navigatedAtMount.current) return;
    ref.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={ref} tabIndex={-1} className={small ? css.smallHeading : css.heading}>
      {children}
    </h1>
  );
}
