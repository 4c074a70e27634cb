const CHUNK_BYTES = 1 << 22;

/** Length and two FNV-1a lanes over words of four bytes: equal files have equal fingerprints. Yields bytes done. */
export function* fingerprint(bytes: Uint8Array): Generator<number, string, void> {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  const wholeWords = bytes.length - (bytes.length % 4);
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const end = Math.min(start + CHUNK_BYTES, bytes.length);
    for (let index = start; index < Math.min(end, wholeWords); index += 4) {
      const word = bytes[index] | (bytes[index + 1] << 8) | (bytes[index + 2] << 16) | (bytes[index + 3] << 24);
      first = Math.imul(first ^ word, 0x01000193);
      first ^= first >>> 15;
      second = Math.imul(second ^ word, 0x5bd1e995) + index;
      second ^= second >>> 13;
    }
    yield end;
  }
  for (let index = wholeWords; index < bytes.length; index++) {
    first = Math.imul(first ^ bytes[index], 0x01000193);
    second = Math.imul(second ^ bytes[index], 0x5bd1e995) + index;
  }
  return [bytes.length, first >>> 0, second >>> 0].map((part) => part.toString(16).padStart(8, '0')).join('-');
}
