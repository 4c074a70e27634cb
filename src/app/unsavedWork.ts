import type { AppState, AppStore } from './store';

/** What a project holds of the reader's work, by reference: another one is a change. */
const PARTS = ['snapshot', 'savedViews', 'timeNotes', 'slides', 'costs'] as const satisfies readonly (keyof AppState)[];
type Work = Pick<AppState, (typeof PARTS)[number]>;

const saved = new WeakMap<AppStore, Work>();

/** The work as it was then lies in a project file. */
export function markSaved(store: AppStore, work: Work): void {
  saved.set(store, work);
}

/** Own files, or slides, views and notes on whatever files; a sample comes back with a click. */
export function hasWork({ snapshot, savedViews, timeNotes, slides }: Work): boolean {
  const hasFiles = snapshot !== null && snapshot.files.length > 0 && snapshot.sample === null;
  return hasFiles || slides.length > 0 || savedViews.length > 0 || timeNotes.length > 0;
}

/** There is work that no project file holds as it is now. */
export function isUnsaved(store: AppStore): boolean {
  const now = store.getState();
  const before = saved.get(store);
  return hasWork(now) && (before === undefined || PARTS.some((part) => now[part] !== before[part]));
}
