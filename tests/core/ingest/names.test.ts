import { describe, expect, test } from 'vitest';
import { maskedText } from '../../../src/core/model/maskedText';
import { runSteps } from '../../../src/core/model/progress';
import { type Choices, NO_CHOICES, type SourceFile } from '../../../src/core/model/reading';
import { changed, EMPTY_SESSION, openingRows, type Session, showingOf } from '../../../src/worker/session';
import { day } from './readings';

const TODAY = day('2024-12-31');
/** Stands in every cell that can hold a name, an id, an address or a story. */
const CANARY = 'Zzyzxqa';

const source = (name: string, text: string): SourceFile => ({ name, bytes: new TextEncoder().encode(text) });

function files(): SourceFile[] {
  const people = Array.from({ length: 60 }, (_, index) => `${CANARY}${String(index).padStart(3, '0')}`);
  const roster = people.map((id, index) => {
    const exit = index % 4 === 0 ? `2024-0${(index % 8) + 1}-28` : '';
    const cells = [
      id,
      `${id}@${CANARY}.example`,
      `${CANARY} Given ${index}`,
      '2022-03-01',
      exit,
      `${CANARY} Boss ${index % 4}`,
    ];
    return [...cells, `${CANARY} lives here ${index}`].join(',');
  });
  const broken = [
    `${CANARY}001,a@b.c,n,2022-03-01,,${CANARY} Other boss,x`,
    `${CANARY}900,,n,${CANARY} 31.02.2024,,m,x`,
    `Total ${CANARY},,,,,,`,
    `${CANARY}901,,n,2022-03-01,2021-01-01,${CANARY} Boss 1,x`,
  ];
  const coaching = people.slice(0, 30).map((id) => `${id},2024-03,1.5,${CANARY} Boss 1`);
  return [
    source(
      'roster.csv',
      `${CANARY} confidential\nemployee id,email,full name,hire date,exit date,manager,home\n${[...roster, ...broken].join('\n')}\n`,
    ),
    source(
      'coaching.csv',
      `employee id,month,coaching hours,coach\n${[...coaching, `${CANARY} stranger,2024-03,1,x`, `${CANARY}002,2024-03,${CANARY},x`].join('\n')}\n`,
    ),
    source(
      'exits.csv',
      `employee id,exit date,exit type,comment\n${CANARY}001,2024-05-31,resigned,${CANARY} was unhappy\n`,
    ),
  ];
}

function sessionWith(choices: Choices): Session {
  const chosen = runSteps(changed(EMPTY_SESSION, { kind: 'setChoices', choices }, TODAY));
  return runSteps(changed(chosen, { kind: 'addFiles', files: files() }, TODAY));
}

describe('a name in a file', () => {
  const session = sessionWith(NO_CHOICES);
  const snapshot = runSteps(showingOf(session, TODAY, 'test')).snapshot;
  const ledger = snapshot.files.flatMap(({ setAside, cellIssues }) => [...setAside, ...cellIssues]);

  test('is in no report', () => {
    expect(snapshot.report?.people).toBe(60);
    expect(JSON.stringify(snapshot.report)).not.toContain(CANARY);
    expect(JSON.stringify(snapshot.report).toLowerCase()).not.toContain(CANARY.toLowerCase());
  });

  test('is in the snapshot only where a row set aside is quoted for mending', () => {
    expect(ledger.some(({ raw }) => raw.includes(CANARY))).toBe(true);
    const quoted = JSON.parse(JSON.stringify(snapshot), (key, value) => (key === 'raw' ? null : value));
    expect(JSON.stringify(quoted)).not.toContain(CANARY);
    // Samples quote cells too; those of people are masked.
    expect(JSON.stringify(snapshot.previews)).not.toContain(CANARY);
  });

  test('is gone from columns that are not mapped as soon as they are read', () => {
    for (const { readings } of session.files) {
      for (const reading of readings) {
        const kept = {
          ...reading,
          data: [...reading.data],
          setAside: [],
          cellIssues: [],
          preview: { ...reading.preview, opening: [] },
        };
        expect(JSON.stringify(kept)).not.toContain(`${CANARY} Given`);
        expect(JSON.stringify(kept)).not.toContain('lives here');
        expect(JSON.stringify(kept)).not.toContain('unhappy');
      }
    }
  });

  test('is in the first rows of a file when these are asked for', () => {
    expect(openingRows(session, 'roster.csv')[0]).toEqual({ row: 1, cells: [`${CANARY} confidential`] });
    expect(openingRows(session, 'nowhere.csv')).toEqual([]);
  });

  test('is shown where the analyst says so, and small groups stay hidden', () => {
    const shown = runSteps(showingOf(sessionWith({ ...NO_CHOICES, names: 'shown' }), TODAY, 'test')).snapshot;
    expect(JSON.stringify(shown.report?.managers.rows)).toContain(`${CANARY} Boss`);
    expect(JSON.stringify(shown.previews)).toContain(CANARY);
    expect(shown.report?.exits).toEqual(snapshot.report?.exits);
  });
});

describe('a mask', () => {
  test('keeps the shape and nothing else', () => {
    expect(maskedText('Ada Öz-Ünal 0012, x@y.de')).toBe('Aaa Aa-Aaaa 9999, a@a.aa');
    expect(maskedText('李明 ٣')).toBe('aa 9');
  });
});

describe('a file no table was found in', () => {
  const text = `${CANARY} who,${CANARY} what,salary\n${CANARY} 1,2021-05-03,100\n${CANARY} 2,-,200\n${CANARY}ab,x,300\n`;
  const previewUnder = (choices: Choices) => {
    const empty = runSteps(changed(EMPTY_SESSION, { kind: 'setChoices', choices }, TODAY));
    const session = runSteps(changed(empty, { kind: 'addFiles', files: [source('list.csv', text)] }, TODAY));
    return runSteps(showingOf(session, TODAY, 'test')).snapshot.previews[0];
  };

  test('shows masked cells to tell its columns by, none of a column that looks personal', () => {
    const preview = previewUnder(NO_CHOICES);
    expect(preview?.columns.map(({ index, samples }) => [index, samples.map(({ row, raw }) => [row, raw])])).toEqual([
      [
        0,
        [
          [2, 'Aaaaaaa 9'],
          [4, 'Aaaaaaaaa'],
        ],
      ],
      [
        1,
        [
          [2, '9999-99-99'],
          [4, 'a'],
        ],
      ],
    ]);
    expect(JSON.stringify(preview?.columns)).not.toContain(CANARY);
  });

  test('shows them as they are once names are shown', () => {
    const preview = previewUnder({ ...NO_CHOICES, names: 'shown' });
    expect(preview?.columns[0]?.samples.map(({ raw }) => raw)).toEqual([`${CANARY} 1`, `${CANARY} 2`, `${CANARY}ab`]);
  });
});
