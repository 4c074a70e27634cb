import { dataHealth } from './dataHealth';

export const data = {
  title: (files: number, written: string) => (files === 1 ? 'One file read' : `${written} files read`),
  titleUnusable: (unusable: number, files: number, written: string) =>
    files === 1 ? 'it could not be used' : unusable === 1 ? 'one could not be used' : `${written} could not be used`,
  titleEmpty: 'No files yet',
  summary: (read: string, used: string, setAside: string) =>
    `${read} rows read = ${used} used + ${setAside} set aside. Every row is accounted for.`,
  severalFacts: 'A row that holds several tables or months counts once for each.',
  notCounted: (count: number, written: string) =>
    count === 1
      ? '1 file was not recognised; its lines are not counted here.'
      : `${written} files were not recognised; their lines are not counted here.`,
  sampleNote: 'These are the files of an invented company. Your own files take their place as soon as you drop them.',
  onward: { claim: 'See the verdict', overview: 'See the overview' },
  add: 'Add files',
  addHint: 'or drop them anywhere on this page',
  clear: 'Start over',
  clearHint: 'Forgets all files and results.',
  remove: (file: string) => `Remove ${file}`,
  removeShort: 'Remove',
  notRecognised: 'not recognised',
  lead: {
    nothingUsable: 'None of these files can be used yet. What is wrong stands beside each.',
    noReport: 'Everything was understood, but nothing can be computed yet.',
    fine: 'All is well: everything was understood, and every row is used.',
    fineButRows: (count: number, rows: string) =>
      `All is well: everything was understood. ${count === 1 ? '1 row was' : `${rows} rows were`} set aside, each with its reason.`,
    remarks: (count: number, written: string) =>
      count === 1
        ? 'Everything was understood, but one thing bears on the result; it stands below.'
        : `Everything was understood, but ${written} things bear on the result; they stand below.`,
    needsYou: (things: string) => `Please decide: ${things}. All else is understood.`,
    needsYouOnly: (things: string) => `Please decide: ${things}. Nothing can be used before that.`,
    unused: (count: number, written: string) =>
      count === 1
        ? 'One file is not used; the reason stands beside it. All else was understood.'
        : `${written} files are not used; the reasons stand beside them. All else was understood.`,
    columns: (count: number, written: string) =>
      count === 1 ? 'one ambiguous column' : `${written} ambiguous columns`,
    files: (count: number, written: string) =>
      count === 1 ? 'one unrecognised file' : `${written} unrecognised files`,
  },
  tools: {
    title: 'Add and undo',
    paste: 'Paste a table',
    pasteLabel: 'Cells copied from a spreadsheet',
    pasteHint: 'Ctrl+V works anywhere on the page. Or paste here:',
    pasteAdd: 'Read these cells',
    pasteNothing: 'This is no table: it needs at least two lines with a tab, semicolon or comma between the cells.',
    undo: 'Undo',
    redo: 'Redo',
    undoWhat: (step: string) => `Undo: ${step}`,
    redoWhat: (step: string) => `Redo: ${step}`,
    nothing: 'nothing',
    done: (step: string) => `Done: ${step}.`,
    undone: (step: string) => `Undone: ${step}.`,
    redone: (step: string) => `Done again: ${step}.`,
  },
  steps: {
    addFiles: (count: number, written: string, first: string) =>
      count === 1 ? `add ${first}` : `add ${written} files`,
    removeFiles: (count: number, written: string, first: string) =>
      count === 1 ? `remove ${first}` : `remove ${written} files`,
    openSample: 'open the sample company',
    table: 'what the file is about',
    shape: 'the shape of the file',
    field: (header: string) => `the field of “${header}”`,
    format: (header: string) => `how “${header}” is written`,
    exitKind: (word: string) => `what “${word}” means`,
    sensitive: (header: string) => `whether “${header}” is read`,
    names: 'how names are shown',
    encoding: (file: string) => `the encoding of ${file}`,
    delimiter: (file: string) => `the delimiter of ${file}`,
    headerRow: (file: string) => `the heading row of ${file}`,
    sheet: (file: string) => `the sheet of ${file}`,
    period: (file: string) => `the month of ${file}`,
    several: 'several choices',
  },
  files: {
    title: 'Files',
    rowsUsed: (used: string, read: string) => `${used} of ${read} rows used`,
    allUsed: (count: number, read: string) => (count === 1 ? 'its one row used' : `all ${read} rows used`),
    states: { needsYou: 'needs you', unusable: 'not used', fine: 'fine', text: 'a text' },
    texts: (count: number, written: string, names: string) =>
      `${count === 1 ? 'A text, not a table' : `${written} texts, not tables`}, set aside: ${names}`,
    readAsTable: 'Read as a table',
    chooseOnce: 'What you choose holds for every file with these headings, also next month.',
    acceptAll: 'Take the likely reading of all open columns',
  },
  facts: {
    rows: (read: string, used: string, setAside: string) => `${read} rows read = ${used} used + ${setAside} set aside`,
    table: 'Table',
    asRecognised: 'as recognised',
    shape: 'Laid out as',
    shapes: {
      rows: 'a row for each fact',
      wide: 'months or questions as columns',
      snapshots: 'lists of who was there',
      events: 'a log of events',
    },
    encoding: 'Encoding',
    delimiter: 'Delimiter',
    delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar', ' ': 'space' },
    sheet: 'Sheet',
    hidden: (sheet: string) => `${sheet} (hidden)`,
    headerRow: 'Headings',
    headerRowAt: (row: string) => `row ${row}`,
    noHeader: 'none',
    firstRows: 'See the first rows, choose another',
    firstRowsOf: (file: string) => `First rows of ${file}, as they stand`,
    rowIsHeader: (row: string) => `Row ${row} holds the headings`,
    noRowIsHeader: 'No row holds headings',
    noRows: 'No row of this file could be read.',
    period: 'Month of all rows',
    periodForm: 'yyyy-mm',
    periodSet: 'Set',
    proposal: (table: string, columns: string) =>
      `There are no headings. By its name and values this may be: ${table}, with ${columns}.`,
    proposed: (column: string, field: string) => `${column} as ${field}`,
    takeProposal: 'Read it so',
  },
  columns: {
    title: 'What the columns mean',
    titleOf: (table: string) => `${table}: what the columns mean`,
    fieldOf: (header: string) => `“${header}” is`,
    several: (first: string, last: string, count: string) => `${first} … ${last} (${count} columns)`,
    leaveOut: 'leave out',
    noField: 'no field',
    untitled: (position: string) => `column ${position}`,
    byHeading: 'by its heading',
    chosen: 'your choice',
    provenBy: (row: string) => `row ${row} shows it`,
    formatOf: (header: string) => `How “${header}” is written`,
    likely: 'likely',
    atRow: (row: string) => `row ${row}:`,
    samples: 'Examples',
    noSamples: 'no values',
    effects: {
      exitsBeforeHire: (count: number, written: string) =>
        count === 1 ? '1 exit would lie before the hire' : `${written} exits would lie before the hire`,
      datesInFuture: (count: number, written: string) =>
        count === 1 ? '1 date would lie in the future' : `${written} dates would lie in the future`,
      unreadable: (count: number, written: string) =>
        count === 1 ? '1 cell could not be read' : `${written} cells could not be read`,
      outOfRange: (count: number, written: string) =>
        count === 1 ? '1 value would be out of range' : `${written} values would be out of range`,
      nothing: () => 'nothing speaks against it',
    },
    notRead: 'not read',
    hours: (written: string) => `${written} h`,
    quarter: (month: string) => `three months from ${month}`,
    yes: 'yes',
    no: 'no',
  },
  leftOut: {
    all: (count: number, written: string) => (count === 1 ? 'Its column' : `Its ${written} columns`),
    title: (count: number, written: string) =>
      count === 1 ? '1 column left out, not kept' : `${written} columns left out, not kept`,
    personal: (count: number, written: string) =>
      count === 1 ? '1 of them looks personal' : `${written} of them look personal`,
    reasons: {
      chosen: 'you left it out',
      notRecognised: 'no field has this name',
      otherTable: 'another table of the file has it',
      birthDate: 'looks like a birth date or age',
      pay: 'looks like pay',
      health: 'looks like health',
      religion: 'looks like religion',
      union: 'looks like union membership',
      origin: 'looks like origin',
      family: 'looks like family',
      freeText: 'looks like free text',
    },
    read: (header: string) => `read “${header}” all the same`,
    switchedOn: 'looks personal, switched on by you; no field has this name',
  },
  ledger: {
    title: (count: number, written: string) => (count === 1 ? '1 row set aside' : `${written} rows set aside`),
    none: 'No row was set aside.',
    cells: (count: number, written: string) =>
      count === 1
        ? '1 cell could not be read; its row is used'
        : `${written} cells could not be read; their rows are used`,
    group: (count: number, written: string) => (count === 1 ? '1 row' : `${written} rows`),
    groupCells: (count: number, written: string) => (count === 1 ? '1 cell' : `${written} cells`),
    row: 'Row',
    column: 'Column',
    raw: 'What it says',
    wholeFile: 'whole file',
    noText: 'empty',
    mend: 'What to do',
    downloadAll: 'Download all rows set aside (CSV)',
    first: (shown: string, total: string) => `The first ${shown} of ${total}; the download has them all.`,
    download: 'Download the ledger (CSV)',
    csv: {
      file: 'File',
      table: 'Table',
      row: 'Row',
      column: 'Column',
      raw: 'Text',
      reason: 'Reason',
      mend: 'What to do',
      count: 'Rows',
    },
  },
  unusable: {
    title: 'Not used',
    where: 'Where',
    what: 'What',
    mend: 'What to do',
    kept: 'All other files stay as they were read.',
    missingField: (field: string) => `Not found: ${field}.`,
    sayTable: 'Say below what its columns hold. If it is about something else, remove it: nothing depends on it.',
    sayColumn: 'Say below which column holds it.',
    sayPerson:
      'Say below which column tells people apart: a number, an e-mail address, or a name that is the same in all files.',
    sayPeriod: 'Say below which column holds it, or give the month of all rows.',
    lookedLike: (table: string) => `It looked like: ${table}.`,
  },
  exitWords: {
    title: 'How people left, in the words of your files',
    text: 'Map each word once; it holds for every file. What stays unsaid counts in all exits, not in voluntary ones.',
    open: (count: number, written: string) =>
      count === 1 ? 'One word does not say who ended it.' : `${written} words do not say who ended it.`,
    word: 'Word',
    rows: 'Rows',
    means: 'Means',
    kindOf: (word: string) => `“${word}” means`,
    notKnown: 'not known',
  },
  names: {
    title: 'Names',
    text: 'Managers appear as letters and teams as numbers wherever results are shown.',
    masked: 'masked',
    shown: 'shown as in the files',
    note: 'The limit for small groups stays either way.',
  },
  inferred: 'The first and last day are inferred from the dates in your files.',
  longerList: 'If your list of exits covers a longer time, the true rate is lower.',
  asOf: (day: string) => `Last day of the data: ${day}.`,
  lateEntry: (count: number, written: string, day: string) =>
    count === 1
      ? `One person was there before ${day}, the first day of the data, and is followed from then on.`
      : `${written} people were there before ${day}, the first day of the data, and are followed from then on.`,
  ...dataHealth,
};
