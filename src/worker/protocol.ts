import type { AnalysisOptions } from '../core/model/analysisOptions';
import type { Finding, HypothesisCoverage, TableMatch } from '../core/model/health';
import type { Issue } from '../core/model/issue';
import type { FilePreview, PreviewRow } from '../core/model/preview';
import type { Progress } from '../core/model/progress';
import type { ProjectAnalysis } from '../core/model/project';
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
  /** Without files, which stand above, and without teams, which come with the view that shows them. */
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
      /** The reader has seen verdicts on these files. */
      readonly afterResults: boolean;
    }
  /** `data`: the bytes of its files; null: saved without them. */
  | {
      readonly kind: 'openProject';
      readonly analysis: ProjectAnalysis;
      readonly data: readonly Uint8Array[] | null;
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** What of the session is to be handed out. */
export interface HandOutWish {
  /** The bytes of no file, or of all but those whose checksums are given. */
  readonly data: 'none' | { readonly except: readonly string[] };
  /** Where names are masked, no word of the files stands in what is handed out besides the data. */
  readonly hidesNames: boolean;
}

export interface HandOut {
  readonly analysis: ProjectAnalysis;
  /** By checksum. */
  readonly data: ReadonlyMap<string, Uint8Array>;
}

/** Page → worker. Every change is carried through; what it shows is skipped where a newer change waits. */
export type Request =
  | { readonly kind: 'run'; readonly request: number; readonly today: number; readonly command: Command }
  | { readonly kind: 'preview'; readonly request: number; readonly file: string }
  | { readonly kind: 'handOut'; readonly request: number; readonly wish: HandOutWish }
  | { readonly kind: 'view'; readonly request: number; readonly query: ViewQuery }
  | { readonly kind: 'names'; readonly request: number }
  | { readonly kind: 'cancel' };

/** Some of the issues of a file, sent ahead of the outcome they belong to. */
export interface IssuePiece {
  /** Which entry of the snapshot's files. */
  readonly file: number;
  readonly list: 'setAside' | 'cellIssues';
  readonly issues: readonly Issue[];
}

/** Worker → page. */
export type Response =
  | { readonly kind: 'progress'; readonly request: number; readonly progress: Progress }
  /** Ahead of an outcome, one after the other, so that none of them keeps the page long. */
  | { readonly kind: 'issues'; readonly request: number; readonly piece: IssuePiece }
  /** Without the issues of its files: they came with the request `issuesOf`. */
  | { readonly kind: 'outcome'; readonly request: number; readonly outcome: Outcome; readonly issuesOf: number }
  | { readonly kind: 'preview'; readonly request: number; readonly rows: readonly PreviewRow[] }
  /** null: it could not be made, as on a page that did not come over https. */
  | { readonly kind: 'handOut'; readonly request: number; readonly handOut: HandOut | null }
  /** null: overtaken by a newer one, or there is nothing to look at. */
  | { readonly kind: 'view'; readonly request: number; readonly answer: ViewAnswer | null }
  | { readonly kind: 'names'; readonly request: number; readonly names: readonly NameOf[] }
  | { readonly kind: 'viewFailed'; readonly request: number; readonly message: string };
