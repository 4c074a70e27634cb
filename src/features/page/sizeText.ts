import type { Format } from '../../i18n/format';

const KILO = 1000;

/** 0 kB, 1 kB, 12 kB, 3.4 MB: never 0 where there is something. */
export function sizeText(bytes: number, format: Format): string {
  if (bytes < KILO * KILO) return `${format.count(Math.ceil(bytes / KILO))} kB`;
  return `${format.number(bytes / (KILO * KILO), 1)} MB`;
}
