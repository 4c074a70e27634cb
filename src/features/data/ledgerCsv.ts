import { neutraliseFormula } from '../../charts/chartTable';
import type { Issue } from '../../core/model/issue';
import type { FileReport } from '../../core/model/report';
import type { Speech } from '../../i18n/LanguageProvider';

const BYTE_ORDER_MARK = '\uFEFF';

/** Every row set aside and every cell not read, one line each, ready for the spreadsheet program of the language. */
export function ledgerCsv(files: readonly FileReport[], { messages, format }: Speech): string {
  const { csv, wholeFile } = messages.data.ledger;
  const separator = format.language === 'de' ? ';' : ',';
  const header = [csv.file, csv.table, csv.row, csv.column, csv.raw, csv.reason, csv.mend, csv.count];
  const line = ({ file, table, row, column, raw, code, count }: Issue) => [
    file,
    table === null ? messages.data.notRecognised : messages.words.tables[table],
    row === 0 ? wholeFile : String(row),
    column,
    raw,
    messages.issues[code].what,
    messages.issues[code].mend,
    String(count),
  ];
  const lines = files.flatMap(({ setAside, cellIssues }) => [...setAside, ...cellIssues].map(line));
  const text = [header, ...lines].map((cells) => cells.map(quoted).join(separator)).join('\r\n');
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

function quoted(cell: string): string {
  return `"${neutraliseFormula(cell).replaceAll('\0', '').replaceAll('"', '""')}"`;
}
