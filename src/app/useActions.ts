import { useMemo } from 'react';
import { NO_FILTER } from '../core/model/filter';
import type { Actions } from '../features/page/actions';
import { ROUTES } from './routes';
import type { AppStore } from './store';
import { hasWork } from './unsavedWork';
import { changeAddress } from './useAddress';

/** What the reader can do with the data. A screen follows at once: when the work is done, the reader may be elsewhere. */
export function useActions(store: AppStore): Actions {
  return useMemo(() => {
    const run: ReturnType<AppStore['getState']>['run'] = (work) => store.getState().run(work);
    const mayLose = async (by: 'clear' | 'sample') => {
      // Without work nothing is asked, and nothing fetched.
      return !hasWork(store.getState()) || (await import('./askBeforeLoss')).mayLose(store, by);
    };
    return {
      addFiles: async (files) => {
        const [first] = files;
        if (first === undefined) return;
        if (files.length === 1 && first.name.endsWith('.mainstay')) {
          changeAddress({ path: ROUTES.project });
          await (await import('./roomOf')).roomOf(store).open(first);
          return;
        }
        changeAddress({ path: ROUTES.data });
        await run((client) => client.addFiles(files));
      },
      openSample: async (sample) => {
        if (!(await mayLose('sample'))) return;
        changeAddress({ path: ROUTES.claim, filter: NO_FILTER });
        await store.getState().run((client) => client.openSample(sample), 'replaces');
      },
      removeFile: async (name) => {
        await run((client) => client.removeFile(name));
      },
      clear: async () => {
        if (!(await mayLose('clear'))) return;
        changeAddress({ path: ROUTES.start, filter: NO_FILTER });
        await run((client) => client.clear());
      },
      setChoices: async (choices) => {
        await run((client) => client.setChoices(choices));
      },
      undo: async () => {
        await run((client) => client.undo());
      },
      redo: async () => {
        await run((client) => client.redo());
      },
      preview: (file) => store.getState().preview(file),
      setOptions: async (options) => {
        await run((client) => client.setOptions(options, store.getState().looked));
      },
      peek: () => store.getState().peek(),
      addSlides: async (added) => {
        const kept = await (await import('./slidesToKeep')).slidesToKeep(store, added);
        store.setState(({ slides }) => ({ slides: [...slides, ...kept] }));
      },
      wholeViews: async () => (await import('./wholeViews')).wholeViews(store),
      setSlides: (slides) => store.setState({ slides }),
      setCosts: (costs) => store.setState({ costs }),
      look: () => store.getState().look(),
      makeGuess: (guess) => store.getState().makeGuess(guess),
    };
  }, [store]);
}
