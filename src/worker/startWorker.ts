import workerAddress from './analysis.worker?worker&url';
import { trustedWorker } from './trustedAddress';

/**
 * Starts the analysis worker from a blob whose only line imports the built worker: such a worker inherits the page's
 * content security policy, also on hosts that send no headers. The one Trusted Types policy
 * admits that address and no other worker.
 */
export function startWorker(): Worker {
  const absolute = new URL(workerAddress, import.meta.url).href;
  const source = URL.createObjectURL(new Blob([`import ${JSON.stringify(absolute)};`], { type: 'text/javascript' }));
  return new Worker(trustedWorker(source), { type: 'module', name: 'analysis' });
}
