/** Value to pixel, and the values worth a tick. */
export interface Scale {
  (value: number): number;
  readonly ticks: readonly number[];
  readonly domain: readonly [number, number];
}

type Pair = readonly [number, number];

function makeScale(domain: Pair, range: Pair, ticks: readonly number[], along: (value: number) => number): Scale {
  const [start, end] = [along(domain[0]), along(domain[1])];
  if (!(end > start)) throw new Error(`invalid domain; must grow and be finite: ${domain.join(' to ')}`);
  const place = (value: number) => range[0] + ((along(value) - start) / (end - start)) * (range[1] - range[0]);
  return Object.assign(place, { ticks, domain });
}

/** 1, 2 or 5 times a power of ten, so that about `wanted` steps cover the span. */
export function niceStep(span: number, wanted: number): number {
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    // One division instead of adding up, so that 0.3 stays 0.3.
    const value = (first + index) * step;
    return Number(value.toPrecision(12));
  });
}

/** From 0 to the next tick above `most`. */
export function zeroBasedScale(most: number, range: Pair, wantedTicks: number, wholeSteps = false): Scale {
  const step = niceStep(most > 0 ? most : 1, wantedTicks);
  const used = wholeSteps ? Math.max(1, step) : step;
  const top = Math.max(1, Math.ceil(most / used - 1e-9)) * used;
  return makeScale([0, top], range, multiples(used, 0, top), (value) => value);
}

export function linearScale(domain: Pair, range: Pair, wantedTicks: number): Scale {
  const step = niceStep(domain[1] - domain[0], wantedTicks);
  return makeScale(domain, range, multiples(step, domain[0], domain[1]), (value) => value);
}

/** The same places with other ticks. */
export function withTicks(scale: Scale, ticks: readonly number[]): Scale {
  return Object.assign((value: number) => scale(value), { ticks, domain: scale.domain });
}

/** Ratios around 1 on a log scale, ticks at powers of two, at least from a quarter to four. */
export function ratioScale(ratios: readonly number[], range: Pair): Scale {
  let [low, high] = [1 / 4, 4];
  for (const ratio of ratios) {
    if (ratio > 0 && ratio < low) low = ratio;
    else if (ratio > high && Number.isFinite(ratio)) high = ratio;
  }
  const least = Math.max(-6, Math.floor(Math.log2(low)));
  const most = Math.min(6, Math.ceil(Math.log2(high)));
  const ticks = Array.from({ length: most - least + 1 }, (_, index) => 2 ** (least + index));
  const scale = makeScale([2 ** least, 2 ** most], range, ticks, Math.log);
  return scale;
}

/** 4×, 2×, 1, 1/2, 1/4, 1/8 */
export function ratioTick(ratio: number): string {
  if (ratio >= 1) return ratio === 1 ? '1' : `${ratio}×`;
  return `1/${Math.round(1 / ratio)}`;
}

export function clamp(value: number, [least, most]: Pair): number {
  return Math.min(Math.max(value, Math.min(least, most)), Math.max(least, most));
}

/** Points to an SVG path. */
export function linePath(points: readonly Pair[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** The corners of a line that keeps its height until the next point. */
export function stepPoints(points: readonly Pair[]): Pair[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before === undefined ? [point] : [[point[0], before[1]], point];
  });
}

/** The area between two lines over the same places. */
export function bandPath(upper: readonly Pair[], lower: readonly Pair[]): string {
  return upper.length === 0 ? '' : `${linePath([...upper, ...[...lower].reverse()])}Z`;
}

export interface NiceDomain {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly ticks: number[];
}

/** Whole ticks around all values; give zero among them for an axis that starts there. */
export function niceDomain(values: readonly number[], wantedTicks: number, wholeSteps = false): NiceDomain {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high > low ? high - low : 1;
  const step = wholeSteps ? Math.max(1, niceStep(span, wantedTicks)) : niceStep(span, wantedTicks);
  const least = Math.floor(low / step + 1e-9) * step;
  const most = Math.max(least + step, Math.ceil(high / step - 1e-9) * step);
  return { least, most, step, ticks: multiples(step, least, most) };
}
