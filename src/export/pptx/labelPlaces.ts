import type { NativeAxis, NativePoint } from '../../core/model/nativeChart';
import { PLACES } from './places';

/** Right of its point, left of it, above, beneath. */
export type LabelPlace = 'r' | 'l' | 't' | 'b';

/** Left, bottom, right, top; inches. */
type Box = readonly [left: number, bottom: number, right: number, top: number];

/** What axes and their titles leave of the narrower place for a chart. */
const [, , WIDTH, HEIGHT] = PLACES.narrow;
const PLOT = { width: WIDTH * 0.85, height: HEIGHT * 0.7 };
/** A letter and a line at 12 points. */
const LETTER = 0.095;
const LINE = 0.2;
const MARK = 0.06;
const PLACES_TRIED = ['r', 'l', 't', 'b'] as const satisfies readonly LabelPlace[];

/**
 * Where the name of each named point stands so that no two cross, nor a name another point, as far as the four places beside
 * a point allow; null: not named. Programs draw a name where they are told, over whatever is there.
 */
export function labelPlaces(
  points: readonly NativePoint[],
  x: NativeAxis,
  y: NativeAxis,
): readonly (LabelPlace | null)[] {
  const across = scaled(
    points.map((point) => point.x),
    x,
    PLOT.width,
  );
  const up = scaled(
    points.map((point) => point.y),
    y,
    PLOT.height,
  );
  const marks = points.map((_, index): Box => around(across[index] ?? 0, up[index] ?? 0));
  const written: Box[] = [];
  return points.map(({ named, label }, index) => {
    if (!named) return null;
    const boxOf = (place: LabelPlace) => labelBox(across[index] ?? 0, up[index] ?? 0, label.length * LETTER, place);
    const crossings = (box: Box) =>
      // Two names upon each other are worse than a name upon a point.
      3 * written.filter((other) => cross(box, other)).length +
      marks.filter((mark, other) => other !== index && cross(box, mark)).length +
      (box[0] < 0 || box[2] > PLOT.width || box[1] < 0 || box[3] > PLOT.height ? 2 : 0);
    const [best] = PLACES_TRIED.map((place) => ({ place, crossed: crossings(boxOf(place)) })).toSorted(
      (one, other) => one.crossed - other.crossed,
    );
    const place = best?.place ?? 'r';
    written.push(boxOf(place));
    return place;
  });
}

/** Inches from the least end of the axis. */
function scaled(values: readonly number[], { scale, least, most }: NativeAxis, length: number): readonly number[] {
  const on = (value: number) => (scale === 'log' ? Math.log2(value) : value);
  const first = on(least ?? Math.min(...values));
  const last = on(most ?? Math.max(...values));
  return values.map((value) => (last > first ? ((on(value) - first) / (last - first)) * length : length / 2));
}

function around(x: number, y: number): Box {
  return [x - MARK, y - MARK, x + MARK, y + MARK];
}

function labelBox(x: number, y: number, width: number, place: LabelPlace): Box {
  const [left, bottom] = {
    r: [x + MARK, y - LINE / 2],
    l: [x - MARK - width, y - LINE / 2],
    t: [x - width / 2, y + MARK],
    b: [x - width / 2, y - MARK - LINE],
  }[place];
  return [left ?? 0, bottom ?? 0, (left ?? 0) + width, (bottom ?? 0) + LINE];
}

function cross(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
