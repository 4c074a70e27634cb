import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readParts, setAsideTotal, valuesOf } from '../readings';

const MEASURES = {
  training: ['training hours', 'hours'],
  coaching: ['1:1 hours', 'hours'],
  pulse: ['morale', 'score'],
  attendance: ['late days', 'lateDays'],
} as const;
type Table = keyof typeof MEASURES;
const TABLES = Object.keys(MEASURES) as Table[];

describe('any measures side by side', () => {
  test('are each read whole, in any order of columns, and each accounts for all rows', () => {
    const row = fc.record({
      person: fc.integer({ min: 0, max: 9 }),
      month: fc.integer({ min: 1, max: 12 }),
      values: fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { freq: 4 }), { minLength: 4, maxLength: 4 }),
    });
    const tables = fc.shuffledSubarray(TABLES, { minLength: 2 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), tables, fc.boolean(), (rows, chosen, idLast) => {
        const headers = chosen.map((table) => MEASURES[table][0]);
        const lines = rows.map(({ person, month, values }) => {
          const cells = chosen.map((table) => values[TABLES.indexOf(table)] ?? '');
          const date = `2024-${String(month).padStart(2, '0')}`;
          return (idLast ? [date, ...cells, `P${person}`] : [`P${person}`, date, ...cells]).join(';');
        });
        const head = idLast ? ['month', ...headers, 'employee id'] : ['employee id', 'month', ...headers];
        const text = [head.join(';'), ...lines].join('\n');
        const readings = readParts('export.csv', new TextEncoder().encode(text));
        expect(readings.map(({ table }) => table).sort()).toEqual([...chosen].sort());
        for (const reading of readings) {
          const table = reading.table as Table;
          const expected = rows.flatMap(({ values }) => values[TABLES.indexOf(table)] ?? []);
          expect(valuesOf(reading, MEASURES[table][1])).toEqual(expected);
          expect(reading.rowsRead).toBe(rows.length);
          expect(reading.rowsUsed + setAsideTotal(reading)).toBe(rows.length);
        }
      }),
      { numRuns: 120 },
    );
  });
});
