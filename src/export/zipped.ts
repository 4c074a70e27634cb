import { strToU8, type Zippable, zipSync } from 'fflate';

export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** A package whose bytes depend on its parts alone: one date for all, no folders, every part deflated. */
export function zipped(parts: Parts): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [path, part] of parts) files[path] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
