import { expect, test } from 'vitest';
import { openLedger, setAsideWhole } from '../../../src/core/ingest/join/ledger';
import { join, table } from './joinFixture';

test('beyond 20,000 entries a file lists rows of the same reason and text once, with their number', () => {
  const rows = 20_010;
  const strangers = table('training', {
    employeeId: Array.from({ length: rows }, (_, row) => (row % 2 === 0 ? 'x' : 'y')),
    period: Array.from({ length: rows }, () => '2020-02'),
    hours: Array.from({ length: rows }, () => 1),
  });
  const result = join([table('hires', { employeeId: ['a'], hireDate: ['2020-01-01'] }), strangers]);
  const entries = result.readings[1].setAside;
  expect(entries).toHaveLength(20_002);
  expect(entries.slice(-2).map(({ row, raw, count }) => [row, raw, count])).toEqual([
    [20_002, 'x', 5],
    [20_003, 'y', 5],
  ]);
  expect(result.readings[1].rowsUsed).toBe(0);
});

test('an entry names file, row, column and the text that stands there', () => {
  const reading = table('quota', { employeeId: ['a', 'b'], period: ['2020-01', '2020-02'], quota: [0, 2] });
  const ledger = openLedger(reading);
  ledger.setAside(0, 'rowQuotaZero', 'quota');
  const closed = ledger.close();
  expect(closed.setAside).toEqual([
    {
      code: 'rowQuotaZero',
      file: reading.file,
      table: 'quota',
      row: 2,
      column: 'quota',
      field: 'quota',
      raw: '0',
      count: 1,
    },
  ]);
  expect([...closed.rowNumbers]).toEqual([3]);
  expect(closed.data.get('quota')).toEqual({ kind: 'number', values: Float64Array.of(2) });
  expect(() => ledger.setAside(0, 'rowQuotaZero', 'quota')).toThrow('invalid row');
});

test('a ledger without entries gives the reading back as it is', () => {
  const reading = table('hires', { employeeId: ['a'], hireDate: ['2020-01-01'] });
  expect(openLedger(reading).close()).toBe(reading);
  expect(setAsideWhole(reading)).toMatchObject({ rowsRead: 1, rowsUsed: 0 });
});
