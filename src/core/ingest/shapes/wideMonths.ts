import { cellText } from '../cellText';
import { monthOfName } from '../monthNames';
import { readPeriod } from '../periods';

/** A measure that has one column per month. */
export interface MonthGroup {
  /** What the headers say besides the month; '' where they say nothing. */
  readonly name: string;
  /** The column of each label; −1 where the measure has none. */
  readonly columns: readonly number[];
}

export interface WideMonths {
  /** The months as written, in order of their columns. */
  readonly labels: readonly string[];
  readonly groups: readonly MonthGroup[];
}

const FEWEST_COLUMNS = 3;
const ANY_PIVOT = 50;
const LONGEST_LABEL_WORDS = 3;
/** A period is told from a number by its separators or letters; `45292` alone could be an amount. */
const SAYS_MONTH = /\p{L}|[-./ ]|^(?:19|20)\d{4}$/u;

interface Labelled {
  readonly label: string;
  readonly name: string;
}

/** The months that stand in the headers, or null where fewer than three columns have one. `about` may name the year. */
export function wideMonths(headers: readonly string[], about: string): WideMonths | null {
  const year = onlyYear(about);
  const found = headers.map((header) => labelled(cellText(header), year));
  if (found.filter((entry) => entry !== null).length < FEWEST_COLUMNS) return null;
  const labels = [...new Set(found.flatMap((entry) => (entry === null ? [] : [entry.label])))];
  if (labels.length < 2) return null;
  const names = [...new Set(found.flatMap((entry) => (entry === null ? [] : [entry.name])))];
  const groups = names.map((name) => ({
    name,
    columns: labels.map((label) => found.findIndex((entry) => entry?.name === name && entry.label === label)),
  }));
  return { labels, groups };
}

function onlyYear(about: string): string | null {
  const years = new Set(about.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** `Jan 2024`, `Quota Jan 2024`, `2024-01 actual`; with a year given also `January`. */
function labelled(header: string, year: string | null): Labelled | null {
  const words = header.split(/[\s_]+/).filter((word) => word !== '');
  for (let length = Math.min(words.length, LONGEST_LABEL_WORDS); length > 0; length--) {
    const first = monthIn(words.slice(0, length), year);
    if (first !== null) return { label: first, name: nameOf(words.slice(length)) };
    const last = monthIn(words.slice(-length), year);
    if (last !== null) return { label: last, name: nameOf(words.slice(0, -length)) };
  }
  return null;
}

function monthIn(words: readonly string[], year: string | null): string | null {
  const text = words.join(' ');
  if (!SAYS_MONTH.test(text)) return null;
  // Months of a fiscal year would have to be asked about, and a row of headers has no one to ask for it.
  const period = readPeriod(text, ANY_PIVOT);
  if (period !== null && period.kind !== 'fiscal') return text;
  const [word = ''] = words;
  return year !== null && words.length === 1 && monthOfName(word.replace(/\.$/, '')) !== null
    ? `${word} ${year}`
    : null;
}

function nameOf(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/^[-–:|/,(]+|[-–:|/,)]+$/g, '')
    .trim();
}
