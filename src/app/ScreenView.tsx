import { lazy, memo, Suspense, useEffect } from 'react';
import { StartScreen } from '../features/start/StartScreen';
import { onFirstSign } from '../worker/onFirstSign';
import type { Screen } from './routes';
import type { AppStore } from './store';
import { useActions } from './useActions';

const loadScreens = () => import('./Screens');
const Screens = lazy(async () => ({ default: (await loadScreens()).Screens }));

interface ScreenViewProps {
  readonly store: AppStore;
  readonly screen: Screen | null;
}

/** The first screen at once, all others when they are asked for. What else changes in the address is no reason to draw them anew. */
export const ScreenView = memo(({ store, screen }: ScreenViewProps) => {
  const { addFiles, openSample } = useActions(store);
  useEffect(() => onFirstSign(() => loadScreens().catch(() => undefined)), []);
  if (screen === 'start') return <StartScreen onFiles={addFiles} onSample={openSample} />;
  return (
    <Suspense fallback={null}>
      <Screens store={store} screen={screen} />
    </Suspense>
  );
});
