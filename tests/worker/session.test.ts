import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../src/core/model/analysisOptions';
import { type CalendarDay, parseIsoDay } from '../../src/core/model/calendar';
import { runSteps } from '../../src/core/model/progress';
import type { SourceFile } from '../../src/core/model/reading';
import type { Snapshot } from '../../src/worker/protocol';
import { type Change, changed, EMPTY_SESSION, type Session, showingOf } from '../../src/worker/session';

const TODAY = parseIsoDay('2026-06-30') as CalendarDay;

const text = (name: string, content: string): SourceFile => ({ name, bytes: new TextEncoder().encode(content) });
const changedBy = (session: Session, change: Change) => runSteps(changed(session, change, TODAY));
const shown = (session: Session): Snapshot => runSteps(showingOf(session, TODAY, 'test')).snapshot;
const namesOf = (session: Session) => session.files.map(({ source }) => source.name);

const ROSTER = `employee_id,hire_date,exit_date,manager
${Array.from({ length: 60 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0');
  const exit = index % 4 === 0 ? `2025-${month}-28` : '';
  return `${String(index).padStart(4, '0')},2023-${month}-01,${exit},Manager ${index % 3}`;
}).join('\n')}
`;
const PDF = text('report.csv', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');

describe('a session', () => {
  const loaded = changedBy(EMPTY_SESSION, { kind: 'addFiles', files: [text('roster.csv', ROSTER)] });

  it('reads what is dropped and reports on it', () => {
    const snapshot = shown(loaded);
    expect(snapshot.report?.people).toBe(60);
    expect(snapshot.report?.exits.total).toBe(15);
    expect(snapshot.reason).toBeNull();
  });

  it('keeps earlier data when a wrong file follows, and says what is wrong with it', () => {
    const snapshot = shown(changedBy(loaded, { kind: 'addFiles', files: [PDF] }));
    expect(snapshot.report?.people).toBe(60);
    expect(snapshot.files.map(({ name, rowsUsed }) => [name, rowsUsed])).toEqual([
      ['roster.csv', 60],
      ['report.csv', 0],
    ]);
    expect(snapshot.files[1]?.setAside[0]).toMatchObject({ code: 'fileNotATable', file: 'report.csv' });
  });

  it('puts own files in the place of a sample, but not a file it cannot use', () => {
    const sample = changedBy(EMPTY_SESSION, { kind: 'openSample', sample: 'tooSmall' });
    expect(shown(sample).sample).toBe('tooSmall');
    expect(changedBy(sample, { kind: 'addFiles', files: [PDF] }).sample).toBe('tooSmall');
    const own = changedBy(sample, { kind: 'addFiles', files: [text('roster.csv', ROSTER)] });
    expect(own.sample).toBeNull();
    expect(namesOf(own)).toEqual(['roster.csv']);
  });

  it('tells an unusable file from the file of a sample by name', () => {
    const sample = changedBy(EMPTY_SESSION, { kind: 'openSample', sample: 'tooSmall' });
    const both = changedBy(sample, { kind: 'addFiles', files: [{ ...PDF, name: 'hires.csv' }] });
    expect(namesOf(both)).toEqual([...namesOf(sample), 'hires (2).csv']);
  });

  it('tells two files of one name apart', () => {
    const other = text('roster.csv', ROSTER.replaceAll('Manager', 'Lead'));
    expect(namesOf(changedBy(loaded, { kind: 'addFiles', files: [other] }))).toEqual(['roster.csv', 'roster (2).csv']);
  });

  it('takes fifty files at once and accounts for every one', () => {
    const files = Array.from({ length: 50 }, (_, index) =>
      text(`part ${index}.csv`, ROSTER.replaceAll('Manager', `M${index}`)),
    );
    const snapshot = shown(changedBy(EMPTY_SESSION, { kind: 'addFiles', files }));
    expect(snapshot.files).toHaveLength(50);
    for (const file of snapshot.files) {
      const setAside = file.setAside.reduce((sum, { count }) => sum + count, 0);
      expect(file.rowsRead, file.name).toBe(file.rowsUsed + setAside);
    }
  });

  it('removes, clears, and keeps the options', () => {
    const options = changedBy(loaded, { kind: 'setOptions', options: { outcome: 'all' }, afterResults: false });
    expect(namesOf(changedBy(options, { kind: 'removeFile', name: 'roster.csv' }))).toEqual([]);
    const cleared = changedBy(options, { kind: 'clear' });
    expect(cleared).toMatchObject({ files: [], sample: null, options: { outcome: 'all' } });
    expect(shown(cleared)).toMatchObject({ report: null, reason: null, files: [] });
  });

  it('stamps what decides verdicts when it changes after results, with the value first seen', () => {
    const set = (session: Session, smallestRateRatio: number, afterResults: boolean) =>
      changedBy(session, { kind: 'setOptions', options: { smallestRateRatio, costPerExit: 9 }, afterResults });
    const before = set(loaded, 0.85, false);
    expect(shown(before).report?.changedAfterResults).toEqual([]);
    const twice = set(set(before, 0.95, true), 0.8, true);
    expect(shown(twice).report?.changedAfterResults).toEqual([{ option: 'smallestRateRatio', before: 0.85 }]);
    expect(set(twice, 0.85, true).changedAfterResults).toEqual([]);
    expect(changedBy(twice, { kind: 'openSample', sample: 'tooSmall' }).changedAfterResults).toEqual([]);
    const more = changedBy(twice, { kind: 'addFiles', files: [PDF] });
    expect(more.changedAfterResults).toHaveLength(1);
  });

  it('keeps the stamp of own files over a look at a sample', () => {
    const set = (session: Session, smallestRateRatio: number) =>
      changedBy(session, { kind: 'setOptions', options: { smallestRateRatio }, afterResults: true });
    const sample = changedBy(set(loaded, 0.95), { kind: 'openSample', sample: 'tooSmall' });
    const back = changedBy(set(sample, 0.8), { kind: 'undo' });
    expect(back.changedAfterResults).toEqual([{ option: 'smallestRateRatio', before: 0.9 }]);
    expect(changedBy(set(back, 0.9), { kind: 'undo' }).changedAfterResults).toEqual([]);
  });

  it('keeps the stamp over a sample and back, and over undo and redo', () => {
    const set = (session: Session, smallestRateRatio: number) =>
      changedBy(session, { kind: 'setOptions', options: { smallestRateRatio }, afterResults: true });
    const stamp = [{ option: 'smallestRateRatio', before: DEFAULT_OPTIONS.smallestRateRatio }];
    const sample = changedBy(set(loaded, 0.8), { kind: 'openSample', sample: 'tooSmall' });
    expect(changedBy(sample, { kind: 'undo' }).changedAfterResults).toEqual(stamp);
    const inSample = set(changedBy(loaded, { kind: 'openSample', sample: 'tooSmall' }), 0.8);
    expect(changedBy(inSample, { kind: 'undo' }).changedAfterResults).toEqual(stamp);
    const gone = changedBy(set(loaded, 0.8), { kind: 'undo' });
    expect(changedBy(gone, { kind: 'redo' }).changedAfterResults).toEqual(stamp);
  });

  it('knows the truth of a sample, and of own files none', () => {
    expect(shown(changedBy(EMPTY_SESSION, { kind: 'openSample', sample: 'tooSmall' })).truth).toMatchObject({
      holds: ['management', 'coaching'],
      coachingRateRatio: 0.7,
    });
    expect(shown(loaded).truth).toBeNull();
  });

  it('never changes the session it started from', () => {
    const before = JSON.stringify(namesOf(loaded));
    changedBy(loaded, { kind: 'addFiles', files: [PDF] });
    expect(JSON.stringify(namesOf(loaded))).toBe(before);
  });
});

describe('undo and redo', () => {
  const roster = text('roster.csv', ROSTER);
  const UNCLEAR = text(
    'unclear.csv',
    `employee_id,hire_date,exit_date\n${Array.from({ length: 20 }, (_, index) => `${index},0${(index % 9) + 1}/05/2023,`).join('\n')}\n`,
  );
  const FORMATS = { 'unclear.csv\nhire_date': 'dateMonthDayYear' } as const;
  const start = changedBy(EMPTY_SESSION, { kind: 'addFiles', files: [UNCLEAR] });
  const choices = { ...start.choices, formats: FORMATS };
  const settled = changedBy(start, { kind: 'setChoices', choices });
  const full = changedBy(settled, { kind: 'addFiles', files: [roster] });
  const plain = (session: Session) => {
    const { undoSteps, redoSteps, undoStep, redoStep, ...rest } = shown(session);
    return { undoSteps, redoSteps, undoStep, redoStep, rest: JSON.stringify(rest) };
  };

  it('go back through imports and choices and forward again to the same', () => {
    const steps = [EMPTY_SESSION, start, settled, full].map(plain);
    expect(steps.map(({ undoSteps }) => undoSteps)).toEqual([0, 1, 2, 3]);
    let session = full;
    for (const step of [2, 1, 0]) {
      session = changedBy(session, { kind: 'undo' });
      expect(plain(session).rest, `back to ${step}`).toBe(steps[step].rest);
    }
    expect(plain(session)).toMatchObject({ undoSteps: 0, redoSteps: 3 });
    for (const step of [1, 2, 3]) {
      session = changedBy(session, { kind: 'redo' });
      expect(plain(session).rest, `on to ${step}`).toBe(steps[step].rest);
    }
  });

  it('say what they take back and bring again', () => {
    const added = { kind: 'addFiles', count: 1, first: 'roster.csv' };
    const chose = { kind: 'choose', choice: 'format', subject: 'hire_date' };
    expect(plain(EMPTY_SESSION)).toMatchObject({ undoStep: null, redoStep: null });
    expect(plain(full)).toMatchObject({ undoStep: added, redoStep: null });
    expect(plain(changedBy(full, { kind: 'undo' }))).toMatchObject({ undoStep: chose, redoStep: added });
  });

  it('undo an import whole, and a file taken away', () => {
    const two = changedBy(EMPTY_SESSION, { kind: 'addFiles', files: [roster, PDF] });
    expect(namesOf(changedBy(two, { kind: 'undo' }))).toEqual([]);
    const one = changedBy(two, { kind: 'removeFile', name: 'roster.csv' });
    expect(namesOf(changedBy(one, { kind: 'undo' }))).toEqual(['roster.csv', 'report.csv']);
  });

  it('undo a sample that took the place of own files', () => {
    const sample = changedBy(full, { kind: 'openSample', sample: 'tooSmall' });
    const back = changedBy(sample, { kind: 'undo' });
    expect(back).toMatchObject({ sample: null, choices });
    expect(namesOf(back)).toEqual(['unclear.csv', 'roster.csv']);
  });

  it('forget the way forward once something else is done', () => {
    const back = changedBy(full, { kind: 'undo' });
    expect(changedBy(back, { kind: 'removeFile', name: 'unclear.csv' }).future).toEqual([]);
  });

  it('leave the options alone', () => {
    const options = changedBy(full, { kind: 'setOptions', options: { outcome: 'all' }, afterResults: false });
    expect(options.past).toHaveLength(3);
    expect(changedBy(options, { kind: 'undo' }).options.outcome).toBe('all');
  });

  it('have nowhere to go at the ends, and nothing after everything is cleared', () => {
    expect(changedBy(EMPTY_SESSION, { kind: 'undo' })).toBe(EMPTY_SESSION);
    expect(changedBy(full, { kind: 'redo' })).toBe(full);
    expect(changedBy(full, { kind: 'clear' })).toMatchObject({ files: [], past: [], future: [] });
  });

  it('read again only what a choice touches', () => {
    const changedBack = changedBy(full, { kind: 'setChoices', choices: start.choices });
    expect(changedBack.files[1]).toBe(full.files[1]);
    expect(changedBack.files[0]).not.toBe(full.files[0]);
  });

  it('a second month with the same headers asks nothing new', () => {
    const [signature = ''] = start.files.flatMap(({ readings }) => readings.map((reading) => reading.signature));
    const headers = {
      [signature]: { table: null, shape: null, fields: {}, formats: { hire_date: 'dateMonthDayYear' } },
    } as const;
    const remembered = changedBy(EMPTY_SESSION, { kind: 'setChoices', choices: { ...start.choices, headers } });
    const first = changedBy(remembered, { kind: 'addFiles', files: [UNCLEAR] });
    const second = changedBy(first, {
      kind: 'addFiles',
      files: [text('next month.csv', 'hire_date,employee_id,exit_date\n03/04/2023,91,\n')],
    });
    expect(shown(second).openChoices).toEqual([]);
    expect(shown(second).files.map(({ rowsUsed }) => rowsUsed)).toEqual([20, 1]);
  });
});
