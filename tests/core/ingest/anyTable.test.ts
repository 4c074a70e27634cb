import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDayOf, isoMonth, type Month } from '../../../src/core/model/calendar';
import type { Reading } from '../../../src/core/model/reading';
import { number, type WorkbookCell, workbookBytes } from '../../support/workbook';
import { readParts, setAsideTotal, valuesOf } from './readings';

const FIRST = 2022 * 12;
const SERIAL_OF_EPOCH = 25_569;
const DAYS_TO_1904 = 1462;
const FORMATS = ['yyyy-mm-dd', 'mmm yy', '[h]:mm', '00000', '0.00'] as const;
const styleOf = (format: (typeof FORMATS)[number]): number => FORMATS.indexOf(format) + 1;

/** What nobody can read as hours; each must be told with the row it stands in. */
const DAMAGED = ['some', '1:75', '12 %', '1e309', '#REF!', '2 days', '1.2.3', '0x10', "'"];

/** Quarters of hours, or what stands in their place; null: a blank cell. */
type Cell = number | string | null;

interface Written {
  /** Hours by person and month. */
  readonly cells: readonly (readonly Cell[])[];
  readonly container: 'text' | 'workbook';
  readonly shape: 'rows' | 'wide';
  readonly delimiter: string;
  readonly comma: boolean;
  readonly is1904: boolean;
  readonly durations: boolean;
  readonly monthFormat: 'yyyy-mm-dd' | 'mmm yy';
  readonly numericIds: boolean;
}

const written: fc.Arbitrary<Written> = fc
  .tuple(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 10 }))
  .chain(([months, people]) => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0, max: 2976 }) },
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(...DAMAGED) },
    );
    const row = fc.array(cell, { minLength: months, maxLength: months });
    return fc.record({
      cells: fc.array(row, { minLength: people, maxLength: people }),
      container: fc.constantFrom('text', 'workbook'),
      shape: fc.constantFrom('rows', 'wide'),
      delimiter: fc.constantFrom(';', '\t', '|'),
      comma: fc.boolean(),
      is1904: fc.boolean(),
      durations: fc.boolean(),
      monthFormat: fc.constantFrom('yyyy-mm-dd', 'mmm yy'),
      numericIds: fc.boolean(),
    });
  });

const idOf = (person: number): string => String(person * 7 + 3).padStart(5, '0');
const monthAt = (step: number): Month => (FIRST + step) as Month;

interface Fact {
  readonly id: string;
  readonly month: Month;
  readonly cell: number | string;
}

const factsOf = ({ cells }: Written): Fact[] =>
  cells.flatMap((row, person) =>
    row.flatMap((cell, step) => (cell === null ? [] : [{ id: idOf(person), month: monthAt(step), cell }])),
  );

/** The same table as rows of cells, each written by `put`. */
function grid<T>(
  table: Written,
  put: { text: (text: string) => T; id: (id: string) => T; month: (month: Month) => T; hours: (cell: Cell) => T },
) {
  // A wide header needs a name for the measure only where the file has none; a person per month needs three columns.
  if (table.shape === 'rows') {
    const rows = factsOf(table).map(({ id, month, cell }) => [put.id(id), put.month(month), put.hours(cell)]);
    return [['employee id', 'month', 'coaching hours'].map(put.text), ...rows];
  }
  const months = (table.cells[0] ?? []).map((_, step) => put.month(monthAt(step)));
  return [
    [put.text('employee id'), ...months],
    ...table.cells.map((row, person) => [put.id(idOf(person)), ...row.map(put.hours)]),
  ];
}

function textOf(table: Written): Uint8Array {
  const sign = table.comma ? ',' : '.';
  const hours = (cell: Cell): string => {
    if (typeof cell === 'string') return cell;
    return cell === null ? '' : (cell / 4).toFixed(2).replace('.', sign);
  };
  const lines = grid(table, { text: (text) => text, id: (id) => id, month: isoMonth, hours });
  return new TextEncoder().encode(lines.map((line) => line.join(table.delimiter)).join('\n'));
}

function workbookOf(table: Written): Uint8Array {
  const start = SERIAL_OF_EPOCH - (table.is1904 ? DAYS_TO_1904 : 0);
  const hours = (cell: Cell): WorkbookCell => {
    if (typeof cell === 'string' && cell.startsWith('#')) return { attributes: 't="e"', content: `<v>${cell}</v>` };
    if (typeof cell === 'string' || cell === null) return cell;
    return table.durations ? number(String(cell / 96), styleOf('[h]:mm')) : number(String(cell / 4), styleOf('0.00'));
  };
  const rows = grid<WorkbookCell>(table, {
    text: (text) => text,
    id: (id) => (table.numericIds ? number(String(Number(id)), styleOf('00000')) : id),
    month: (month) => number(String(firstDayOf(month) + start), styleOf(table.monthFormat)),
    hours,
  });
  return workbookBytes([{ name: 'Sheet1', rows }], { formats: [...FORMATS], isDate1904: table.is1904 });
}

function told(reading: Reading): { id: unknown; month: unknown; hours: unknown }[] {
  const [ids, months, hours] = (['employeeId', 'period', 'hours'] as const).map((field) => valuesOf(reading, field));
  return (ids ?? []).map((id, row) => ({ id, month: months?.[row], hours: hours?.[row] }));
}

/** Spreadsheet rows and texts that must be told of: what cannot be read, and of a wide table the rows without a cell. */
function asideOf(table: Written): string[] {
  if (table.shape === 'rows') {
    return factsOf(table).flatMap(({ cell }, index) => (typeof cell === 'string' ? [`${index + 2} ${cell}`] : []));
  }
  return table.cells.flatMap((row, person) => {
    const texts = row.every((cell) => cell === null) ? [''] : row.filter((cell) => typeof cell === 'string');
    return texts.map((text) => `${person + 2} ${text}`);
  });
}

describe('any table of hours, as text or workbook, a row per month or a column per month', () => {
  test('every cell that can be read is what was written; every other row is told with its number and text', () => {
    fc.assert(
      fc.property(written, (table) => {
        const facts = factsOf(table);
        // Something must say what sign or unit is in use, or it is asked.
        fc.pre(facts.some(({ cell }) => typeof cell === 'number'));
        const [name, bytes] =
          table.container === 'text'
            ? ['coaching hours.csv', textOf(table)]
            : ['coaching hours.xlsx', workbookOf(table)];
        const readings = readParts(name, bytes);
        expect(readings).toHaveLength(1);
        const [reading] = readings;
        expect(reading).toMatchObject({ table: 'coaching', shape: table.shape });
        expect(told(reading)).toEqual(
          facts.flatMap(({ id, month, cell }) =>
            typeof cell === 'number' ? [{ id, month: isoMonth(month), hours: cell / 4 }] : [],
          ),
        );
        expect(reading.setAside.map(({ row, raw }) => `${row} ${raw}`)).toEqual(asideOf(table));
        expect(reading.rowsUsed + setAsideTotal(reading)).toBe(reading.rowsRead);
      }),
      { numRuns: 200 },
    );
  });
});
