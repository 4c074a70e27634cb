import type { Issue, IssueCode } from '../../core/model/issue';
import type { FileReport } from '../../core/model/report';
import type { ReadingPreview, Snapshot } from '../../worker/protocol';
import { keysOf } from './choices';
import { fileProblem } from './viewModel';

/** A table of a file: what was read, and what to judge it by. */
export interface FilePart {
  readonly report: FileReport;
  readonly preview: ReadingPreview;
}

const FILE_STATES = ['needsYou', 'unusable', 'fine', 'text'] as const;
type FileState = (typeof FILE_STATES)[number];

/** A file as dropped, with its tables. */
export interface FileEntry {
  readonly name: string;
  readonly signature: string;
  readonly parts: readonly [FilePart, ...FilePart[]];
  readonly problem: Issue | null;
  readonly state: FileState;
  /** Columns that wait for a choice, by their keys. */
  readonly openColumns: readonly string[];
}

/** What another table, column, heading row or month may mend. */
const MENDABLE: readonly IssueCode[] = ['tableNotRecognised', 'requiredColumnMissing'];

export function fileEntries({ files, previews }: Pick<Snapshot, 'files' | 'previews'>): readonly FileEntry[] {
  const byName = new Map<string, [FilePart, ...FilePart[]]>();
  files.forEach((report, index) => {
    const preview = previews[index];
    if (preview === undefined) throw new Error(`invalid snapshot; a file without preview: ${index}`);
    const parts = byName.get(report.name);
    if (parts) parts.push({ report, preview });
    else byName.set(report.name, [{ report, preview }]);
  });
  return [...byName].map(([name, parts]) => entryOf(name, parts));
}

function entryOf(name: string, parts: FileEntry['parts']): FileEntry {
  const problem = fileProblem(parts[0].report);
  const openColumns = [...new Set(parts.flatMap(({ report }) => openKeys(report)))];
  const waits = openColumns.length > 0 || (problem !== null && MENDABLE.includes(problem.code));
  const isUsed = problem === null && parts.some(({ report }) => report.rowsUsed > 0);
  const state = problem?.code === 'fileIsProse' ? 'text' : waits ? 'needsYou' : isUsed ? 'fine' : 'unusable';
  return { name, signature: parts[0].report.signature, parts, problem, state, openColumns };
}

/** Columns that unfold into one are one question. */
function openKeys({ columns }: FileReport): string[] {
  const keys = keysOf(columns);
  const asked = new Set<string | null>();
  return columns.flatMap(({ certainty, field }, place) => {
    if (certainty !== 'mustChoose' || asked.has(field)) return [];
    asked.add(field);
    return [keys[place] ?? ''];
  });
}

/** Those that wait for the reader first, then those that cannot be used, texts last; else as dropped. */
export function inOrder(entries: readonly FileEntry[]): readonly FileEntry[] {
  return FILE_STATES.flatMap((state) => entries.filter((entry) => entry.state === state));
}

const MOST_OPEN = 3;

/** Which files stand open at first: one file alone, else those that wait; of files alike the first, for it settles all. */
export function openAtFirst(entries: readonly FileEntry[]): ReadonlySet<string> {
  if (entries.length === 1) return new Set(entries.map(({ name }) => name));
  const first = new Map<string, string>();
  for (const { name, signature, state } of entries) {
    if (state === 'needsYou' && !first.has(signature)) first.set(signature, name);
  }
  return new Set([...first.values()].slice(0, MOST_OPEN));
}

/** Questions of all files; a question of files alike is one. */
export function openQuestions(entries: readonly FileEntry[]): number {
  return new Set(entries.flatMap(({ signature, openColumns }) => openColumns.map((key) => `${signature}\n${key}`)))
    .size;
}

export function unrecognised(entries: readonly FileEntry[]): number {
  return entries.filter(({ problem, state }) => problem !== null && state === 'needsYou').length;
}
