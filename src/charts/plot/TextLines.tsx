import css from './plot.module.css';

interface TextLinesProps {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly unit: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly className?: string | undefined;
}

/** SVG text of several lines; y is the baseline of the first. */
export function TextLines({ x, y, lines, unit, anchor = 'start', className = css.label }: TextLinesProps) {
  return (
    <text x={x} y={y} textAnchor={anchor} className={className}>
      {lines.length === 1
        ? lines[0]
        : lines.map((line, index) => (
            <tspan key={line} x={x} dy={index === 0 ? 0 : 17 * unit}>
              {line}
            </tspan>
          ))}
    </text>
  );
}
