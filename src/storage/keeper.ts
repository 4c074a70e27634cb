import type { ProjectContent } from '../core/model/project';
import { keptFiles, type Turn, turnAfter, writeKept } from './slots';

/** At most this long a change waits, and with the time a saving takes it stays under two seconds. */
const WAIT_MILLISECONDS = 1000;

export interface KeeperWork {
  readonly database: IDBDatabase;
  readonly turn: Turn;
  readonly app: string;
  /** What is to be kept now, with the bytes of the files whose checksums are not given; null: it cannot be had. */
  readonly collect: (
    keptAlready: readonly string[],
  ) => Promise<{ readonly content: ProjectContent; readonly data: ReadonlyMap<string, Uint8Array> } | null>;
  readonly onKept: (savedAt: number) => void;
  readonly onTrouble: (trouble: KeepTrouble) => void;
}

/** Why nothing is kept any more. */
export type KeepTrouble = 'full' | 'failed';

export interface Keeper {
  /** Something changed: it is kept soon. */
  touch(): void;
  /** Keeps at once what still waits. */
  flush(): Promise<void>;
  /** Keeps nothing more; resolves when no saving runs. */
  stop(): Promise<void>;
}

/** Keeps a project as it changes, one saving after the other. */
export function createKeeper(work: KeeperWork): Keeper {
  let { turn } = work;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> = Promise.resolve();
  let isWaiting = false;
  let isStopped = false;
  let last = '';
  const keep = async () => {
    const collected = await work.collect(await keptFiles(work.database));
    if (collected === null) throw new DOMException('nothing was handed out', 'InvalidStateError');
    const text = JSON.stringify(collected.content);
    if (text === last) return;
    const savedAt = Date.now();
    const problem = await writeKept(work.database, turn, { ...collected, app: work.app, savedAt });
    if (problem !== null) {
      work.onTrouble('failed');
      return;
    }
    turn = turnAfter(turn);
    last = text;
    work.onKept(savedAt);
  };
  const start = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (!isWaiting || isStopped) return running;
    isWaiting = false;
    running = running.then(keep).catch((error: unknown) => {
      if (!isStopped) work.onTrouble(isFull(error) ? 'full' : 'failed');
    });
    return running;
  };
  return {
    touch: () => {
      isWaiting = true;
      if (!isStopped) timer ??= setTimeout(() => void start(), WAIT_MILLISECONDS);
    },
    flush: start,
    stop: () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
      return running;
    },
  };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
