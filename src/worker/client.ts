import { dayOnClock } from '../core/model/calendar';
import type { Progress } from '../core/model/progress';
import type { Choices } from '../core/model/reading';
import type { AnalysisOptions } from '../core/model/report';
import type { SampleId } from '../core/worlds/samples';
import type { Command, Outcome, Request, Response } from './protocol';
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
  /** Stops what is running; its call comes back as `cancelled`, nothing is changed. */
  cancel(): void;
  /** Hears progress, and null when nothing is running any more. Returns how to stop hearing it. */
  onProgress(listener: (progress: Progress | null) => void): () => void;
}

export function createAnalysisClient(): AnalysisClient {
  const worker = startWorker();
  const waiting = new Map<number, (outcome: Outcome) => void>();
  const listeners = new Set<(progress: Progress | null) => void>();
  let requests = 0;
  let broken: string | null = null;
  const tell = (progress: Progress | null) => {
    for (const listener of listeners) listener(progress);
  };
  const settle = (request: number, outcome: Outcome) => {
    waiting.get(request)?.(outcome);
    waiting.delete(request);
    if (waiting.size === 0) tell(null);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
    if (data.kind === 'outcome') settle(data.request, data.outcome);
    else if (data.request === requests) tell(data.progress);
  });
  // A worker that did not load, or died outside a command, answers nothing any more: every later call is told so.
  worker.addEventListener('error', (event) => {
    broken = event.message || 'worker failed';
    for (const request of [...waiting.keys()])
      settle(request, { kind: 'failed', message: event.message, snapshot: null });
  });
  const send = (message: Request) => worker.postMessage(message);
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
    cancel: () => send({ kind: 'cancel' }),
    onProgress: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
