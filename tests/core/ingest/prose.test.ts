import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project.mjs';
import { type Choices, NO_CHOICES, NO_FILE_CHOICE } from '../../../src/core/model/reading';
import { issuesOf, readBytes, readTextFile } from './readings';

const PROSE = ['fileIsProse@0'];

function own(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(projectRoot, path)));
}

const LICENCE = new TextDecoder().decode(own('LICENSE'));
const CHANGES = new TextDecoder().decode(own('CHANGELOG.md'));

describe('a text that lies beside the tables', () => {
  test.each([
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'docs/data-formats.md',
    'package.json',
    'src/core/ingest/prose.ts',
    'tests/reference/leaving.R',
  ])('%s is set aside', (path) => {
    expect(issuesOf(readBytes(path.split('/').at(-1) ?? '', own(path)))).toEqual(PROSE);
  });

  test.each(['LICENSE.txt', 'terms.txt', 'terms.csv', 'terms'])('by its sentences where it is called %s', (name) => {
    expect(issuesOf(readTextFile(name, LICENCE))).toEqual(PROSE);
    expect(issuesOf(readTextFile(name, CHANGES))).toEqual(PROSE);
  });

  test('with a few rows of a table among its sentences', () => {
    const text = `# Notes\n\nThe lists of hires come from the payroll, once a month:\n\nemployee id,hire date,manager\n1,2020-01-13,a\n\nWhoever moved, has a row for each team, and the days.\nAsk us, if in doubt.\nNothing, else.\n`;
    expect(issuesOf(readTextFile('NOTES.md', text))).toEqual(PROSE);
  });

  test('whose last line lists columns', () => {
    const text = 'What this is, and whence.\n\n- hires.csv, 5 rows: employee id, hire date, manager, team, region\n';
    expect(issuesOf(readTextFile('NOTES.md', text))).toEqual(PROSE);
    expect(issuesOf(readTextFile('hires.csv', 'employee id,hire date,manager,team,region,role,source\n'))).toEqual([
      'fileHeaderOnly@1',
    ]);
  });

  test('is read as a table once the reader says so', () => {
    const asTable: Choices = { ...NO_CHOICES, files: { LICENSE: { ...NO_FILE_CHOICE, delimiter: ',' } } };
    expect(issuesOf(readTextFile('LICENSE', LICENCE, asTable))[0]).toMatch(/^tableNotRecognised@/);
    const json: Choices = { ...NO_CHOICES, files: { 'package.json': { ...NO_FILE_CHOICE, delimiter: ',' } } };
    expect(issuesOf(readBytes('package.json', own('package.json'), json))[0]).toMatch(/^tableNotRecognised@/);
  });
});

describe('a table', () => {
  const HIRES =
    'employee id,hire date,manager\n1,2020-01-13,a\n2,2020-02-13,a\n3,2020-03-13,b\n4,2020-04-13,b\n5,2020-05-13,b\n';

  test.each(['hires.csv', 'hires', 'notes.txt', 'readme.md', 'hires.json'])(
    'of five rows is read, called %s',
    (name) => {
      expect(readTextFile(name, HIRES)).toMatchObject({ table: 'hires', rowsUsed: 5 });
    },
  );

  test('with long comments, unknown headings or none is asked about', () => {
    const comments =
      'who,what they said\n1,it was a long way to the top of this hill and back\n2,nobody ever asked me what I thought of it\n';
    expect(issuesOf(readTextFile('said.csv', comments))[0]).toMatch(/^tableNotRecognised@/);
    expect(issuesOf(readTextFile('list.txt', 'a\tb\tc\n1\tx\ty\n2\tx\ty\n'))[0]).toMatch(/^tableNotRecognised@/);
    expect(issuesOf(readTextFile('one.csv', 'id\n1\n2\n3\n'))[0]).not.toBe(PROSE[0]);
  });

  test.each(['', 'shapes'])('of the fixtures is never a text %s', (folder) => {
    const path = join('tests', 'fixtures', folder);
    const names = readdirSync(join(projectRoot, path)).filter((name) => name.endsWith('.csv'));
    expect(names.length).toBeGreaterThan(15);
    const texts = names.filter((name) => issuesOf(readBytes(name, own(join(path, name))))[0] === PROSE[0]);
    expect(texts).toEqual([]);
  });

  test('in JSON is said not to be read', () => {
    expect(issuesOf(readTextFile('rows.json', '{"rows": [{"employee id": 1}]}'))).toEqual(['fileNotATable@0 json']);
  });
});
