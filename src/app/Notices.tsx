import { useEffect, useState } from 'react';
import { KeptNotice } from '../features/project/KeptNotice';
import { NewVersionNotice } from '../features/project/NewVersionNotice';
import { ReunionNotice } from '../features/project/ReunionNotice';
import { askBeforeLeaving } from './askBeforeLoss';
import { startOffline } from './offline';
import { roomOf } from './roomOf';
import type { Screen } from './routes';
import type { AppStore } from './store';

interface NoticesProps {
  readonly store: AppStore;
  readonly screen: Screen | null;
}

/** What comes up by itself, once the page stands: a kept project, trouble with keeping it, a new version. */
export function Notices({ store, screen }: NoticesProps) {
  const room = roomOf(store);
  const [changeOver, setChangeOver] = useState<(() => void) | null>(null);
  useEffect(() => {
    void room.keeping.resume();
    // A browser that refuses, as in a private window, works with the network only.
    startOffline((ready) => setChangeOver(() => ready)).catch(() => undefined);
  }, [room]);
  useEffect(() => askBeforeLeaving(store), [store]);
  return (
    <>
      {changeOver !== null && <NewVersionNotice onReload={changeOver} onLater={() => setChangeOver(null)} />}
      {screen !== 'project' && <KeptNotice room={room} />}
      {screen !== 'project' && <ReunionNotice room={room} />}
    </>
  );
}
