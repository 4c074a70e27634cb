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

/** So often every name looks again for a better place, given those of the others. */
const ROUNDS = 3;

/**
 * Where the name of each named point stands so that no two cross, nor a name another point, as far as the four places beside
 * a point allow; null: not named. Programs draw a name where they are told, over whatever is there.
 */
export function labelPlaces(
  points: readonly NativePoint[],
  x: NativeAxis,
  y: NativeAxis,
): readonly (LabelPlace | null)[] {
  const [atX, atY] = [x, y].map((axis, index) =>
    scaled(
      points.map((point) => (index === 0 ? point.x : point.y)),
      axis,
      index === 0 ? PLOT.width : PLOT.height,
    ),
  );
  const marks = points.map((_, at) => around(atX[at], atY[at]));
  const boxOf = (at: number, place: LabelPlace) => labelBox(atX[at], atY[at], points[at].label.length * LETTER, place);
  const places: (LabelPlace | null)[] = points.map(({ named }) => (named ? 'r' : null));
  /** Two names upon each other are worse than one upon a point, or beyond the plot. */
  const crossings = (at: number, box: Box) =>
    places.filter((place, other) => other !== at && place !== null && cross(box, boxOf(other, place))).length * 3 +
    (isWithin(box) ? 0 : 2) +
    marks.filter((mark, other) => other !== at && cross(box, mark)).length;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { named }] of points.entries()) {
      if (!named) continue;
      const tried = PLACES_TRIED.map((place) => ({ place, crossed: crossings(at, boxOf(at, place)) }));
      places[at] = tried.toSorted((one, other) => one.crossed - other.crossed)[0].place;
    }
  }
  return places;
}

function isWithin([left, bottom, right, top]: Box): boolean {
  return left >= 0 && right <= PLOT.width && bottom >= 0 && top <= PLOT.height;
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
  return [left, bottom, left + width, bottom + LINE];
}

function cross(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
