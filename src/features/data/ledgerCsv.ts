import type { Issue } from '../../core/model/issue';
import type { FileReport } from '../../core/model/report';
import { pause } from '../../export/pause';
import { BYTE_ORDER_MARK, csvLines, type DelimitedCell } from '../../i18n/delimited';
import type { Speech } from '../../i18n/LanguageProvider';

/** As many lines as the page writes within a few milliseconds; files may have a hundred thousand. */
const MOST_LINES = 1000;

/** Every row set aside and every cell not read, one line each, ready for the spreadsheet program of the language. */
export async function ledgerCsv(files: readonly FileReport[], { messages, format }: Speech): Promise<Blob> {
  const { csv, wholeFile } = messages.data.ledger;
  const header = [csv.file, csv.table, csv.row, csv.column, csv.raw, csv.reason, csv.mend, csv.count];
  const line = ({ file, table, row, column, raw, code, count }: Issue): readonly DelimitedCell[] => [
    file,
    table === null ? messages.data.notRecognised : messages.words.tables[table],
    row === 0 ? wholeFile : row,
    column,
    raw,
    messages.issues[code].what,
    messages.issues[code].mend,
    count,
  ];
  const parts = [new Blob([BYTE_ORDER_MARK, csvLines([header], format)])];
  const issues = files.flatMap(({ setAside, cellIssues }) => [...setAside, ...cellIssues]);
  for (let start = 0; start < issues.length; start += MOST_LINES) {
    await pause();
    parts.push(new Blob([csvLines(issues.slice(start, start + MOST_LINES).map(line), format)]));
  }
  return new Blob(parts);
}
