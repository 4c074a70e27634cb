/**
 * What the service worker sees of its surroundings; TypeScript's own words for it contradict those of a page.
 *
 * @typedef {{ waitUntil(work: Promise<unknown>): void, respondWith(answer: Promise<Response>): void }} Extendable
 * @typedef {Extendable & { request: Request, data: unknown }} Told
 * @typedef {{
 *   addEventListener(kind: string, listener: (told: Told) => void): void,
 *   skipWaiting(): Promise<void>,
 *   clients: { claim(): Promise<void> },
 *   registration: { scope: string },
 *   caches: CacheStorage,
 *   fetch: typeof fetch,
 * }} Surroundings
 */

/**
 * The service worker: keeps the built files by build, answers with them, and takes over from an older one only when the page
 * says so. It never sees more than the names of these files. Written to the built folder as text, so it may use nothing from
 * outside.
 *
 * @param {Surroundings} self
 * @param {string} build
 * @param {readonly string[]} files
 */
export function serviceWorker(self, build, files) {
  const { scope } = self.registration;
  // An address can be shared by several folders; each cleans up after itself only.
  const prefix = `mainstay ${new URL(scope).pathname} `;
  const name = prefix + build;

  const install = async () => {
    const cache = await self.caches.open(name);
    await cache.addAll(files.map((file) => new Request(new URL(file, scope), { cache: 'reload' })));
  };
  // The build before stays, for tabs that still show it.
  const activate = async () => {
    const own = (await self.caches.keys()).filter((key) => key.startsWith(prefix));
    const others = own.filter((key) => key !== name);
    await Promise.all(others.slice(0, -1).map((key) => self.caches.delete(key)));
    await self.clients.claim();
  };
  /** @param {Request} request */
  const answer = async (request) => {
    const address = request.url.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/');
    // Not opened: that would make a cache where all has just been deleted.
    const kept = await self.caches.match(address, { cacheName: name, ignoreVary: true });
    return kept ?? (await self.caches.match(address, { ignoreVary: true })) ?? self.fetch(request);
  };

  self.addEventListener('install', (event) => event.waitUntil(install()));
  self.addEventListener('activate', (event) => event.waitUntil(activate()));
  self.addEventListener('message', ({ data }) => {
    if (data === 'activate') void self.skipWaiting();
  });
  self.addEventListener('fetch', (event) => {
    const { method, url } = event.request;
    if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
  });
}

/**
 * @param {string} build
 * @param {readonly string[]} files relative to the built folder; '' stands for its page
 */
export function serviceWorkerText(build, files) {
  return `(${serviceWorker})(self, ${JSON.stringify(build)}, ${JSON.stringify(files)});\n`;
}
