import type { Views } from '../core/analyse';
import { everyoneShown } from '../core/besideShown';
import type { CalendarDay } from '../core/model/calendar';
import type { Steps } from '../core/model/progress';
import type { SourceFile } from '../core/model/reading';
import type { ViewQuery } from '../core/model/views';
import { readmitted, type ShownParts } from '../core/protect/shownParts';
import { view } from '../core/view';
import { prepareViews } from '../core/views/prepareViews';
import { handOut, openingOf } from './handOut';
import { issuePieces, withoutIssues } from './issuePieces';
import type { Command, HandOut, Outcome, Request, Response, Snapshot } from './protocol';
import { type Change, changed, EMPTY_SESSION, openingRows, type Session, type Showing, showingOf } from './session';
import { sourceOf } from './sourceOf';

/* The worker's end: runs one command at a time, in slices short enough for Cancel and newer commands to be heard. */

const SLICE_MILLISECONDS = 40;

/** The session as it stands, and the last one that was shown, with the parts of it that were. */
let session: Session = EMPTY_SESSION;
let shown: (Showing & { readonly session: Session; readonly parts: ShownParts }) | null = null;
let newestView = 0;
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
  if (data.kind === 'handOut') {
    const { request } = data;
    const answer = (made: HandOut | null) => post({ kind: 'handOut', request, handOut: made });
    void handOut(session, data.wish).then(answer, () => answer(null));
    return;
  }
  if (data.kind === 'view') {
    newestView = data.request;
    // Behind what else has arrived: of several only the newest is computed.
    setTimeout(() => post(answerTo(data.request, data.query)));
    return;
  }
  if (data.kind === 'names') {
    post({ kind: 'names', request: data.request, names: shown?.views?.names ?? [] });
    return;
  }
  newest = data.request;
  turn = turn.then(async () => {
    const outcome = await perform(data.request, data.command, data.today as CalendarDay);
    tell(data.request, outcome);
    if (shown?.views) void prepare(shown.views, data.request).catch(() => undefined);
  });
});

/** The files whose issues the page has, and the request they came with. */
let told: { readonly files: Snapshot['files']; readonly request: number } = { files: [], request: 0 };

/** What the page has already is not sent again: after Cancel it would wait for it. */
function tell(request: number, outcome: Outcome): void {
  const files = outcome.kind === 'superseded' ? undefined : outcome.snapshot?.files;
  if (files !== undefined && files !== told.files) {
    for (const piece of issuePieces(files)) post({ kind: 'issues', request, piece });
    told = { files, request };
  }
  post({ kind: 'outcome', request, outcome: withoutIssues(outcome), issuesOf: told.request });
}

/** Long enough for what was asked meanwhile to be answered first. */
const PAUSE_MILLISECONDS = 50;

/** Makes the first look at each screen quick, while nobody waits. What fails here fails again, and is told, where it is asked for. */
async function prepare({ subject }: Views, request: number): Promise<void> {
  const steps = prepareViews(subject);
  do {
    await new Promise((resume) => setTimeout(resume, PAUSE_MILLISECONDS));
  } while (newest === request && shown?.views?.subject === subject && !steps.next().done);
}

function answerTo(request: number, query: ViewQuery): Response {
  if (request !== newestView || !shown?.views) return { kind: 'view', request, answer: null };
  const { subject, guard } = shown.views;
  try {
    return { kind: 'view', request, answer: view(subject, query, guard, shown.parts) };
  } catch (error) {
    return { kind: 'viewFailed', request, message: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function post(response: Response): void {
  self.postMessage(response);
}

/**
 * A change is always carried through; what it shows is computed only where no newer change waits. Cancel takes back the
 * change it interrupts and no earlier one; where an earlier one was not shown yet, it is shown then.
 */
async function perform(request: number, command: Command, today: CalendarDay): Promise<Outcome> {
  const before = session;
  const isCancelled = () => request <= cancelledThrough;
  const isOutdated = () => newest !== request;
  try {
    const change = await changeOf(command, request, isCancelled);
    const next = change && (await drive(changed(before, change, today), request, isCancelled));
    session = next ?? before;
    const snapshot = next && (await show(next, today, request, () => isCancelled() || isOutdated()));
    if (snapshot) return { kind: 'done', snapshot };
    if (!isCancelled()) return { kind: 'superseded' };
    session = before;
    const earlier = shown?.session === before ? shown.snapshot : await show(before, today, request, isOutdated);
    return earlier ? { kind: 'cancelled', snapshot: earlier } : { kind: 'superseded' };
  } catch (error) {
    session = before;
    return { kind: 'failed', message: messageOf(error), snapshot: shown?.snapshot ?? null };
  }
}

async function show(
  of: Session,
  today: CalendarDay,
  request: number,
  isToStop: () => boolean,
): Promise<Snapshot | null> {
  const showing = await drive(showingOf(of, today, __APP_VERSION__), request, isToStop);
  if (!showing) return null;
  // The same files, other options: what was shown of their people stays shown.
  const parts = shown?.views && shown.session.files === of.files ? underMinimum(shown, showing) : partsOf(showing);
  shown = { ...showing, session: of, parts };
  return showing.snapshot;
}

/** What was shown under another smallest group is looked at anew. */
function underMinimum({ parts, views: before }: NonNullable<typeof shown>, { views: now }: Showing): ShownParts {
  return now === null || now.guard.minimum === before?.guard.minimum ? parts : readmitted(parts, now.guard.minimum);
}

const partsOf = ({ views }: Showing): ShownParts => (views === null ? new Map() : everyoneShown(views.subject.counts));

/** What a command changes, its files with their bytes; null once it is to stop. */
async function changeOf(command: Command, request: number, isToStop: () => boolean): Promise<Change | null> {
  if (command.kind === 'openProject') return openingOf(command.analysis, command.data);
  if (command.kind !== 'addFiles') return command;
  const files: SourceFile[] = [];
  for (const file of command.files) {
    post({ kind: 'progress', request, progress: { stage: 'reading', done: 0, total: 1 } });
    const source = await sourceOf(file, isToStop);
    if (source === null) return null;
    files.push(source);
  }
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
