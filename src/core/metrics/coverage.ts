import type { TableCoverage } from '../model/figures';
import { TABLE_IDS, type TableId } from '../model/ids';
import type { Workforce } from '../model/workforce';
import { type MonthGrid, monthGrid, personDaysByMonth } from '../panel/exposure';
import { everyone } from './groups';

/**
 * Question: how much of the time at risk does each table speak about?
 * Formula: person-days of the months from the table's first to its last / all person-days of the window. Hires, exits
 * and assignments say when people were there at all: null. `matchedRows` is what the join
 * found, one entry per table on file.
 */
export function tableCoverage(workforce: Workforce, matchedRows: ReadonlyMap<TableId, number>): TableCoverage[] {
  const grid = monthGrid(workforce.from, workforce.asOf);
  const days = personDaysByMonth(workforce.assignments, everyone(workforce, null), grid);
  return TABLE_IDS.map((table) => ({
    table,
    present: matchedRows.has(table) || (table === 'exits' && anyExit(workforce)),
    personMonthShare: shareOf(monthsOf(workforce, table), days, grid),
    matchedRows: matchedRows.get(table) ?? null,
  }));
}

/** Exit dates may stand in the list of hires. */
function anyExit({ spells, asOf }: Workforce): boolean {
  return spells.exit.some((exit) => exit <= asOf);
}

type Months = readonly [first: number, last: number] | null;

function monthsOf(workforce: Workforce, table: TableId): Months {
  switch (table) {
    case 'hires':
    case 'exits':
    case 'assignments':
      return null;
    case 'training':
    case 'coaching': {
      const hours = workforce[table];
      return hours === null ? null : [hours.firstMonth, hours.lastMonth];
    }
    case 'quota':
      return range(workforce.quota?.month.filter((_, entry) => !Number.isNaN(workforce.quota?.attainment[entry])));
    case 'pulse':
    case 'attendance':
      return range(workforce[table]?.month);
  }
}

function range(months: Int32Array | undefined): Months {
  if (months === undefined || months.length === 0) return null;
  return [
    months.reduce((first, month) => Math.min(first, month)),
    months.reduce((last, month) => Math.max(last, month)),
  ];
}

function shareOf(months: Months, days: Float64Array, grid: MonthGrid): number | null {
  if (months === null) return null;
  const inside = (month: number): boolean =>
    grid.firstMonth + month >= months[0] && grid.firstMonth + month <= months[1];
  const total = days.reduce((sum, value) => sum + value, 0);
  return total > 0 ? days.reduce((sum, value, month) => (inside(month) ? sum + value : sum), 0) / total : null;
}
