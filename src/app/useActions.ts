import { useMemo } from 'react';
import type { Actions } from '../features/page/actions';
import { ROUTES } from './routes';
import type { AppStore } from './store';
import { changeAddress } from './useAddress';

/** What the reader can do with the data, and which screen follows. */
export function useActions(store: AppStore): Actions {
  return useMemo(() => {
    const run: ReturnType<AppStore['getState']>['run'] = (work) => store.getState().run(work);
    return {
      addFiles: async (files) => {
        if (files.length === 0) return;
        if ((await run((client) => client.addFiles(files))) === 'done') changeAddress({ path: ROUTES.data });
      },
      openSample: async (sample) => {
        if ((await run((client) => client.openSample(sample))) === 'done') changeAddress({ path: ROUTES.claim });
      },
      removeFile: async (name) => {
        await run((client) => client.removeFile(name));
      },
      clear: async () => {
        if ((await run((client) => client.clear())) === 'done') changeAddress({ path: ROUTES.start });
      },
      setChoices: async (choices) => {
        await run((client) => client.setChoices(choices));
      },
    };
  }, [store]);
}
