import { MAC_ROMAN, WINDOWS_1250, WINDOWS_1252 } from './codePages';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'macintosh'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const CODE_PAGES: ReadonlyMap<Encoding, Uint16Array> = new Map<Encoding, Uint16Array>([
  ['windows-1252', WINDOWS_1252],
  ['windows-1250', WINDOWS_1250],
  ['macintosh', MAC_ROMAN],
]);

/** The UTF-16 unit of each byte; undefined for the encodings that take more than a byte a character. */
export function codePage(encoding: Encoding): Uint16Array | undefined {
  return CODE_PAGES.get(encoding);
}

export function isEncoding(text: string): text is Encoding {
  return ENCODINGS.some((encoding) => encoding === text);
}
