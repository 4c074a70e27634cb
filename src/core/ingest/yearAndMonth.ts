import { cellText, isMissingText } from './cellText';
import { headerForms } from './headerWords';
import { monthOfName } from './monthNames';
import type { OpenTable } from './openTable';
import type { Cells } from './parseText';
import type { Batch } from './tokenise';

const FISCAL_YEARS = new Set('fiscalyear fy geschaftsjahr geschaeftsjahr gj wirtschaftsjahr'.split(' '));
const FISCAL_QUARTERS = new Set('fiscalquarter quarter quartal qtr geschaftsquartal geschaeftsquartal'.split(' '));
const FISCAL_MONTHS = new Set('fiscalperiod fiscalmonth period periode postingperiod buchungsperiode'.split(' '));
const YEARS = new Set('year jahr kalenderjahr calendaryear'.split(' '));
const MONTHS = new Set('month monat kalendermonat calendarmonth monthnumber monthname monatsname'.split(' '));
const QUARTERS = new Set('quarter quartal qtr calendarquarter'.split(' '));

/** Which part of a year a cell names, to stand after `2024-`; null where it names none. */
type PartReader = (text: string) => string | null;

interface Parts {
  readonly years: ReadonlySet<string>;
  readonly parts: readonly (readonly [names: ReadonlySet<string>, read: PartReader])[];
  readonly readYear: PartReader;
  /** What says that the year is a fiscal one. */
  readonly before: string;
}

const OF_CALENDAR: Parts = {
  years: YEARS,
  readYear: yearOf,
  parts: [
    [MONTHS, monthOf],
    [QUARTERS, quarterOf],
  ],
  before: '',
};

const OF_FISCAL_YEARS: Parts = {
  years: FISCAL_YEARS,
  readYear: fiscalYearOf,
  parts: [
    [FISCAL_MONTHS, fiscalMonthOf],
    [FISCAL_QUARTERS, quarterOf],
  ],
  before: 'FY',
};

/**
 * A table with the year in one column and the month or quarter in another: the latter is made to say both (`2024-03`,
 * of a fiscal year `FY2024-Q1`), so that it is read like any period.
 */
export function withYearAndMonth(table: OpenTable): OpenTable {
  const { header, records } = table.opening;
  if (header === null) return table;
  const data = records.slice(header.last + 1);
  const joined = joinerOf(header.names, data, OF_FISCAL_YEARS) ?? joinerOf(header.names, data, OF_CALENDAR);
  if (joined === null) return table;
  return {
    ...table,
    opening: { ...table.opening, records: records.map(joined) },
    batches: () => joinedBatches(table.batches(), joined),
  };
}

/** What puts year and part of a record together, where the table has a column for both; else null. */
function joinerOf(names: Cells, data: readonly Cells[], { years, readYear, parts, before }: Parts) {
  const year = columnOf(names, years, data, readYear);
  if (year < 0) return null;
  for (const [wanted, read] of parts) {
    const part = columnOf(names, wanted, data, read);
    if (part < 0) continue;
    return (record: Cells): Cells => {
      const yearText = readYear(cellText(record[year] ?? ''));
      const partText = read(cellText(record[part] ?? ''));
      return yearText === null || partText === null ? record : record.with(part, `${before}${yearText}-${partText}`);
    };
  }
  return null;
}

function* joinedBatches(batches: Iterable<Batch>, joined: (record: Cells) => Cells): Generator<Batch, void, void> {
  for (const batch of batches) yield { ...batch, records: batch.records.map(joined) };
}

/** The column of one of these names whose cells can all be read, if there is exactly one. */
function columnOf(names: Cells, wanted: ReadonlySet<string>, data: readonly Cells[], read: PartReader): number {
  const found = names.flatMap((name, column) =>
    headerForms(name).compact.some((form) => wanted.has(form)) ? [column] : [],
  );
  const [column] = found;
  if (found.length !== 1) return -1;
  const cells = data.map((record) => cellText(record[column] ?? '')).filter((text) => !isMissingText(text));
  return cells.length > 0 && cells.every((text) => read(text) !== null) ? column : -1;
}

function yearOf(text: string): string | null {
  return /^(?:19|20)\d{2}$/.test(text) ? text : null;
}

function fiscalYearOf(text: string): string | null {
  return yearOf(text.replace(/^(?:FY|GJ) ?/i, ''));
}

function fiscalMonthOf(text: string): string | null {
  const match = /^P?0{0,2}([1-9]|1[0-2])$/i.exec(text);
  return match ? `P${match[1]}` : null;
}

function monthOf(text: string): string | null {
  const month = /^(?:0?[1-9]|1[0-2])$/.test(text) ? Number(text) : monthOfName(text.replace(/\.$/, ''));
  return month === null ? null : String(month).padStart(2, '0');
}

function quarterOf(text: string): string | null {
  const match = /^(?:Q ?)?([1-4])(?:\. ?Quartal)?$/i.exec(text);
  return match ? `Q${match[1]}` : null;
}
