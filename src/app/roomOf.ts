import { NO_PAGE_STATE } from '../core/model/project';
import { createProjectRoom, type ProjectRoom } from '../features/project/projectRoom';
import { ROUTES } from './routes';
import type { AppStore } from './store';
import { hasWork, markSaved } from './unsavedWork';
import { changeAddress } from './useAddress';

const rooms = new WeakMap<AppStore, ProjectRoom>();

/** The one place of the page where projects are saved, opened and kept; comes when it is needed first. */
export function roomOf(store: AppStore): ProjectRoom {
  const known = rooms.get(store);
  if (known !== undefined) return known;
  const { handOut, collect, openProject, restore, run } = store.getState();
  const created = createProjectRoom({
    app: __APP_VERSION__,
    handOut,
    collect,
    open: async (...project) => {
      const ending = await openProject(...project);
      if (ending === 'done') markSaved(store, store.getState());
      return ending;
    },
    clear: async () => {
      await run((client) => client.clear());
      restore(NO_PAGE_STATE);
    },
    showData: () => changeAddress({ path: ROUTES.data }),
    hasWork: () => hasWork(store.getState()),
    isWorking: () => store.getState().working,
    onChange: (listener) => {
      addEventListener('hashchange', listener);
      store.subscribe((now, before) => {
        const parts = ['snapshot', 'working', 'looked', 'guess', 'savedViews', 'timeNotes', 'slides', 'costs'] as const;
        if (parts.some((part) => now[part] !== before[part])) listener();
      });
    },
  });
  const room: ProjectRoom = {
    ...created,
    save: async (...wish) => {
      const work = store.getState();
      const ending = await created.save(...wish);
      if (ending.kind === 'saved') markSaved(store, work);
      return ending;
    },
  };
  rooms.set(store, room);
  return room;
}
