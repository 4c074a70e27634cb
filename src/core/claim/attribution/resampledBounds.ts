/** Tail beyond each end of a 95 % interval. */
const TAIL = 0.025;
/** Standard errors by which chance among the resamples is kept off. */
const STANDARD_ERRORS = 2;

/**
 * Question: which bounds of a 95 % interval does drawing at random not move inward?
 * Formula: of B resamples, B α ± √(B α (1 − α)) lie beyond the bound at α = 0.025 that an endless number would give. The value with
 * B α − 2 √(B α (1 − α)) at or beyond it therefore lies further out than that bound, but for one seed in forty.
 * Source: order statistics as bounds of a quantile (Conover 1999, 3.2; Davison & Hinkley 1997, 2.5.2 on error from drawing).
 * R: k <- max(1, floor(B * 0.025 - 2 * sqrt(B * 0.025 * 0.975))); sort(x)[c(k, B + 1 - k)]. Unit: that of the values.
 * With fewer than 156 resamples the outermost values are all there is.
 */
export function boundsWithMargin(values: readonly number[]): { readonly lower: number; readonly upper: number } {
  return outermost(values, -STANDARD_ERRORS);
}

/** Whether 0 lies so far from both bounds that more resamples would hardly move one across: by 2 standard errors of drawing. */
export function sideIsKnown(values: readonly number[]): boolean {
  const outer = outermost(values, -STANDARD_ERRORS);
  const inner = outermost(values, STANDARD_ERRORS);
  return outer.lower > 0 === inner.lower > 0 && outer.upper < 0 === inner.upper < 0;
}

function outermost(values: readonly number[], standardErrors: number): { lower: number; upper: number } {
  const count = values.length;
  if (count === 0) throw new Error(`invalid resamples; there must be one: ${count}`);
  const beyond = count * TAIL + standardErrors * Math.sqrt(count * TAIL * (1 - TAIL));
  const place = Math.min(count, Math.max(1, standardErrors < 0 ? Math.floor(beyond) : Math.ceil(beyond)));
  const sorted = Float64Array.from(values).sort();
  return { lower: sorted[place - 1], upper: sorted[count - place] };
}
