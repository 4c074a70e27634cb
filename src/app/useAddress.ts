import { useMemo, useSyncExternalStore } from 'react';
import { type Address, readAddress, writeAddress } from './address';

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

const currentHash = () => location.hash;

export function currentAddress(): Address {
  return readAddress(currentHash());
}

export function useAddress(): Address {
  const hash = useSyncExternalStore(subscribe, currentHash);
  return useMemo(() => readAddress(hash), [hash]);
}

/** Changes part of the address; a new screen or filter makes an entry in the history, so that Back undoes it; a setting does not. */
export function changeAddress(change: Partial<Address>): void {
  const before = currentAddress();
  const next = writeAddress({ ...before, ...change });
  if (next === writeAddress(before)) return;
  const oldURL = location.href;
  const isStep = change.path !== undefined || change.filter !== undefined;
  history[isStep ? 'pushState' : 'replaceState'](null, '', next);
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
}

/** Wouter's location, read from the address; links keep the settings. */
export function useHashPath(): [string, (path: string) => void] {
  return [useAddress().path, navigateTo];
}
useHashPath.hrefs = (path: string) => writeAddress({ ...currentAddress(), path });

function navigateTo(path: string): void {
  changeAddress({ path });
}
