/** A bit per person and month (person × words + month / 32). */
export type PersonMonths = Int32Array;

export function wordsOf(months: number): number {
  return Math.ceil(months / 32);
}
