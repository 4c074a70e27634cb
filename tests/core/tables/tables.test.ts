import { describe, expect, test } from 'vitest';
import { headerForms } from '../../../src/core/ingest/headerWords';
import { recogniseTable } from '../../../src/core/ingest/recogniseTable';
import { FIELD_IDS, TABLE_IDS } from '../../../src/core/model/ids';
import { SHAPED_TABLES, TABLES } from '../../../src/core/tables/index';
import type { TableDefinition } from '../../../src/core/tables/tableDefinition';

function nameOf({ id, shape }: TableDefinition): string {
  return shape === undefined ? id : `${id} as ${shape}`;
}

describe('the tables', () => {
  test('stand in the order of TABLE_IDS and together know every field', () => {
    expect(TABLES.map((table) => table.id)).toEqual(TABLE_IDS);
    const known = new Set([...TABLES, ...SHAPED_TABLES].flatMap((table) => table.fields.map((field) => field.id)));
    expect(FIELD_IDS.filter((field) => !known.has(field))).toEqual([]);
  });

  test.each([...TABLES, ...SHAPED_TABLES].map((table) => [nameOf(table), table] as const))(
    '%s is consistent',
    (_, table) => {
      const ids = table.fields.map((field) => field.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(table.fields.some((field) => field.required)).toBe(true);
      for (const rule of table.rules) {
        expect(rule.of.filter((field) => !ids.includes(field))).toEqual([]);
        expect(rule.atLeast).toBeLessThanOrEqual(rule.of.length);
      }
    },
  );

  test.each([...TABLES, ...SHAPED_TABLES].map((table) => [nameOf(table), table] as const))(
    '%s gives no header to two fields',
    (_, table) => {
      const owner = new Map<string, string>();
      const shared: string[] = [];
      for (const field of table.fields) {
        for (const form of field.synonyms.flatMap((synonym) => headerForms(synonym).compact)) {
          if ((owner.get(form) ?? field.id) !== field.id) shared.push(`${form}: ${owner.get(form)}, ${field.id}`);
          owner.set(form, field.id);
        }
      }
      expect(shared).toEqual([]);
    },
  );

  test.each(TABLES.map((table) => [table.id, table] as const))(
    '%s is recognised under each of its synonyms',
    (_, table) => {
      for (const field of table.fields) {
        for (const synonym of field.synonyms) {
          const others = table.fields.filter((other) => other.id !== field.id).map((other) => other.synonyms[0]);
          const columns = [synonym, ...others].map((header) => ({ header, sample: [] }));
          const found = recogniseTable(columns, 'file.csv');
          expect(found.kind === 'table' ? [found.table.id, found.fields[0]?.id] : found.kind, synonym).toEqual([
            table.id,
            field.id,
          ]);
        }
      }
    },
  );
});
