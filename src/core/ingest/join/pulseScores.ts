import { PULSE_DIMENSIONS } from '../../model/ids';
import type { Reading } from '../../model/reading';
import { codeCells, numberCells, textCells } from './cells';
import { namedScale, observedScale, onHundred, type Scale } from './pulseScale';

const MORALE = PULSE_DIMENSIONS.indexOf('morale');
const ENPS = PULSE_DIMENSIONS.indexOf('enps');
const OTHER = PULSE_DIMENSIONS.indexOf('other');

/** Without a column for it, a pulse is taken for morale. */
export function dimensionReader(reading: Reading): (row: number) => number {
  const codes = codeCells(reading, 'dimension');
  if (codes === null) return () => MORALE;
  return (row) => (codes[row] === 255 ? OTHER : codes[row]);
}

/** Lowest and highest answer seen. */
export interface Range {
  lowest: number;
  highest: number;
}

/** Files with the same headers come from the same survey and share one observed range per dimension. */
function rangeKey(reading: Reading, dimension: number): string {
  return JSON.stringify([reading.columns.map((column) => column.header), dimension]);
}

export function observedRanges(readings: readonly Reading[]): Map<string, Range> {
  const ranges = new Map<string, Range>();
  for (const reading of readings) {
    const scores = numberCells(reading, 'score') ?? new Float64Array(0);
    const dimensionOf = dimensionReader(reading);
    const keys = [...PULSE_DIMENSIONS.keys()].map((dimension) => rangeKey(reading, dimension));
    for (const [row, score] of scores.entries()) {
      if (Number.isNaN(score)) continue;
      const key = keys[dimensionOf(row)];
      const range = ranges.get(key) ?? { lowest: score, highest: score };
      range.lowest = Math.min(range.lowest, score);
      range.highest = Math.max(range.highest, score);
      ranges.set(key, range);
    }
  }
  return ranges;
}

/** The score of each row on 0–100 (eNPS as answered, 0–10), or why there is none. */
export function rescaledScores(
  reading: Reading,
  ranges: ReadonlyMap<string, Range>,
): (row: number) => number | 'missing' | 'outside' {
  const scores = numberCells(reading, 'score');
  if (scores === null) return () => 'missing';
  const dimensionOf = dimensionReader(reading);
  const scales = PULSE_DIMENSIONS.map((_, dimension) => scaleReader(reading, ranges.get(rangeKey(reading, dimension))));
  return (row) => {
    const score = scores[row];
    if (Number.isNaN(score)) return 'missing';
    const dimension = dimensionOf(row);
    if (dimension === ENPS) return score >= 0 && score <= 10 ? score : 'outside';
    const scale = scales[dimension]?.(row) ?? null;
    return scale === null ? 'outside' : (onHundred(score, scale) ?? 'outside');
  };
}

function scaleReader(reading: Reading, range: Range | undefined): (row: number) => Scale | null {
  if (range === undefined) return () => null;
  const percent = reading.columns.some((column) => column.field === 'score' && column.format.startsWith('percent'));
  if (percent) return () => ({ low: 0, high: 1 });
  const observed = observedScale(range.lowest, range.highest);
  const named = textCells(reading, 'scale');
  if (named === null) return () => observed;
  const scales = named.values.map((text) => namedScale(text, range.lowest));
  return (row) => scales[named.codes[row]] ?? observed;
}
