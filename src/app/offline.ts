import { trustedServiceWorker } from '../worker/trustedAddress';

const RELOAD_AFTER_MS = 2000;

/**
 * Lets the app work without a network from the second visit on. `onNewVersion` hears of a newer build that is ready, with how
 * to change over to it: never unasked, because that reloads the page.
 */
export async function startOffline(onNewVersion: (changeOver: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const offer = (waiting: ServiceWorker) => {
    // Without one in charge this is the first visit, and nothing older to change over from.
    if (serviceWorker.controller === null) return;
    onNewVersion(() => {
      // What the page is just fetching can keep the newer one waiting for minutes; a reload lets it in.
      const late = setTimeout(() => location.reload(), RELOAD_AFTER_MS);
      const reload = () => {
        clearTimeout(late);
        location.reload();
      };
      serviceWorker.addEventListener('controllerchange', reload, { once: true });
      waiting.postMessage('activate');
    });
  };
  const registration = await serviceWorker.register(trustedServiceWorker());
  if (registration.waiting !== null) offer(registration.waiting);
  const follow = () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(installing);
    });
  };
  follow();
  registration.addEventListener('updatefound', follow);
}
