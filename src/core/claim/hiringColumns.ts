import type { Workforce } from '../model/workforce';

/** Sources with fewer expected early exits share one column: nothing can be learnt from each alone. */
const FEWEST_EXPECTED_EXITS = 3;

/** What was known at hiring, one entry per spell: an indicator for each recruitment source, and the assessment score. */
export function hiringColumns(workforce: Workforce, spells: Int32Array, expected: Float64Array): Float64Array[] {
  const source = Int32Array.from(spells, (spell) => (workforce.spells.source[spell] ?? -1) + 1);
  const scores = Float64Array.from(spells, (spell) => workforce.spells.assessment[spell] ?? Number.NaN);
  return [...sourceColumns(source, expected), ...assessmentColumns(scores)];
}

function sourceColumns(source: Int32Array, expected: Float64Array): Float64Array[] {
  const weight = new Map<number, number>();
  source.forEach((code, index) => {
    weight.set(code, (weight.get(code) ?? 0) + (expected[index] ?? 0));
  });
  const common = [...weight].filter(([, exits]) => exits >= FEWEST_EXPECTED_EXITS).map(([code]) => code);
  const ordered = common.sort((a, b) => a - b);
  return ordered.map((code) => Float64Array.from(source, (own) => (own === code ? 1 : 0)));
}

/** Standardised score (the mean where missing), and an indicator of the missing where there are any. */
function assessmentColumns(scores: Float64Array): Float64Array[] {
  const known = scores.filter((score) => !Number.isNaN(score));
  if (known.length === 0) return [];
  const mean = known.reduce((total, score) => total + score, 0) / known.length;
  const squares = known.reduce((total, score) => total + (score - mean) * (score - mean), 0);
  if (squares === 0) return [];
  const deviation = Math.sqrt(squares / known.length);
  const standardised = scores.map((score) => (Number.isNaN(score) ? 0 : (score - mean) / deviation));
  const missing = scores.map((score) => (Number.isNaN(score) ? 1 : 0));
  return known.length === scores.length ? [standardised] : [standardised, missing];
}
