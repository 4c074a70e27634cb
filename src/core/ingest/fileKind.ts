/** What a file is by its first bytes; `text` may hold a table. */
export type FileKind =
  | 'text'
  | 'xlsx'
  | 'xls'
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

const SPREADSHEETS: readonly FileKind[] = ['xlsx', 'xls', 'ods'];

export function isSpreadsheet(kind: FileKind): boolean {
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
    if (startsWith(bytes, signature.bytes)) return signature.kind;
  }
  const head = asciiText(bytes.subarray(0, SNIFFED_BYTES));
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipKind(bytes, head);
  return textKind(head);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}

/** The names of a zip's members stand uncompressed: at its start and, complete, in the directory at its end. */
function zipKind(bytes: Uint8Array, head: string): FileKind {
  const names = head + asciiText(bytes.subarray(Math.max(0, bytes.length - SNIFFED_BYTES)));
  if (names.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (names.includes('xl/workbook') || names.includes('xl/worksheets')) return 'xlsx';
  if (names.includes('word/document')) return 'docx';
  return 'zip';
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
