import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectContent } from '../../src/core/model/project';
import { createRandom } from '../../src/core/stats/random';
import { checksumText } from '../../src/storage/checksum';
import { answered, completed, deleteDatabase, FILES, openDatabase, SLOTS } from '../../src/storage/database';
import { createKeeper, type KeepTrouble } from '../../src/storage/keeper';
import { FIRST_TURN, type Kept, keptFiles, readKept, type Turn, turnAfter, writeKept } from '../../src/storage/slots';
import { bytesOf, fullProject } from './projects';

interface State {
  readonly content: ProjectContent;
  readonly data: ReadonlyMap<string, Uint8Array>;
}

/** The project as it stands after `step` changes; every third change brings another file. */
async function stateAt(step: number): Promise<State> {
  const full = await fullProject();
  const bytes = bytesOf(`employee_id\n${'x'.repeat(1000)}${Math.floor(step / 3)}\n`);
  const sha256 = await checksumText(bytes);
  const files = [{ name: 'hires.csv', size: bytes.length, sha256 }];
  const page = { ...full.page, monthNotes: [{ month: '2024-01', text: `change ${step}` }] };
  return { content: { analysis: { ...full.analysis, files }, page }, data: new Map([[sha256, bytes]]) };
}

async function keep(database: IDBDatabase, turn: Turn, { content, data }: State): Promise<void> {
  const known = await keptFiles(database);
  const missing = new Map([...data].filter(([sha256]) => !known.includes(sha256)));
  expect(await writeKept(database, turn, { content, data: missing, app: '0.1.0', savedAt: turn.sequence })).toBeNull();
}

function stepOf(kept: Kept): number {
  if (kept.kind !== 'project') throw new Error(`invalid outcome; something should be kept: ${kept.kind}`);
  const { content, data } = kept.kept.project;
  const step = Number(content.page.monthNotes[0]?.text.split(' ')[1]);
  expect(new TextDecoder().decode(data?.[0])).toContain(`x${Math.floor(step / 3)}\n`);
  return step;
}

let database: IDBDatabase;
beforeEach(async () => {
  database = await openDatabase(() => undefined);
});
afterEach(async () => {
  database.close();
  await deleteDatabase();
});

async function spoil(store: string, key: string, edit: (bytes: Uint8Array) => void): Promise<void> {
  const transaction = database.transaction(store, 'readwrite');
  const value = await answered(transaction.objectStore(store).get(key));
  edit(value instanceof Uint8Array ? value : value.project);
  transaction.objectStore(store).put(value, key);
  await completed(transaction);
}

describe('the two slots', () => {
  it('give back the newest project with its files, and forget files nobody needs', async () => {
    expect(await readKept(database)).toEqual({ kind: 'nothing' });
    let turn = FIRST_TURN;
    for (let step = 0; step < 8; step++) {
      const state = await stateAt(step);
      await keep(database, turn, state);
      const kept = await readKept(database);
      expect(kept).toMatchObject({ kept: { ...turn, savedAt: turn.sequence, project: { content: state.content } } });
      expect(stepOf(kept)).toBe(step);
      expect((await keptFiles(database)).length).toBeLessThanOrEqual(2);
      turn = turnAfter(turn);
    }
  });

  it('give back the older project where the newer one, or a file of it, is broken', async () => {
    const second = turnAfter(FIRST_TURN);
    await keep(database, FIRST_TURN, await stateAt(2));
    await keep(database, second, await stateAt(3));
    const flip = (bytes: Uint8Array) => bytes.set([(bytes[500] ?? 0) ^ 4], 500);
    const [newFile = ''] = (await stateAt(3)).data.keys();
    await spoil(FILES, newFile, flip);
    expect(stepOf(await readKept(database))).toBe(2);
    await spoil(FILES, newFile, flip);
    expect(stepOf(await readKept(database))).toBe(3);
    await spoil(SLOTS, second.slot, flip);
    expect(stepOf(await readKept(database))).toBe(2);
    await spoil(SLOTS, FIRST_TURN.slot, flip);
    expect(await readKept(database)).toEqual({ kind: 'damaged' });
  });

  it('hold the older or the newer state, whenever of 200 moments the saving is ended', async () => {
    const random = createRandom(11);
    await keep(database, FIRST_TURN, await stateAt(0));
    let turn = turnAfter(FIRST_TURN);
    let lost = 0;
    for (let step = 1; step <= 200; step++) {
      const ended = endedAfter(random.integer(12));
      const before = stepOf(await readKept(database));
      const saving = keep(ended.database, turn, await stateAt(step)).then(
        () => true,
        () => false,
      );
      const isKept = await saving;
      const after = stepOf(await readKept(database));
      expect(after).toBe(isKept ? step : before);
      lost += isKept ? 0 : 1;
      if (isKept) turn = turnAfter(turn);
    }
    expect(lost).toBeGreaterThan(40);
    expect(lost).toBeLessThan(160);
  });
});

/** The database, whose writing is ended after so many turns of the event loop. */
function endedAfter(turns: number): { database: IDBDatabase } {
  const proxy = new Proxy(database, {
    get: (target, key) => {
      if (key !== 'transaction') return Reflect.get(target, key, target);
      return (...request: Parameters<IDBDatabase['transaction']>) => {
        const transaction = target.transaction(...request);
        if (request[1] === 'readwrite') void endLater(transaction, turns);
        return transaction;
      };
    },
  });
  return { database: proxy };
}

async function endLater(transaction: IDBTransaction, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resume) => setImmediate(resume));
  try {
    transaction.abort();
  } catch {
    // It was complete already.
  }
}

describe('the keeper', () => {
  const keeperOf = (collect: () => Promise<State | null>, told: KeepTrouble[], on: IDBDatabase = database) =>
    createKeeper({
      database: on,
      turn: FIRST_TURN,
      app: '0.1.0',
      collect,
      onKept: () => undefined,
      onTrouble: (trouble) => told.push(trouble),
    });

  it('keeps what was touched within two seconds, and at once when it is asked to', async () => {
    let step = 1;
    const told: KeepTrouble[] = [];
    const keeper = keeperOf(() => stateAt(step), told);
    const start = performance.now();
    keeper.touch();
    while ((await readKept(database)).kind === 'nothing' && performance.now() - start < 5000)
      await new Promise((resume) => setTimeout(resume, 20));
    expect(performance.now() - start).toBeLessThan(2000);
    step = 2;
    keeper.touch();
    await keeper.flush();
    expect(stepOf(await readKept(database))).toBe(2);
    await keeper.stop();
    step = 3;
    keeper.touch();
    await keeper.flush();
    expect(stepOf(await readKept(database))).toBe(2);
    expect(told).toEqual([]);
  });

  it('does not write again what stands there already', async () => {
    const keeper = keeperOf(() => stateAt(1), []);
    for (let time = 0; time < 3; time++) {
      keeper.touch();
      await keeper.flush();
    }
    expect(await readKept(database)).toMatchObject({ kept: { sequence: 1 } });
    await keeper.stop();
  });

  it('says loudly when the disk is full, and goes on where there is room again', async () => {
    const told: KeepTrouble[] = [];
    let isFull = true;
    const proxy = new Proxy(database, {
      get: (target, key) => {
        const value = Reflect.get(target, key, target);
        if (key !== 'transaction') return value;
        return (...request: Parameters<IDBDatabase['transaction']>) => {
          if (isFull && request[1] === 'readwrite') throw new DOMException('full', 'QuotaExceededError');
          return target.transaction(...request);
        };
      },
    });
    const keeper = keeperOf(() => stateAt(1), told, proxy);
    keeper.touch();
    await keeper.flush();
    expect(told).toEqual(['full']);
    isFull = false;
    keeper.touch();
    await keeper.flush();
    expect(stepOf(await readKept(database))).toBe(1);
    await keeper.stop();
  });

  it('says when nothing could be handed out', async () => {
    const told: KeepTrouble[] = [];
    const keeper = keeperOf(async () => null, told);
    keeper.touch();
    await keeper.flush();
    expect(told).toEqual(['failed']);
    await keeper.stop();
  });
});
