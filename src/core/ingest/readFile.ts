import type { Steps } from '../model/progress';
import { chosen, MOST_BYTES, NO_FILE_CHOICE, type Reading, type SourceFile } from '../model/reading';
import { detectEncoding, headOf } from './decode';
import { isEncoding } from './encodings';
import { fileKind, isOtherSpreadsheet } from './fileKind';
import { fingerprint } from './fingerprint';
import { openText } from './openText';
import { holdsRecords, isProse } from './prose';
import { type ReadContext, readTables } from './readTables';
import { reporter } from './reporter';
import { SAMPLE_CHARACTERS } from './tokenise';
import { unread, unusable } from './unusable';
import { openWorkbook } from './workbook/openWorkbook';

/** Documents whose name says so, even where their content is cut off or not what it should be. */
const DOCUMENT_NAME = /\.(docx|pptx|pdf)$/i;

/**
 * What a file holds: its tables (nearly always one, and one reading even where there is none), their columns and formats,
 * their values, and every row that is not among them.
 */
export function* readFile(file: SourceFile, context: ReadContext): Steps<readonly Reading[]> {
  const { name, bytes } = file;
  const report = reporter(bytes.length);
  const size = file.size ?? bytes.length;
  if (size > MOST_BYTES) return [unusable(unread(name), { code: 'fileTooLarge', raw: String(size) })];
  const blank = { ...unread(name), fingerprint: yield* report(fingerprint(bytes), 0, bytes.length) };
  const kind = fileKind(bytes);
  if (isOtherSpreadsheet(kind)) return [unusable(blank, { code: 'fileSpreadsheetUnsupported', raw: kind })];
  if (kind === 'encrypted') return [unusable(blank, { code: 'fileEncrypted' })];
  const choice = chosen(context.choices.files, name) ?? NO_FILE_CHOICE;
  if (kind === 'xlsx') {
    const workbook = yield* report(openWorkbook(bytes, choice), 1, bytes.length);
    if ('code' in workbook) return [unusable(blank, workbook)];
    return yield* readTables(workbook, { ...blank, sheet: workbook.sheet, sheets: workbook.sheets }, context, report);
  }
  const document = DOCUMENT_NAME.exec(name)?.[1]?.toLowerCase();
  if (kind === 'text' && document !== undefined) return [unusable(blank, { code: 'fileNotATable', raw: document })];
  const isPlain = kind === 'text' || (kind === 'json' && !holdsRecords(headOf(bytes, 'utf-8', SAMPLE_CHARACTERS)));
  if (!isPlain) return [unusable(blank, { code: 'fileNotATable', raw: kind })];
  const detected = yield* report(detectEncoding(bytes), 1, bytes.length);
  const encoding = choice.encoding !== null && isEncoding(choice.encoding) ? choice.encoding : detected;
  const table = openText(bytes, encoding, choice);
  if (!table) return [unusable({ ...blank, encoding }, { code: 'fileNotATable', raw: 'binary' })];
  const isText = kind === 'json' ? choice.delimiter === null : isProse(name, table.opening, choice);
  if (isText) return [unusable({ ...blank, encoding, delimiter: table.delimiter }, { code: 'fileIsProse' })];
  return yield* readTables(table, { ...blank, encoding }, context, report);
}
