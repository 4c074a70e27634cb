/** How a presentation stands; nothing in it is computed from data. */
export interface Presenting {
  readonly index: number;
  readonly blank: boolean;
  readonly overview: boolean;
  readonly help: boolean;
  /** A light follows the pointer. */
  readonly spotlight: boolean;
  /** Names in place of letters, while a key is held. */
  readonly peeking: boolean;
}

export const AT_THE_START: Presenting = {
  ...{ index: 0, blank: false, overview: false, help: false, spotlight: false, peeking: false },
};

/** What else a key asks for. */
export type PresentingWish = 'fullScreen' | 'speaker' | 'leave';

export interface KeyOutcome {
  readonly state: Presenting;
  readonly wish: PresentingWish | null;
}

/** The names the browser gives to keys, of keyboards and of clickers, and what each does; also what the help lists. */
export const PRESENTING_KEYS = {
  next: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'],
  back: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
  first: ['Home'],
  last: ['End'],
  blank: ['b', '.'],
  overview: ['o'],
  fullScreen: ['f', 'F5'],
  speaker: ['s'],
  spotlight: ['l'],
  peek: ['n'],
  help: ['?'],
  leave: ['Escape'],
} as const satisfies Record<string, readonly string[]>;
export type PresentingAction = keyof typeof PRESENTING_KEYS;

export function actionOf(key: string): PresentingAction | null {
  const asked = key.length === 1 ? key.toLowerCase() : key;
  for (const [action, keys] of Object.entries(PRESENTING_KEYS)) {
    if (keys.some((one) => one === asked)) return isAction(action) ? action : null;
  }
  return null;
}

/**
 * Whether a key means anything in the speaker's window. Names do not: they would stand before the room until a key was released
 * that the room's window does not hear of. Nor does what a browser grants only to the window the key was pressed in.
 */
export function steersFromAfar(key: string): boolean {
  const action = actionOf(key);
  return action !== null && action !== 'peek' && action !== 'speaker' && action !== 'fullScreen';
}

function isAction(name: string): name is PresentingAction {
  return Object.hasOwn(PRESENTING_KEYS, name);
}

/** The state after a key went down; null where the key means nothing here. `rowLength`: slides beside each other in the overview. */
export function afterAction(
  state: Presenting,
  action: PresentingAction,
  slides: number,
  rowLength: number,
  key: string,
): KeyOutcome {
  const to = (change: Partial<Presenting>): KeyOutcome => ({ state: { ...state, ...change }, wish: null });
  const at = (index: number) => to({ index: Math.min(Math.max(index, 0), slides - 1), blank: false });
  if (action === 'leave') return left(state);
  if (state.overview && (key === 'Enter' || key === ' ')) return to({ overview: false });
  const step = state.overview && (key === 'ArrowDown' || key === 'ArrowUp') ? rowLength : 1;
  switch (action) {
    case 'next':
      // The first key after a blank screen brings the slide back, as clickers are used to.
      return state.blank ? to({ blank: false }) : at(state.index + step);
    case 'back':
      return state.blank ? to({ blank: false }) : at(state.index - step);
    case 'first':
      return at(0);
    case 'last':
      return at(slides - 1);
    case 'blank':
      return to({ blank: !state.blank });
    case 'overview':
      return to({ overview: !state.overview, blank: false });
    case 'spotlight':
      return to({ spotlight: !state.spotlight });
    case 'help':
      return to({ help: !state.help });
    case 'peek':
      return to({ peeking: true });
    case 'fullScreen':
    case 'speaker':
      return { state, wish: action };
  }
}

/** Escape closes what lies on top, one thing at a time, and leaves at last. */
function left(state: Presenting): KeyOutcome {
  for (const layer of ['help', 'overview', 'blank', 'spotlight'] as const) {
    if (state[layer]) return { state: { ...state, [layer]: false }, wish: null };
  }
  return { state, wish: 'leave' };
}
