/** So long a screen may take to be drawn. */
const PATIENCE_MILLISECONDS = 2500;

/** Calls back with the first element of a selector as soon as it is there, or with null when it does not come. */
export function whenThere(selector: string, found: (element: HTMLElement | null) => void): () => void {
  const look = () => document.querySelector<HTMLElement>(selector);
  const now = look();
  if (now !== null) {
    found(now);
    return () => undefined;
  }
  const observer = new MutationObserver(() => {
    const element = look();
    if (element === null) return;
    stop();
    found(element);
  });
  const timer = setTimeout(() => {
    stop();
    found(null);
  }, PATIENCE_MILLISECONDS);
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(document.body, { childList: true, subtree: true });
  return stop;
}
