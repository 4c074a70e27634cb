import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openChoices } from '../../../src/core/ingest/openChoices';
import type { TableId } from '../../../src/core/model/ids';
import { readBytes } from './readings';

const TABLE_OF_FILE: Readonly<Record<string, TableId>> = {
  'hires.csv': 'hires',
  'exits.csv': 'exits',
  'assignments.csv': 'assignments',
  'quota.csv': 'quota',
  'training.csv': 'training',
  'coaching.csv': 'coaching',
  'pulse.csv': 'pulse',
  'Eintritte.csv': 'hires',
  'Austritte.csv': 'exits',
  'Zuordnungen.csv': 'assignments',
  'Umsatzziele.csv': 'quota',
  'Schulungen.csv': 'training',
  'Coaching.csv': 'coaching',
  'Befragung.csv': 'pulse',
};

const ROOT = new URL('../../../sample-data/', import.meta.url);

describe.each(['coaching-counts-en', 'nature-of-the-business-de'])('the sample %s', (folder) => {
  const files = readdirSync(new URL(`${folder}/`, ROOT)).filter((name) => name.endsWith('.csv'));

  test.each(files)('%s is understood whole', (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(`${folder}/${name}`, ROOT)));
    const reading = readBytes(name, bytes);
    expect(reading.table).toBe(TABLE_OF_FILE[name]);
    expect(openChoices(reading)).toEqual([]);
    expect(reading.setAside).toEqual([]);
    expect(reading.cellIssues).toEqual([]);
    expect(reading.columns.filter((column) => column.field === null)).toEqual([]);
    expect(reading.rowsUsed).toBe(reading.rowsRead);
    expect(reading.encoding).toBe(
      folder.endsWith('-de') && bytes.some((byte) => byte > 127) ? 'windows-1252' : 'utf-8',
    );
  });
});
