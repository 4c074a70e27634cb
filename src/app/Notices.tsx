import { useEffect } from 'react';
import { KeptNotice } from '../features/project/KeptNotice';
import { NewVersionNotice } from '../features/project/NewVersionNotice';
import { ReunionNotice } from '../features/project/ReunionNotice';
import { askBeforeLeaving } from './askBeforeLoss';
import { roomOf } from './roomOf';
import type { Screen } from './routes';
import type { AppStore } from './store';

interface NoticesProps {
  readonly store: AppStore;
  readonly screen: Screen | null;
  /** To a newer build that is ready; null where there is none. */
  readonly changeOver: (() => void) | null;
  readonly onLater: () => void;
}

/** What comes up by itself: a kept project, trouble with keeping it, a new version. */
export function Notices({ store, screen, changeOver, onLater }: NoticesProps) {
  const room = roomOf(store);
  useEffect(() => void room.keeping.resume(), [room]);
  useEffect(() => askBeforeLeaving(store), [store]);
  return (
    <>
      {changeOver !== null && <NewVersionNotice onReload={changeOver} onLater={onLater} />}
      {screen !== 'project' && <KeptNotice room={room} />}
      {screen !== 'project' && <ReunionNotice room={room} />}
    </>
  );
}
