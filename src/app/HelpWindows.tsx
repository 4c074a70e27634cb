import { lazy, Suspense, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from './store';
import { TypedAhead } from './TypedAhead';
import type { HelpWindow } from './useHelpWindow';

const Palette = lazy(async () => ({ default: (await import('./palette/Palette')).Palette }));
const KeyList = lazy(async () => ({ default: (await import('./palette/KeyList')).KeyList }));
const Tour = lazy(async () => ({ default: (await import('./tour/Tour')).Tour }));
const TourOffer = lazy(async () => ({ default: (await import('./tour/TourOffer')).TourOffer }));

interface HelpWindowsProps {
  readonly store: AppStore;
  readonly shown: HelpWindow | null;
  readonly show: (window: HelpWindow | null) => void;
}

/** The help that lies over the page; each window comes when it is first asked for. */
export function HelpWindows({ store, shown, show }: HelpWindowsProps) {
  const typedAhead = useRef('');
  return (
    <Suspense fallback={shown === 'palette' && <TypedAhead text={typedAhead} />}>
      {shown === 'palette' && <Palette store={store} show={show} typedAhead={typedAhead} />}
      {shown === 'keys' && <KeyList show={show} />}
      {shown === 'tour' && <Tour show={show} />}
    </Suspense>
  );
}

/** Offered once, when a sample is first open. */
export function OfferedTour({ store, shown, show }: HelpWindowsProps) {
  const opened = useStore(store, ({ snapshot }) => snapshot?.sample !== undefined && snapshot.sample !== null);
  const [answered, setAnswered] = useState(false);
  if (!opened || answered || shown === 'tour') return null;
  return (
    <Suspense fallback={null}>
      <TourOffer
        onShow={() => {
          setAnswered(true);
          show('tour');
        }}
        onSkip={() => setAnswered(true)}
      />
    </Suspense>
  );
}
