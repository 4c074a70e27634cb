import { deleteDatabase, openDatabase } from '../../storage/database';
import { chooseKeeping, isKeepingChosen } from '../../storage/keepChoice';
import { createKeeper, type Keeper, type KeepTrouble } from '../../storage/keeper';
import type { OpenedProject } from '../../storage/projectFile';
import { FIRST_TURN, type KeptProject, readKept, type Turn, turnAfter } from '../../storage/slots';
import { becomeWriter } from '../../storage/writerLock';
import { createObservable, type Observable } from './observable';
import type { ProjectPort } from './port';

/** Whether this tab keeps its project on the device. */
export type KeepState =
  | { readonly kind: 'off' | 'asking' | 'otherTab' | 'deleted' }
  /** A kept project waits to be opened or replaced; until then nothing else is kept. */
  | { readonly kind: 'waiting'; readonly savedAt: number }
  | { readonly kind: 'on'; readonly savedAt: number | null }
  | { readonly kind: 'trouble'; readonly trouble: KeepTrouble | 'damaged' | 'unavailable' };

export interface Keeping {
  readonly state: Observable<{ readonly keep: KeepState }>;
  /** Goes on with what was chosen at an earlier visit. */
  readonly resume: () => Promise<void>;
  readonly switchOn: () => Promise<void>;
  /** Also deletes what was kept. */
  readonly switchOff: () => Promise<void>;
  readonly openKept: () => Promise<void>;
  /** Keeps what is open here in the place of what waits. */
  readonly replaceKept: () => void;
  /** Keeps nothing more, and leaves what is kept. */
  readonly stop: () => Promise<void>;
}

interface KeepingRoom {
  /** Puts a project in place; false: it was not. */
  readonly put: (project: OpenedProject) => Promise<boolean>;
  readonly isReadOnly: () => boolean;
}

/** What this tab holds while it is the one that keeps. */
interface Holding {
  readonly database: IDBDatabase;
  readonly release: () => void;
  keeper: Keeper | null;
  waiting: KeptProject | null;
}

export function createKeeping(port: ProjectPort, room: KeepingRoom): Keeping {
  const state = createObservable<{ readonly keep: KeepState }>({ keep: { kind: 'off' } });
  const tell = (keep: KeepState) => state.set({ keep });
  let holding: Holding | null = null;
  const stop = async () => {
    const held = holding;
    holding = null;
    await held?.keeper?.stop();
    held?.database.close();
    held?.release();
    tell({ kind: 'off' });
  };
  const startKeeper = (held: Holding, turn: Turn) => {
    held.waiting = null;
    tell({ kind: 'on', savedAt: null });
    held.keeper = createKeeper({
      database: held.database,
      turn,
      app: port.app,
      collect: async (keptAlready) => {
        const handed = await port.handOut({ data: { except: keptAlready }, hidesNames: false });
        return handed && { content: { analysis: handed.analysis, page: port.collect() }, data: handed.data };
      },
      onKept: (savedAt) => {
        tell({ kind: 'on', savedAt });
        // What is being computed may still change what it was computed from.
        if (port.isWorking()) touch();
      },
      onTrouble: (trouble) => tell({ kind: 'trouble', trouble }),
    });
  };
  const touch = () => {
    if (!room.isReadOnly()) holding?.keeper?.touch();
  };
  port.onChange(touch);
  const flush = () => {
    if (document.visibilityState === 'hidden') void holding?.keeper?.flush();
  };
  document.addEventListener('visibilitychange', flush);
  addEventListener('pagehide', () => void holding?.keeper?.flush());
  let starting: Promise<void> | null = null;
  const start = (): Promise<void> => {
    if (holding !== null) return Promise.resolve();
    starting ??= begin().finally(() => {
      starting = null;
    });
    return starting;
  };
  const begin = async (): Promise<void> => {
    tell({ kind: 'asking' });
    try {
      const release = await becomeWriter();
      if (release === null) {
        tell({ kind: 'otherTab' });
        return;
      }
      const lost = () => void stop().then(() => tell({ kind: 'deleted' }));
      const database = await openDatabase(lost).catch((error: unknown) => {
        release();
        throw error;
      });
      const held: Holding = { database, release, keeper: null, waiting: null };
      holding = held;
      await lookAt(held);
    } catch {
      // Private windows, blocked storage, pages that did not come over https.
      tell({ kind: 'trouble', trouble: 'unavailable' });
    }
  };
  const lookAt = async (held: Holding) => {
    const kept = await readKept(held.database);
    if (kept.kind === 'damaged') tell({ kind: 'trouble', trouble: 'damaged' });
    else if (kept.kind === 'project') {
      held.waiting = kept.kept;
      tell({ kind: 'waiting', savedAt: kept.kept.savedAt });
    } else startKeeper(held, FIRST_TURN);
  };
  return {
    state,
    stop,
    resume: async () => {
      if (isKeepingChosen()) await start();
    },
    switchOn: async () => {
      chooseKeeping(true);
      await start();
      touch();
    },
    switchOff: async () => {
      const isWriter = holding !== null;
      // Another tab that keeps its project goes on doing so.
      if (state.get().keep.kind !== 'otherTab') chooseKeeping(false);
      await stop();
      if (isWriter) await deleteDatabase();
    },
    openKept: async () => {
      const held = holding;
      const waiting = held?.waiting ?? null;
      if (held === null || waiting === null || !(await room.put(waiting.project))) return;
      startKeeper(held, turnAfter(waiting));
      tell({ kind: 'on', savedAt: waiting.savedAt });
      port.showData();
    },
    replaceKept: () => {
      if (holding === null) return;
      startKeeper(holding, holding.waiting === null ? FIRST_TURN : turnAfter(holding.waiting));
      touch();
    },
  };
}
