/* Whether this device is to keep the project: the one thing the page remembers by itself, once it is asked to. */

const KEY = 'mainstay.keep';

export function isKeepingChosen(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on';
  } catch {
    // A browser that keeps nothing for this page throws.
    return false;
  }
}

/** Whether the choice itself could be kept. */
export function chooseKeeping(keeps: boolean): boolean {
  try {
    if (keeps) localStorage.setItem(KEY, 'on');
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
