import type { Draft } from './draft';
import { lineOf } from './draft';

/** One thing that is wrong with a file. It acts on the records, the lines or the text; the rest of the file is as it was. */
export interface Pollution {
  readonly draft?: (draft: Draft) => void;
  readonly lines?: (lines: string[], draft: Draft) => string[];
  readonly text?: (text: string, draft: Draft) => string;
  /** What may become of the file where its damage cannot be told from data; otherwise the same table is read. */
  readonly atWorst?: 'part';
}

/** A row of data, by chance; touched, so that it may be set aside. */
function strikeRow(draft: Draft): number {
  const row = 1 + (draft.chance % (draft.records.length - 1));
  draft.touched.add(idOf(draft, row));
  return row;
}

function idOf({ table, records }: Draft, row: number): string {
  return records[row][table.columns.findIndex(({ field }) => field === 'employeeId')];
}

function chanceOf({ chance }: Draft, count: number): number {
  return Math.floor(chance / 31) % count;
}

const delimiter = (sign: string, quoting: Draft['dialect']['quoting'] | null = null): Pollution => ({
  draft: ({ dialect }) => {
    dialect.delimiter = sign;
    if (quoting !== null) dialect.quoting = quoting;
  },
});

const encoding = (name: string, mark = ''): Required<Pick<Pollution, 'draft' | 'text'>> => ({
  draft: (draft) => {
    draft.encoding = name;
  },
  text: (text) => mark + text,
});

const newline = (sign: string): Required<Pick<Pollution, 'draft'>> => ({
  draft: ({ dialect, records }) => {
    dialect.newline = sign;
    if (sign === '\r') for (const record of records) record.splice(0, record.length, ...record.map(onOneLine));
  },
});

const above = (lines: (draft: Draft) => string[]): Pollution => ({
  draft: (draft) => {
    draft.above = lines(draft);
  },
});

const below = (lines: (draft: Draft) => string[]): Pollution => ({
  draft: (draft) => {
    draft.below = lines(draft);
  },
});

const padded = (text: string, draft: Draft): string =>
  lineOf([text, ...draft.table.columns.slice(1).map(() => '')], { ...draft.dialect, quoting: 'needed' });

const records = (change: (records: string[][], draft: Draft) => string[][]): Pollution => ({
  draft: (draft) => {
    draft.records = change(draft.records, draft);
  },
});

const dataCells = (change: (cell: string, column: number, draft: Draft) => string): Pollution =>
  records((all, draft) =>
    all.map((record, row) => (row === 0 ? record : record.map((cell, column) => change(cell, column, draft)))),
  );

/** A change of the line of one row. */
const rowLine = (change: (line: string, draft: Draft, record: string[]) => string): Pollution => ({
  lines: (lines, draft) => {
    const row = strikeRow(draft);
    return lines.with(row, change(lines[row], draft, draft.records[row]));
  },
});

/** The lines of another table after the first, `width` columns wide. */
function otherTable(draft: Draft, width: number): string[] {
  const header = ['Cost centre', 'Budget owner', 'Headcount', 'Floor', 'Building', 'Phone', 'Note', 'Code', 'Key'];
  const rows = [1, 2, 3].map((row) =>
    header.map((_, column) => (column % 2 === 0 ? `C${row}${column}` : `Room ${row}`)),
  );
  return [header, ...rows].map((record) => lineOf(record.slice(0, width), draft.dialect));
}

/** Hours of training under a table of people: rows that would pass for rows of the first. */
function trainingTable(draft: Draft): string[] {
  const rows = [
    ['Employee ID', 'Training date', 'Training hours'],
    ['990001', '2020-05-13', '8.5'],
    ['990002', '2020-05-14', '4.5'],
    ['990003', '2020-05-15', '6.25'],
  ];
  return rows.map((record) => lineOf(record, draft.dialect));
}

const isText = (draft: Draft, column: number): boolean => draft.table.facts[0].cells[column]?.kind === 'text';

/** A quote that is astray before a cell of two lines leaves open where its row ends. */
const mayCostItsNeighbour = (change: Parameters<typeof rowLine>[0]): Pollution => ({
  ...rowLine(change),
  atWorst: 'part',
});

/** Within a cell of two lines a quote too many leaves open what the second is. */
const onOneLine = (cell: string): string => cell.replace('\n', ' ');

export const POLLUTIONS: Readonly<Record<string, Readonly<Record<string, Pollution>>>> = {
  none: { none: {} },
  delimiter: {
    comma: delimiter(','),
    semicolon: delimiter(';'),
    tab: delimiter('\t'),
    pipe: delimiter('|'),
    'comma and space': delimiter(', '),
    'comma and space, all quoted': delimiter(', ', 'all'),
    'semicolon and space': delimiter('; '),
    space: delimiter(' ', 'all'),
    colon: delimiter(':', 'all'),
    caret: delimiter('^'),
    tilde: delimiter('~'),
    // In windows-1252 its byte is a letter of Mac Roman.
    'section sign': { ...delimiter('§'), atWorst: 'part' },
    'unit separator': delimiter('\u001f'),
    // A single sign in a text without quotes could be a delimiter: the row is set aside.
    'two characters': { ...delimiter('||'), atWorst: 'part' },
  },
  quotes: {
    'apostrophes where needed': {
      draft: ({ dialect }) => void Object.assign(dialect, { quote: "'", escapeSign: "'" }),
    },
    'apostrophes around texts': {
      draft: ({ dialect }) => void Object.assign(dialect, { quote: "'", escapeSign: "'", quoting: 'texts' }),
    },
    'apostrophes around all': {
      draft: ({ dialect }) => void Object.assign(dialect, { quote: "'", escapeSign: "'", quoting: 'all' }),
    },
    'escaped by backslash': { draft: ({ dialect }) => void Object.assign(dialect, { escapeSign: '\\' }) },
    'apostrophes escaped by backslash': {
      draft: ({ dialect }) => void Object.assign(dialect, { quote: "'", escapeSign: '\\', quoting: 'all' }),
    },
    'escaped by nothing': { draft: ({ dialect }) => void Object.assign(dialect, { escapeSign: '', quoting: 'all' }) },
    'spaces around all': {
      lines: (_, { records: all, dialect }) =>
        all.map((record) =>
          record.map((cell) => ` ${lineOf([cell], { ...dialect, quoting: 'all' })} `).join(dialect.delimiter),
        ),
    },
    'whole lines in quotes': {
      lines: (lines) => lines.map((line) => `"${line.replaceAll('"', '""')}"`),
    },
    'one row with apostrophes': rowLine((_, { dialect }, record) =>
      lineOf(record, { ...dialect, quote: "'", escapeSign: "'", quoting: 'all' }),
    ),
    'one row all quoted': rowLine((_, { dialect }, record) => lineOf(record, { ...dialect, quoting: 'all' })),
    'one row escaped by backslash': rowLine((_, { dialect }, record) =>
      lineOf(record, { ...dialect, escapeSign: '\\', quoting: 'all' }),
    ),
    'an extra quote at the start of a cell': mayCostItsNeighbour((_, draft, record) => {
      const column = chanceOf(draft, record.length);
      const cells = record.map((cell) => lineOf([onOneLine(cell)], draft.dialect));
      return cells.with(column, `"${cells[column]}`).join(draft.dialect.delimiter);
    }),
    'an extra quote in a cell': mayCostItsNeighbour((_, draft, record) => {
      const column = chanceOf(draft, record.length);
      const cells = record.map((cell) => lineOf([onOneLine(cell)], draft.dialect));
      const middle = Math.ceil(cells[column].length / 2);
      return cells
        .with(column, `${cells[column].slice(0, middle)}"${cells[column].slice(middle)}`)
        .join(draft.dialect.delimiter);
    }),
    'an extra quote at the end of a cell': mayCostItsNeighbour((_, draft, record) => {
      const column = chanceOf(draft, record.length);
      const cells = record.map((cell) => lineOf([onOneLine(cell)], draft.dialect));
      return cells.with(column, `${cells[column]}"`).join(draft.dialect.delimiter);
    }),
    'an opening quote in the header': { text: (text) => `"${text.replace(/^"/, '')}` },
  },
  rowEnds: {
    'line feeds': newline('\n'),
    'returns and feeds': newline('\r\n'),
    returns: newline('\r'),
    'no end': { draft: ({ dialect }) => void Object.assign(dialect, { finalNewline: false }) },
    'two ends': { text: (text, { dialect }) => text.replace(/[\r\n]*$/, dialect.newline.repeat(2)) },
    'one feed among returns and feeds': {
      draft: newline('\r\n').draft,
      lines: (lines, draft) => joinedAt(lines, strikeAnyRow(draft), '\n'),
    },
    'one return among feeds': {
      draft: newline('\n').draft,
      lines: (lines, draft) => joinedAt(lines, strikeAnyRow(draft), '\r'),
    },
    'one return among returns and feeds': {
      draft: newline('\r\n').draft,
      lines: (lines, draft) => joinedAt(lines, strikeAnyRow(draft), '\r'),
    },
    'halves of two systems': {
      draft: newline('\r\n').draft,
      lines: (lines) => [...lines.slice(0, 5), lines.slice(5).join('\n')],
    },
    'a double return before each feed': newline('\r\r\n'),
    'the end-of-file sign': { text: (text) => text.replace(/[\r\n]*$/, '\r\n\u001a') },
  },
  blanks: {
    'blank rows': { lines: (lines) => lines.flatMap((line, row) => (row % 4 === 1 ? [line, ''] : [line])) },
    'rows of spaces': { lines: (lines) => lines.flatMap((line, row) => (row % 4 === 1 ? [line, '   '] : [line])) },
    'rows of delimiters': {
      lines: (lines, draft) => lines.flatMap((line, row) => (row % 4 === 1 ? [line, padded('', draft)] : [line])),
    },
    'blank rows above': above(() => ['', '', '']),
    'rows of delimiters below': below((draft) => new Array(30).fill(padded('', draft))),
    'spaces around cells': dataCells((cell) => `  ${cell} `),
    'spaces around headers': records((all) =>
      all.map((record, row) => (row > 0 ? record : record.map((cell) => ` ${cell}  `))),
    ),
    // One short row alone could as well have lost a delimiter.
    'trailing blanks left away': {
      atWorst: 'part',
      lines: (_, { records: all, dialect }) =>
        all.map((record) => lineOf(record.slice(0, record.findLastIndex((cell) => cell !== '') + 1), dialect)),
    },
    'NULs around cells': dataCells((cell) => `\0${cell}\0`),
    'NULs for blanks': dataCells((cell) => (cell === '' ? '\0' : cell)),
  },
  encoding: {
    'utf-8': encoding('utf-8'),
    'utf-8 with mark': encoding('utf-8', '\ufeff'),
    'utf-8 with two marks': encoding('utf-8', '\ufeff\ufeff'),
    'utf-16le with mark': encoding('utf-16le', '\ufeff'),
    'utf-16be with mark': encoding('utf-16be', '\ufeff'),
    'utf-16le': encoding('utf-16le'),
    'utf-16be': encoding('utf-16be'),
    'windows-1252': encoding('windows-1252'),
    // The title makes up for tables with one umlaut in all: that tells nothing.
    'Mac Roman': {
      draft: (draft) => {
        draft.encoding = 'macintosh';
        draft.above = ['Prüfung der Stärke und Größe nach Führungskräften', ''];
      },
    },
    'a mark before quotes': {
      draft: (draft) => {
        draft.encoding = 'utf-8';
        draft.dialect.quoting = 'all';
      },
      text: (text) => `\ufeff${text}`,
    },
    'decomposed letters': { text: (text) => text.normalize('NFD') },
  },
  statedDelimiter: {
    'sep=': { text: (text, { dialect }) => `sep=${dialect.delimiter}${dialect.newline}${text}` },
    'quoted sep=': { text: (text, { dialect }) => `"sep=${dialect.delimiter}"${dialect.newline}${text}` },
    'sep= after a mark': {
      draft: encoding('utf-8').draft,
      text: (text, { dialect }) => `\ufeffsep=${dialect.delimiter}${dialect.newline}${text}`,
    },
    'sep= and a blank row': {
      text: (text, { dialect }) => `sep=${dialect.delimiter}${dialect.newline.repeat(2)}${text}`,
    },
  },
  preamble: {
    'a title': above(() => ['People report']),
    'title, date and blank row': above(() => ['People report', 'Created: 2024-01-31', '']),
    'titles padded to the width': above((draft) => [
      padded('People report', draft),
      padded('Stand: 31.01.2024', draft),
      padded('', draft),
    ]),
    'three words': above(() => ['PREAMBLE', 'PREAMBLE', 'PREAMBLE']),
    'a sentence with commas': above(() => ['Report for sales, marketing, and services, without trainees', '']),
    'settings with colons': above(() => ['Report: People', 'Filter: Team = all; Region = all', 'User: HR, Office', '']),
    'comments with hashes': above(() => ['# exported by payroll', '# period 2023, all teams']),
    'settings in two columns': above(({ dialect }) => [
      ['Report', 'People'].join(dialect.delimiter),
      ['Team', 'all'].join(dialect.delimiter),
      ['Manager', 'all'].join(dialect.delimiter),
      '',
    ]),
    'a line of another program': above(() => ['"EXTF";700;21;"Personal";2;20240131120000000;;"RE";"";"";29098;55003']),
    'twelve lines': above(() =>
      Array.from({ length: 12 }, (_, line) => `Line ${line + 1} of the terms, conditions and so on`),
    ),
  },
  header: {
    'another row of groups above': {
      draft: (draft) => {
        draft.above = [
          lineOf(
            draft.table.columns.map((_, column) => (column === 0 ? 'Person' : column === 2 ? 'Details' : '')),
            { ...draft.dialect, quoting: 'needed' },
          ),
        ];
      },
    },
    'names in two lines': records(([header, ...rows]) => [
      header.map((name) => name.split(' ')[0]),
      header.map((name) => name.split(' ').slice(1).join(' ')),
      ...rows,
    ]),
    'names in two rows, quoted': {
      draft: (draft) => {
        draft.records[0] = draft.records[0].map((name) =>
          name.replace(' ', draft.dialect.newline === '\r' ? ' ' : '\n'),
        );
      },
    },
    'a row of units below': records(([header, ...rows]) => [
      header,
      header.map((_, column) => ['text', 'unit', ''][column % 3]),
      ...rows,
    ]),
    'a row of numbers below': records(([header, ...rows]) => [
      header,
      header.map((_, column) => String(column + 1)),
      ...rows,
    ]),
    'a row of numbers above': records((all) => [all[0].map((_, column) => String(column + 1)), ...all]),
    'a row of technical names above': records((all) => [all[0].map((_, column) => `PA00${column}_FELD`), ...all]),
    'a row of dashes below': records(([header, ...rows]) => [
      header,
      header.map((name) => '-'.repeat(name.length)),
      ...rows,
    ]),
    'repeated further down': records((all) => all.flatMap((record, row) => (row === 6 ? [all[0], record] : [record]))),
    'in capitals': records((all) =>
      all.with(
        0,
        all[0].map((name) => name.toUpperCase()),
      ),
    ),
    'with underscores': records((all) =>
      all.with(
        0,
        all[0].map((name) => name.toLowerCase().replaceAll(' ', '_')),
      ),
    ),
    'in camel case': records((all) =>
      all.with(
        0,
        all[0].map((name) => name.replaceAll(' ', '')),
      ),
    ),
    'with hard spaces': records((all) =>
      all.with(
        0,
        all[0].map((name) => name.replaceAll(' ', '\u00a0')),
      ),
    ),
    'with signs': records((all) =>
      all.with(
        0,
        all[0].map((name) => `${name}*`),
      ),
    ),
    'two equal names of no field': records((all) =>
      all.map((record, row) => (row === 0 ? [...record, 'Flag', 'Flag'] : [...record, 'a', 'b'])),
    ),
    'a name of 100 words': records((all) =>
      all.map((record, row) => [...record, row === 0 ? 'very '.repeat(100) : 'x']),
    ),
    'delimited otherwise': {
      lines: (lines, draft) =>
        lines.with(
          0,
          lineOf(draft.records[0], { ...draft.dialect, delimiter: draft.dialect.delimiter === ';' ? ',' : ';' }),
        ),
    },
    'one row of data': {
      draft: (draft) => {
        for (const { id } of draft.table.facts.slice(1)) draft.touched.add(id);
        draft.records = draft.records.slice(0, 2);
      },
    },
  },
  columns: {
    'row numbers without a name': records((all) =>
      all.map((record, row) => [row === 0 ? '' : String(row - 1), ...record]),
    ),
    'row names without a cell in the header': records((all) =>
      all.map((record, row) => (row === 0 ? record : [String(row), ...record])),
    ),
    'a blank column first': records((all) => all.map((record) => ['', ...record])),
    'a blank column last': records((all) => all.map((record) => [...record, ''])),
    'a delimiter more after each row, not the header': {
      lines: (lines, { dialect }) => lines.map((line, row) => (row === 0 ? line : line + dialect.delimiter)),
    },
    'a delimiter more after the header': {
      lines: (lines, { dialect }) => lines.map((line, row) => (row === 0 ? line + dialect.delimiter : line)),
    },
    'blank columns between': records((all) => all.map((record) => record.flatMap((cell) => [cell, '']))),
    'twenty other columns': records((all) =>
      all.map((record, row) => [
        ...record,
        ...Array.from({ length: 20 }, (_, column) => (row === 0 ? `Extra ${column}` : `v${row * column}`)),
      ]),
    ),
    'other columns without names': records((all) =>
      all.map((record, row) => [...record, row === 0 ? '' : 'x', row === 0 ? '' : `${row}`]),
    ),
    'columns the other way round': records((all) => all.map((record) => record.toReversed())),
    'one column only named twice': records((all, draft) =>
      all.map((record) => (isText(draft, 0) ? [...record] : record)),
    ),
  },
  footer: {
    'a note': below(() => ['Source: payroll']),
    'a note after a blank row': below(() => ['', 'Source: payroll, as of January 2024; without trainees']),
    'three words': below(() => ['FOOTNOTE', 'FOOTNOTE', 'FOOTNOTE']),
    'padded notes': below((draft) => [padded('', draft), padded('End of report', draft)]),
    'a total': below((draft) => [padded('Summe', draft)]),
    'a count': below((draft) => [padded(`${draft.table.facts.length} rows`, draft)]),
    'a date': below((draft) => [padded('Stand: 31.12.2023', draft)]),
    'a line': below(() => ['-----------------------------']),
    'a signature': below(() => ['*** end ***']),
  },
  otherTables: {
    'narrower, after a blank row': below((draft) => ['', ...otherTable(draft, 2)]),
    'as wide, after a blank row': below((draft) => ['', ...otherTable(draft, draft.table.columns.length)]),
    'wider, after a blank row': below((draft) => ['', ...otherTable(draft, draft.table.columns.length + 3)]),
    'as wide, at once': below((draft) => otherTable(draft, draft.table.columns.length)),
    'narrower, at once': below((draft) => otherTable(draft, 2)),
    'one that looks alike, after a blank row': below((draft) => ['', ...trainingTable(draft)]),
    'one that looks alike, at once': below((draft) => trainingTable(draft)),
    'one that looks alike, above': above((draft) => [...trainingTable(draft), '']),
    'one that looks alike, titled': below((draft) => ['', 'Training', ...trainingTable(draft)]),
  },
  rows: {
    'a delimiter lost': rowLine((_, draft, record) => {
      const column = 1 + chanceOf(draft, record.length - 1);
      const cells = record.map((cell) => lineOf([cell], draft.dialect));
      return [...cells.slice(0, column - 1), cells[column - 1] + cells[column], ...cells.slice(column + 1)].join(
        draft.dialect.delimiter,
      );
    }),
    'a delimiter too many': rowLine((_, draft, record) => {
      const column = chanceOf(draft, record.length);
      return lineOf(record.toSpliced(column, 0, ''), draft.dialect);
    }),
    'a cell too many': rowLine((_, draft, record) =>
      lineOf(record.toSpliced(chanceOf(draft, record.length), 0, 'x'), draft.dialect),
    ),
    'cut short': rowLine((_, draft, record) =>
      lineOf(record.slice(0, 1 + chanceOf(draft, record.length - 1)), draft.dialect),
    ),
    'six cells more': rowLine((_, draft, record) =>
      lineOf([...record, ...new Array<string>(6).fill('x')], draft.dialect),
    ),
    'delimited by spaces': rowLine((_, draft, record) => lineOf(record, { ...draft.dialect, delimiter: ' ' })),
    'delimited by semicolons or commas': rowLine((_, draft, record) =>
      lineOf(record, { ...draft.dialect, delimiter: draft.dialect.delimiter === ';' ? ',' : ';' }),
    ),
    'the last line cut': {
      draft: ({ dialect }) => void Object.assign(dialect, { finalNewline: false }),
      lines: (lines, draft) => {
        const last = draft.records.length - 1;
        draft.touched.add(idOf(draft, last));
        return lines.with(
          last,
          lineOf(draft.records[last].slice(0, 1 + chanceOf(draft, draft.table.columns.length)), draft.dialect),
        );
      },
    },
    'a comment between': { lines: (lines) => lines.toSpliced(4, 0, '# moved to the new system') },
  },
  cells: {
    '="…" around ids': dataCells((cell, column, { table }) =>
      table.columns[column].field === 'employeeId' ? `="${cell}"` : cell,
    ),
    'hard spaces': dataCells((cell) => (cell === '' ? cell : `\u00a0${cell.replaceAll(' ', '\u00a0')}`)),
    'zero-width marks': dataCells((cell) => `\u200b${cell}`),
    dashes: dataCells((cell) => (cell === '' ? '-' : cell)),
    'n/a': dataCells((cell) => (cell === '' ? 'n/a' : cell)),
    NULL: dataCells((cell) => (cell === '' ? 'NULL' : cell)),
    '\\N': dataCells((cell) => (cell === '' ? '\\N' : cell)),
    'quoted blanks': {
      lines: (_, { records: all, dialect }) =>
        all.map((record) =>
          record.map((cell) => (cell === '' ? '""' : lineOf([cell], dialect))).join(dialect.delimiter),
        ),
    },
    'an apostrophe before ids': dataCells((cell, column, { table }) =>
      table.columns[column].field === 'employeeId' ? `'${cell}` : cell,
    ),
  },
};

function strikeAnyRow({ chance, records: all }: Draft): number {
  return 1 + (chance % (all.length - 2));
}

/** A row and the one after it joined by another newline. */
function joinedAt(lines: readonly string[], row: number, sign: string): string[] {
  return [...lines.slice(0, row), `${lines[row]}${sign}${lines[row + 1]}`, ...lines.slice(row + 2)];
}
