import type { PreviewRow } from '../../core/model/preview';
import type { Choices } from '../../core/model/reading';
import type { Snapshot } from '../../worker/protocol';

export type SampleId = NonNullable<Snapshot['sample']>;

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
}
