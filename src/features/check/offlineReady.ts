/** Whether a service worker answers for this page and the app lies in its cache. */
export async function offlineReady(): Promise<boolean> {
  if (!('caches' in globalThis) || navigator.serviceWorker?.controller == null) return false;
  const page = new URL('./', location.href);
  return (await caches.match(page, { ignoreVary: true })) !== undefined;
}
