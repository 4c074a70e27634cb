import { type Employment, employedMonths, isEmployed, type MeasureRows, ROWS_AT_ONCE } from './measureRows';
import { sortByPersonMonth } from './sortByPersonMonth';

/** A number of each row. A spread one is a total over the row's period and shared out evenly, the other holds in each month. */
export interface MeasureColumn {
  /** Per file, per row; NaN = missing. */
  readonly values: readonly Float64Array[];
  readonly spread: boolean;
}

/** One entry per person and month, sorted by person, then month; `values` has one array per column (NaN = nothing said). */
export interface PersonMonths {
  readonly person: Int32Array;
  readonly month: Int32Array;
  readonly values: readonly Float64Array[];
}

/**
 * Adds rows up per person and month. A period of several months is spread over those in which the person was employed.
 * Yields now and then.
 */
export function* sumByPersonMonth(
  rows: MeasureRows,
  employment: Employment,
  people: number,
  columns: readonly MeasureColumn[],
): Generator<void, PersonMonths, void> {
  const capacity = rows.months.reduce((sum, months, index) => (index < rows.count ? sum + months : sum), 0);
  const entryRow = new Int32Array(capacity);
  const entryPerson = new Int32Array(capacity);
  const entryMonth = new Int32Array(capacity);
  let count = 0;
  for (let index = 0; index < rows.count; index++) {
    if (index % ROWS_AT_ONCE === 0) yield;
    const person = rows.person[index];
    for (let step = 0; step < rows.months[index]; step++) {
      const month = rows.month[index] + step;
      if (!isEmployed(employment, person, month)) continue;
      entryRow[count] = index;
      entryPerson[count] = person;
      entryMonth[count] = month;
      count++;
    }
  }
  yield;
  const order = sortByPersonMonth(count, entryPerson, entryMonth, people);
  yield;
  const person = new Int32Array(count);
  const month = new Int32Array(count);
  const values = columns.map(() => new Float64Array(count).fill(Number.NaN));
  let last = -1;
  for (let place = 0; place < count; place++) {
    if (place % ROWS_AT_ONCE === 0) yield;
    const entry = order[place];
    const index = entryRow[entry];
    if (last < 0 || person[last] !== entryPerson[entry] || month[last] !== entryMonth[entry]) {
      last++;
      person[last] = entryPerson[entry];
      month[last] = entryMonth[entry];
    }
    const parts = employedMonths(employment, rows.person[index], rows.month[index], rows.months[index]);
    for (let position = 0; position < columns.length; position++) {
      const value = valueAt(columns[position], rows, index) / (columns[position].spread ? parts : 1);
      const sum = values[position];
      if (sum === undefined || Number.isNaN(value)) continue;
      const before = sum[last];
      sum[last] = Number.isNaN(before) ? value : before + value;
    }
  }
  return {
    person: person.slice(0, last + 1),
    month: month.slice(0, last + 1),
    values: values.map((sums) => sums.slice(0, last + 1)),
  };
}

function valueAt(column: MeasureColumn, rows: MeasureRows, index: number): number {
  const values = column.values[rows.file[index]];
  if (values === undefined) throw new Error(`invalid column; no file: ${rows.file[index]}`);
  return values[rows.row[index]];
}
