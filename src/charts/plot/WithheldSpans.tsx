import type { Area } from './PointReader';
import css from './plot.module.css';

interface WithheldSpansProps {
  /** Ends of each run, in the units of the x axis. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly label: string;
  readonly x: (place: number) => number;
  readonly area: Area;
  readonly unit: number;
}

/** Months too small to show are marked as such, not left as gaps. */
export function WithheldSpans({ spans, label, x, area, unit }: WithheldSpansProps) {
  const boxes = spans.map(({ from, to }) => {
    const start = Math.max(area.x, x(from));
    const end = Math.min(area.x + area.width, x(to));
    return { from, start, width: Math.max(2, end - start) };
  });
  const roomy = boxes.find(({ width }) => width > label.length * 7 * unit);
  return (
    <g>
      {boxes.map(({ from, start, width }) => (
        <rect key={from} className={css.withheld} x={start} width={width} y={area.y} height={area.height} />
      ))}
      {roomy && (
        <text
          x={roomy.start + roomy.width / 2}
          y={area.y + area.height - 8 * unit}
          textAnchor="middle"
          className={css.label}
        >
          {label}
        </text>
      )}
    </g>
  );
}
