import { catalogueOf, type Language } from './language';

/** Numbers and dates as text. Words around them belong to the catalogues. */
export interface Format {
  readonly language: Language;
  /** With its region, as files name it: en-GB. */
  readonly locale: string;
  /** 1,234.5 with a fixed number of decimals (none unless asked). */
  number(value: number, decimals?: number): string;
  count(value: number): string;
  /** A fraction as per cent: 0.123 → 12%. */
  percent(fraction: number, decimals?: number): string;
  /** A ratio to read against 1: two decimals under 2. To three decimals it never rounds onto 0 or 1 (1.004 stays 1.004). */
  ratio(value: number): string;
  /** Hours without their unit, one decimal. */
  hours(value: number): string;
  /** yyyy-mm-dd → 3 Apr 2025 */
  day(iso: string): string;
  /** yyyy-mm-dd → 3 Apr */
  dayOfYear(iso: string): string;
  /** yyyy-mm → Apr 2025 */
  month(iso: string): string;
  /** Milliseconds since 1970 as day and time on the reader's clock: 3 Apr 2025, 14:05:09. */
  moment(milliseconds: number): string;
  /** lower–upper, or lower to upper where one is below 0, each written by the given formatter (as ratios unless told: 1.04–3.31); a per cent sign once. */
  interval(lower: number, upper: number, write?: (value: number) => string): string;
  /** Never 0 and never 1: < 0.001, 0.004, 0.21, > 0.99. */
  pValue(p: number): string;
  list(parts: readonly string[]): string;
  /** Ungrouped, decimal mark of the language, up to six decimals: for pasting into a spreadsheet. */
  plain(value: number): string;
}

const NARROW_DASH = '\u2013';
const NO_BREAK = '\u00a0';
const HYPHEN_MINUS = '-';
const PERCENT_SIGN = /\s?%$/;
const MINUS = '\u2212';

/** Decimals needed so that a ratio that is not 0 or 1 does not read as 0 or 1. */
function ratioDecimals(value: number): number {
  if (!Number.isFinite(value) || value === 0 || Math.abs(value) >= 10) return 0;
  let decimals = Math.abs(value) < 2 ? 2 : 1;
  const misleads = () => value !== 1 && [0, 1].includes(Number(value.toFixed(decimals)));
  while (decimals < 3 && misleads()) decimals += 1;
  return decimals;
}

function dayOf(iso: string): Date {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  if (match === null) throw new Error(`invalid date; expected yyyy-mm-dd or yyyy-mm: ${iso}`);
  return new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? '1')));
}

/** Both ends of an interval with as many decimals as the one that needs more: 1.04–3.31. From 10 on none are needed. */
function ratioEnds(lower: number, upper: number, write: NumberWriter): (value: number) => string {
  const shared = Math.max(ratioDecimals(lower), ratioDecimals(upper));
  return (value) => write(value, Math.abs(value) < 10 ? shared : ratioDecimals(value));
}

type NumberWriter = (value: number, decimals: number, style?: Intl.NumberFormatOptions) => string;

/** One Intl object per shape, because making one costs more than using it. */
function numberWriter(locale: string): NumberWriter {
  const made = new Map<string, Intl.NumberFormat>();
  return (value, decimals, style = {}) => {
    const key = `${decimals} ${style.style ?? ''} ${style.minimumFractionDigits ?? ''} ${style.useGrouping ?? ''}`;
    const known = made.get(key);
    const writer =
      known ??
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        // German writes 1999 and 1.999; we group from four digits everywhere, and never write −0.
        useGrouping: true,
        signDisplay: 'negative',
        ...style,
      });
    if (known === undefined) made.set(key, writer);
    return writer.format(value).replace(HYPHEN_MINUS, MINUS);
  };
}

function pValueWriter(write: NumberWriter): (p: number) => string {
  return (p) => {
    if (!(p >= 0 && p <= 1)) throw new Error(`invalid p-value; must lie between 0 and 1: ${p}`);
    if (p < 0.001) return `<${NO_BREAK}${write(0.001, 3)}`;
    if (p > 0.99) return `>${NO_BREAK}${write(0.99, 2)}`;
    return write(p, p < 0.0995 ? 3 : 2);
  };
}

/** Made when it is first needed: Intl objects take longer to make than the first page to draw. */
function whenNeeded<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export function createFormat(language: Language): Format {
  const { locale, to } = catalogueOf(language);
  const write = numberWriter(locale);
  const dates = (shape: Intl.DateTimeFormatOptions) => whenNeeded(() => new Intl.DateTimeFormat(locale, shape));
  const days = dates({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const daysOfYear = dates({ day: 'numeric', month: 'short', timeZone: 'UTC' });
  const months = dates({ month: 'short', year: 'numeric', timeZone: 'UTC' });
  const moments = dates({ dateStyle: 'medium', timeStyle: 'medium' });
  const lists = whenNeeded(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const ratio = (value: number) => write(value, ratioDecimals(value));
  return {
    language,
    locale,
    number: (value, decimals = 0) => write(value, decimals),
    count: (value) => write(value, 0),
    percent: (fraction, decimals = 0) => write(fraction, decimals, { style: 'percent' }),
    ratio,
    hours: (value) => write(value, 1),
    day: (iso) => days().format(dayOf(iso)),
    dayOfYear: (iso) => daysOfYear().format(dayOf(iso)),
    month: (iso) => months().format(dayOf(iso)),
    moment: (milliseconds) => moments().format(milliseconds),
    interval: (lower, upper, writeEnd = ratioEnds(lower, upper, write)) => {
      const between = lower < 0 || upper < 0 ? ` ${to} ` : NARROW_DASH;
      const [first, last] = [writeEnd(lower), writeEnd(upper)];
      const sign = PERCENT_SIGN.exec(last)?.[0] ?? '';
      return `${sign !== '' && first.endsWith(sign) ? first.slice(0, -sign.length) : first}${between}${last}`;
    },
    pValue: pValueWriter(write),
    list: (parts) => lists().format(parts),
    plain: (value) => write(value, 6, { minimumFractionDigits: 0, useGrouping: false }).replace(MINUS, HYPHEN_MINUS),
  };
}
