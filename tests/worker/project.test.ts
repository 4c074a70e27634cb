import { describe, expect, it } from 'vitest';
import { type CalendarDay, parseIsoDay } from '../../src/core/model/calendar';
import { parseProject } from '../../src/core/model/parseProject';
import { runSteps } from '../../src/core/model/progress';
import { NO_PAGE_STATE, type ProjectAnalysis } from '../../src/core/model/project';
import { NO_FILE_CHOICE, NO_HEADER_CHOICE, type SourceFile } from '../../src/core/model/reading';
import { handOut, openingOf } from '../../src/worker/handOut';
import type { HandOut, Snapshot } from '../../src/worker/protocol';
import { type Change, changed, EMPTY_SESSION, type Session, showingOf } from '../../src/worker/session';

const TODAY = parseIsoDay('2026-06-30') as CalendarDay;
const ALL = { data: { except: [] }, hidesNames: false } as const;
const NONE = { data: 'none', hidesNames: true } as const;

const text = (name: string, content: string): SourceFile => ({ name, bytes: new TextEncoder().encode(content) });
const changedBy = (session: Session, change: Change) => runSteps(changed(session, change, TODAY));

/** What the page is shown but for the way that led there, which is not saved. */
function shown(session: Session): Omit<Snapshot, 'undoSteps' | 'undoStep'> {
  const { undoSteps, undoStep, ...rest } = runSteps(showingOf(session, TODAY, 'test')).snapshot;
  return rest;
}

/** As it comes back from a file. */
function saved(analysis: ProjectAnalysis): ProjectAnalysis {
  const content = parseProject(JSON.parse(JSON.stringify({ analysis, page: NO_PAGE_STATE })), null);
  if ('path' in content) throw new Error(`invalid project; it should be read back: ${content.path}`);
  return content.analysis;
}

async function opened({ analysis, data }: HandOut, from: Session = EMPTY_SESSION): Promise<Session> {
  const bytes = analysis.files.map(({ sha256 }) => data.get(sha256) ?? new Uint8Array(0));
  return changedBy(from, await openingOf(saved(analysis), data.size === 0 ? null : bytes));
}

const CANARY = 'Zaphod Beeblebrox';
const ROSTER = `employee_id,hire_date,exit_date,manager,${CANARY},why
${Array.from({ length: 60 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0');
  const exit = index % 4 === 0 ? `${month}/05/2025` : '';
  return `${String(index).padStart(4, '0')},03/04/2023,${exit},${CANARY} ${index % 3},North,${exit ? `gone to ${CANARY}` : ''}`;
}).join('\n')}
`;
const FILE = `${CANARY}.csv`;

function settledSession(): Session {
  const loaded = changedBy(EMPTY_SESSION, { kind: 'addFiles', files: [text(FILE, ROSTER)] });
  const signature = loaded.files[0]?.readings[0]?.signature ?? '';
  const choices = {
    ...loaded.choices,
    headers: {
      [signature]: {
        ...NO_HEADER_CHOICE,
        fields: { [CANARY]: 'region' as const, why: 'exitKind' as const },
        formats: { hire_date: 'dateMonthDayYear' as const },
      },
    },
    formats: { [`${FILE}\nexit_date`]: 'dateMonthDayYear' as const },
    files: { [FILE]: { ...NO_FILE_CHOICE, delimiter: ',' } },
    exitKinds: { [`gone to ${CANARY.toLowerCase()}`]: 'voluntary' as const },
    sensitive: [CANARY],
  };
  const settled = changedBy(loaded, { kind: 'setChoices', choices });
  return changedBy(settled, {
    kind: 'setOptions',
    options: { smallestRateRatio: 0.8, costPerExit: 9 },
    afterResults: true,
  });
}

describe('a project saved with its data', () => {
  it('opens to the same to the last digit, stamp of later changes included', async () => {
    const before = settledSession();
    const after = await opened(await handOut(before, ALL));
    const then = shown(before);
    expect(then.report?.people).toBe(60);
    expect(then.report?.changedAfterResults).toHaveLength(1);
    expect(shown(after)).toEqual(then);
    expect(JSON.stringify(shown(after).report)).toBe(JSON.stringify(then.report));
  });

  it('takes the place of all there was, and leaves nothing to go back to', async () => {
    const sample = changedBy(EMPTY_SESSION, { kind: 'openSample', sample: 'tooSmall' });
    const after = await opened(await handOut(settledSession(), ALL), sample);
    expect(after).toMatchObject({ sample: null, past: [], future: [] });
    expect(after.files.map(({ source }) => source.name)).toEqual([FILE]);
  });

  it('hands out only the bytes that are not known yet', async () => {
    const session = settledSession();
    const { analysis, data } = await handOut(session, ALL);
    const known = analysis.files.map(({ sha256 }) => sha256);
    expect([...data.keys()]).toEqual(known);
    expect((await handOut(session, { ...ALL, data: { except: known } })).data.size).toBe(0);
  });

  it('remembers a file too large to be opened without its bytes', async () => {
    const large: SourceFile = { name: 'large.csv', bytes: new Uint8Array(0), size: 300_000_000 };
    const before = changedBy(settledSession(), { kind: 'addFiles', files: [large] });
    const handed = await handOut(before, ALL);
    expect(handed.analysis.files[1]).toEqual({ name: 'large.csv', size: 300_000_000, sha256: '' });
    expect(shown(await opened(handed))).toEqual(shown(before));
  });
});

describe('a project saved without data', () => {
  it('holds no word of the files while names are masked', async () => {
    const { analysis, data } = await handOut(settledSession(), NONE);
    expect(data.size).toBe(0);
    const written = JSON.stringify(analysis).toLowerCase();
    for (const word of [...CANARY.toLowerCase().split(' '), 'gone', '.csv', 'hire_date'])
      expect(written).not.toContain(word);
    const names = { ...settledSession().choices, names: 'shown' as const };
    const shownNames = changedBy(settledSession(), { kind: 'setChoices', choices: names });
    expect(JSON.stringify((await handOut(shownNames, NONE)).analysis)).toContain(CANARY);
  });

  it('understands the files again when they are dropped', async () => {
    const before = settledSession();
    const empty = await opened(await handOut(before, NONE));
    expect(empty.files).toEqual([]);
    expect(empty.options).toEqual(before.options);
    const after = changedBy(empty, { kind: 'addFiles', files: [text(FILE, ROSTER)] });
    expect(after.choices).toEqual(before.choices);
    expect(shown(after)).toEqual(shown(before));
  });

  it('keeps hidden what no file brought back, over a second saving', async () => {
    const hidden = (await opened(await handOut(settledSession(), NONE))).choices;
    const other = text('other.csv', 'employee_id,hire_date\n1,2023-01-01\n');
    const empty = await opened(await handOut(settledSession(), NONE));
    const after = changedBy(empty, { kind: 'addFiles', files: [other] });
    expect(Object.keys(after.choices.files)).toEqual(Object.keys(hidden.files));
    const again = await opened(await handOut(after, NONE));
    const found = changedBy(again, { kind: 'addFiles', files: [text(FILE, ROSTER)] });
    expect(found.choices).toEqual(settledSession().choices);
  });

  it('opens a sample as it stood, with the files that were removed left out', async () => {
    const sample = changedBy(EMPTY_SESSION, { kind: 'openSample', sample: 'tooSmall' });
    const [first] = sample.files;
    const before = changedBy(sample, { kind: 'removeFile', name: first?.source.name ?? '' });
    const after = await opened(await handOut(before, NONE));
    expect(after.files).toHaveLength(sample.files.length - 1);
    expect(shown(after)).toEqual(shown(before));
  });
});
