export type DecimalSign = '.' | ',';

/** A number as written, its signs read, its separators still open. */
export interface NumberCell {
  /** Digits with `.` and `,` (or an exponent), nothing else. */
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  /** What the separators say about the decimal sign of the column. */
  readonly shows: DecimalSign | 'nothing' | 'either';
}

const LONGEST_NUMBER = 40;
const SIGNS = '€|\\$|£|¥|eur|usd|gbp|chf|jpy|euro|us\\$';
const CURRENCY_AT_AN_END = new RegExp(`^(${SIGNS}) ?| ?(${SIGNS})$`, 'gi');
const CURRENCY_ANYWHERE = new RegExp(`us\\$|${SIGNS}`, 'i');
const CODES: ReadonlyMap<string, string> = new Map([
  ['€', 'eur'],
  ['euro', 'eur'],
  ['$', 'usd'],
  ['us$', 'usd'],
  ['£', 'gbp'],
  ['¥', 'jpy'],
]);

/** A cell as a number, or null where it is none. */
export function readNumber(text: string): NumberCell | null {
  if (text.length === 0 || text.length > LONGEST_NUMBER) return null;
  const { rest: unsigned, negative } = withoutSign(text.replace(/[\u00a0\u202f\u2009]/g, ' '));
  const percent = unsigned.endsWith('%');
  const bare = (percent ? unsigned.slice(0, -1) : unsigned).trim().replace(CURRENCY_AT_AN_END, '');
  const { rest, negative: innerNegative } = negative ? { rest: bare, negative } : withoutSign(bare);
  const digits = withoutGroupingSpaces(rest);
  if (digits === null) return null;
  const shows = shownDecimal(digits);
  return shows === null ? null : { digits, negative: negative || innerNegative, percent, shows };
}

/** The currency a number is written in (`eur` for `€`); '' where nothing says it. */
export function currencyOf(text: string): string {
  if (/^[\d.,]*$/.test(text)) return '';
  const found = text.trim().match(CURRENCY_ANYWHERE)?.[0].toLowerCase() ?? '';
  return CODES.get(found) ?? found;
}

function withoutSign(text: string): { rest: string; negative: boolean } {
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed) return { rest: bracketed[1].trim(), negative: true };
  const leading = /^[-−–] ?(.+)$/.exec(text);
  if (leading) return { rest: leading[1], negative: true };
  const trailing = /^(.+?) ?[-−]$/.exec(text);
  if (trailing) return { rest: trailing[1], negative: true };
  return { rest: text.startsWith('+') ? text.slice(1).trim() : text, negative: false };
}

function withoutGroupingSpaces(text: string): string | null {
  if (/^[\d.,]+$/.test(text)) return text;
  if (/^\d+(\.\d+)?e[+-]?\d{1,3}$/i.test(text)) return text;
  return /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/.test(text) ? text.replace(/[ '’]/g, '') : null;
}

function shownDecimal(digits: string): NumberCell['shows'] | null {
  if (/^\d+$/.test(digits)) return 'nothing';
  if (/e/i.test(digits)) return digits.includes('.') ? '.' : 'nothing';
  const byPoint = sizeOf(digits, '.') !== null;
  const byComma = sizeOf(digits, ',') !== null;
  if (byPoint && byComma) return 'either';
  return byPoint ? '.' : byComma ? ',' : null;
}

/** The number under a decimal sign, or null where it cannot be read so. */
export function numberOf(cell: NumberCell, decimal: DecimalSign): number | null {
  const size = /e/i.test(cell.digits) ? Number(cell.digits) : sizeOf(cell.digits, decimal);
  if (size === null || !Number.isFinite(size)) return null;
  return cell.negative ? -size : size;
}

const BY_POINT = /^(?:\d*\.\d*|\d+|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?)$/;
const BY_COMMA = /^(?:\d*,\d*|\d+|[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?)$/;

function sizeOf(digits: string, decimal: DecimalSign): number | null {
  if (!/\d/.test(digits) || !(decimal === '.' ? BY_POINT : BY_COMMA).test(digits)) return null;
  return Number(decimal === '.' ? digits.replace(/,/g, '') : digits.replace(/\./g, '').replace(',', '.'));
}
