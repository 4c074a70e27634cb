import { createContext } from 'react';

/** CSS pixels to draw in, whatever room the page has: a slide, a picture. */
export interface FixedSize {
  readonly width: number;
  readonly height: number;
  /** How much larger than usual the text is; the reader's own unless told. */
  readonly unit?: number;
}

/** null: as wide as the page allows, as high as the chart likes. */
export const FixedSizeContext = createContext<FixedSize | null>(null);
