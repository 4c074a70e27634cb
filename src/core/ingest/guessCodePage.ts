import { codePage, type Encoding } from './encodings';

const CHUNK_BYTES = 1 << 22;

/** What stands before and after a byte, as far as ASCII tells. */
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;

const KIND_OF_ASCII = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 97 && byte <= 122 ? LOWER : byte >= 65 && byte <= 90 ? UPPER : OTHER,
);

/** The western code page of Windows is taken unless another makes far better words. */
const FIRST: Encoding = 'windows-1252';
const OTHERS: readonly Encoding[] = ['macintosh', 'windows-1250'];
const FAR_BETTER = 4;
const LEAST_ODD = 2;
/** Apostrophes and dashes, which stand in words as letters do. */
const SIGNS_OF_WORDS = '\u2019\u2018\u2013\u2014\u00b7\u00ad';

/** The one-byte encoding of bytes that are not UTF-8: the one whose characters stand where letters stand. Yields bytes done. */
export function* guessCodePage(bytes: Uint8Array): Generator<number, Encoding, void> {
  const counts = new Uint32Array(9 * 256);
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const end = Math.min(start + CHUNK_BYTES, bytes.length);
    for (let index = start; index < end; index++) {
      if (bytes[index] < 128) continue;
      const before = index > 0 ? KIND_OF_ASCII[bytes[index - 1]] : OTHER;
      const after = index + 1 < bytes.length ? KIND_OF_ASCII[bytes[index + 1]] : OTHER;
      counts[(before * 3 + after) * 256 + bytes[index]]++;
    }
    yield end;
  }
  const odd = (encoding: Encoding): number => oddities(counts, encoding);
  const first = odd(FIRST);
  if (first < LEAST_ODD) return FIRST;
  const [best] = OTHERS.map((encoding) => ({ encoding, odd: odd(encoding) })).sort((a, b) => a.odd - b.odd);
  return best.odd * FAR_BETTER <= first ? best.encoding : FIRST;
}

/** How many characters stand where they make no word: signs inside words, capitals after small letters, control codes. */
function oddities(counts: Uint32Array, encoding: Encoding): number {
  const page = codePage(encoding);
  if (!page) throw new Error(`invalid code page; it takes more than a byte a character: ${encoding}`);
  let odd = 0;
  for (let index = 0; index < counts.length; index++) {
    if (counts[index] > 0 && isOdd(page[index % 256], Math.floor(index / 768), Math.floor(index / 256) % 3)) {
      odd += counts[index];
    }
  }
  return odd;
}

function isOdd(unit: number, before: number, after: number): boolean {
  if (unit >= 128 && unit < 160) return true;
  const character = String.fromCharCode(unit);
  const inWord = before !== OTHER && after !== OTHER;
  if (!/\p{L}/u.test(character)) return inWord && !SIGNS_OF_WORDS.includes(character);
  return character !== character.toLowerCase() && (before === LOWER || (before === UPPER && after === LOWER));
}
