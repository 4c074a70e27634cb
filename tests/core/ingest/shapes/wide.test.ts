import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wideMonths } from '../../../../src/core/ingest/shapes/wideMonths';
import { firstDayOf, isoDay, isoMonth, type Month } from '../../../../src/core/model/calendar';
import { issuesOf, readParts, readTextFile, setAsideTotal, valuesOf } from '../readings';

describe('months in headers', () => {
  const labels = (headers: readonly string[], about = 'file') => wideMonths(headers, about)?.labels ?? null;

  test('are told in any way a month is written', () => {
    expect(labels(['id', 'Jan 2024', 'Feb 2024', 'Mrz 2024'])).toEqual(['Jan 2024', 'Feb 2024', 'Mrz 2024']);
    expect(labels(['id', '2024-01', '2024-02', '2024-03'])).toHaveLength(3);
    expect(labels(['id', 'Q1 2024', 'Q2 2024', 'Q3 2024'])).toHaveLength(3);
    expect(labels(['id', '31.01.2024', '29.02.2024', '31.03.2024'])).toHaveLength(3);
    expect(labels(['id', 'Jan', 'Feb', 'Mar'], 'coaching 2024')).toEqual(['Jan 2024', 'Feb 2024', 'Mar 2024']);
  });

  test('are not seen where there are none, too few, or no year', () => {
    expect(labels(['id', 'Jan', 'Feb', 'Mar'])).toBeNull();
    expect(labels(['id', 'Jan', 'Feb', 'Mar'], '2023 and 2024')).toBeNull();
    expect(labels(['id', 'Jan 2024', 'Feb 2024'])).toBeNull();
    expect(labels(['id', '45292', '45323', '45352'])).toBeNull();
    expect(labels(['employee id', 'hire date', 'exit date', 'manager'])).toBeNull();
    expect(labels(['Q1', 'Q2', 'Q3', 'Q4'])).toBeNull();
  });

  test('with the measure beside them make a group for each', () => {
    expect(wideMonths(['id', 'Quota Jan 2024', 'Quota Feb 2024', 'Jan 2024 - Actual'], '')).toEqual({
      labels: ['Jan 2024', 'Feb 2024'],
      groups: [
        { name: 'Quota', columns: [1, 2] },
        { name: 'Actual', columns: [3, -1] },
      ],
    });
  });
});

describe('a wide table', () => {
  test('names the month of each cell it sets aside', () => {
    const reading = readTextFile('training.csv', 'staff id,Jan 2024,Feb 2024,Mar 2024\n1,2,x,3\n');
    expect(reading.setAside).toMatchObject([{ code: 'rowNumberUnreadable', row: 2, column: 'Feb 2024', raw: 'x' }]);
    expect(reading.columns.map(({ field }) => field)).toEqual(['employeeId', 'hours', 'hours', 'hours']);
  });

  test('has one format for all its months, which any of them can be chosen by', () => {
    const text = 'staff id,Jan 2024,Feb 2024,Mar 2024\n1,90,60,30\n2,45,,120\n';
    const open = readTextFile('training.csv', text);
    expect(issuesOf(open)).toEqual(['rowColumnUndecided@0  ×5']);
    const fields = {};
    const formats = { 'Feb 2024': 'minutes' } as const;
    const chosen = readTextFile('training.csv', text, {
      ...open.preview,
      formats: {},
      files: {},
      exitKinds: {},
      sensitive: [],
      names: 'masked',
      acceptProposals: false,
      headers: { [open.signature]: { table: null, shape: null, fields, formats } },
    });
    expect(valuesOf(chosen, 'hours')).toEqual([1.5, 1, 0.5, 0.75, 2]);
  });
});

describe('any table of hours', () => {
  const FIRST = 2023 * 12;
  const table = fc.tuple(fc.integer({ min: 3, max: 14 }), fc.integer({ min: 1, max: 12 })).chain(([months, people]) =>
    fc.record({
      hours: fc.array(
        fc.array(fc.option(fc.integer({ min: 0, max: 48 }), { freq: 3 }), { minLength: months, maxLength: months }),
        { minLength: people, maxLength: people },
      ),
      style: fc.constantFrom('name', 'iso', 'day', 'german'),
      delimiter: fc.constantFrom(',', ';', '\t'),
      comma: fc.boolean(),
      crlf: fc.boolean(),
    }),
  );
  const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

  test('written with a column per month reads back, and no row is lost', () => {
    fc.assert(
      fc.property(table, ({ hours, style, delimiter, comma, crlf }) => {
        const months = hours[0].map((_, step) => (FIRST + step) as Month);
        const label = (month: Month): string => {
          const [year, number = '1'] = isoMonth(month).split('-');
          if (style === 'iso') return isoMonth(month);
          if (style === 'name') return `${NAMES[Number(number) - 1]} ${year}`;
          return style === 'day' ? isoDay(firstDayOf(month)) : `${number}.${year}`;
        };
        const sign = comma && delimiter !== ',' ? ',' : '.';
        const cell = (quarters: number | null): string =>
          quarters === null ? '' : `${Math.floor(quarters / 4)}${sign}${['00', '25', '50', '75'][quarters % 4]}`;
        const lines = [
          ['staff id', ...months.map(label)],
          ...hours.map((row, person) => [`00${person}`, ...row.map(cell)]),
        ].map((cells) => cells.join(delimiter));
        const text = lines.join(crlf ? '\r\n' : '\n');
        const readings = readParts('coaching.csv', new TextEncoder().encode(text));
        expect(readings).toHaveLength(1);
        const [reading] = readings;
        const expected = hours.flatMap((row, person) =>
          row.flatMap((quarters, step) =>
            quarters === null ? [] : [{ id: `00${person}`, month: isoMonth(months[step]), hours: quarters / 4 }],
          ),
        );
        const ids = valuesOf(reading, 'employeeId') ?? [];
        const periods = valuesOf(reading, 'period') ?? [];
        const values = valuesOf(reading, 'hours') ?? [];
        expect(ids.map((id, row) => ({ id, month: periods[row], hours: values[row] }))).toEqual(expected);
        expect(reading.rowsInFile).toBe(hours.length);
        expect(reading.rowsUsed + setAsideTotal(reading)).toBe(reading.rowsRead);
        const blank = hours.filter((row) => row.every((quarters) => quarters === null)).length;
        expect(setAsideTotal(reading)).toBe(blank);
      }),
      { numRuns: 150 },
    );
  });
});
