/* What is kept on this device: IndexedDB, as promises. */

export const DATABASE = 'mainstay';
export const SLOTS = 'slots';
/** The bytes of source files by their checksum, kept once for both slots. */
export const FILES = 'files';

export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when all of a transaction is on the disk; rejects when none of it is. */
export function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
}

/** `onLost`: another tab deleted everything. */
export async function openDatabase(onLost: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(SLOTS);
    request.result.createObjectStore(FILES);
  };
  const database = await answered(request);
  database.onversionchange = () => {
    database.close();
    onLost();
  };
  return database;
}

export async function deleteDatabase(): Promise<void> {
  await answered(indexedDB.deleteDatabase(DATABASE));
}
