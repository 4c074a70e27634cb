import { downloadFile } from '../../charts/downloadFile';
import type { Issue } from '../../core/model/issue';
import type { FileReport } from '../../core/model/report';
import { csvText, type DelimitedCell } from '../../i18n/delimited';
import { dayOf, fileName } from '../../i18n/fileName';
import type { Speech } from '../../i18n/LanguageProvider';

/** Every row set aside and every cell not read, one line each, ready for the spreadsheet program of the language. */
export function ledgerCsv(files: readonly FileReport[], { messages, format }: Speech): string {
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
  const lines = files.flatMap(({ setAside, cellIssues }) => [...setAside, ...cellIssues].map(line));
  return csvText([header, ...lines], format);
}

/** Saves the same under a name that says what and when. */
export function downloadLedger(files: readonly FileReport[], speech: Speech): void {
  downloadFile(fileName('rowsSetAside', dayOf(new Date()), 'csv', speech.format.language), ledgerCsv(files, speech));
}
