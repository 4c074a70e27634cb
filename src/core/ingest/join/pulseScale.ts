/** Lowest and highest answer of a scale. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** The scales surveys use, the narrower first. */
const SCALES: readonly Scale[] = [
  { low: 1, high: 5 },
  { low: 1, high: 7 },
  { low: 1, high: 10 },
  { low: 0, high: 10 },
  { low: 0, high: 100 },
];

/**
 * A scale as a file names it: `1-5`, `0–10`, `1 to 7`, or only its end, `5`. A scale named by its end begins at 1,
 * but at 0 where it ends at 100, or where `lowest`, the lowest answer seen, is below 1. Null where it names none.
 */
export function namedScale(text: string, lowest: number): Scale | null {
  const [first, second] = (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => Number(number.replace(',', '.')));
  if (first === undefined) return null;
  if (second !== undefined) return first < second ? { low: first, high: second } : null;
  if (first <= 1) return null;
  return { low: first === 100 || lowest < 1 ? 0 : 1, high: first };
}

/** The narrowest usual scale that holds every answer from `lowest` to `highest`; null where none does. */
export function observedScale(lowest: number, highest: number): Scale | null {
  return SCALES.find((scale) => lowest >= scale.low && highest <= scale.high) ?? null;
}

/** An answer on 0–100; null where it lies outside its scale. */
export function onHundred(score: number, scale: Scale): number | null {
  if (score < scale.low || score > scale.high) return null;
  return ((score - scale.low) / (scale.high - scale.low)) * 100;
}
