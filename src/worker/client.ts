import type { AnalysisOptions } from '../core/model/analysisOptions';
import { dayOnClock } from '../core/model/calendar';
import type { PreviewRow } from '../core/model/preview';
import type { Progress } from '../core/model/progress';
import type { ProjectAnalysis } from '../core/model/project';
import type { Choices } from '../core/model/reading';
import type { NameOf, ViewAnswer, ViewQuery } from '../core/model/views';
import type { SampleId } from '../core/worlds/samples';
import { withIssues } from './issuePieces';
import { onFirstSign } from './onFirstSign';
import type { Command, HandOut, HandOutWish, IssuePiece, Outcome, Request, Response } from './protocol';
import { startWorker } from './startWorker';

/** The page's end: each call is one command; a newer one makes an older one come back as `superseded`. */
export interface AnalysisClient {
  addFiles(files: readonly File[]): Promise<Outcome>;
  openSample(sample: SampleId): Promise<Outcome>;
  removeFile(name: string): Promise<Outcome>;
  clear(): Promise<Outcome>;
  setChoices(choices: Choices): Promise<Outcome>;
  /** `afterResults`: the reader has seen verdicts, so that a change of what decides them is told. */
  setOptions(options: Partial<AnalysisOptions>, afterResults: boolean): Promise<Outcome>;
  /** Puts a project in the place of all there is. */
  openProject(analysis: ProjectAnalysis, data: readonly Uint8Array[] | null): Promise<Outcome>;
  undo(): Promise<Outcome>;
  redo(): Promise<Outcome>;
  /** The first rows of a file as they stand, names included: for choosing another header row. Works while a command runs. */
  preview(file: string): Promise<readonly PreviewRow[]>;
  /** What the session was made from; null where the worker cannot give it. Works while a command runs. */
  handOut(wish: HandOutWish): Promise<HandOut | null>;
  /** A part of the data as one screen shows it; null where a newer question overtook it or nothing can be shown. */
  view(query: ViewQuery): Promise<ViewAnswer | null>;
  /** The names behind the letters: for looking at while a key is held. */
  names(): Promise<readonly NameOf[]>;
  /** Stops what is running; its call comes back as `cancelled`, nothing is changed. */
  cancel(): void;
  /** Hears progress, and null when nothing is running any more. Returns how to stop hearing it. */
  onProgress(listener: (progress: Progress | null) => void): () => void;
}

/** What is answered beside the commands. */
type Answer = Extract<Response, { kind: 'preview' | 'handOut' }>;

interface Asking {
  readonly resolve: (answer: ViewAnswer | null) => void;
  readonly reject: (error: Error) => void;
}

export function createAnalysisClient(): AnalysisClient {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  const listeners = new Set<(progress: Progress | null) => void>();
  const asked = new Map<number, (answer: Answer | null) => void>();
  let requests = 0;
  let broken: string | null = null;
  const looked = new Map<number, Asking>();
  const named = new Map<number, (names: readonly NameOf[]) => void>();
  let issues: { readonly request: number; readonly pieces: IssuePiece[] } = { request: 0, pieces: [] };
  let peeks = 0;
  let questions = 0;
  let views = 0;
  const tell = (progress: Progress | null) => {
    for (const listener of listeners) listener(progress);
  };
  const settle = (request: number, outcome: Outcome) => {
    waiting.get(request)?.(outcome);
    waiting.delete(request);
    if (waiting.size === 0) tell(null);
  };
  const hear = ({ data }: MessageEvent<Response>) => {
    if (data.kind === 'preview' || data.kind === 'handOut') {
      asked.get(data.request)?.(data);
      asked.delete(data.request);
    } else if (data.kind === 'view') {
      looked.get(data.request)?.resolve(data.answer);
      looked.delete(data.request);
    } else if (data.kind === 'names') {
      named.get(data.request)?.(data.names);
      named.delete(data.request);
    } else if (data.kind === 'viewFailed') {
      looked.get(data.request)?.reject(new Error(data.message));
      looked.delete(data.request);
    } else if (data.kind === 'issues') {
      if (issues.request !== data.request) issues = { request: data.request, pieces: [] };
      issues.pieces.push(data.piece);
    } else if (data.kind === 'outcome') {
      if (issues.request !== data.issuesOf) issues = { request: data.issuesOf, pieces: [] };
      settle(data.request, withIssues(data.outcome, issues.pieces));
    } else if (data.request === requests) tell(data.progress);
  };
  // A worker that did not load, or died outside a command, answers nothing any more: every later call is told so.
  const fall = (event: ErrorEvent) => {
    broken = event.message || 'worker failed';
    for (const request of [...waiting.keys()])
      settle(request, { kind: 'failed', message: event.message, snapshot: null });
    for (const resolve of asked.values()) resolve(null);
    asked.clear();
    for (const { reject } of looked.values()) reject(new Error(broken));
    looked.clear();
    for (const resolve of named.values()) resolve([]);
    named.clear();
  };
  let started: Worker | null = null;
  /** Started with the first message, or when the reader does something: drawing the page comes first. */
  const worker = (): Worker => {
    if (started === null) {
      started = startWorker();
      started.addEventListener('message', hear);
      started.addEventListener('error', fall);
    }
    return started;
  };
  onFirstSign(worker);
  const ask = (question: (request: number) => Request) =>
    new Promise<Answer | null>((resolve) => {
      questions += 1;
      if (broken === null) asked.set(questions, resolve);
      else resolve(null);
      send(question(questions));
    });
  const send = (message: Request) => worker().postMessage(message);
  const run = (command: Command) =>
    new Promise<Outcome>((resolve) => {
      if (broken !== null) {
        resolve({ kind: 'failed', message: broken, snapshot: null });
        return;
      }
      requests += 1;
      waiting.set(requests, resolve);
      send({ kind: 'run', request: requests, today: dayOnClock(new Date()), command });
    });
  return {
    addFiles: (files) => run({ kind: 'addFiles', files }),
    openSample: (sample) => run({ kind: 'openSample', sample }),
    removeFile: (name) => run({ kind: 'removeFile', name }),
    clear: () => run({ kind: 'clear' }),
    setChoices: (choices) => run({ kind: 'setChoices', choices }),
    setOptions: (options, afterResults) => run({ kind: 'setOptions', options, afterResults }),
    undo: () => run({ kind: 'undo' }),
    redo: () => run({ kind: 'redo' }),
    openProject: (analysis, data) => run({ kind: 'openProject', analysis, data }),
    preview: async (file) => {
      const answer = await ask((request) => ({ kind: 'preview', request, file }));
      return answer?.kind === 'preview' ? answer.rows : [];
    },
    handOut: async (wish) => {
      const answer = await ask((request) => ({ kind: 'handOut', request, wish }));
      return answer?.kind === 'handOut' ? answer.handOut : null;
    },
    view: (query) =>
      new Promise((resolve, reject) => {
        if (broken !== null) {
          reject(new Error(broken));
          return;
        }
        views += 1;
        looked.set(views, { resolve, reject });
        send({ kind: 'view', request: views, query });
      }),
    names: () =>
      new Promise((resolve) => {
        if (broken !== null) {
          resolve([]);
          return;
        }
        peeks += 1;
        named.set(peeks, resolve);
        send({ kind: 'names', request: peeks });
      }),
    cancel: () => send({ kind: 'cancel' }),
    onProgress: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
