import { type CalendarDay, isoDay } from '../../model/calendar';
import type { NumberKind } from './numberFormat';

const SECONDS_PER_DAY = 86_400;
/** Day numbers of 1970-01-01, and from where on 1900 has the 29 February it never had. */
const SERIAL_OF_EPOCH = 25_569;
const NO_SUCH_DAY = 60;
const DAYS_TO_1904 = 1462;
const LAST_SERIAL = 2_958_465;
/** From here on the file holds fewer digits than the number had. */
const INEXACT = 1e15;

/** A number of a workbook as a text that allows one reading only: its format is the proof. */
export function numberText(raw: string, kind: NumberKind, isDate1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (kind === 'date') return dateText(value, isDate1904) ?? plainNumber(value, raw);
  if (kind === 'duration') return value < 0 ? plainNumber(value, raw) : durationText(value);
  if (kind === 'percent') return `${withFourthDecimal(timesHundred(String(value)))}%`;
  if (kind === 'number') return plainNumber(value, raw);
  return Number.isInteger(value) && value >= 0
    ? plainNumber(value, raw).padStart(kind.zeros, '0')
    : plainNumber(value, raw);
}

function plainNumber(value: number, raw: string): string {
  return Math.abs(value) >= INEXACT ? raw : withFourthDecimal(String(value));
}

/** `1.234` could be a thousand and more; `1.2340` cannot. */
function withFourthDecimal(text: string): string {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

function dateText(serial: number, isDate1904: boolean): string | null {
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  const day = Math.floor(seconds / SECONDS_PER_DAY);
  if (day < 0 || day > LAST_SERIAL) return null;
  const clock = seconds - day * SECONDS_PER_DAY;
  const date = isDate1904 ? isoOf(day + DAYS_TO_1904 - SERIAL_OF_EPOCH) : date1900(day);
  return clock === 0 ? date : `${date} ${clockText(clock, 2)}`;
}

function date1900(day: number): string {
  // What Excel shows for an empty result and for the day that never was.
  if (day === 0) return '1900-01-00';
  if (day === NO_SUCH_DAY) return '1900-02-29';
  return isoOf(day - SERIAL_OF_EPOCH + (day < NO_SUCH_DAY ? 1 : 0));
}

function isoOf(day: number): string {
  return isoDay(day as CalendarDay);
}

function durationText(serial: number): string {
  return clockText(Math.round(serial * SECONDS_PER_DAY), 1);
}

function clockText(seconds: number, hourDigits: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const hours = String(Math.floor(seconds / 3600)).padStart(hourDigits, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Moves the decimal point in the text: multiplying could change the last digit. */
function timesHundred(text: string): string {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  const digits = whole + decimals;
  const point = whole.length + Number(exponent) + 2;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(1, point);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return sign + left + (right === '' ? '' : `.${right}`);
}
