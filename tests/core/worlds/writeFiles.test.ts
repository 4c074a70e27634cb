import { describe, expect, it } from 'vitest';
import { NO_DAY } from '../../../src/core/model/calendar';
import type { SourceFile } from '../../../src/core/model/reading';
import { DIALECTS } from '../../../src/core/worlds/dialects';
import { simulate } from '../../../src/core/worlds/simulate';
import { managerName, writeFiles } from '../../../src/core/worlds/writeFiles';

const organisation = simulate('coachingCounts', { seed: 21, managers: 8 });
const { workforce } = organisation;

function rowsOf({ bytes }: SourceFile, encoding: string, lineEnd: string): string[] {
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  expect(text.endsWith(lineEnd)).toBe(true);
  return text.slice(0, -lineEnd.length).split(lineEnd);
}

const counts = [
  workforce.spells.count,
  workforce.spells.exit.filter((exit) => exit !== NO_DAY).length,
  workforce.assignments.count,
  workforce.quota?.person.length,
  workforce.training?.person.length,
  workforce.coaching?.person.length,
  workforce.pulse?.person.length,
];

describe('writeFiles', () => {
  it('writes English exports with a row for each fact', () => {
    const files = writeFiles(organisation, 'english');
    const rows = files.map((file) => rowsOf(file, 'utf-8', '\n'));
    expect(files.map(({ name }) => name).join(' ')).toBe(
      'hires.csv exits.csv assignments.csv quota.csv training.csv coaching.csv pulse.csv',
    );
    expect(rows.map((lines) => lines.length - 1)).toEqual(counts);
    for (const lines of rows) {
      const width = lines[0]?.split(',').length;
      expect(lines.every((line) => line.split(',').length === width)).toBe(true);
      expect(lines.slice(1).every((line) => /^(0\d{4})?,/.test(line))).toBe(true);
    }
    expect(
      rows[0]?.every((line, row) => row === 0 || /^\d{5},\d{4}-\d\d-\d\d,[A-Z][A-Za-z ]+,\d+\.\d$/.test(line)),
    ).toBe(true);
    expect(rows[5]?.every((line, row) => row === 0 || /^\d{5},\d{4}-\d\d,\d+\.\d\d$/.test(line))).toBe(true);
  });

  it('writes German exports with a row for each fact', () => {
    const files = writeFiles(organisation, 'german');
    const rows = files.map((file) => rowsOf(file, 'latin1', '\r\n'));
    expect(rows.map((lines) => lines.length - 1)).toEqual(counts);
    for (const lines of rows) {
      const width = lines[0]?.split(';').length;
      expect(lines.every((line) => line.split(';').length === width)).toBe(true);
      expect(lines[0]?.startsWith('Personalnummer;')).toBe(true);
    }
    expect(rows[1]?.every((line, row) => row === 0 || /^\d{5};\d\d\.\d\d\.\d{4};[A-Z][a-zü]+$/.test(line))).toBe(true);
    expect(rows[3]?.every((line, row) => row === 0 || /^\d{5};\d\d\.\d{4};[\d.]+,00;[\d.]+,00$/.test(line))).toBe(true);
    expect(rows[5]?.every((line, row) => row === 0 || /^\d{5};\d\d\.\d{4};\d+,\d\d$/.test(line))).toBe(true);
    expect(files[3]?.bytes.includes(0x80)).toBe(true);
  });

  it('writes the same bytes every time', () => {
    const again = simulate('coachingCounts', { seed: 21, managers: 8 });
    expect(writeFiles(again, 'german')).toEqual(writeFiles(organisation, 'german'));
  });

  it('groups thousands in German money', () => {
    expect([0, 999, 1000, 40_000, 1_234_567].map(DIALECTS.german.money)).toEqual([
      '0,00',
      '999,00',
      '1.000,00',
      '40.000,00',
      '1.234.567,00',
    ]);
  });

  it('gives 800 managers 800 names', () => {
    for (const dialect of Object.values(DIALECTS)) {
      const names = Array.from({ length: 800 }, (_, manager) => managerName(manager, dialect));
      expect(new Set(names).size).toBe(800);
    }
  });
});
