import { useSyncExternalStore } from 'react';
import type { Filter } from '../core/model/filter';
import { type Address, readAddress, writeAddress } from './address';
import { isSameFilter } from './filterAddress';

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

const currentHash = () => location.hash;

let read: { readonly hash: string; readonly address: Address } | null = null;

/** Read once for each address: every link of a page asks for it. */
export function currentAddress(): Address {
  const hash = currentHash();
  if (read?.hash !== hash) read = { hash, address: readAddress(hash) };
  return read.address;
}

export function useAddress(): Address {
  return useSyncExternalStore(subscribe, currentAddress);
}

/** Kept with an entry of the history: the filter before the last change of it, and whether this entry was that change. */
interface FilterStep {
  readonly before: Filter | null;
  readonly isStep: boolean;
}

function filterStep(): FilterStep {
  const state: Partial<FilterStep> | null = history.state;
  return { before: state?.before ?? null, isStep: state?.isStep ?? false };
}

/** Changes part of the address; a new screen or filter makes an entry in the history, so that Back undoes it; a setting does not. */
export function changeAddress(change: Partial<Address>): void {
  const before = currentAddress();
  const after = { ...before, ...change };
  const next = writeAddress(after);
  if (next === writeAddress(before)) return;
  const oldURL = location.href;
  const isFiltered = !isSameFilter(before.filter, after.filter);
  if (isFiltered) history.pushState({ before: before.filter, isStep: true }, '', next);
  else if (change.path !== undefined) history.pushState({ ...filterStep(), isStep: false }, '', next);
  else history.replaceState(history.state, '', next);
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
}

export function canUndoFilter(): boolean {
  return filterStep().before !== null;
}

/** Goes back where the last step was a filter; sets the filter before elsewhere, which is a step of its own. */
export function undoFilter(): void {
  const { before, isStep } = filterStep();
  if (isStep) history.back();
  else if (before !== null) changeAddress({ filter: before });
}

/** Wouter's location, read from the address; links keep the settings. */
export function useHashPath(): [string, (path: string) => void] {
  return [useAddress().path, navigateTo];
}
useHashPath.hrefs = (path: string) => writeAddress({ ...currentAddress(), path });

function navigateTo(path: string): void {
  changeAddress({ path });
}
