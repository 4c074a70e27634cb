import { cellText, isMissingText } from './cellText';
import { headerForms } from './headerWords';
import { monthOfName } from './monthNames';
import type { OpenTable } from './openTable';
import type { Cells } from './parseText';
import type { Batch } from './tokenise';

const YEARS = new Set('year jahr kalenderjahr calendaryear'.split(' '));
const MONTHS = new Set('month monat kalendermonat calendarmonth monthnumber monthname monatsname'.split(' '));
const QUARTERS = new Set('quarter quartal qtr calendarquarter'.split(' '));

/** Which part of a year a cell names, to stand after `2024-`; null where it names none. */
type PartReader = (text: string) => string | null;

/**
 * A table with the year in one column and the month or quarter in another: the latter is made to say both (`2024-03`),
 * so that it is read like any period.
 */
export function withYearAndMonth(table: OpenTable): OpenTable {
  const { header, records } = table.opening;
  if (header === null) return table;
  const data = records.slice(header.last + 1);
  const year = columnOf(header.names, YEARS, data, yearOf);
  const month = columnOf(header.names, MONTHS, data, monthOf);
  const quarter = columnOf(header.names, QUARTERS, data, quarterOf);
  if (year < 0 || (month < 0 && quarter < 0)) return table;
  const [part, read] = month >= 0 ? [month, monthOf] : [quarter, quarterOf];
  const joined = (record: Cells): Cells => withPeriod(record, year, part, read);
  return {
    ...table,
    opening: { ...table.opening, records: records.map(joined) },
    batches: () => joinedBatches(table.batches(), joined),
  };
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

function withPeriod(record: Cells, year: number, part: number, read: PartReader): Cells {
  const yearText = yearOf(cellText(record[year] ?? ''));
  const partText = read(cellText(record[part] ?? ''));
  return yearText === null || partText === null ? record : record.with(part, `${yearText}-${partText}`);
}

function yearOf(text: string): string | null {
  return /^(?:19|20)\d{2}$/.test(text) ? text : null;
}

function monthOf(text: string): string | null {
  const month = /^(?:0?[1-9]|1[0-2])$/.test(text) ? Number(text) : monthOfName(text.replace(/\.$/, ''));
  return month === null ? null : String(month).padStart(2, '0');
}

function quarterOf(text: string): string | null {
  const match = /^(?:Q ?)?([1-4])(?:\. ?Quartal)?$/i.exec(text);
  return match ? `Q${match[1]}` : null;
}
