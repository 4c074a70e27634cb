import { strToU8, Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';
import { breather } from './pause';

export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** One date for all parts, so that a package depends on its parts alone. */
const DATE = new Date(1980, 0, 1);
const LEVEL = 6;
/** Of a part that is deflated at once. */
const SLICE_BYTES = 1 << 16;

const bytesOf = (part: string | Uint8Array) => (typeof part === 'string' ? strToU8(part) : part);

/** A small package whose bytes depend on its parts alone: no folders, every part deflated. */
export function zipped(parts: Parts): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [path, part] of parts) files[path] = bytesOf(part);
  return zipSync(files, { level: LEVEL, mtime: DATE });
}

/** The same for a large one, written slice by slice, so that the page stays awake. Null when it was cancelled. */
export async function zippedInSlices(parts: Parts, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const breathe = breather();
  for (const [path, part] of parts) {
    const file = new ZipDeflate(path, { level: LEVEL });
    file.mtime = DATE;
    zip.add(file);
    const bytes = bytesOf(part);
    for (let from = 0; from < Math.max(1, bytes.length); from += SLICE_BYTES) {
      file.push(bytes.subarray(from, from + SLICE_BYTES), from + SLICE_BYTES >= bytes.length);
      await breathe();
      if (signal?.aborted) return null;
    }
  }
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
