import type { CalendarDay } from '../core/model/calendar';
import { runSteps, type Steps } from '../core/model/progress';
import type { Command, Outcome, Request, Response, Snapshot } from './protocol';
import { type Change, changed, EMPTY_SESSION, openingRows, type Session, snapshotOf } from './session';

/* The worker's end: runs one command at a time, in slices short enough for Cancel and newer commands to be heard. */

const SLICE_MILLISECONDS = 40;

/** The session as it stands, and the last one whose snapshot the page has: Cancel goes back to that. */
let session: Session = EMPTY_SESSION;
let shown: { readonly session: Session; readonly snapshot: Snapshot } | null = null;
let newest = 0;
let cancelledThrough = 0;
let turn: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'cancel') {
    cancelledThrough = newest;
    return;
  }
  if (data.kind === 'preview') {
    post({ kind: 'preview', request: data.request, rows: openingRows(session, data.file) });
    return;
  }
  newest = data.request;
  turn = turn.then(async () => {
    const outcome = await perform(data.request, data.command, data.today as CalendarDay);
    post({ kind: 'outcome', request: data.request, outcome });
  });
});

function post(response: Response): void {
  self.postMessage(response);
}

/** A change is always carried through; what it shows is computed only where no newer change waits. */
async function perform(request: number, command: Command, today: CalendarDay): Promise<Outcome> {
  const isCancelled = () => request <= cancelledThrough;
  const isOutdated = () => isCancelled() || newest !== request;
  try {
    const change = await changeOf(command);
    const next = await drive(changed(session, change, today), request, isCancelled);
    if (!next) return cancelled(today);
    session = next;
    const snapshot = await drive(snapshotOf(next, today, __APP_VERSION__), request, isOutdated);
    if (snapshot) {
      shown = { session: next, snapshot };
      return { kind: 'done', snapshot };
    }
    return isCancelled() ? cancelled(today) : { kind: 'superseded' };
  } catch (error) {
    session = shown?.session ?? EMPTY_SESSION;
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', message, snapshot: shown?.snapshot ?? null };
  }
}

function cancelled(today: CalendarDay): Outcome {
  session = shown?.session ?? EMPTY_SESSION;
  return { kind: 'cancelled', snapshot: shown?.snapshot ?? emptySnapshot(today) };
}

function emptySnapshot(today: CalendarDay): Snapshot {
  return runSteps(snapshotOf(EMPTY_SESSION, today, __APP_VERSION__));
}

async function changeOf(command: Command): Promise<Change> {
  if (command.kind !== 'addFiles') return command;
  const files = await Promise.all(
    command.files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  return { kind: 'addFiles', files };
}

/** Runs a computation in slices; null once it is to stop. */
async function drive<T>(steps: Steps<T>, request: number, isToStop: () => boolean): Promise<T | null> {
  for (;;) {
    const pause = performance.now() + SLICE_MILLISECONDS;
    let step = steps.next();
    while (!step.done && performance.now() < pause) step = steps.next();
    if (step.done) return step.value;
    post({ kind: 'progress', request, progress: step.value });
    await new Promise((resume) => setTimeout(resume));
    if (isToStop()) return null;
  }
}
