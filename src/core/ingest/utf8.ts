import { WINDOWS_1252 } from './codePages';

const CHUNK_BYTES = 1 << 22;
/** So many good characters must stand against each stray byte. */
const GOOD_PER_STRAY = 4;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Whether bytes are UTF-8, or nearly: files put together from several sources hold stray bytes of another encoding.
 * Yields bytes done.
 */
export function* isUtf8(bytes: Uint8Array): Generator<number, boolean, void> {
  let good = 0;
  let stray = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = characterBoundary(bytes, start + CHUNK_BYTES);
    const part = bytes.subarray(start, end);
    if (decodeStrictly(part) === null) {
      for (let index = 0; index < part.length; ) {
        const length = sequenceLength(part, index);
        if (length > 1) good++;
        else if (length === 0) stray++;
        index += Math.max(1, length);
      }
      if (stray > GOOD_PER_STRAY * 100 && good === 0) return false;
    }
    start = end;
    yield end;
  }
  return stray === 0 || good >= GOOD_PER_STRAY * stray;
}

/** Where a slice may end at or before `end` without cutting a character in two. */
export function characterBoundary(bytes: Uint8Array, end: number): number {
  if (end >= bytes.length) return bytes.length;
  for (let back = 0; back < 4; back++) {
    if ((bytes[end - back] & 0xc0) !== 0x80) return end - back;
  }
  return end;
}

/** UTF-8 to text; a byte that belongs to no character is read as windows-1252, so that it is not lost. */
export function decodeUtf8(part: Uint8Array): string {
  return decodeStrictly(part) ?? decodeLeniently(part);
}

function decodeStrictly(part: Uint8Array): string | null {
  try {
    return strict.decode(part);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decodeLeniently(part: Uint8Array): string {
  const pieces: string[] = [];
  let start = 0;
  for (let index = 0; index < part.length; ) {
    const length = sequenceLength(part, index);
    if (length === 0) {
      pieces.push(strict.decode(part.subarray(start, index)), String.fromCharCode(WINDOWS_1252[part[index]]));
      start = index + 1;
    }
    index += Math.max(1, length);
  }
  pieces.push(strict.decode(part.subarray(start)));
  return pieces.join('');
}

/** Bytes of the character that begins here; 0 where none does. Source: Unicode Standard 15, table 3-7. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index];
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[index + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  for (let next = 1; next < length; next++) {
    if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
