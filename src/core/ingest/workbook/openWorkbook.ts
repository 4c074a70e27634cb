import type { FileIssueCode } from '../../model/issue';
import type { FileChoice } from '../../model/reading';
import { type OpenTable, openingOf } from '../openTable';
import type { Cells } from '../parseText';
import { type Batch, SAMPLE_RECORDS } from '../tokenise';
import { DamagedMember, inflateMember } from './inflateMember';
import { UnreadablePart } from './readPart';
import { type MergedCells, readSheet } from './readSheet';
import { type Members, type SheetPart, type WorkbookParts, workbookParts } from './workbookParts';
import { type ZipMember, zipDirectory } from './zipDirectory';

export interface WorkbookProblem {
  readonly code: FileIssueCode;
  /** The part of the workbook, or the number that passed a limit. */
  readonly raw: string;
}

const MOST_UNPACKED_BYTES = 300 * 1024 * 1024;
const MOST_UNPACKED_RATIO = 200;
/** Small files may be packed better than any table: the ratio counts from here on. */
const HARMLESS_BYTES = 1 << 24;

/**
 * A workbook, opened as the table of one of its sheets: the one chosen, else the visible one that looks most like a table.
 * Its parts are checked whole (size, checksum) before a row is read. Yields how far the file is read.
 */
export function* openWorkbook(
  file: Uint8Array,
  choice: FileChoice,
): Generator<number, OpenTable | WorkbookProblem, void> {
  const members = zipDirectory(file);
  if (members === null) return { code: 'fileDamaged', raw: 'zip' };
  const tooLarge = limitPassed(members, file.length);
  if (tooLarge) return tooLarge;
  try {
    return yield* openMembers(file, members, choice);
  } catch (error) {
    if (error instanceof DamagedMember || error instanceof UnreadablePart) {
      return { code: 'fileDamaged', raw: error.member };
    }
    throw error;
  }
}

/** What the directory says is believed for this only: unpacking stops where it turns out to be untrue. */
function limitPassed(members: Members, packed: number): WorkbookProblem | null {
  let unpacked = 0;
  for (const { size } of members.values()) unpacked += size;
  const most = Math.min(MOST_UNPACKED_BYTES, Math.max(HARMLESS_BYTES, packed * MOST_UNPACKED_RATIO));
  return unpacked > most ? { code: 'fileUnpacksTooLarge', raw: String(unpacked) } : null;
}

function* openMembers(
  file: Uint8Array,
  members: Members,
  choice: FileChoice,
): Generator<number, OpenTable | WorkbookProblem, void> {
  const parts = yield* workbookParts(file, members);
  if (parts === null || parts.sheets.length === 0) return { code: 'fileDamaged', raw: 'xl/workbook.xml' };
  const sheet = parts.sheets.find(({ name }) => name === choice.sheet) ?? (yield* likeliestSheet(file, parts));
  const merged = yield* checkedSheet(file, sheet.member);
  const { records, damage } = sampleOf(file, sheet, parts, merged);
  if (damage !== undefined) return { code: 'fileDamaged', raw: damage };
  return {
    encoding: '',
    delimiter: '',
    sheet: sheet.name,
    sheets: parts.sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    isDate1904: parts.isDate1904,
    opening: openingOf(records, choice),
    batches: () => batchesOf(file, sheet, parts, merged),
    size: file.length,
  };
}

/** A sheet may turn out damaged in its midst: what points nowhere is not read as nothing. */
function* batchesOf(
  file: Uint8Array,
  sheet: SheetPart,
  parts: WorkbookParts,
  merged: readonly MergedCells[],
): Generator<Batch, void, void> {
  try {
    yield* readSheet(file, sheet, parts, merged);
  } catch (error) {
    if (!(error instanceof UnreadablePart)) throw error;
    yield { records: [], end: sheet.member.end, damage: error.member };
  }
}

const MOST_SHEETS_TRIED = 50;

/** The first visible sheet with the most names of fields; failing those, the first that has cells. */
function* likeliestSheet(file: Uint8Array, parts: WorkbookParts): Generator<number, SheetPart, void> {
  const visible = parts.sheets.filter(({ isHidden }) => !isHidden);
  const tried = (visible.length > 0 ? visible : parts.sheets).slice(0, MOST_SHEETS_TRIED);
  let best = tried[0];
  let most = -1;
  for (const sheet of tried) {
    const opening = openingOf(sampleOf(file, sheet, parts, []).records);
    const merit = opening.records.length === 0 ? -1 : opening.knownHeaders;
    if (merit > most) {
      best = sheet;
      most = merit;
    }
    yield sheet.member.end;
  }
  return best;
}

/** The first rows of a sheet, and what is damaged among them. */
function sampleOf(
  file: Uint8Array,
  sheet: SheetPart,
  parts: WorkbookParts,
  merged: readonly MergedCells[],
): { records: readonly Cells[]; damage?: string } {
  const sample: Cells[] = [];
  for (const { records, damage } of batchesOf(file, sheet, parts, merged)) {
    if (damage !== undefined) return { records: sample, damage };
    sample.push(...records.slice(0, SAMPLE_RECORDS - sample.length));
    if (sample.length >= SAMPLE_RECORDS) break;
  }
  return { records: sample };
}

const LONGEST_TAIL = 1 << 24;
const LONGEST_TAG = 40;

/** Unpacks a sheet to its end, so that nothing of a damaged one is used, and finds the merged cells, which stand there. */
function* checkedSheet(file: Uint8Array, member: ZipMember): Generator<number, readonly MergedCells[], void> {
  const decoder = new TextDecoder('latin1');
  let tail = '';
  let isAfterRows = false;
  for (const { bytes, end } of inflateMember(file, member)) {
    tail += decoder.decode(bytes);
    const rowsEnd: number = isAfterRows ? 0 : tail.search(/<\/(?:\w{1,20}:)?sheetData>/);
    isAfterRows ||= rowsEnd >= 0;
    tail = isAfterRows ? tail.slice(rowsEnd, rowsEnd + LONGEST_TAIL) : tail.slice(-LONGEST_TAG);
    yield end;
  }
  const merged = tail.matchAll(/<(?:\w{1,20}:)?mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g);
  return [...merged].map(([, letters, first, last]) => ({
    firstRow: Number(first) - 1,
    lastRow: Number(last) - 1,
    column: [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  }));
}
