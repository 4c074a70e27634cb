import type { ProjectContent } from '../core/model/project';
import type { Bytes } from './bytes';
import { checksumText } from './checksum';
import { answered, completed, FILES, SLOTS } from './database';
import type { ProjectProblem } from './problem';
import { type OpenedProject, readProject, writeProject } from './projectFile';

/*
 * The kept project stands in one of two slots; the next is written to the other one, in one transaction with the files it
 * needs. Whatever stops the writing, one of the two is whole.
 */

const NAMES = ['a', 'b'] as const;
export type SlotName = (typeof NAMES)[number];

interface Slot {
  /** Grows by one with each saving. */
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The checksums of the files it needs. */
  readonly files: readonly string[];
  /** A project file without its data. */
  readonly project: Bytes;
}

export interface KeptProject {
  readonly slot: SlotName;
  readonly sequence: number;
  readonly savedAt: number;
  readonly project: OpenedProject;
}

export type Kept =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'project'; readonly kept: KeptProject }
  /** Something is there, and none of it whole. */
  | { readonly kind: 'damaged' };

/** What is kept at a time. */
export interface Keeping {
  readonly content: ProjectContent;
  /** The bytes of files that are not kept yet, by checksum. */
  readonly data: ReadonlyMap<string, Uint8Array>;
  /** The version of Mainstay. */
  readonly app: string;
  readonly savedAt: number;
}

/** Where the next saving goes. */
export interface Turn {
  readonly slot: SlotName;
  readonly sequence: number;
}

export const FIRST_TURN: Turn = { slot: 'a', sequence: 1 };

export function turnAfter({ slot, sequence }: Turn): Turn {
  return { slot: slot === 'a' ? 'b' : 'a', sequence: sequence + 1 };
}

/** The newest project that is whole, its files included. */
export async function readKept(database: IDBDatabase): Promise<Kept> {
  const store = database.transaction(SLOTS).objectStore(SLOTS);
  const found: unknown[] = await Promise.all(NAMES.map((name) => answered<unknown>(store.get(name))));
  const slots = NAMES.flatMap((name, index) => {
    const slot = found[index];
    return isSlot(slot) ? [{ name, slot }] : [];
  });
  for (const { name, slot } of slots.sort((one, other) => other.slot.sequence - one.slot.sequence)) {
    const project = await wholeProject(database, slot.project);
    const { sequence, savedAt } = slot;
    if (project !== null) return { kind: 'project', kept: { slot: name, sequence, savedAt, project } };
  }
  return { kind: found.every((slot) => slot === undefined) ? 'nothing' : 'damaged' };
}

function isSlot(value: unknown): value is Slot {
  if (typeof value !== 'object' || value === null) return false;
  if (!('sequence' in value && 'savedAt' in value && 'files' in value && 'project' in value)) return false;
  const { sequence, savedAt, files, project } = value;
  const isTimed = typeof sequence === 'number' && typeof savedAt === 'number';
  return isTimed && Array.isArray(files) && project instanceof Uint8Array;
}

async function wholeProject(database: IDBDatabase, bytes: Bytes): Promise<OpenedProject | null> {
  const project = await readProject(bytes, null);
  if (project.kind === 'refused') return null;
  const data: Bytes[] = [];
  for (const { sha256 } of project.content.analysis.files) {
    const file = sha256 === '' ? new Uint8Array(0) : await keptFile(database, sha256);
    if (file === null) return null;
    data.push(file);
  }
  return { ...project, data };
}

async function keptFile(database: IDBDatabase, sha256: string): Promise<Bytes | null> {
  const bytes: unknown = await answered<unknown>(database.transaction(FILES).objectStore(FILES).get(sha256));
  if (!(bytes instanceof Uint8Array)) return null;
  const own = new Uint8Array(bytes);
  return (await checksumText(own)) === sha256 ? own : null;
}

/** The checksums of the files that are kept. */
export async function keptFiles(database: IDBDatabase): Promise<readonly string[]> {
  const keys = await answered(database.transaction(FILES).objectStore(FILES).getAllKeys());
  return keys.filter((key) => typeof key === 'string');
}

/** Keeps a project in the slot whose turn it is, and forgets the files that neither slot needs. */
export async function writeKept(
  database: IDBDatabase,
  { slot, sequence }: Turn,
  { content, data, app, savedAt }: Keeping,
): Promise<ProjectProblem | null> {
  const project = await writeProject({ content, data: null }, app, null);
  if ('kind' in project) return project.problem;
  const files = content.analysis.files.map(({ sha256 }) => sha256);
  const transaction = database.transaction([SLOTS, FILES], 'readwrite', { durability: 'strict' });
  const done = completed(transaction);
  try {
    for (const [sha256, bytes] of data) transaction.objectStore(FILES).put(bytes, sha256);
    transaction.objectStore(SLOTS).put({ sequence, savedAt, files, project } satisfies Slot, slot);
    await forgetOthers(transaction);
  } catch (error) {
    // Where the transaction failed, its own reason says more.
    await done;
    throw error;
  }
  await done;
  return null;
}

async function forgetOthers(transaction: IDBTransaction): Promise<void> {
  const slots: unknown[] = await answered(transaction.objectStore(SLOTS).getAll());
  const needed = new Set(slots.filter(isSlot).flatMap(({ files }) => files));
  const store = transaction.objectStore(FILES);
  for (const key of await answered(store.getAllKeys())) {
    if (typeof key !== 'string' || !needed.has(key)) store.delete(key);
  }
}
