import { type Analysis, analyse } from '../core/analyse';
import { openChoices } from '../core/ingest/openChoices';
import { readFile } from '../core/ingest/readFile';
import type { CalendarDay } from '../core/model/calendar';
import type { Steps } from '../core/model/progress';
import { type Choices, NO_CHOICES, type Reading, type SourceFile } from '../core/model/reading';
import { type AnalysisOptions, DEFAULT_OPTIONS, type OptionChange } from '../core/model/report';
import { type SampleId, sampleFiles } from '../core/worlds/samples';
import { truthSheet } from '../core/worlds/truthSheet';
import { changesSince } from './changesSince';
import type { Snapshot } from './protocol';

/** What the analysis knows: the files as dropped, how they were read, and what the user decided. Never changed, only replaced. */
export interface Session {
  readonly files: readonly LoadedFile[];
  readonly sample: SampleId | null;
  readonly choices: Choices;
  readonly options: AnalysisOptions;
  /** What was changed after results of these files were seen. */
  readonly changedAfterResults: readonly OptionChange[];
}

interface LoadedFile {
  readonly source: SourceFile;
  readonly reading: Reading;
}

export const EMPTY_SESSION: Session = {
  files: [],
  sample: null,
  choices: NO_CHOICES,
  options: DEFAULT_OPTIONS,
  changedAfterResults: [],
};

/** A change of the session; files come with their bytes. */
export type Change =
  | { readonly kind: 'addFiles'; readonly files: readonly SourceFile[] }
  | { readonly kind: 'openSample'; readonly sample: SampleId }
  | { readonly kind: 'removeFile'; readonly name: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'setChoices'; readonly choices: Choices }
  | {
      readonly kind: 'setOptions';
      readonly options: Partial<AnalysisOptions>;
      /** The reader has seen verdicts on these files. */
      readonly afterResults: boolean;
    };

/** The session after a change. The old one stays valid, so cancelling half way loses nothing. */
export function* changed(session: Session, change: Change, today: CalendarDay): Steps<Session> {
  switch (change.kind) {
    case 'addFiles':
      return yield* withFiles(session, change.files, today);
    case 'openSample': {
      const files = yield* readAll(sampleFiles(change.sample), NO_CHOICES, today);
      return { ...EMPTY_SESSION, options: session.options, files, sample: change.sample };
    }
    case 'removeFile':
      return { ...session, files: session.files.filter(({ source }) => source.name !== change.name) };
    case 'clear':
      return { ...EMPTY_SESSION, options: session.options };
    case 'setChoices': {
      const sources = session.files.map(({ source }) => source);
      return { ...session, choices: change.choices, files: yield* readAll(sources, change.choices, today) };
    }
    case 'setOptions':
      return withOptions(session, { ...session.options, ...change.options }, change.afterResults);
  }
}

function withOptions(session: Session, options: AnalysisOptions, afterResults: boolean): Session {
  if (!afterResults) return { ...session, options };
  return {
    ...session,
    options,
    changedAfterResults: changesSince(session.changedAfterResults, session.options, options),
  };
}

/** Own files take the place of a sample, unless none of them can be used. */
function* withFiles(session: Session, sources: readonly SourceFile[], today: CalendarDay): Steps<Session> {
  if (session.sample !== null) {
    const own = yield* readAll(withFreeNames(sources, []), session.choices, today);
    if (own.some(({ reading }) => reading.table !== null))
      return { ...session, sample: null, files: own, changedAfterResults: [] };
  }
  const names = session.files.map(({ source }) => source.name);
  const added = yield* readAll(withFreeNames(sources, names), session.choices, today);
  return { ...session, files: [...session.files, ...added] };
}

function withFreeNames(sources: readonly SourceFile[], names: readonly string[]): SourceFile[] {
  const taken = new Set(names);
  return sources.map((source) => withFreeName(source, taken));
}

/** Two files of one name are told apart: report.csv, report (2).csv. */
function withFreeName(source: SourceFile, taken: Set<string>): SourceFile {
  const dot = source.name.lastIndexOf('.');
  const stem = dot > 0 ? source.name.slice(0, dot) : source.name;
  const ending = dot > 0 ? source.name.slice(dot) : '';
  let name = source.name;
  for (let copy = 2; taken.has(name); copy++) name = `${stem} (${copy})${ending}`;
  taken.add(name);
  return { ...source, name };
}

function* readAll(sources: readonly SourceFile[], choices: Choices, today: CalendarDay): Steps<LoadedFile[]> {
  const files: LoadedFile[] = [];
  for (const source of sources) files.push({ source, reading: yield* readFile(source, { choices, today }) });
  return files;
}

/** What the page is shown of a session. */
export function* snapshotOf(session: Session, today: CalendarDay, app: string): Steps<Snapshot> {
  const readings = session.files.map(({ reading }) => reading);
  const analysis: Analysis =
    readings.length === 0
      ? { files: [], report: null, reason: null }
      : yield* analyse(readings, session.options, today, app);
  const { changedAfterResults } = session;
  return {
    ...analysis,
    report: analysis.report && { ...analysis.report, changedAfterResults },
    truth: session.sample && truthSheet(session.sample),
    openChoices: readings.flatMap(openChoices),
    choices: session.choices,
    options: session.options,
    sample: session.sample,
  };
}
