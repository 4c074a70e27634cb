import workerAddress from './analysis.worker?worker&url';

/**
 * Starts the analysis worker from a blob whose only line imports the built worker: such a worker inherits the page's
 * content security policy, also on hosts that send no headers. The one Trusted Types policy admits that address alone.
 */
export function startWorker(): Worker {
  const absolute = new URL(workerAddress, import.meta.url).href;
  const source = URL.createObjectURL(new Blob([`import ${JSON.stringify(absolute)};`], { type: 'text/javascript' }));
  return new Worker(trusted(source), { type: 'module', name: 'analysis' });
}

/** Browsers that know Trusted Types take the wrapped address, the others the plain one. */
function trusted(source: string): string {
  const factory = window.trustedTypes;
  if (!factory) return source;
  const policy = factory.createPolicy('app-worker', {
    createScriptURL(address) {
      if (address !== source) throw new TypeError(`invalid worker address; not the one of this app: ${address}`);
      return address;
    },
  });
  return policy.createScriptURL(source);
}
