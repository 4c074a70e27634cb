import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_OPTIONS } from '../core/model/analysisOptions';
import type { Progress } from '../core/model/progress';
import type { PageState, ProjectAnalysis } from '../core/model/project';
import type { SavedView } from '../core/model/savedView';
import type { Slide } from '../core/model/slide';
import type { TimeNote } from '../core/model/timeNote';
import { type Costs, NO_COSTS } from '../core/model/turnoverCost';
import type { ViewAnswer, ViewId } from '../core/model/views';
import { type Guess, isGuess } from '../features/page/actions';
import type { WaitingProject } from '../features/page/WaitsForFiles';
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
  /** The reader has cancelled the work at hand; the worker has yet to hear of it. */
  readonly cancelling: boolean;
  /** What the screens last showed of the parts their filters leave; empty after other data. */
  readonly views: { readonly [Id in ViewId]?: ViewAnswer<Id> };
  /** What the reader named and noted of these files. */
  readonly savedViews: readonly SavedView[];
  readonly timeNotes: readonly TimeNote[];
  /** What the last finished work came to. */
  readonly ending: Ending | null;
  /** The open project was saved without its files; null: nothing is waited for. */
  readonly waits: WaitingProject | null;
  /** The reader has seen verdicts on these files. */
  readonly looked: boolean;
  /** What the reader thinks is true of the sample; null: not asked yet. */
  readonly guess: Guess | null;
  /** What the reader says exits and hours cost; it stays when the data go. */
  readonly costs: Costs;
  /** Hands work to the worker; the answer replaces the snapshot. */
  readonly run: (work: Work, effect?: 'replaces') => Promise<Outcome['kind']>;
  /** Changes nothing, so it needs no work: see the client. */
  readonly preview: AnalysisClient['preview'];
  /** What the analysis was made from, for saving it. */
  readonly handOut: AnalysisClient['handOut'];
  /** What a saved project holds of the page, and putting it in place. */
  readonly collect: () => PageState;
  readonly restore: (page: PageState) => void;
  /** Puts a project in the place of all there is. */
  readonly openProject: (
    analysis: ProjectAnalysis,
    data: readonly Uint8Array[] | null,
    page: PageState,
    name: string,
  ) => Promise<Outcome['kind']>;
  /** The slides of the review, in their order; they stay when the data go. */
  readonly slides: readonly Slide[];
  readonly peek: AnalysisClient['names'];
  readonly view: AnalysisClient['view'];
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
const UNSEEN = { looked: false, guess: null, savedViews: [], timeNotes: [], waits: null } as const;

/** Other data than before: own files in the place of a sample, or none at all. */
function isOther(before: Snapshot | null, next: Snapshot | null): boolean {
  return next === null || next.files.length === 0 || (before !== null && before.sample !== next.sample);
}

/** The one store of the page. It follows the address where that changes what is counted. */
export function createAppStore(client: AnalysisClient): AppStore {
  let requested = DEFAULT_OPTIONS.outcome;
  const store = createStore<AppState>((set, get) => ({
    snapshot: null,
    working: false,
    replacing: false,
    progress: null,
    cancelling: false,
    views: {},
    ending: null,
    ...UNSEEN,
    costs: NO_COSTS,
    run: async (work, effect) => {
      set({ working: true, replacing: effect === 'replaces', cancelling: false, ending: null });
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
    slides: [],
    preview: (file) => client.preview(file),
    handOut: (wish) => client.handOut(wish),
    collect: () => {
      const { looked, guess, savedViews, timeNotes, slides, costs } = get();
      const { filter, compare } = currentAddress();
      return { looked, guess, filter, compare, views: savedViews, slides, monthNotes: timeNotes, costs };
    },
    restore: ({ looked, guess, filter, compare, slides, views, monthNotes, costs }) => {
      set({ looked, guess: isGuess(guess) ? guess : null, slides, savedViews: views, timeNotes: monthNotes, costs });
      changeAddress({ filter, compare });
    },
    openProject: async (analysis, data, page, name) => {
      const ending = await get().run((worker) => worker.openProject(analysis, data), 'replaces');
      if (ending !== 'done') return ending;
      get().restore(page);
      const { sample, files } = analysis;
      if (data === null && sample === null && files.length > 0) set({ waits: { name, files } });
      requested = analysis.options.outcome;
      changeAddress({ outcome: requested });
      return ending;
    },
    peek: () => client.names(),
    view: (query) => client.view(query),
    cancel: () => {
      set({ cancelling: true });
      client.cancel();
    },
    dismiss: () => set({ ending: null }),
    look: () => set({ looked: true }),
    makeGuess: (guess) => set({ guess }),
  }));
  client.onProgress((progress) => store.setState({ progress }));
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
