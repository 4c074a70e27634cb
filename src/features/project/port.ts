import type { PageState, ProjectAnalysis } from '../../core/model/project';
import type { AnalysisClient } from '../../worker/client';
import type { Outcome } from '../../worker/protocol';

/** What the page's store gives to those who save, open and keep projects. */
export interface ProjectPort {
  readonly app: string;
  readonly handOut: AnalysisClient['handOut'];
  /** What a project holds of the page. */
  readonly collect: () => PageState;
  readonly open: (
    analysis: ProjectAnalysis,
    data: readonly Uint8Array[] | null,
    page: PageState,
    name: string,
  ) => Promise<Outcome['kind']>;
  /** Forgets all that is open. */
  readonly clear: () => Promise<void>;
  /** Shows what was understood of the files. */
  readonly showData: () => void;
  /** Something is open that opening another project would lose. */
  readonly hasWork: () => boolean;
  readonly isWorking: () => boolean;
  /** Hears whenever something changed that a project holds, or may have. */
  readonly onChange: (listener: () => void) => void;
}
