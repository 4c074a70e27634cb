import { preferredLanguage } from '../i18n/language';
import { loadMessages } from '../i18n/messages';
import { roomOf } from './roomOf';
import type { AppStore } from './store';
import { hasWork, isUnsaved } from './unsavedWork';
import { currentAddress } from './useAddress';

/** Lets the browser ask before the page goes and takes work with it that is neither saved nor kept on this device. */
export function askBeforeLeaving(store: AppStore): () => void {
  const room = roomOf(store);
  const leave = (event: BeforeUnloadEvent) => {
    const isKept = room.keeping.state.get().keep.kind === 'on' && !room.state.get().isReadOnly;
    if (isUnsaved(store) && !isKept) event.preventDefault();
  };
  addEventListener('beforeunload', leave);
  return () => removeEventListener('beforeunload', leave);
}

/** Whether the reader lets unsaved work go: `clear` starts over, `sample` puts other files in the place of those open. */
export async function mayLose(store: AppStore, by: 'clear' | 'sample'): Promise<boolean> {
  const state = store.getState();
  const atStake = by === 'clear' ? state : { ...state, slides: [] };
  if (!isUnsaved(store) || !hasWork(atStake)) return true;
  const { app } = await loadMessages(currentAddress().language ?? preferredLanguage(navigator.languages));
  return confirm(app.forget[by]);
}
