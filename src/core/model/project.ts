import type { AnalysisOptions, OptionChange } from './analysisOptions';
import { type Filter, NO_FILTER } from './filter';
import type { SampleId } from './ids';
import type { Choices } from './reading';
import type { SavedView } from './savedView';
import type { Slide } from './slide';
import type { TimeNote } from './timeNote';
import { type Costs, NO_COSTS } from './turnoverCost';

/** All a project consists of besides the bytes of its files. */
export interface ProjectContent {
  readonly analysis: ProjectAnalysis;
  readonly page: PageState;
}

/** What the analysis was made from: with the same files it gives the same report. */
export interface ProjectAnalysis {
  readonly sample: SampleId | null;
  /** Of a project without data, and with masked names, every word from the files is hidden: see `hideNames`. */
  readonly choices: Choices;
  readonly options: AnalysisOptions;
  readonly changedAfterResults: readonly OptionChange[];
  readonly files: readonly ProjectFile[];
}

export interface ProjectFile {
  /** null: hidden, for a file may be named after a person. */
  readonly name: string | null;
  readonly size: number;
  /** SHA-256 of its bytes in hexadecimal digits; '' of a file too large to be opened. */
  readonly sha256: string;
}

/** What the reader did on the page; each part may be missing in a saved project. */
export interface PageState {
  /** Verdicts on these files have been seen. */
  readonly looked: boolean;
  /** What the reader thinks is true of the sample. */
  readonly guess: string | null;
  readonly filter: Filter;
  /** Beside the same time before. */
  readonly compare: boolean;
  readonly views: readonly SavedView[];
  readonly slides: readonly Slide[];
  readonly monthNotes: readonly TimeNote[];
  /** What the reader says exits and hours cost. */
  readonly costs: Costs;
}

export const NO_PAGE_STATE: PageState = {
  looked: false,
  guess: null,
  filter: NO_FILTER,
  compare: false,
  views: [],
  slides: [],
  monthNotes: [],
  costs: NO_COSTS,
};
