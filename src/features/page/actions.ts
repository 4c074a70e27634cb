import type { AnalysisOptions } from '../../core/model/analysisOptions';
import type { PreviewRow } from '../../core/model/preview';
import type { Choices } from '../../core/model/reading';
import type { Slide } from '../../core/model/slide';
import type { Costs } from '../../core/model/turnoverCost';
import type { NameOf } from '../../core/model/views';
import type { Snapshot } from '../../worker/protocol';
import type { WholeViews } from '../review/findings';

export type { NameOf } from '../../core/model/views';

export type SampleId = NonNullable<Snapshot['sample']>;

/** In this order, because the first one opened should have something to find. */
export const SAMPLES: readonly SampleId[] = [
  'coachingCounts',
  'natureOfTheBusiness',
  'badHires',
  'poorRegion',
  'tooSmall',
];

/** What a reader may think is true of a sample company: one of them is, in each. */
export const GUESSES = ['practice', 'managers', 'hiring', 'region', 'nobody', 'tooSmall'] as const;
export type Guess = (typeof GUESSES)[number] | 'skipped';

export function isGuess(text: string | null): text is Guess {
  return text === 'skipped' || GUESSES.some((guess) => guess === text);
}

/** What a reader can do with the data; each resolves when it is done, cancelled or overtaken. */
export interface Actions {
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  readonly openSample: (sample: SampleId) => Promise<void>;
  readonly removeFile: (name: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly setChoices: (choices: Choices) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** The first rows of a file as they stand, names included. */
  readonly preview: (file: string) => Promise<readonly PreviewRow[]>;
  readonly setOptions: (options: Partial<AnalysisOptions>) => Promise<void>;
  /** The names behind the letters, for a look. */
  readonly peek: () => Promise<readonly NameOf[]>;
  /** Puts charts and verdicts at the end of the review. */
  readonly addSlides: (slides: readonly Slide[]) => Promise<void>;
  /** What the screens about leaving and morale show of all data. */
  readonly wholeViews: () => Promise<WholeViews>;
  readonly setSlides: (slides: readonly Slide[]) => void;
  readonly setCosts: (costs: Costs) => void;
  /** Verdicts are being shown. */
  readonly look: () => void;
  readonly makeGuess: (guess: Guess) => void;
}
