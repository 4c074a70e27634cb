import type { ProjectFile } from '../../core/model/project';

/** How the files at hand compare with those a project was saved without, byte for byte. */
export interface Reunion {
  /** Files at hand, how many of them are not the project's, and how many of the project's are not at hand. */
  readonly files: number;
  readonly foreign: number;
  readonly missing: number;
}

/** Each file stands for one: two alike need two. Null where there is nothing to compare. */
export function reunionOf(saved: readonly ProjectFile[], found: readonly ProjectFile[]): Reunion | null {
  if (saved.length === 0 || found.length === 0) return null;
  const left = saved.map(keyOf);
  const foreign = found.filter((file) => {
    const place = left.indexOf(keyOf(file));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  return { files: found.length, foreign: foreign.length, missing: left.length };
}

/** A file too large to be opened has no checksum. */
function keyOf({ sha256, size }: ProjectFile): string {
  return `${sha256} ${size}`;
}

export function isSame({ foreign, missing }: Reunion): boolean {
  return foreign === 0 && missing === 0;
}
