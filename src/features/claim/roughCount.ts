/** Two digits, rounded up: a plan, not a promise. */
export function roughCount(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.ceil(count / step) * step;
}
