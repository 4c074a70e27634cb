import type { FieldId } from '../../model/ids';
import type { Reading } from '../../model/reading';
import { textCells } from './cells';

/** Distinct names in a fixed order, so that codes do not depend on the order of rows or files. */
export interface Dictionary {
  readonly names: readonly string[];
  /** −1 = not in the dictionary. */
  codeOf(name: string): number;
}

/** The names standing in any of `fields` of any of `readings`, in code unit order. */
export function buildDictionary(readings: readonly Reading[], fields: readonly FieldId[]): Dictionary {
  const distinct = new Set<string>();
  for (const reading of readings) {
    for (const field of fields) {
      const cells = textCells(reading, field);
      if (cells === null) continue;
      for (const code of new Set(cells.codes)) {
        const name = cells.values[code];
        if (name !== undefined) distinct.add(name);
      }
    }
  }
  const names = [...distinct].sort();
  const codes = new Map(names.map((name, code) => [name, code]));
  return { names, codeOf: (name) => codes.get(name) ?? -1 };
}

/** The column in codes of the dictionary (−1 = missing or unknown); null where the file has no such column. */
export function codesIn(dictionary: Dictionary, reading: Reading, field: FieldId): Int32Array | null {
  const cells = textCells(reading, field);
  if (cells === null) return null;
  const translation = Int32Array.from(cells.values, (name) => dictionary.codeOf(name));
  return cells.codes.map((code) => (code < 0 ? -1 : translation[code]));
}
