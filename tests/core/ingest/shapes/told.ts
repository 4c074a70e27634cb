import { readFileSync } from 'node:fs';
import { type Choices, NO_CHOICES, type Reading } from '../../../../src/core/model/reading';
import { issuesOf, readParts, valuesOf } from '../readings';

/** All tables of a fixture of a shape. */
export function readShape(name: string, choices: Choices = NO_CHOICES): readonly Reading[] {
  return readParts(
    name,
    new Uint8Array(readFileSync(new URL(`../../../fixtures/shapes/${name}`, import.meta.url))),
    choices,
  );
}

/** A reading in lines: what it is, what stands in each field, what is wrong. */
export function told(reading: Reading): string[] {
  const { table, shape, rowsInFile, rowsRead, rowsUsed } = reading;
  const values = [...reading.data.keys()].map((field) => `${field}: ${(valuesOf(reading, field) ?? []).join(' ')}`);
  return [`${table} ${shape} ${rowsInFile} rows, ${rowsUsed} of ${rowsRead} used`, ...values, ...issuesOf(reading)];
}
