import { MOST_BYTES, type SourceFile } from '../core/model/reading';

/**
 * A dropped file with its bytes, fetched piece by piece into the room they need: `arrayBuffer()` would hold them twice,
 * and could not be stopped. Null once it is to stop.
 */
export async function sourceOf(file: File, isToStop: () => boolean): Promise<SourceFile | null> {
  const { name, size } = file;
  if (size > MOST_BYTES) return { name, bytes: new Uint8Array(0), size };
  const bytes = new Uint8Array(size);
  const reader = file.stream().getReader();
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { name, bytes: bytes.subarray(0, filled) };
    if (isToStop()) {
      await reader.cancel();
      return null;
    }
    bytes.set(value, filled);
    filled += value.length;
  }
}
