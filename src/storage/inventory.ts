import { answered, DATABASE, deleteDatabase, FILES, SLOTS } from './database';

export type Place = 'indexedDB' | 'cache' | 'serviceWorker' | 'localStorage' | 'sessionStorage' | 'cookie';

/** Something this browser keeps for this address. */
export interface StoredItem {
  readonly place: Place;
  readonly name: string;
  /** null where the browser does not say. */
  readonly bytes: number | null;
  /** Put there by Mainstay: an address can be shared with other pages. */
  readonly isOwn: boolean;
}

function isOwn(name: string): boolean {
  return name.startsWith('mainstay');
}

/** Everything that is kept for this address, read anew from every place where a page can keep things. */
export async function storedItems(): Promise<readonly StoredItem[]> {
  const found = await Promise.all([databaseItems(), cacheItems(), serviceWorkerItems()]);
  return [...found.flat(), ...textItems('localStorage'), ...textItems('sessionStorage'), ...cookieItems()];
}

async function databaseItems(): Promise<StoredItem[]> {
  // Older Firefox does not list them; then ours is looked for by its name.
  const listed = (await indexedDB.databases?.()) ?? [{ name: DATABASE }];
  const items: StoredItem[] = [];
  for (const { name = '' } of listed) {
    const bytes = name === DATABASE ? await databaseBytes() : null;
    if (name !== DATABASE || bytes !== null) items.push({ place: 'indexedDB', name, bytes, isOwn: isOwn(name) });
  }
  return items;
}

/** null where there is no database; looking makes none. */
async function databaseBytes(): Promise<number | null> {
  const request = indexedDB.open(DATABASE);
  request.onupgradeneeded = () => request.transaction?.abort();
  const database = await answered(request).catch(() => null);
  if (database === null) return null;
  try {
    const transaction = database.transaction([SLOTS, FILES]);
    const slots: unknown[] = await answered(transaction.objectStore(SLOTS).getAll());
    const files: unknown[] = await answered(transaction.objectStore(FILES).getAll());
    const projects = slots.map((slot) => (slot instanceof Object && 'project' in slot ? slot.project : null));
    return [...projects, ...files].reduce<number>(
      (sum, part) => sum + (part instanceof Uint8Array ? part.length : 0),
      0,
    );
  } finally {
    database.close();
  }
}

async function cacheItems(): Promise<StoredItem[]> {
  if (!('caches' in globalThis)) return [];
  const items: StoredItem[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    let bytes = 0;
    for (const request of await cache.keys()) bytes += (await (await cache.match(request))?.blob())?.size ?? 0;
    items.push({ place: 'cache', name, bytes, isOwn: isOwn(name) });
  }
  return items;
}

async function serviceWorkerItems(): Promise<StoredItem[]> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const own = new URL('./', location.href).href;
  return registrations.map(({ scope }) => ({ place: 'serviceWorker', name: scope, bytes: null, isOwn: scope === own }));
}

function textItems(place: 'localStorage' | 'sessionStorage'): StoredItem[] {
  try {
    return Object.entries(globalThis[place]).map(([name, value]) => ({
      place,
      name,
      bytes: 2 * (name.length + String(value).length),
      isOwn: isOwn(name),
    }));
  } catch {
    // Where the browser keeps nothing for this page, asking throws.
    return [];
  }
}

function cookieItems(): StoredItem[] {
  const names = document.cookie.split('; ').filter((cookie) => cookie !== '');
  return names.map((cookie) => ({ place: 'cookie', name: cookie, bytes: cookie.length, isOwn: false }));
}

/** Deletes all that Mainstay keeps and returns what is there afterwards. */
export async function deleteStored(): Promise<readonly StoredItem[]> {
  for (const { place, name, isOwn } of await storedItems()) if (isOwn) await deleteItem(place, name);
  return storedItems();
}

async function deleteItem(place: Place, name: string): Promise<void> {
  switch (place) {
    case 'indexedDB':
      return deleteDatabase();
    case 'cache':
      await caches.delete(name);
      return;
    case 'serviceWorker':
      await (await navigator.serviceWorker.getRegistration(name))?.unregister();
      return;
    case 'localStorage':
    case 'sessionStorage':
      globalThis[place].removeItem(name);
      return;
    case 'cookie':
      // Mainstay sets none.
      return;
  }
}
