import { createContext } from 'react';
import type { Provenance, Slide } from '../../core/model/slide';
import type { Speech } from '../../i18n/LanguageProvider';

/** What a screen needs to keep something of itself as a slide. */
export interface SlideMaking {
  /** Where the numbers of the screen come from at this moment; null: nothing can be kept. */
  readonly provenance: (speech: Speech) => Provenance | null;
  readonly onSlides: (slides: readonly Slide[]) => Promise<void>;
}

/** null: nothing is kept here. */
export const SlideMakingContext = createContext<SlideMaking | null>(null);
