import type { ReactNode } from 'react';

/** What a screen says around a chart. The chart itself knows its table, summary and readings. */
export interface FrameText {
  /** The conclusion, or a neutral name without evidence. */
  readonly title: string;
  /** Heading level; 2 unless told. */
  readonly level?: 2 | 3;
  /** What the title must not be taken for. */
  readonly caution?: string;
  /** One line that says how to read the chart. */
  readonly subtitle?: string;
  /** How many people, managers, exits are behind it, already a sentence. */
  readonly count?: string;
  readonly note?: string;
  /** How sure? Could it be chance? Could it be something else? See ScepticMargin. */
  readonly margin?: ReactNode;
  /** The same as plain sentences, for a slide. */
  readonly plainMargin?: readonly string[];
  /** Where to read how it is computed: a link, shown after the small print. */
  readonly definition?: ReactNode;
  /** What the chart would show and which file is missing; shown where there is nothing to draw. */
  readonly empty: string;
  readonly loading?: boolean;
  /** The drawing alone: what stands around it says the rest, as on a slide. */
  readonly bare?: boolean;
}
