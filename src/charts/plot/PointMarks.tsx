import markCss from './marks.module.css';
import type { Anchor } from './PointReader';

/** So many points have each its own element; more share one path for each way they are painted. */
const ONE_EACH = 200;

const isCrowd = (points: number) => points > ONE_EACH;

/** How much smaller points are drawn where there are many, so that they still stand apart. */
export const crowdScale = (points: number) => (isCrowd(points) ? Math.max(0.16, Math.sqrt(ONE_EACH / points)) : 1);

export interface PointMark extends Anchor {
  readonly id: string;
  readonly radius: number;
  readonly paint: string | undefined;
}

/** Points as circles; where there are many, as one path for each paint. */
export function PointMarks({ marks }: { readonly marks: readonly PointMark[] }) {
  if (!isCrowd(marks.length)) {
    return marks.map(({ id, x, y, radius, paint }) => <circle key={id} className={paint} cx={x} cy={y} r={radius} />);
  }
  const ring = ringsOf();
  return (
    <g transform={IN_TENTHS}>
      {byPaint(marks, ({ x, y, radius }) => `M${tenths(x - radius)} ${tenths(y)}${ring(tenths(radius))}`).map(
        ({ paint, d }) => (
          <path key={paint} className={`${paint} ${markCss.crowd}`} d={d} />
        ),
      )}
    </g>
  );
}

/** Whole tenths of a pixel: near enough for anyone, and short to write 20,000 times. */
const IN_TENTHS = 'scale(0.1)';
const tenths = (pixels: number) => Math.round(pixels * 10);

/** A circle from its leftmost point on, written once for each radius. */
function ringsOf(): (radius: number) => string {
  const known = new Map<number, string>();
  return (radius) => {
    const own =
      known.get(radius) ?? `a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
    known.set(radius, own);
    return own;
  };
}

export interface SpanMark {
  readonly id: string;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly paint: string | undefined;
}

/** Beyond so many, intervals would be one grey field: they are left to the readings and the table. */
export const MOST_SPANS = 2000;

/** Upright lines through points. */
export function SpanMarks({ marks }: { readonly marks: readonly SpanMark[] }) {
  if (!isCrowd(marks.length)) {
    return marks.map(({ id, x, from, to, paint }) => (
      <line key={id} className={paint} x1={x} x2={x} y1={from} y2={to} />
    ));
  }
  return (
    <g transform={IN_TENTHS}>
      {byPaint(marks, ({ x, from, to }) => `M${tenths(x)} ${tenths(from)}V${tenths(to)}`).map(({ paint, d }) => (
        <path key={paint} className={`${paint} ${markCss.crowdSpan}`} d={d} />
      ))}
    </g>
  );
}

function byPaint<Mark extends { readonly paint: string | undefined }>(
  marks: readonly Mark[],
  path: (mark: Mark) => string,
): { readonly paint: string; readonly d: string }[] {
  const parts = new Map<string, string[]>();
  for (const mark of marks) {
    const paint = mark.paint ?? '';
    const own = parts.get(paint);
    if (own === undefined) parts.set(paint, [path(mark)]);
    else own.push(path(mark));
  }
  return [...parts].map(([paint, pieces]) => ({ paint, d: pieces.join('') }));
}
