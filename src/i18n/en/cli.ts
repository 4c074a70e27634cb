/** What the command line says beside the report. */
export const cli = {
  usage:
    'Usage: npm run analyse -- <folder|files…> [--out report.json] [--as-of yyyy-mm-dd] [--from yyyy-mm-dd] [--choices choices.json] [--accept-proposals] [--min-group 5] [--lang en|de] [--outcome voluntary|all] [--benchmark 0.25] [--seed n]',
  badArgument: (argument: string, given: string) =>
    given === '' ? `This argument cannot be used: ${argument}` : `${argument} cannot be “${given}”.`,
  fileMissing: (path: string) => `There is no such file or folder: ${path}`,
  fileLeft: (name: string) => `Left alone, not a table: ${name}`,
  noFiles: 'Nothing was read. Name a folder or files with your exports.',
  tableUnknown: 'not recognised',
  fileRead: (name: string, table: string, read: string, used: string, setAside: string) =>
    `${name}: ${table}; ${read} rows read = ${used} used + ${setAside} set aside`,
  /** `rows` is written with its sign: “12 × ”, or empty. */
  fileIssue: (rows: string, what: string, mend: string) => `  ${rows}${what} ${mend}`,
  noReport: (why: string) => `No report. ${why}`,
  choicesNeeded: 'These columns can be read in more than one way:',
  choice: (file: string, header: string, readings: string, proposal: string) =>
    `  ${file}, column “${header}”: ${readings}. Proposal: ${proposal}`,
  choicesHow:
    'Run again with --accept-proposals, or settle them in a file for --choices: { "formats": { "file\\nheader": "format" } }',
};
