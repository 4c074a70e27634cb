import { useContext, useState } from 'react';
import type { Provenance, Slide } from '../../core/model/slide';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { PartNameContext } from '../filter/partName';
import { SlideMakingContext } from './slideMaking';

interface AddSlideProps {
  /** What is added, for those who do not see where the button stands. */
  readonly of: string;
  /** Of a part of the data: which one. */
  readonly make: (provenance: Provenance, speech: Speech, part: string) => Slide;
  readonly className?: string | undefined;
}

/** *Add to review*: what stands here becomes a slide with the numbers of this moment. */
export function AddSlide({ of, make, className }: AddSlideProps) {
  const making = useContext(SlideMakingContext);
  const part = useContext(PartNameContext);
  const speech = useSpeech();
  const words = speech.messages.review.add;
  const [added, setAdded] = useState(0);
  if (making === null) return null;
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={words.of(of)}
        onClick={() => {
          const from = making.provenance(speech);
          if (from === null) return;
          void making.onSlides([make(from, speech, part)]).then(() => setAdded((count) => count + 1));
        }}
      >
        {words.action}
      </button>
      <span role="status">{added > 0 ? words.done : ''}</span>
    </>
  );
}
