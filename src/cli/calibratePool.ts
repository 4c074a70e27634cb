import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Effort, Job, Outcome } from './calibrateOrganisation';

/** Runs the jobs on all cores, each in a worker started from `bundle`; `keep` hears every outcome as it comes. */
export async function runJobs(
  jobs: readonly Job[],
  effort: Effort,
  bundle: string,
  keep: (job: Job, outcome: Outcome) => void,
): Promise<void> {
  const queue = jobs.values();
  const cores = Math.min(availableParallelism(), jobs.length);
  await Promise.all(Array.from({ length: cores }, () => work(queue, effort, bundle, keep)));
}

async function work(
  queue: Iterator<Job>,
  effort: Effort,
  bundle: string,
  keep: (job: Job, outcome: Outcome) => void,
): Promise<void> {
  const worker = new Worker(bundle, { workerData: effort });
  try {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      keep(next.value, await answer(worker, next.value));
    }
  } finally {
    await worker.terminate();
  }
}

function answer(worker: Worker, job: Job): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off('message', done);
      worker.off('error', fail);
    };
    const done = (outcome: Outcome) => {
      settle();
      resolve(outcome);
    };
    const fail = (error: unknown) => {
      settle();
      reject(error);
    };
    worker.on('message', done);
    worker.on('error', fail);
    worker.postMessage(job);
  });
}
