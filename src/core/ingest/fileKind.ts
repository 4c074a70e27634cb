import { zipDirectory } from './workbook/zipDirectory';

/** What a file is by its first bytes; `text` may hold a table. */
export type FileKind =
  | 'text'
  | 'xlsx'
  | 'xlsb'
  | 'xls'
  | 'encrypted'
  | 'ods'
  | 'docx'
  | 'zip'
  | 'gz'
  | 'pdf'
  | 'png'
  | 'jpg'
  | 'gif'
  | 'rtf'
  | 'html'
  | 'xml'
  | 'json'
  | 'binary';

/** Workbooks that cannot be read. */
const SPREADSHEETS: readonly FileKind[] = ['xls', 'xlsb', 'ods'];

export function isOtherSpreadsheet(kind: FileKind): boolean {
  return SPREADSHEETS.includes(kind);
}

const SIGNATURES: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'jpg', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'xls', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'gz', bytes: [0x1f, 0x8b] },
  { kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

const SNIFFED_BYTES = 4096;

export function fileKind(bytes: Uint8Array): FileKind {
  for (const signature of SIGNATURES) {
    if (!startsWith(bytes, signature.bytes)) continue;
    return signature.kind === 'xls' && isEncryptedPackage(bytes) ? 'encrypted' : signature.kind;
  }
  const head = asciiText(bytes.subarray(0, SNIFFED_BYTES));
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipKind(bytes, head);
  return textKind(head);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}

/** By what a zip holds; where its directory is lost, by the names at its start. */
function zipKind(bytes: Uint8Array, head: string): FileKind {
  const members = zipDirectory(bytes);
  const has = (start: string): boolean =>
    members === null ? head.includes(start) : [...members.keys()].some((name) => name.startsWith(start));
  if (head.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('xl/')) return 'xlsx';
  return has('word/') ? 'docx' : 'zip';
}

const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** A workbook with a password is put into the container of the old format. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(69); at >= 0; at = bytes.indexOf(69, at + 1)) {
    if (ENCRYPTED_STREAM.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function textKind(head: string): FileKind {
  const start = head.replace(/^(\u00ef\u00bb\u00bf)?\s+|^\u00ef\u00bb\u00bf/, '').toLowerCase();
  if (/^(<!--|<!doctype html|<html|<head|<body|<table)/.test(start)) return 'html';
  if (start.startsWith('<?xml')) return start.includes('<html') ? 'html' : 'xml';
  if (/^(\{\s*"|\[\s*\{|\[\s*\[)/.test(start)) return 'json';
  return 'text';
}

function asciiText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
