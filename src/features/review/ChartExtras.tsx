import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { ChartExtrasContext, type DrawnChart } from '../../charts/chartExtras';
import type { Provenance, Slide } from '../../core/model/slide';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { frozenSlide } from './freeze';
import { methodOf } from './methodOf';

const DownloadMenu = lazy(async () => ({ default: (await import('../download/DownloadMenu')).DownloadMenu }));

interface ChartExtrasProps {
  /** Where the numbers of the screen come from at this moment; null: nothing can be kept. */
  readonly provenance: (speech: Speech) => Provenance | null;
  readonly onSlide: (slide: Slide) => void;
  readonly children: ReactNode;
}

/** Gives each chart of a screen what can be done with it beside its own actions. */
export function ChartExtras({ provenance, onSlide, children }: ChartExtrasProps) {
  const extras = useCallback(
    (chart: DrawnChart) => (
      <>
        <AddToReview chart={chart} provenance={provenance} onSlide={onSlide} />
        <Suspense fallback={null}>
          <DownloadMenu chart={chart} provenance={provenance} />
        </Suspense>
      </>
    ),
    [provenance, onSlide],
  );
  return <ChartExtrasContext value={extras}>{children}</ChartExtrasContext>;
}

type AddToReviewProps = Omit<ChartExtrasProps, 'children'> & { readonly chart: DrawnChart };

function AddToReview({ chart, provenance, onSlide }: AddToReviewProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.review.add;
  const [added, setAdded] = useState(0);
  return (
    <>
      <button
        type="button"
        aria-label={words.of(chart.title)}
        onClick={() => {
          const from = provenance(speech);
          if (from === null) return;
          onSlide(frozenSlide(chart, from, format.language, methodOf(chart.frozen.kind, messages.review)));
          setAdded(added + 1);
        }}
      >
        {words.action}
      </button>
      <span role="status">{added > 0 ? words.done : ''}</span>
    </>
  );
}
