/** How a pointer finds its point: anywhere above or below it, anywhere beside it, or only near it. */
export type FindPoint = 'column' | 'row' | 'near';

interface Place {
  readonly x: number;
  readonly y: number;
}

const NEAR_PIXELS = 28;

/** In a column the height only decides between points of the same place; in a row the place between those of one height. */
const WEIGHTS = { column: [1e4, 1e-4], row: [1e-4, 1e4], near: [1, 1] } as const;

/** Finds the nearest of many points: near ones by a grid of squares, so that a pointer asks only its neighbours. */
export function pointFinder(places: readonly Place[], find: FindPoint): (x: number, y: number) => number | null {
  // Made when a pointer first comes: most drawings are never pointed at.
  let among: ((x: number, y: number) => readonly number[]) | null = null;
  const [across, down] = WEIGHTS[find];
  return (x, y) => {
    let best: number | null = null;
    let least = find === 'near' ? NEAR_PIXELS ** 2 : Number.POSITIVE_INFINITY;
    among ??= find === 'near' ? nearbyIn(places) : all(places);
    for (const index of among(x, y)) {
      const place = places[index];
      if (place === undefined) continue;
      const distance = across * (place.x - x) ** 2 + down * (place.y - y) ** 2;
      if (distance < least) [least, best] = [distance, index];
    }
    return best;
  };
}

function all(places: readonly Place[]): () => readonly number[] {
  const every = places.map((_, index) => index);
  return () => every;
}

const squareOf = (pixels: number) => Math.floor(pixels / NEAR_PIXELS);

/** The points in the square of a place and in the eight around it, in their order. */
function nearbyIn(places: readonly Place[]): (x: number, y: number) => readonly number[] {
  const squares = new Map<string, number[]>();
  places.forEach(({ x, y }, index) => {
    const name = `${squareOf(x)} ${squareOf(y)}`;
    const own = squares.get(name);
    if (own === undefined) squares.set(name, [index]);
    else own.push(index);
  });
  const around = [-1, 0, 1];
  return (x, y) =>
    around
      .flatMap((column) => around.flatMap((row) => squares.get(`${squareOf(x) + column} ${squareOf(y) + row}`) ?? []))
      .sort((a, b) => a - b);
}
