const LOCK = 'mainstay-keeper';

/** Makes this tab the one that keeps its project; null: another one is. Ends with the tab at the latest. */
export function becomeWriter(): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(LOCK, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null);
          return;
        }
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}
