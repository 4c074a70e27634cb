import type { ReactNode } from 'react';
import css from './plot.module.css';

interface PlotSvgProps {
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** The ground of a drawing. Paper is narrower than the page it was laid out for: there it is drawn smaller, at the left, and not cut off. */
export function PlotSvg({ width, height, children }: PlotSvgProps) {
  return (
    <svg
      className={css.svg}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMin"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
