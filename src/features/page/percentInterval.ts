import type { Format } from '../../i18n/format';

/** `9–29%`: the sign once. */
export function percentInterval(lower: number, upper: number, decimals: number, format: Format): string {
  return format.interval(lower, upper, (end) =>
    end === lower && lower !== upper ? format.number(end * 100, decimals) : format.percent(end, decimals),
  );
}

/** A decimal where a whole number would read as no change. */
export function changeDecimals(smallestChange: number): number {
  return smallestChange < 0.01 ? 1 : 0;
}
