/** Milliseconds that no task of the page may take. */
export const MOST_TASK = 50;

/**
 * The page's long tasks since it was last asked.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ start: number, duration: number }[]>}
 */
export async function tasksSince(page) {
  const { tasks } = await page.evaluate(() => Reflect.get(globalThis, 'benchTasks')());
  return tasks;
}

/** @param {readonly { duration: number }[]} tasks */
export function longest(tasks) {
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}

/** @param {readonly { duration: number }[]} tasks */
export function longestOf(tasks) {
  return `long tasks ${tasks.length}, the longest ${longest(tasks).toFixed(0)} ms`;
}
