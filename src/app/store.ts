import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Progress } from '../core/model/progress';
import { DEFAULT_OPTIONS } from '../core/model/report';
import type { AnalysisClient } from '../worker/client';
import type { Outcome, Snapshot } from '../worker/protocol';
import { changeAddress, currentAddress } from './useAddress';

export type Work = (client: AnalysisClient) => Promise<Outcome>;

export interface AppState {
  /** The worker's last answer; null before the first. */
  readonly snapshot: Snapshot | null;
  readonly working: boolean;
  /** The work at hand puts other files in the place of all that is there. */
  readonly replacing: boolean;
  readonly progress: Progress | null;
  /** What the last finished work came to. */
  readonly ending: Ending | null;
  /** Hands work to the worker; the answer replaces the snapshot. */
  readonly run: (work: Work, effect?: 'replaces') => Promise<Outcome['kind']>;
  /** Changes nothing, so it needs no work: see the client. */
  readonly preview: AnalysisClient['preview'];
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

export type Ending =
  | { readonly kind: 'done' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

export type AppStore = StoreApi<AppState>;

/** The one store of the page. It follows the address where that changes what is counted. */
export function createAppStore(client: AnalysisClient): AppStore {
  const store = createStore<AppState>((set, get) => ({
    snapshot: null,
    working: false,
    replacing: false,
    progress: null,
    ending: null,
    run: async (work, effect) => {
      set({ working: true, replacing: effect === 'replaces', ending: null });
      const outcome = await work(client);
      if (outcome.kind === 'superseded') return outcome.kind;
      const snapshot = outcome.snapshot ?? get().snapshot;
      const ending: Ending =
        outcome.kind === 'failed' ? { kind: 'failed', message: outcome.message } : { kind: outcome.kind };
      set({ snapshot, working: false, replacing: false, progress: null, ending });
      return outcome.kind;
    },
    preview: (file) => client.preview(file),
    cancel: () => client.cancel(),
    dismiss: () => set({ ending: null }),
  }));
  client.onProgress((progress) => store.setState({ progress }));
  let requested = DEFAULT_OPTIONS.outcome;
  const follow = async () => {
    const { outcome } = currentAddress();
    if (outcome === requested) return;
    requested = outcome;
    const ending = await store.getState().run((worker) => worker.setOptions({ outcome }));
    if (ending !== 'cancelled' && ending !== 'failed') return;
    // What was not computed is not what the address may say.
    requested = store.getState().snapshot?.options.outcome ?? DEFAULT_OPTIONS.outcome;
    changeAddress({ outcome: requested });
  };
  addEventListener('hashchange', () => void follow());
  void follow();
  return store;
}
