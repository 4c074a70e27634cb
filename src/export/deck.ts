import type { NativeChart } from '../core/model/nativeChart';
import type { Slide } from '../core/model/slide';
import type { Language } from '../i18n/language';

/** A slide with its chart in the two ways files take it; what is null falls back to the table. */
export interface DeckSlide {
  readonly slide: Slide;
  readonly native: NativeChart | null;
  /** The drawing as a standalone SVG file. */
  readonly svg: string | null;
}

/** The review as it is written to files. */
export interface Deck {
  readonly title: string;
  readonly language: Language;
  /** The day it is written, yyyy-mm-dd. */
  readonly day: string;
  readonly slides: readonly DeckSlide[];
}
