export const data = {
  title: (files: number, written: string) => (files === 1 ? 'One file read' : `${written} files read`),
  titleUnusable: (unusable: number, files: number, written: string) =>
    files === 1 ? 'it could not be used' : unusable === 1 ? 'one could not be used' : `${written} could not be used`,
  titleEmpty: 'No files yet',
  summary: (read: string, used: string, setAside: string) =>
    `${read} rows read = ${used} used + ${setAside} set aside. Every row is accounted for.`,
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
  facts: {
    rows: (read: string, used: string, setAside: string) => `${read} rows read = ${used} used + ${setAside} set aside`,
    encoding: 'Encoding',
    delimiter: 'Delimiter',
    delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar', ' ': 'space' },
    headerRow: 'Headings',
    headerRowAt: (row: string) => `row ${row}`,
    noHeader: 'none',
  },
  columns: {
    title: (mapped: string, total: string) => `How the columns were understood: ${mapped} of ${total} used`,
    caption: (file: string) => `Columns of ${file}`,
    header: 'Heading in the file',
    field: 'Understood as',
    format: 'Written as',
    certainty: 'How sure',
    notUsed: 'not used, not kept',
    unused: (columns: string) => `Not used and not kept: ${columns}.`,
    byHeading: 'by its heading',
    provenBy: (row: string) => `row ${row} shows it`,
    untitled: (position: string) => `column ${position}, without a heading`,
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
    raw: 'As it stands in the file',
    wholeFile: 'whole file',
    noText: 'empty',
    mend: 'What to do',
    first: (shown: string, total: string) => `The first ${shown} of ${total}; the download has them all.`,
    download: 'Download the ledger (CSV)',
    downloadName: 'mainstay-set-aside.csv',
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
    atRow: (row: string) => `row ${row}`,
    lookedLike: (table: string) => `It looked like: ${table}.`,
  },
  choices: {
    title: (count: number, written: string) =>
      count === 1 ? 'One column needs a decision' : `${written} columns need a decision`,
    text: 'The cells of these columns can be read in more than one way, and nothing in the files decides it. Until you do, the column is left out.',
    label: (header: string, file: string) => `How is “${header}” in ${file} written?`,
    undecided: 'please choose',
    proposal: (format: string) => `${format} (likely)`,
    acceptAll: 'Take the likely reading of all',
  },
  inferred:
    'The first and last day are inferred from the dates in your files. If your list of exits covers a longer time, the true rate is lower.',
  asOf: (day: string) => `Last day of the data: ${day}.`,
  lateEntry: (count: number, written: string, day: string) =>
    count === 1
      ? `One person was there before ${day}, the first day of the data, and is followed from then on.`
      : `${written} people were there before ${day}, the first day of the data, and are followed from then on.`,
  coverage: {
    title: 'What the files allow',
    table: 'File',
    state: 'On file',
    present: 'yes',
    absent: 'missing',
    share: (percent: string) => `speaks about ${percent} of the months worked`,
    matched: (percent: string) => `${percent} of its rows found their person`,
    adds: 'What it is for',
    needs: 'Needs',
    text: 'One row of headings per file; usual names are recognised in English and German, in any order.',
    anyOf: (count: number, written: string, fields: string) =>
      `${count === 1 ? 'one' : count === 2 ? 'two' : written} of ${fields}`,
  },
};
