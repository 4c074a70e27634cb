import type { FindingCode } from '../../core/model/health';

/** What the command line says beside the report. */
export const cli = {
  usage: (languages: string) =>
    `Usage: npm run analyse -- <folder|files…> [--out report.json] [--as-of yyyy-mm-dd] [--from yyyy-mm-dd] [--choices choices.json] [--choices-out choices.json] [--accept-proposals] [--min-group 5] [--lang ${languages}] [--outcome voluntary|all] [--benchmark 0.25] [--seed n]`,
  badArgument: (argument: string, given: string) =>
    given === '' ? `This argument cannot be used: ${argument}` : `${argument} cannot be “${given}”.`,
  fileMissing: (path: string) => `There is no such file or folder, or it cannot be opened: ${path}`,
  fileLeft: (name: string) => `Left alone, not a table: ${name}`,
  noFiles: 'Nothing was read. Name a folder or files with your exports.',
  tableUnknown: 'not recognised',
  fileRead: (name: string, table: string, read: string, used: string, setAside: string) =>
    `${name}: ${table}; ${read} rows read = ${used} used + ${setAside} set aside`,
  sheet: (name: string) => `sheet “${name}”`,
  otherSheets: (names: string) => `other sheets: ${names}`,
  hiddenSheet: (name: string) => `${name} (hidden)`,
  headingsIn: (row: string) => `headings in row ${row}`,
  noHeadings: 'no headings',
  rowsInFile: (rows: string) => `${rows} rows in the file`,
  /** `header` is empty where the file has no headings and `place` says which column it is. */
  column: (header: string, field: string, format: string, certainty: string) =>
    `${header}: ${field}; ${format} (${certainty})`,
  provenBy: (row: string) => `row ${row} proves it`,
  headings: (headers: string) => `Columns: ${headers}`,
  leftOut: (why: string, headers: string) => `Not read, ${why}: ${headers}`,
  more: (count: string) => `${count} more`,
  /** `rows` is written with its sign: “12 × ”, or empty. */
  fileIssue: (rows: string, what: string, mend: string) => `${rows}${what} ${mend}`,
  missing: (table: string, field: string) => `It looks like: ${table}. Not found: ${field}.`,
  givePeriod: (file: string) =>
    `If all rows speak of one month, name it with --choices: “period”, under “files” and “${file}”, as yyyy-mm.`,
  proposal: (table: string, columns: string) =>
    `By its name and values it may be: ${table}, with ${columns}. Take that with --accept-proposals, or settle it with --choices.`,
  unknownKinds: (words: string) => `Who ended it is not known for: ${words}. Settle it under exitKinds with --choices.`,
  matches: 'How the files found their people',
  match: (file: string, table: string, rows: string, found: string) => `${file} (${table}): ${found} of ${rows} rows`,
  matchedBy: {
    byExactId: (rows: string) => `${rows} by the very number`,
    byShortId: (rows: string) => `${rows} by the number without leading zeros`,
    byEmail: (rows: string) => `${rows} by e-mail address`,
    byGroup: (rows: string) => `${rows} speak of a team or manager`,
    unmatched: (rows: string) => `${rows} found no one`,
  },
  peopleFound: (people: string, of: string, files: string) => `${people} of the ${of} people in ${files}`,
  findings: 'What shows only across rows and files',
  finding: {
    duplicatedPeople: (count: string, of: string) =>
      `${count} of ${of} e-mail addresses stand under a second employee number: the same person may count twice.`,
    conflictingFacts: (count: string) => `${count} rows say something else than an earlier row.`,
    futureHires: (count: string) => `${count} rows have a hire date after the last day of the data.`,
    managerPerPerson: (count: string, of: string) =>
      `${count} managers for ${of} people: the manager column probably holds something else, so managers are not compared.`,
  } satisfies Record<FindingCode, (count: string, of: string) => string>,
  place: (file: string, row: string) => `${file} row ${row}`,
  placeAgainst: (place: string, against: string) => `${place} against ${against}`,
  coverage: 'What can be tested, and why not the rest',
  covered: (hypothesis: string, share: string) => `${hypothesis}: ${share}`,
  coveredShare: (share: string) => `${share} of months worked have what it needs`,
  tableMissing: (table: string, purpose: string) => `Missing: ${table}. ${purpose}`,
  cautions: 'To be kept in mind',
  noReport: (why: string) => `No report. ${why}`,
  choicesNeeded: 'These columns can be read in more than one way:',
  choice: (file: string, header: string, readings: string, proposal: string) =>
    `  ${file}, column “${header}”: ${readings}. Proposal: ${proposal}`,
  choicesHow:
    'Run again with --accept-proposals, or settle them: --choices-out choices.json writes the proposals to a file, which you change and give back with --choices choices.json.',
  reportWritten: (path: string) => `Report written to ${path}`,
  choicesWritten: (path: string) => `Choices written to ${path}. Look them over, then use them with --choices.`,
};
