import { lazy, Suspense, useEffect, useState } from 'react';
import { isKeepingChosen } from '../storage/keepChoice';
import { onFirstSign } from '../worker/onFirstSign';
import { startOffline } from './offline';
import type { Screen } from './routes';
import type { AppStore } from './store';
import { whenIdle } from './whenIdle';

const Notices = lazy(async () => ({ default: (await import('./Notices')).Notices }));

interface DueNoticesProps {
  readonly store: AppStore;
  readonly screen: Screen | null;
}

/** Fetches what comes up by itself when there may be something to say: not for a first page nobody has touched. */
export function DueNotices({ store, screen }: DueNoticesProps) {
  const [isDue, setDue] = useState(false);
  const [changeOver, setChangeOver] = useState<(() => void) | null>(null);
  useEffect(() => {
    const come = () => setDue(true);
    whenIdle(() => {
      if (isKeepingChosen()) come();
      // A browser that refuses, as in a private window, works with the network only.
      startOffline((ready) => setChangeOver(() => ready)).catch(() => undefined);
    });
    const forget = onFirstSign(come);
    const unsubscribe = store.subscribe(come);
    return () => {
      forget();
      unsubscribe();
    };
  }, [store]);
  return isDue || changeOver !== null ? (
    <Suspense fallback={null}>
      <Notices store={store} screen={screen} changeOver={changeOver} onLater={() => setChangeOver(null)} />
    </Suspense>
  ) : null;
}
