import { NO_PAGE_STATE } from '../core/model/project';
import { createProjectRoom, type ProjectRoom } from '../features/project/projectRoom';
import { ROUTES } from './routes';
import type { AppStore } from './store';
import { changeAddress } from './useAddress';

const rooms = new WeakMap<AppStore, ProjectRoom>();

/** The one place of the page where projects are saved, opened and kept; comes when it is needed first. */
export function roomOf(store: AppStore): ProjectRoom {
  const known = rooms.get(store);
  if (known !== undefined) return known;
  const { handOut, collect, openProject, restore, run } = store.getState();
  const room = createProjectRoom({
    app: __APP_VERSION__,
    handOut,
    collect,
    open: openProject,
    clear: async () => {
      await run((client) => client.clear());
      restore(NO_PAGE_STATE);
    },
    showData: () => changeAddress({ path: ROUTES.data }),
    hasWork: () => {
      const { snapshot, savedViews, timeNotes, slides } = store.getState();
      const hasFiles = snapshot !== null && snapshot.files.length > 0 && snapshot.sample === null;
      return hasFiles || slides.length > 0 || savedViews.length > 0 || timeNotes.length > 0;
    },
    isWorking: () => store.getState().working,
    onChange: (listener) => {
      addEventListener('hashchange', listener);
      store.subscribe((now, before) => {
        const parts = ['snapshot', 'working', 'looked', 'guess', 'savedViews', 'timeNotes', 'slides', 'costs'] as const;
        if (parts.some((part) => now[part] !== before[part])) listener();
      });
    },
  });
  rooms.set(store, room);
  return room;
}
