import { VIEW_IDS, type ViewId, type ViewQuery } from '../core/model/views';
import type { AnalysisClient } from '../worker/client';
import type { Snapshot } from '../worker/protocol';
import { screenAt } from './routes';
import type { AppStore } from './store';
import { currentAddress } from './useAddress';

/** Asks the worker for what the screen at the address shows of the part its filter leaves, whenever one of these changes. */
export function followViews(store: AppStore, client: AnalysisClient): void {
  let asked: { readonly snapshot: Snapshot; readonly query: string } | null = null;
  const follow = async () => {
    const { snapshot } = store.getState();
    const id = viewAt(currentAddress().path);
    if (!snapshot?.report || id === null) return;
    const { filter, compare } = currentAddress();
    const query: ViewQuery = { id, filter, compare, outcome: snapshot.report.options.outcome };
    const question = { snapshot, query: JSON.stringify(query) };
    if (asked?.snapshot === snapshot && asked.query === question.query) return;
    asked = question;
    try {
      const answer = await client.view(query);
      if (answer !== null && asked === question)
        store.setState(({ views }) => ({ views: { ...views, [answer.query.id]: answer } }));
    } catch (error) {
      store.setState({ ending: { kind: 'failed', message: error instanceof Error ? error.message : String(error) } });
    }
  };
  addEventListener('hashchange', () => void follow());
  store.subscribe((state, before) => {
    if (state.snapshot !== before.snapshot) {
      store.setState({ views: {} });
      void follow();
    }
  });
}

/** The view behind a path; null where the screen shows all of the data or none. */
function viewAt(path: string): ViewId | null {
  const screen = screenAt(path);
  return VIEW_IDS.find((id) => id === screen) ?? null;
}
