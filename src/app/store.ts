import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_OPTIONS } from '../core/model/analysisOptions';
import type { Progress } from '../core/model/progress';
import type { SavedView } from '../core/model/savedView';
import type { TimeNote } from '../core/model/timeNote';
import { NO_COSTS, type TurnoverCostInputs } from '../core/model/turnoverCost';
import type { ViewAnswer, ViewId } from '../core/model/views';
import type { Guess } from '../features/page/actions';
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
  /** What the screens last showed of the parts their filters leave; empty after other data. */
  readonly views: { readonly [Id in ViewId]?: ViewAnswer<Id> };
  /** What the reader named and noted of these files. */
  readonly savedViews: readonly SavedView[];
  readonly timeNotes: readonly TimeNote[];
  readonly costs: TurnoverCostInputs;
  /** What the last finished work came to. */
  readonly ending: Ending | null;
  /** The reader has seen verdicts on these files. */
  readonly looked: boolean;
  /** What the reader thinks is true of the sample; null: not asked yet. */
  readonly guess: Guess | null;
  /** Hands work to the worker; the answer replaces the snapshot. */
  readonly run: (work: Work, effect?: 'replaces') => Promise<Outcome['kind']>;
  /** Changes nothing, so it needs no work: see the client. */
  readonly preview: AnalysisClient['preview'];
  readonly cancel: () => void;
  readonly dismiss: () => void;
  readonly look: () => void;
  readonly makeGuess: (guess: Guess) => void;
}

export type Ending =
  | { readonly kind: 'done' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

export type AppStore = StoreApi<AppState>;

/** What belongs to the files that are open, and goes with them. */
const UNSEEN = { looked: false, guess: null, savedViews: [], timeNotes: [], costs: NO_COSTS } as const;

/** Other data than before: own files in the place of a sample, or none at all. */
function isOther(before: Snapshot | null, next: Snapshot | null): boolean {
  return next === null || next.files.length === 0 || (before !== null && before.sample !== next.sample);
}

/** The one store of the page. It follows the address where that changes what is counted. */
export function createAppStore(client: AnalysisClient): AppStore {
  const store = createStore<AppState>((set, get) => ({
    snapshot: null,
    working: false,
    replacing: false,
    progress: null,
    views: {},
    ending: null,
    ...UNSEEN,
    run: async (work, effect) => {
      set({ working: true, replacing: effect === 'replaces', ending: null });
      const outcome = await work(client);
      if (outcome.kind === 'superseded') return outcome.kind;
      const before = get().snapshot;
      const snapshot = outcome.snapshot ?? before;
      if (effect === 'replaces' ? outcome.kind === 'done' : isOther(before, snapshot)) set(UNSEEN);
      const ending: Ending =
        outcome.kind === 'failed' ? { kind: 'failed', message: outcome.message } : { kind: outcome.kind };
      set({ snapshot, working: false, replacing: false, progress: null, ending });
      return outcome.kind;
    },
    preview: (file) => client.preview(file),
    cancel: () => client.cancel(),
    dismiss: () => set({ ending: null }),
    look: () => set({ looked: true }),
    makeGuess: (guess) => set({ guess }),
  }));
  client.onProgress((progress) => store.setState({ progress }));
  let requested = DEFAULT_OPTIONS.outcome;
  const follow = async () => {
    const { outcome } = currentAddress();
    if (outcome === requested) return;
    requested = outcome;
    const ending = await store.getState().run((worker) => worker.setOptions({ outcome }, store.getState().looked));
    if (ending !== 'cancelled' && ending !== 'failed') return;
    // What was not computed is not what the address may say.
    requested = store.getState().snapshot?.options.outcome ?? DEFAULT_OPTIONS.outcome;
    changeAddress({ outcome: requested });
  };
  addEventListener('hashchange', () => void follow());
  void follow();
  return store;
}
