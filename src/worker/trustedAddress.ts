let worker: string | null = null;
let policy: ReturnType<NonNullable<Window['trustedTypes']>['createPolicy']> | null = null;

/** Where the service worker lies: beside the page. */
function serviceWorkerAddress(): string {
  return new URL('serviceWorker.js', document.baseURI).href;
}

/**
 * Browsers that know Trusted Types take a wrapped address, the others the plain one. The page has one policy: it admits the
 * first worker it is told of and the service worker, and no other script.
 */
function wrapped(address: string): string {
  if (window.trustedTypes === undefined) return address;
  policy ??= window.trustedTypes.createPolicy('app-worker', {
    createScriptURL(asked) {
      if (asked !== worker && asked !== serviceWorkerAddress())
        throw new TypeError(`invalid script address; not one of this app: ${asked}`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}

export function trustedWorker(source: string): string {
  worker ??= source;
  return wrapped(source);
}

export function trustedServiceWorker(): string {
  return wrapped(serviceWorkerAddress());
}
