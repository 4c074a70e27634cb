import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/core/ingest/cellText';
import { columnKeys } from '../../../src/core/ingest/columnKeys';
import { parseChoices } from '../../../src/core/model/parseChoices';
import { type ColumnReading, NO_CHOICES } from '../../../src/core/model/reading';
import {
  fileChoiceOf,
  headerChoiceOf,
  keysOf,
  withExitKind,
  withField,
  withFile,
  withFormat,
  withNames,
  withPersonal,
  withProposal,
  withShape,
  withTable,
} from '../../../src/features/data/choices';
import { fileEntries } from '../../../src/features/data/fileEntries';
import { withLikely } from '../../../src/features/data/withLikely';
import { AMBIGUOUS, snapshotFor } from './snapshot';

const column = (header: string, index: number): ColumnReading => ({
  index,
  header,
  field: null,
  format: 'text',
  decimal: null,
  certainty: 'assumed',
  provenByRow: 0,
  options: [],
  leftOut: 'notRecognised',
});

describe('the keys of columns', () => {
  it('are those of the core, whatever the headers', () => {
    const header = fc.constantFrom('a', 'b', ' a ', '', 'constructor', '__proto__', 'a #2');
    fc.assert(
      fc.property(fc.array(header), (headers) => {
        const listed = headers
          .map((text, index) => ({ header: cellText(text), index }))
          .filter((one) => one.header !== '');
        const keys = columnKeys(headers);
        expect(keysOf(listed.map((one) => column(one.header, one.index)))).toEqual(
          listed.map(({ index }) => keys[index]),
        );
      }),
    );
  });
});

describe('what is settled', () => {
  it('keeps everything else that was', () => {
    const changes = [
      withTable('s', 'coaching'),
      withField('s', ['boss'], 'manager'),
      withFormat('s', ['spent'], 'minutes'),
      withFile('a.csv', { headerRow: 3 }),
      withFile('a.csv', { encoding: 'utf-8' }),
      withExitKind('blorp', 'neutral'),
      withPersonal('salary', true),
      withNames('shown'),
    ];
    const choices = changes.reduce((settled, change) => change(settled), NO_CHOICES);
    expect(headerChoiceOf(choices, 's')).toEqual({
      table: 'coaching',
      shape: null,
      fields: { boss: 'manager' },
      formats: { spent: 'minutes' },
    });
    expect(fileChoiceOf(choices, 'a.csv')).toMatchObject({ headerRow: 3, encoding: 'utf-8', sheet: null });
    expect(choices).toMatchObject({ exitKinds: { blorp: 'neutral' }, sensitive: ['salary'], names: 'shown' });
    expect(parseChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
  });

  it('gives a field to one column only, and takes it back', () => {
    const first = withField('s', ['boss'], 'manager')(withField('s', ['note'], 'leaveOut')(NO_CHOICES));
    const moved = withField('s', ['lead'], 'manager')(first);
    expect(headerChoiceOf(moved, 's').fields).toEqual({ note: 'leaveOut', lead: 'manager' });
    const other = withField('s', ['x'], 'leaveOut')(moved);
    expect(headerChoiceOf(other, 's').fields).toEqual({ note: 'leaveOut', lead: 'manager', x: 'leaveOut' });
    expect(headerChoiceOf(withField('s', ['lead'], null)(moved), 's').fields).toEqual({ note: 'leaveOut' });
  });

  it('takes headers called like properties of every object for headers', () => {
    const choices = withField('s', ['__proto__', 'constructor'], 'score')(NO_CHOICES);
    expect(Object.entries(headerChoiceOf(choices, 's').fields)).toEqual([
      ['__proto__', 'score'],
      ['constructor', 'score'],
    ]);
    expect(Object.keys(withExitKind('__proto__', 'neutral')(NO_CHOICES).exitKinds)).toEqual(['__proto__']);
    expect(headerChoiceOf(NO_CHOICES, 'constructor').table).toBeNull();
  });

  it('forgets the shape with the table', () => {
    const choices = withTable('s', 'quota')(withShape('s', 'wide')(NO_CHOICES));
    expect(headerChoiceOf(choices, 's')).toMatchObject({ table: 'quota', shape: null });
  });

  it('switches a personal column on once and off again', () => {
    const on = withPersonal('pay', true)(withPersonal('pay', true)(NO_CHOICES));
    expect(on.sensitive).toEqual(['pay']);
    expect(withPersonal('pay', false)(on).sensitive).toEqual([]);
  });
});

describe('the likely readings', () => {
  it('settle what is open, for this and every file alike, and nothing for files to come', () => {
    const open = snapshotFor({ 'march.csv': AMBIGUOUS });
    expect(open.openChoices).toHaveLength(2);
    const choices = withLikely(fileEntries(open).flatMap(({ parts }) => parts))(open.choices);
    expect(choices.acceptProposals).toBe(false);
    const both = snapshotFor(
      { 'march.csv': AMBIGUOUS, 'april.csv': AMBIGUOUS.replaceAll(/^(\d+),/gm, 'X$1,') },
      choices,
    );
    expect(both.openChoices).toEqual([]);
    expect(both.files.map(({ rowsUsed }) => rowsUsed)).toEqual([12, 12]);
  });
});

describe('the columns a file without header seems to have', () => {
  it('can be taken as proposed', () => {
    const text = '1;2023-01-05;100\n2;2023-02-05;200\n3;2023-03-05;300\n';
    const open = snapshotFor({ 'Quota.csv': text });
    const [file] = open.files;
    const proposal = open.previews[0]?.proposal ?? null;
    if (file === undefined || proposal === null) throw new Error('invalid snapshot; nothing is proposed');
    const taken = snapshotFor({ 'Quota.csv': text }, withProposal(file, proposal)(open.choices));
    expect(taken.files[0]).toMatchObject({ table: 'quota', rowsRead: 3, rowsUsed: 3 });
  });
});
