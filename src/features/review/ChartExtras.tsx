import { lazy, type ReactNode, Suspense, useCallback, useMemo } from 'react';
import { ChartExtrasContext, type DrawnChart } from '../../charts/chartExtras';
import { AddSlide } from './AddSlide';
import { frozenSlide } from './freeze';
import { methodOf } from './methodOf';
import { type SlideMaking, SlideMakingContext } from './slideMaking';

const DownloadMenu = lazy(async () => ({ default: (await import('../download/DownloadMenu')).DownloadMenu }));

type ChartExtrasProps = SlideMaking & { readonly children: ReactNode };

/** Gives each chart of a screen what can be done with it beside its own actions, and each verdict its way into the review. */
export function ChartExtras({ provenance, onSlides, children }: ChartExtrasProps) {
  const making = useMemo(() => ({ provenance, onSlides }), [provenance, onSlides]);
  const extras = useCallback(
    (chart: DrawnChart) => (
      <>
        <AddSlide
          of={chart.title}
          make={(from, { messages, format }, part) =>
            frozenSlide(
              chart,
              { provenance: from, method: methodOf(chart.frozen.kind, messages.review), part },
              format.language,
            )
          }
        />
        <Suspense fallback={null}>
          <DownloadMenu chart={chart} provenance={provenance} />
        </Suspense>
      </>
    ),
    [provenance],
  );
  return (
    <SlideMakingContext value={making}>
      <ChartExtrasContext value={extras}>{children}</ChartExtrasContext>
    </SlideMakingContext>
  );
}
