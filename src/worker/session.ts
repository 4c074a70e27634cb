import { type Analysis, analyse, type Views } from '../core/analyse';
import { openChoices } from '../core/ingest/openChoices';
import { readFile } from '../core/ingest/readFile';
import { withFreeNames } from '../core/ingest/withFreeNames';
import { type AnalysisOptions, DEFAULT_OPTIONS, type OptionChange } from '../core/model/analysisOptions';
import type { CalendarDay } from '../core/model/calendar';
import type { PreviewRow } from '../core/model/preview';
import type { Steps } from '../core/model/progress';
import type { ProjectAnalysis } from '../core/model/project';
import { type Choices, NO_CHOICES, type Reading, type SourceFile } from '../core/model/reading';
import { type SampleId, sampleFiles } from '../core/worlds/samples';
import { truthSheet } from '../core/worlds/truthSheet';
import { changesSince } from './changesSince';
import { revealNames } from './hiddenNames';
import type { Command, ReadingPreview, Snapshot } from './protocol';
import { sameChoicesFor } from './sameChoicesFor';
import { type Decisions, type Step, stepBetween } from './stepBetween';

/** What the analysis knows: the files as dropped, how they were read, and what the user decided. Never changed, only replaced. */
export interface Session {
  readonly files: readonly LoadedFile[];
  readonly sample: SampleId | null;
  readonly choices: Choices;
  readonly options: AnalysisOptions;
  /** What was changed after results of these files were seen. */
  readonly changedAfterResults: readonly OptionChange[];
  /** What undo and redo go back to, the nearest last. */
  readonly past: readonly Remembered[];
  readonly future: readonly Remembered[];
}

export interface LoadedFile {
  readonly source: SourceFile;
  /** One per table of the file. */
  readonly readings: readonly Reading[];
}

const MOST_STEPS_BACK = 50;

export const EMPTY_SESSION: Session = {
  files: [],
  sample: null,
  choices: NO_CHOICES,
  options: DEFAULT_OPTIONS,
  changedAfterResults: [],
  past: [],
  future: [],
};

/** What a session was made from, with the rules it was judged by when it was left. */
interface Remembered extends Decisions {
  readonly options: AnalysisOptions;
  readonly changedAfterResults: readonly OptionChange[];
}

/** A command as the session carries it out: files come with their bytes. */
export type Change =
  | Exclude<Command, { readonly kind: 'addFiles' | 'openProject' }>
  | { readonly kind: 'addFiles'; readonly files: readonly SourceFile[] }
  | { readonly kind: 'openProject'; readonly analysis: ProjectAnalysis; readonly files: readonly SourceFile[] };

/**
 * The session after a change. The old one stays valid, so cancelling half way loses nothing. Undo and redo go through
 * imports and choices; options are no part of it, and neither clearing nor opening a project leaves anything to go back to.
 */
export function* changed(session: Session, change: Change, today: CalendarDay): Steps<Session> {
  switch (change.kind) {
    case 'addFiles':
      return remembering(session, yield* withFiles(session, change.files, today));
    case 'openSample': {
      const files = yield* readAll(sampleFiles(change.sample), NO_CHOICES, today, null);
      return remembering(session, {
        ...session,
        files,
        choices: NO_CHOICES,
        sample: change.sample,
        changedAfterResults: [],
      });
    }
    case 'removeFile': {
      const files = session.files.filter(({ source }) => source.name !== change.name);
      return remembering(session, { ...session, files });
    }
    case 'clear':
      return { ...EMPTY_SESSION, options: session.options };
    case 'setChoices': {
      const { choices } = change;
      const files = yield* readAll(sourcesOf(session), choices, today, session);
      return remembering(session, { ...session, choices, files });
    }
    case 'setOptions':
      return withOptions(session, { ...session.options, ...change.options }, change.afterResults);
    case 'openProject': {
      const { sample, choices, options, changedAfterResults } = change.analysis;
      const files = yield* readAll(change.files, choices, today, null);
      return yield* revealed({ ...EMPTY_SESSION, sample, choices, options, changedAfterResults, files }, today);
    }
    case 'undo':
      return yield* wentBack(session, today);
    case 'redo':
      return yield* wentForward(session, today);
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

function remembering(before: Session, after: Session): Session {
  return { ...after, past: [...before.past, decisionsOf(before)].slice(-MOST_STEPS_BACK), future: [] };
}

function* wentBack(session: Session, today: CalendarDay): Steps<Session> {
  const target = session.past.at(-1);
  if (target === undefined) return session;
  const future = [...session.future, decisionsOf(session)];
  return { ...(yield* decided(session, target, today)), past: session.past.slice(0, -1), future };
}

function* wentForward(session: Session, today: CalendarDay): Steps<Session> {
  const target = session.future.at(-1);
  if (target === undefined) return session;
  const past = [...session.past, decisionsOf(session)];
  return { ...(yield* decided(session, target, today)), past, future: session.future.slice(0, -1) };
}

function* decided(session: Session, target: Remembered, today: CalendarDay): Steps<Session> {
  const { sources, sample, choices } = target;
  const files = yield* readAll(sources, choices, today, session);
  return { ...session, sample, choices, files, changedAfterResults: changesOn(session, target) };
}

/** Back from a sample, what was changed meanwhile is told beside what was told before. */
function changesOn(session: Session, { sample, options, changedAfterResults }: Remembered): readonly OptionChange[] {
  if (sample === session.sample) return session.changedAfterResults;
  return changesSince(changedAfterResults, options, session.options);
}

function decisionsOf(session: Session): Remembered {
  const { sample, choices, options, changedAfterResults } = session;
  return { sources: sourcesOf(session), sample, choices, options, changedAfterResults };
}

function sourcesOf({ files }: Session): readonly SourceFile[] {
  return files.map(({ source }) => source);
}

/** Own files take the place of a sample, unless none of them can be used. */
function* withFiles(session: Session, sources: readonly SourceFile[], today: CalendarDay): Steps<Session> {
  if (session.sample !== null) {
    const own = yield* readAll(withFreeNames(sources), session.choices, today, null);
    const usable = own.some(({ readings }) => readings.some(({ table }) => table !== null));
    if (usable) return yield* revealed({ ...session, sample: null, files: own, changedAfterResults: [] }, today);
  }
  const names = session.files.map(({ source }) => source.name);
  const added = yield* readAll(withFreeNames(sources, names), session.choices, today, null);
  return yield* revealed({ ...session, files: [...session.files, ...added] }, today);
}

/** Choices of a project saved without its files get their words back from these; then more may be found under them. */
function* revealed(session: Session, today: CalendarDay): Steps<Session> {
  const readings = session.files.flatMap((file) => file.readings);
  const choices = revealNames(session.choices, readings);
  if (JSON.stringify(choices) === JSON.stringify(session.choices)) return session;
  const files = yield* readAll(sourcesOf(session), choices, today, session);
  return yield* revealed({ ...session, choices, files }, today);
}

/** Files that `before` has read under choices that mean the same for them are not read again. */
function* readAll(
  sources: readonly SourceFile[],
  choices: Choices,
  today: CalendarDay,
  before: Pick<Session, 'files' | 'choices'> | null,
): Steps<LoadedFile[]> {
  const files: LoadedFile[] = [];
  for (const source of sources) {
    const known = before?.files.find((file) => file.source === source);
    if (before && known && sameChoicesFor(known.readings, before.choices, choices)) files.push(known);
    else files.push({ source, readings: yield* readFile(source, { choices, today }) });
  }
  return files;
}

/** What the page is shown of a session, and what stays to be looked at in parts. */
export interface Showing {
  readonly snapshot: Snapshot;
  readonly views: Views | null;
}

export function* showingOf(session: Session, today: CalendarDay, app: string): Steps<Showing> {
  const readings = session.files.flatMap(({ readings }) => readings);
  const analysis: Analysis =
    readings.length === 0
      ? {
          files: [],
          report: null,
          matches: [],
          findings: [],
          hypothesisCoverage: [],
          reason: null,
          fingerprint: null,
          views: null,
        }
      : yield* analyse(readings, session.options, today, app, session.choices.names);
  const { changedAfterResults } = session;
  const { views, ...found } = analysis;
  const snapshot: Snapshot = {
    ...found,
    filterChoices: views?.choices ?? null,
    report: analysis.report && { ...analysis.report, files: [], byTeam: [], changedAfterResults },
    truth: session.sample && truthSheet(session.sample),
    openChoices: readings.flatMap(openChoices),
    previews: readings.map(previewOf),
    choices: session.choices,
    options: session.options,
    sample: session.sample,
    undoSteps: session.past.length,
    redoSteps: session.future.length,
    undoStep: stepTo(session.past.at(-1), decisionsOf(session)),
    redoStep: stepTo(decisionsOf(session), session.future.at(-1)),
  };
  return { snapshot, views };
}

function stepTo(before: Decisions | undefined, after: Decisions | undefined): Step | null {
  return before && after ? stepBetween(before, after) : null;
}

function previewOf({ file, part, sheet, sheets, preview }: Reading): ReadingPreview {
  const { columns, exitKindWords, proposal } = preview;
  return { file, part, sheet, sheets, columns, exitKindWords, proposal };
}

/** The first rows of a file as they stand: shown when asked for, kept nowhere. */
export function openingRows(session: Session, name: string): readonly PreviewRow[] {
  return session.files.find(({ source }) => source.name === name)?.readings[0]?.preview.opening ?? [];
}
