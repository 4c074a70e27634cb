import { WINDOWS_1252 } from './windows1252';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const CHUNK_BYTES = 1 << 22;

/** Bytes to text, decided from the whole file: BOM, UTF-16 by its NULs, strict UTF-8, else windows-1252. Yields bytes done. */
export function* decode(bytes: Uint8Array): Generator<number, Decoded, void> {
  const wide = wideEncoding(bytes);
  if (wide) return { text: yield* decodeWide(bytes, wide), encoding: wide };
  const text = yield* decodeUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  return { text: yield* decodeWindows1252(bytes), encoding: 'windows-1252' };
}

const PARITY_BYTES = 1 << 16;

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, PARITY_BYTES) >> 1;
  let evenNuls = 0;
  let oddNuls = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) evenNuls++;
    if (bytes[2 * pair + 1] === 0) oddNuls++;
  }
  if (oddNuls > pairs * 0.3 && evenNuls < pairs * 0.05) return 'utf-16le';
  if (evenNuls > pairs * 0.3 && oddNuls < pairs * 0.05) return 'utf-16be';
  return null;
}

function* decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Generator<number, string, void> {
  const high = encoding === 'utf-16le' ? 1 : 0;
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const part = bytes.subarray(start, start + CHUNK_BYTES);
    const units = new Uint16Array(part.length >> 1);
    for (let index = 0; index < units.length; index++) {
      units[index] = (part[2 * index + high] << 8) | part[2 * index + 1 - high];
    }
    parts.push(textOfUnits(units));
    yield start + part.length;
  }
  return withoutMark(parts.join(''));
}

function* decodeUtf8(bytes: Uint8Array): Generator<number, string | null, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  try {
    for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
      const end = Math.min(start + CHUNK_BYTES, bytes.length);
      parts.push(decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length }));
      yield end;
    }
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
  return withoutMark(parts.join(''));
}

function* decodeWindows1252(bytes: Uint8Array): Generator<number, string, void> {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const part = bytes.subarray(start, start + CHUNK_BYTES);
    parts.push(textOfUnits(Uint16Array.from(part, (byte) => WINDOWS_1252[byte])));
    yield start + part.length;
  }
  return parts.join('');
}

const ARGUMENTS_AT_ONCE = 8192;

function textOfUnits(units: Uint16Array): string {
  let text = '';
  for (let start = 0; start < units.length; start += ARGUMENTS_AT_ONCE) {
    text += String.fromCharCode(...units.subarray(start, start + ARGUMENTS_AT_ONCE));
  }
  return text;
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Whether decoded text is no text at all: more than one control character in a hundred at its start. */
export function isBinaryText(text: string): boolean {
  const head = text.slice(0, PARITY_BYTES);
  let controls = 0;
  for (let index = 0; index < head.length; index++) {
    const unit = head.charCodeAt(index);
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 30 && unit !== 31) controls++;
  }
  return controls > 8 && controls > head.length / 100;
}
