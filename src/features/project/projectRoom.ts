import { downloadFile } from '../../charts/downloadFile';
import type { ProjectFile } from '../../core/model/project';
import { deleteStored, type StoredItem } from '../../storage/inventory';
import type { ProjectProblem } from '../../storage/problem';
import { MOST_FILE_BYTES, type OpenedProject, readProject, writeProject } from '../../storage/projectFile';
import { createKeeping, type Keeping } from './keeping';
import { createObservable, type Observable } from './observable';
import type { ProjectPort } from './port';
import { projectFileName } from './projectFileName';
import { type Reunion, reunionOf } from './reunion';

/** Where the opening of a project stands. */
export type Opening =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'locked'; readonly name: string; readonly isWrong: boolean }
  | { readonly kind: 'replaces'; readonly name: string }
  | { readonly kind: 'opened'; readonly name: string; readonly project: OpenedProject }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: ProjectProblem };

export interface RoomState {
  readonly opening: Opening;
  /** The open project is of a newer version: what is left out of it would be lost by saving. */
  readonly isReadOnly: boolean;
  /** How the files at hand compare with those the open project was saved without; null: there is nothing to compare. */
  readonly reunion: Reunion | null;
  readonly isReunionRead: boolean;
}

export type Saved =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'refused'; readonly problem: ProjectProblem };

/** All that can be done with projects, wherever on the page. */
export interface ProjectRoom {
  readonly state: Observable<RoomState>;
  readonly keeping: Keeping;
  readonly hasWork: () => boolean;
  /** Saves what is open as a file, with a name of the reader's in that of the file. */
  readonly save: (withData: boolean, passphrase: string | null, name?: string) => Promise<Saved>;
  readonly open: (file: File) => Promise<void>;
  readonly unlock: (passphrase: string) => Promise<void>;
  readonly replace: () => Promise<void>;
  readonly leave: () => void;
  /** The reader knows whether the files are those of the project. */
  readonly readReunion: () => void;
  /** What is left afterwards. */
  readonly deleteEverything: () => Promise<readonly StoredItem[]>;
}

const CLOSED: RoomState = { opening: { kind: 'none' }, isReadOnly: false, reunion: null, isReunionRead: false };

export function createProjectRoom(port: ProjectPort): ProjectRoom {
  const state = createObservable<RoomState>(CLOSED);
  /** The files of a project that was opened without them. */
  let awaited: readonly ProjectFile[] = [];
  const reunite = async () => {
    const saved = awaited;
    if (saved.length === 0 || port.isWorking()) return;
    const handed = await port.handOut({ data: 'none', hidesNames: true });
    if (handed === null || saved !== awaited) return;
    // A sample that was opened meanwhile is nobody's files.
    const reunion = handed.analysis.sample === null ? reunionOf(saved, handed.analysis.files) : null;
    if (JSON.stringify(reunion) === JSON.stringify(state.get().reunion)) return;
    state.set({ reunion, isReunionRead: false });
  };
  port.onChange(() => void reunite());
  const put = async (name: string, project: OpenedProject): Promise<boolean> => {
    const { analysis, page } = project.content;
    awaited = [];
    state.set({ ...CLOSED, opening: { kind: 'reading', name }, isReadOnly: project.newer !== null });
    const isOpen = (await port.open(analysis, project.data, page, name)) === 'done';
    state.set({ opening: isOpen ? { kind: 'opened', name, project } : { kind: 'none' } });
    if (isOpen && project.data === null && analysis.sample === null) awaited = analysis.files;
    return isOpen;
  };
  const keeping = createKeeping(port, {
    put: (project) => put('', project),
    isReadOnly: () => state.get().isReadOnly,
  });
  /** What waits for a passphrase or a word of the reader. */
  let locked: { name: string; bytes: Uint8Array<ArrayBuffer> } | null = null;
  let unlocked: { name: string; project: OpenedProject } | null = null;
  const read = async (name: string, bytes: Uint8Array<ArrayBuffer>, passphrase: string | null): Promise<void> => {
    state.set({ opening: { kind: 'reading', name } });
    const project = await readProject(bytes, passphrase);
    locked = { name, bytes };
    if (project.kind === 'refused') {
      const { problem } = project;
      const isLocked = problem.code === 'needsPassphrase' || problem.code === 'wrongPassphrase';
      if (!isLocked) locked = null;
      state.set({
        opening: isLocked
          ? { kind: 'locked', name, isWrong: problem.code === 'wrongPassphrase' }
          : { kind: 'refused', name, problem },
      });
      return;
    }
    locked = null;
    if (!port.hasWork()) {
      await put(name, project);
      return;
    }
    unlocked = { name, project };
    state.set({ opening: { kind: 'replaces', name } });
  };
  return {
    state,
    keeping,
    hasWork: port.hasWork,
    save: (withData, passphrase, name = '') => save(port, withData, passphrase, name),
    open: async (file) => {
      unlocked = null;
      const { name, size } = file;
      if (size > MOST_FILE_BYTES) {
        state.set({
          opening: { kind: 'refused', name, problem: { code: 'tooLarge', bytes: size, most: MOST_FILE_BYTES } },
        });
        return;
      }
      await read(name, new Uint8Array(await file.arrayBuffer()), null);
    },
    unlock: async (passphrase) => {
      if (locked !== null) await read(locked.name, locked.bytes, passphrase);
    },
    replace: async () => {
      const waiting = unlocked;
      unlocked = null;
      if (waiting !== null) await put(waiting.name, waiting.project);
    },
    leave: () => {
      locked = null;
      unlocked = null;
      state.set({ opening: { kind: 'none' } });
    },
    readReunion: () => state.set({ isReunionRead: true }),
    deleteEverything: async () => {
      await keeping.stop();
      await port.clear();
      locked = null;
      unlocked = null;
      awaited = [];
      state.set(CLOSED);
      return deleteStored();
    },
  };
}

async function save(port: ProjectPort, withData: boolean, passphrase: string | null, ownName: string): Promise<Saved> {
  const handed = await port.handOut({ data: withData ? { except: [] } : 'none', hidesNames: !withData });
  if (handed === null) return { kind: 'refused', problem: { code: isSecureContext ? 'noAnswer' : 'insecurePage' } };
  const { analysis } = handed;
  const data = withData ? analysis.files.map(({ sha256 }) => handed.data.get(sha256) ?? new Uint8Array(0)) : null;
  const bytes = await writeProject({ content: { analysis, page: port.collect() }, data }, port.app, passphrase);
  if ('kind' in bytes) return bytes;
  const name = projectFileName(new Date(), ownName);
  downloadFile(name, bytes, 'application/octet-stream');
  return { kind: 'saved', name };
}
