import { useStore } from 'zustand';
import { ProjectScreen } from '../features/project/ProjectScreen';
import { roomOf } from './roomOf';
import { ROUTES } from './routes';
import type { AppStore } from './store';

/** The project screen with the room it is about, loaded together. */
export function ProjectPage({ store }: { readonly store: AppStore }) {
  const snapshot = useStore(store, (state) => state.snapshot);
  const working = useStore(store, (state) => state.working);
  return (
    <ProjectScreen
      room={roomOf(store)}
      snapshot={snapshot}
      working={working}
      paths={{ data: ROUTES.data, claim: ROUTES.claim }}
    />
  );
}
