/** So long a page may be kept busy before it notices a press. */
const LONGEST_BUSY_MS = 16;

/** Lets the page breathe, and a press on Cancel be heard. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A pause that is only taken once so much time has gone by since the last. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_BUSY_MS) return;
    await pause();
    since = performance.now();
  };
}
