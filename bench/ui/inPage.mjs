/* What the bench runs inside the page; each function stands alone, for it is sent there as text. */

/** Keeps the page's long tasks, and the longest work on one event, from the start. */
export function watchTasks() {
  /** @type {{ start: number, duration: number }[]} */
  const tasks = [];
  let longestEvent = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { processingStart, processingEnd } = /** @type {PerformanceEventTiming} */ (entry);
      longestEvent = Math.max(longestEvent, processingEnd - processingStart);
    }
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
  Reflect.set(globalThis, 'benchTasks', () => {
    const seen = { tasks: tasks.splice(0), longestEvent };
    longestEvent = 0;
    return seen;
  });
}

/**
 * When a page can be used: its first button stands in it, and the last long task of the seconds after is over.
 *
 * @returns {Promise<number>} milliseconds since it was asked for
 */
export async function interactive() {
  const button = await new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('#root button')) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
  await new Promise((next) => setTimeout(next, 2500));
  const { tasks } = Reflect.get(globalThis, 'benchTasks')();
  const ends = tasks.map((/** @type {{ start: number, duration: number }} */ { start, duration }) => start + duration);
  return Math.max(button, ...ends);
}

/**
 * Changes the address, and says how long it took until what that changes on the screen had been painted; null where
 * nothing changed.
 *
 * @param {string} hash
 * @returns {Promise<number | null>}
 */
export function changeAddress(hash) {
  return new Promise((resolve) => {
    const main = document.querySelector('main');
    if (!main) throw new Error('invalid page; it has no main part');
    const start = performance.now();
    let last = 0;
    const observer = new MutationObserver(() => {
      // The frame in which it is seen comes after the change.
      requestAnimationFrame(() =>
        setTimeout(() => {
          last = performance.now();
        }),
      );
    });
    observer.observe(main, { childList: true, subtree: true, attributes: true, characterData: true });
    location.hash = hash;
    const wait = setInterval(() => {
      const now = performance.now();
      if (now - start < 1500 || (last > 0 && now - last < 500)) return;
      clearInterval(wait);
      observer.disconnect();
      resolve(last === 0 ? null : last - start);
    }, 50);
  });
}

/**
 * Presses Cancel, and says how long it took until the page had painted that it heard, and until the worker was back; null
 * where nothing runs.
 *
 * @returns {Promise<{ heard: number, over: number } | null>}
 */
export function pressCancel() {
  return new Promise((resolve) => {
    const bar = () => document.querySelector('main progress');
    const button = bar()?.parentElement?.querySelector('button');
    if (!button) {
      resolve(null);
      return;
    }
    const start = performance.now();
    let heard = Number.NaN;
    const look = () => {
      const says = bar()?.getAttribute('aria-label') ?? '';
      if (Number.isNaN(heard) && (says === '' || says.startsWith('Being cancelled'))) heard = performance.now() - start;
      // The frame in which it is seen comes after the look.
      if (bar() === null) setTimeout(() => resolve({ heard, over: performance.now() - start }));
      else requestAnimationFrame(look);
    };
    button.click();
    requestAnimationFrame(look);
  });
}
