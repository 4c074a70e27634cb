import { parseProject } from '../core/model/parseProject';
import { orNull, type Parser, parsed, shape, text, wholeNumber, yesNo } from '../core/model/parser';
import type { ProjectContent } from '../core/model/project';
import { MOST_BYTES } from '../core/model/reading';
import { type Bytes, INTEGER_BYTES, integerAt, joined } from './bytes';
import { CHECKSUM_BYTES, checksumOf } from './checksum';
import { LOCK_TAG_BYTES, type Lock, locked, newLock, savedLock, unlocked } from './lock';
import { nestingOf } from './nesting';
import { orRefusal, type Refusal, refuse } from './problem';

/*
 * A project file, version 1. Integers are of four bytes, least first.
 *
 *   MAINSTAY | version | length of header | header (JSON) | content | SHA-256 of all before
 *
 * The content, locked or not: length of JSON | JSON (ProjectContent) | the bytes of its files, one after the other.
 */

const VERSION = 1;
const MAGIC = new TextEncoder().encode('MAINSTAY');
const PRELUDE_BYTES = MAGIC.length + 2 * INTEGER_BYTES;
const MOST_HEADER_BYTES = 4096;
const MOST_JSON_BYTES = 32 * 1024 * 1024;
const MOST_LEVELS = 64;
export const MOST_FILE_BYTES = MOST_BYTES + MOST_HEADER_BYTES;

export interface Project {
  readonly content: ProjectContent;
  /** The bytes of `content.analysis.files`; null: saved without them. */
  readonly data: readonly Uint8Array[] | null;
}

export interface OpenedProject extends Project {
  readonly kind: 'opened';
  /** The version of Mainstay that saved it. */
  readonly app: string;
  /** Of a newer format, what was not understood and left out: to be read, not saved over. */
  readonly newer: { readonly version: number; readonly leftOut: readonly string[] } | null;
}

interface Header {
  readonly app: string;
  readonly hasData: boolean;
  readonly contentBytes: number;
  readonly lock: Lock | null;
}

const savedHeader: Parser<Header> = shape((field) => ({
  app: field('app', text),
  hasData: field('hasData', yesNo),
  contentBytes: field('contentBytes', wholeNumber(0)),
  lock: field('lock', orNull(savedLock)),
}));

/** A project as the bytes of a file; with a passphrase nobody reads it without. */
export function writeProject(
  { content, data }: Project,
  app: string,
  passphrase: string | null,
): Promise<Bytes | Refusal> {
  return orRefusal(async () => {
    checkSecure();
    const json = new TextEncoder().encode(JSON.stringify(content));
    if (json.length > MOST_JSON_BYTES) refuse({ code: 'tooLarge', bytes: json.length, most: MOST_JSON_BYTES });
    const plain = joined([json.length, json, ...(data ?? [])]);
    if (plain.length > MOST_BYTES) refuse({ code: 'tooLarge', bytes: plain.length, most: MOST_BYTES });
    const lock = passphrase === null ? null : newLock();
    const contentBytes = plain.length + (lock === null ? 0 : LOCK_TAG_BYTES);
    const header = opening({ app, hasData: data !== null, contentBytes, lock });
    const body = lock === null || passphrase === null ? plain : await locked(plain, passphrase, lock, header);
    const whole = joined([header, body]);
    return joined([whole, await checksumOf(whole)]);
  });
}

function opening(header: Header): Bytes {
  const json = new TextEncoder().encode(JSON.stringify(header));
  return joined([MAGIC, VERSION, json.length, json]);
}

/** Whether bytes claim to be a project; a name may say anything. */
function isProject(bytes: Uint8Array): boolean {
  return bytes.length >= MAGIC.length && MAGIC.every((byte, index) => bytes[index] === byte);
}

/** What a project file holds, every byte of it accounted for, or why it cannot be opened. */
export function readProject(bytes: Bytes, passphrase: string | null): Promise<OpenedProject | Refusal> {
  return orRefusal(async () => {
    if (bytes.length > MOST_FILE_BYTES) refuse({ code: 'tooLarge', bytes: bytes.length, most: MOST_FILE_BYTES });
    if (!isProject(bytes)) refuse({ code: 'notAProject' });
    checkSecure();
    const { version, header, start } = headerOf(bytes);
    const end = start + header.contentBytes;
    if (bytes.length < end + CHECKSUM_BYTES) refuse({ code: 'truncated' });
    if (bytes.length > end + CHECKSUM_BYTES || !(await isIntact(bytes, end))) refuse({ code: 'damaged' });
    const plain = await contentOf(bytes.subarray(start, end), header, passphrase, bytes.slice(0, start));
    const leftOut = version > VERSION ? [] : null;
    const { content, rest } = jsonOf(plain, version, leftOut);
    const data = header.hasData ? partedAs(content, rest) : null;
    if (data === null && rest.length > 0) refuse({ code: 'invalid', path: '' });
    return { kind: 'opened', content, data, app: header.app, newer: leftOut && { version, leftOut } };
  });
}

/** Checksums and ciphers are kept from pages that did not come over https or from the own machine. */
function checkSecure(): void {
  if (!('subtle' in crypto)) refuse({ code: 'insecurePage' });
}

function headerOf(bytes: Bytes): { version: number; header: Header; start: number } {
  if (bytes.length < PRELUDE_BYTES) refuse({ code: 'truncated' });
  const version = integerAt(bytes, MAGIC.length);
  const length = integerAt(bytes, MAGIC.length + INTEGER_BYTES);
  const start = PRELUDE_BYTES + length;
  if (version < 1 || length > MOST_HEADER_BYTES) refuse({ code: 'damaged' });
  if (bytes.length < start) refuse({ code: 'truncated' });
  const outcome = parsed(savedHeader, parseJson(bytes.subarray(PRELUDE_BYTES, start)), { path: '', leftOut: [] });
  if ('value' in outcome) return { version, header: outcome.value, start };
  return refuse(version > VERSION ? { code: 'newerFormat', version } : { code: 'damaged' });
}

async function isIntact(bytes: Bytes, end: number): Promise<boolean> {
  const checksum = await checksumOf(bytes.subarray(0, end));
  return checksum.every((byte, index) => byte === bytes[end + index]);
}

async function contentOf(body: Bytes, { lock }: Header, passphrase: string | null, opened: Bytes): Promise<Bytes> {
  if (lock === null) return body;
  if (passphrase === null) refuse({ code: 'needsPassphrase' });
  return (await unlocked(body, passphrase, lock, opened)) ?? refuse({ code: 'wrongPassphrase' });
}

function jsonOf(plain: Bytes, version: number, leftOut: string[] | null): { content: ProjectContent; rest: Bytes } {
  const length = plain.length < INTEGER_BYTES ? plain.length : integerAt(plain, 0);
  const end = INTEGER_BYTES + length;
  if (length > MOST_JSON_BYTES) refuse({ code: 'tooLarge', bytes: length, most: MOST_JSON_BYTES });
  if (plain.length < end) refuse({ code: 'damaged' });
  const content = parseProject(parseJson(plain.subarray(INTEGER_BYTES, end)), leftOut);
  if (!('path' in content)) return { content, rest: plain.subarray(end) };
  return refuse(version > VERSION ? { code: 'newerFormat', version } : { code: 'invalid', path: content.path });
}

/** undefined where it is no JSON text, or one nested deeper than any project is: every parser refuses that. */
function parseJson(bytes: Bytes): unknown {
  if (nestingOf(bytes) > MOST_LEVELS) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The bytes of each file, which together are all that is left. */
function partedAs({ analysis }: ProjectContent, rest: Bytes): readonly Bytes[] {
  let place = 0;
  const parts = analysis.files.map(({ size, sha256 }) => {
    const start = place;
    if (sha256 !== '') place += size;
    return rest.slice(start, place);
  });
  if (place !== rest.length) refuse({ code: 'invalid', path: 'analysis.files' });
  return parts;
}
