import { describe, expect, it } from 'vitest';
import type { TableMatch } from '../../../src/core/model/health';
import { exitWords, isOpen, matchRows, openedBy } from '../../../src/features/data/healthRows';
import { matchText } from '../../../src/features/data/matchText';
import { announcement, stepText } from '../../../src/features/data/stepText';
import { pastedFile } from '../../../src/features/page/pastedFile';
import { speechIn } from '../support/report';
import { HIRES, snapshotFor } from './snapshot';

const match = (given: Partial<TableMatch>): TableMatch => ({
  file: 'a.csv',
  part: 0,
  table: 'coaching',
  rows: 3770,
  byExactId: 1300,
  byShortId: 50,
  byEmail: 4,
  byGroup: 0,
  unmatched: 2416,
  people: 98,
  ofPeople: 100,
  reference: ['hires.csv'],
  ...given,
});
const textOf = (matches: readonly TableMatch[], language: 'en' | 'de' = 'en') =>
  matchRows(matches).map((row) => matchText(row, speechIn(language)));

describe('match rates', () => {
  it('are told in sentences', () => {
    expect(textOf([match({})])).toEqual([
      '1,354 of 3,770 rows found their person: 1,300 by the exact number, 50 by the number without leading zeros and 4 by e-mail address. 2,416 rows found no one. They name 98 of 100 people.',
    ]);
    expect(textOf([match({ rows: 12, byExactId: 12, byShortId: 0, byEmail: 0, unmatched: 0 })], 'de')).toEqual([
      'Alle 12 Zeilen fanden ihre Person an der genauen Nummer. Sie nennen 98 von 100 Personen.',
    ]);
    expect(textOf([match({ rows: 2, byExactId: 0, byShortId: 0, byEmail: 0, unmatched: 2, people: 0 })])).toEqual([
      '0 of 2 rows found their person. 2 rows found no one. They name 0 of 100 people.',
    ]);
  });

  it('add up over the files of a table; people named by several files are not counted twice', () => {
    const [row, ...others] = matchRows(
      [match({}), match({ file: 'b.csv' }), match({ table: 'exits', rows: 1 })].reverse(),
    );
    expect(row).toMatchObject({ table: 'exits', files: 1, rows: 1 });
    expect(others).toHaveLength(1);
    expect(others[0]).toMatchObject({ table: 'coaching', files: 2, rows: 7540, unmatched: 4832, people: null });
  });
});

describe('words for exits', () => {
  it('stand once over all files, the open ones first', () => {
    const exits = (words: readonly string[]) =>
      `employee_id,exit_date,exit_type\n${words.map((word, index) => `${index},2023-06-${10 + index},${word}`).join('\n')}\n`;
    const { previews } = snapshotFor({
      'hires.csv': HIRES,
      'exits 1.csv': exits(['resigned', 'resigned', 'blorp']),
      'exits 2.csv': exits(['blorp', 'fired', 'Aufhebung', 'resigned']),
    });
    expect(exitWords(previews).map(({ word, rows }) => [word, rows])).toEqual([
      ['blorp', 2],
      ['aufhebung', 1],
      ['resigned', 3],
      ['fired', 1],
    ]);
    expect(exitWords(previews).map(isOpen)).toEqual([true, true, false, false]);
  });
});

describe('a missing table', () => {
  it('names the lines that wait for it', () => {
    const { hypothesisCoverage } = snapshotFor({ 'hires.csv': HIRES });
    expect(openedBy('coaching', hypothesisCoverage)).toEqual(['coaching', 'trainingNeedsCoaching', 'performance']);
    expect(openedBy('exits', hypothesisCoverage)).toEqual([]);
  });
});

describe('steps in words', () => {
  const speech = speechIn('en');
  const format = { kind: 'choose', choice: 'format', subject: 'Eintritt' } as const;
  const added = { kind: 'addFiles', count: 2, first: 'a.csv' } as const;

  it('say what is undone', () => {
    expect(stepText(added, speech)).toBe('add 2 files');
    expect(stepText({ ...added, count: 1 }, speechIn('de'))).toBe('a.csv hinzufügen');
    expect(stepText(format, speech)).toBe('how “Eintritt” is written');
    expect(stepText({ kind: 'choose', choice: 'names', subject: '' }, speech)).toBe('how names are shown');
  });

  it('are announced when done, undone and done again, and only then', () => {
    const base = snapshotFor({ 'hires.csv': HIRES });
    const first = { ...base, undoSteps: 1, redoSteps: 0, undoStep: added, redoStep: null };
    const second = { ...base, undoSteps: 2, redoSteps: 0, undoStep: format, redoStep: null };
    const back = { ...base, undoSteps: 1, redoSteps: 1, undoStep: added, redoStep: format };
    expect(announcement(null, first, speech)).toBe('');
    expect(announcement(first, second, speech)).toBe('Done: how “Eintritt” is written.');
    expect(announcement(second, back, speech)).toBe('Undone: how “Eintritt” is written.');
    expect(announcement(back, second, speech)).toBe('Done again: how “Eintritt” is written.');
    expect(announcement(second, { ...second }, speech)).toBe('');
  });
});

describe('pasted text', () => {
  it('is a table where two lines have cells side by side', async () => {
    expect(await pastedFile('a\tb\n1\t2')?.text()).toBe('a\tb\n1\t2');
    expect(pastedFile('Title\r\na;b\r1;2')?.name).toBe('pasted.csv');
    expect(pastedFile('a, b and c')).toBeNull();
    expect(pastedFile('one\ntwo\n')).toBeNull();
  });
});
