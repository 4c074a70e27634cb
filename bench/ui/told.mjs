/** @param {string} line */
export function print(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export function told(values) {
  const quantiles = [0.5, 0.75, 0.95].map((share) => `p${100 * share} ${quantile(values, share).toFixed(0)}`);
  return `${quantiles.join(', ')} ms`;
}
