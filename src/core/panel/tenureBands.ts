/** First months of the tenure bands 0–3, 3–6, 6–12, 12–24, 24+ completed months. */
export const TENURE_BAND_STARTS = [0, 3, 6, 12, 24] as const;

/** Index of the tenure band of a number of completed months. */
export function tenureBand(completedMonths: number): number {
  let band = 0;
  while (band + 1 < TENURE_BAND_STARTS.length && completedMonths >= (TENURE_BAND_STARTS[band + 1] ?? 0)) band++;
  return band;
}
