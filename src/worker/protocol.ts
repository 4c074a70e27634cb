import type { AnalysisOptions } from '../core/model/analysisOptions';
import type { Finding, HypothesisCoverage, TableMatch } from '../core/model/health';
import type { FilePreview, PreviewRow } from '../core/model/preview';
import type { Progress } from '../core/model/progress';
import type { Protected } from '../core/model/protected';
import type { Choices, OpenChoice, SheetName } from '../core/model/reading';
import type { FileReport, Report } from '../core/model/report';
import type { ReasonCode } from '../core/model/verdict';
import type { FilterChoices, NameOf, ViewAnswer, ViewQuery } from '../core/model/views';
import type { SampleId } from '../core/worlds/samples';
import type { TruthSheet } from '../core/worlds/truthSheet';
import type { Step } from './stepBetween';

/** All the page knows about the analysis: the worker's last answer. */
export interface Snapshot {
  readonly files: readonly FileReport[];
  readonly openChoices: readonly OpenChoice[];
  /** One per entry of `files`, in the same order. */
  readonly previews: readonly ReadingPreview[];
  readonly matches: readonly TableMatch[];
  readonly findings: readonly Finding[];
  readonly hypothesisCoverage: readonly HypothesisCoverage[];
  readonly choices: Choices;
  readonly options: AnalysisOptions;
  /** The sample that is open; null for the user's own files. */
  readonly sample: SampleId | null;
  /** What is true of the sample; null for the user's own files, of which nobody knows. */
  readonly truth: TruthSheet | null;
  readonly report: Protected<Report> | null;
  /** What a filter can name; null without a report. */
  readonly filterChoices: FilterChoices | null;
  /** A name for this state of files, choices and options; null without a report. */
  readonly fingerprint: string | null;
  /** Why there is no report. */
  readonly reason: ReasonCode | null;
  /** How many imports and choices can be undone and redone. */
  readonly undoSteps: number;
  readonly redoSteps: number;
  /** What undo takes back and redo brings again; null where there is nothing. */
  readonly undoStep: Step | null;
  readonly redoStep: Step | null;
}

/** What the Data screen shows of a table of a file besides its FileReport. */
export interface ReadingPreview extends Omit<FilePreview, 'opening'> {
  readonly file: string;
  readonly part: number;
  readonly sheet: string;
  readonly sheets: readonly SheetName[];
}

export type Outcome =
  | { readonly kind: 'done'; readonly snapshot: Snapshot }
  | { readonly kind: 'cancelled'; readonly snapshot: Snapshot }
  | { readonly kind: 'failed'; readonly message: string; readonly snapshot: Snapshot | null }
  | { readonly kind: 'superseded' };

export type Command =
  | { readonly kind: 'addFiles'; readonly files: readonly File[] }
  | { readonly kind: 'openSample'; readonly sample: SampleId }
  | { readonly kind: 'removeFile'; readonly name: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'setChoices'; readonly choices: Choices }
  | {
      readonly kind: 'setOptions';
      readonly options: Partial<AnalysisOptions>;
      readonly afterResults: boolean;
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** Page → worker. Every change is carried through; what it shows is skipped where a newer change waits. */
export type Request =
  | { readonly kind: 'run'; readonly request: number; readonly today: number; readonly command: Command }
  | { readonly kind: 'preview'; readonly request: number; readonly file: string }
  | { readonly kind: 'view'; readonly request: number; readonly query: ViewQuery }
  | { readonly kind: 'names'; readonly request: number }
  | { readonly kind: 'cancel' };

/** Worker → page. */
export type Response =
  | { readonly kind: 'progress'; readonly request: number; readonly progress: Progress }
  | { readonly kind: 'outcome'; readonly request: number; readonly outcome: Outcome }
  | { readonly kind: 'preview'; readonly request: number; readonly rows: readonly PreviewRow[] }
  /** null: overtaken by a newer one, or there is nothing to look at. */
  | { readonly kind: 'view'; readonly request: number; readonly answer: ViewAnswer | null }
  | { readonly kind: 'names'; readonly request: number; readonly names: readonly NameOf[] }
  | { readonly kind: 'viewFailed'; readonly request: number; readonly message: string };
