import { plainWords } from './headerWords';
import { type DecimalSign, type NumberCell, numberOf, readNumber } from './numbers';

export type HoursUnit = 'hoursDecimal' | 'minutes' | 'seconds';

/** A duration as written: with its own unit, as a clock reading, or a bare number whose unit the column tells. */
export type HoursCell =
  | { readonly kind: 'hours'; readonly format: 'hoursClock' | HoursUnit; readonly hours: number }
  | { readonly kind: 'clock'; readonly parts: readonly number[]; readonly negative: boolean }
  | { readonly kind: 'bare'; readonly number: NumberCell };

const LONGEST_DURATION = 40;
const HOUR_WORDS = 'h|hr|hrs|hour|hours|std|stunde|stunden';
const MINUTE_WORDS = 'm|min|mins|minute|minutes|minuten';
const SECOND_WORDS = 's|sec|secs|second|seconds|sek|sekunden';
const WITH_UNITS = new RegExp(
  `^(?:(\\d{1,6}(?:[.,]\\d{1,2})?) ?(?:${HOUR_WORDS})\\.?)? ?(?:(\\d{1,6}(?:[.,]\\d{1,2})?) ?(?:${MINUTE_WORDS})\\.?)? ?(?:(\\d{1,8}) ?(?:${SECOND_WORDS})\\.?)?$`,
  'i',
);

/** A cell as a duration, or null where it is none. */
export function readHours(text: string): HoursCell | null {
  if (text === '' || text.length > LONGEST_DURATION) return null;
  const clock = /^([-−])?(\d{1,4}):([0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,9})?)?$/.exec(text);
  if (clock) {
    const parts = [clock[2], clock[3], clock[4]].filter((part) => part !== undefined).map(Number);
    return { kind: 'clock', parts, negative: clock[1] !== undefined };
  }
  const number = readNumber(text);
  if (number) return number.percent ? null : { kind: 'bare', number };
  const units = WITH_UNITS.exec(text);
  if (!units) return null;
  const [hours, minutes, seconds] = units.slice(1).map((part) => (part === undefined ? null : plainNumber(part)));
  const format =
    hours !== null ? (minutes === null ? 'hoursDecimal' : 'hoursClock') : minutes !== null ? 'minutes' : 'seconds';
  return { kind: 'hours', format, hours: (hours ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600 };
}

function plainNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

const UNIT_WORDS: readonly (readonly [HoursUnit, RegExp])[] = [
  ['minutes', new RegExp(`^(?:${MINUTE_WORDS})$|minuten$|minutes$`)],
  ['seconds', new RegExp(`^(?:${SECOND_WORDS})$|sekunden$|seconds$`)],
  ['hoursDecimal', new RegExp(`^(?:${HOUR_WORDS})$|stunden$|hours$|std$`)],
];

/** The unit a header names, or null. */
export function unitOfHeader(header: string): HoursUnit | null {
  const words = plainWords(header);
  return UNIT_WORDS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? null;
}

const HOURS_PER_UNIT: ReadonlyMap<string, number> = new Map<HoursUnit, number>([
  ['hoursDecimal', 1],
  ['minutes', 1 / 60],
  ['seconds', 1 / 3600],
]);

export function isHoursUnit(format: string): format is HoursUnit {
  return HOURS_PER_UNIT.has(format);
}

/** The hours a duration means where bare numbers are in `unit`; null where the decimal sign does not fit. */
export function hoursOf(cell: HoursCell, unit: HoursUnit, decimal: DecimalSign): number | null {
  switch (cell.kind) {
    case 'hours':
      return cell.hours;
    case 'clock':
      return cell.negative ? -clockHours(cell.parts, unit) : clockHours(cell.parts, unit);
    case 'bare': {
      const value = numberOf(cell.number, decimal);
      return value === null ? null : value * (HOURS_PER_UNIT.get(unit) ?? 1);
    }
  }
}

/** Hours first; in a column of minutes two parts are minutes and seconds. */
function clockHours(parts: readonly number[], unit: HoursUnit): number {
  const [first, second, third] = unit === 'minutes' && parts.length === 2 ? [0, ...parts] : parts;
  return first + second / 60 + (third ?? 0) / 3600;
}
