import type { Format } from '../../i18n/format';

/** `9–29%` */
export function percentInterval(lower: number, upper: number, decimals: number, format: Format): string {
  return format.interval(lower, upper, (end) => format.percent(end, decimals));
}

/** A decimal where a whole number would read as no change. */
export function changeDecimals(smallestChange: number): number {
  return smallestChange < 0.01 ? 1 : 0;
}
