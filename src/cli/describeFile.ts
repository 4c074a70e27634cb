import { columnKeys } from '../core/ingest/columnKeys';
import type { IssueCode } from '../core/model/issue';
import type { ColumnReading, Reading } from '../core/model/reading';
import { cliMessagesIn } from '../i18n/cli';
import { createFormat } from '../i18n/format';
import type { Language } from '../i18n/language';

/** So many headers are named in one line. */
const MOST_HEADERS = 12;

/** What was understood of one table of a file, a line each: its rows, shape and columns, what is not read, what is set aside. */
export function describeFile(reading: Reading, language: Language): readonly string[] {
  const { cli, words } = cliMessagesIn(language);
  const { count } = createFormat(language);
  const { file, table, rowsRead, rowsUsed } = reading;
  const what = table === null ? cli.tableUnknown : words.tables[table];
  const inside = [
    shapeLine(reading, language),
    ...reading.columns.flatMap((column) => columnLine(column, language)),
    ...leftOutLines(reading, language),
    ...issueLines(reading, language),
    ...openLines(reading, language),
  ];
  return [
    cli.fileRead(file, what, count(rowsRead), count(rowsUsed), count(rowsRead - rowsUsed)),
    ...inside.map((line) => `  ${line}`),
  ];
}

function shapeLine(reading: Reading, language: Language): string {
  const { cli, data, words } = cliMessagesIn(language);
  const { count } = createFormat(language);
  const { table, shape, sheet, sheets, encoding, delimiter, headerRow, rowsInFile, rowsRead } = reading;
  const others = sheets.filter(({ name }) => name !== sheet);
  const delimiters: Readonly<Record<string, string>> = data.facts.delimiters;
  const facts = [
    table === null ? '' : words.shapes[shape],
    rowsInFile === rowsRead ? '' : cli.rowsInFile(count(rowsInFile)),
    sheet === '' ? '' : cli.sheet(sheet),
    others.length === 0
      ? ''
      : cli.otherSheets(others.map(({ name, isHidden }) => (isHidden ? cli.hiddenSheet(name) : name)).join(', ')),
    encoding,
    delimiters[delimiter] ?? delimiter,
    headerRow === 0 ? cli.noHeadings : cli.headingsIn(count(headerRow)),
  ];
  return facts.filter((fact) => fact !== '').join(', ');
}

function columnLine(column: ColumnReading, language: Language): readonly string[] {
  const { cli, words } = cliMessagesIn(language);
  const { header, field, format, certainty, provenByRow } = column;
  if (field === null) return [];
  const proof = provenByRow > 0 ? cli.provenBy(createFormat(language).count(provenByRow)) : words.certainty[certainty];
  return [cli.column(header, words.fields[field], words.formats[format], proof)];
}

function leftOutLines({ table, columns }: Reading, language: Language): readonly string[] {
  const { cli, words } = cliMessagesIn(language);
  if (table === null) return columns.length === 0 ? [] : [cli.headings(named(columns, language))];
  const reasons = new Set(columns.flatMap(({ leftOut }) => leftOut ?? []));
  return [...reasons].map((reason) => {
    const alike = columns.filter(({ leftOut }) => leftOut === reason);
    return cli.leftOut(words.leftOut[reason], named(alike, language));
  });
}

function named(columns: readonly ColumnReading[], language: Language): string {
  const rest = columns.length - MOST_HEADERS;
  const more = rest > 0 ? [cliMessagesIn(language).cli.more(createFormat(language).count(rest))] : [];
  return [...columns.slice(0, MOST_HEADERS).map(({ header }) => header), ...more].join(', ');
}

function issueLines({ setAside, cellIssues }: Reading, language: Language): readonly string[] {
  const { cli, issues } = cliMessagesIn(language);
  const { count } = createFormat(language);
  const rowsOf = new Map<IssueCode, number>();
  for (const { code, count: rows } of setAside) rowsOf.set(code, (rowsOf.get(code) ?? 0) + rows);
  for (const { code } of cellIssues) rowsOf.set(code, (rowsOf.get(code) ?? 0) + 1);
  return [...rowsOf].map(([code, rows]) =>
    cli.fileIssue(rows === 0 ? '' : `${count(rows)} × `, issues[code].what, issues[code].mend),
  );
}

/** What the file leaves to be settled besides formats: a missing column, columns without headings, words for exits. */
function openLines({ file, setAside, preview, table, columns }: Reading, language: Language): readonly string[] {
  const { cli, words } = cliMessagesIn(language);
  const { count } = createFormat(language);
  const missing = setAside.flatMap(({ code, table: looksLike, field }) => {
    if (code !== 'requiredColumnMissing' || looksLike === null || field === null) return [];
    const said = cli.missing(words.tables[looksLike], words.fields[field]);
    return field === 'period' ? [said, cli.givePeriod(file)] : [said];
  });
  const { proposal } = preview;
  const keys = columnKeys(columns.map(() => ''));
  const proposed =
    proposal === null || table !== null
      ? []
      : [
          cli.proposal(
            words.tables[proposal.table],
            proposal.fields
              .flatMap((field, index) => (field ? `${keys[index]} ${words.fields[field]}` : []))
              .join(', '),
          ),
        ];
  const unknown = preview.exitKindWords.filter(({ kind, chosen }) => !chosen && (kind === null || kind === 'unknown'));
  const kinds = unknown.map(({ word, rows }) => `${word} (${count(rows)})`).join(', ');
  return [...missing, ...proposed, ...(kinds === '' ? [] : [cli.unknownKinds(kinds)])];
}
