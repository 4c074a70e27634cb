import { codePage, type Encoding } from './encodings';
import { guessCodePage } from './guessCodePage';
import { characterBoundary, decodeUtf8, isUtf8 } from './utf8';

/** A piece of the text of a file. */
export interface TextSlice {
  readonly text: string;
  /** Bytes of the file read so far. */
  readonly end: number;
}

const SLICE_BYTES = 1 << 16;

/** The encoding of a file, from all its bytes: mark, UTF-16 by its NULs, strict UTF-8, else a code page. Yields bytes done. */
export function* detectEncoding(bytes: Uint8Array): Generator<number, Encoding, void> {
  const wide = wideEncoding(bytes);
  if (wide) return wide;
  return (yield* isUtf8(bytes)) ? 'utf-8' : yield* guessCodePage(bytes);
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
  if (oddNuls > pairs * 0.3 && evenNuls * 4 < oddNuls) return 'utf-16le';
  if (evenNuls > pairs * 0.3 && oddNuls * 4 < evenNuls) return 'utf-16be';
  return null;
}

/** The text of a file from its first character on, piece by piece; a byte order mark is no text. */
export function* textSlices(bytes: Uint8Array, encoding: Encoding): Generator<TextSlice, void, void> {
  const decoded = decoderOf(encoding);
  for (let start = 0; start < bytes.length; ) {
    const whole = Math.min(start + SLICE_BYTES, bytes.length);
    const end = encoding === 'utf-8' ? characterBoundary(bytes, whole) : whole;
    const text = decoded(bytes.subarray(start, end));
    yield { text: start === 0 && text.startsWith('\ufeff') ? text.slice(1) : text, end };
    start = end;
  }
}

/** The first characters of a file. */
export function headOf(bytes: Uint8Array, encoding: Encoding, characters: number): string {
  let head = '';
  for (const { text } of textSlices(bytes, encoding)) {
    head += text;
    if (head.length >= characters) break;
  }
  return head.slice(0, characters);
}

function decoderOf(encoding: Encoding): (part: Uint8Array) => string {
  const page = codePage(encoding);
  if (page) return (part) => textOfUnits(Uint16Array.from(part, (byte) => page[byte]));
  if (encoding === 'utf-8') return decodeUtf8;
  const high = encoding === 'utf-16le' ? 1 : 0;
  return (part) => {
    const units = new Uint16Array(part.length >> 1);
    for (let index = 0; index < units.length; index++) {
      units[index] = (part[2 * index + high] << 8) | part[2 * index + 1 - high];
    }
    return textOfUnits(units);
  };
}

const ARGUMENTS_AT_ONCE = 8192;

function textOfUnits(units: Uint16Array): string {
  let text = '';
  for (let start = 0; start < units.length; start += ARGUMENTS_AT_ONCE) {
    text += String.fromCharCode(...units.subarray(start, start + ARGUMENTS_AT_ONCE));
  }
  return text;
}

/** Whether decoded text is no text at all: more than one control character in a hundred at its start. NULs alone are none: some programs write them for nothing. */
export function isBinaryText(text: string): boolean {
  const head = text.slice(0, PARITY_BYTES);
  let nuls = 0;
  let controls = 0;
  for (let index = 0; index < head.length; index++) {
    const unit = head.charCodeAt(index);
    if (unit === 0) nuls++;
    else if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 30 && unit !== 31) controls++;
  }
  return controls > 8 && controls + nuls > head.length / 100;
}
