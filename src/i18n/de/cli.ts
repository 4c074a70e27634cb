import type { Messages } from '../en';

export const cli = {
  usage:
    'Aufruf: npm run analyse -- <Ordner|Dateien …> [--out report.json] [--as-of jjjj-mm-tt] [--from jjjj-mm-tt] [--choices choices.json] [--accept-proposals] [--min-group 5] [--lang en|de] [--outcome voluntary|all] [--benchmark 0.25] [--seed n]',
  badArgument: (argument, given) =>
    given === '' ? `Diese Angabe ist nicht zu verwenden: ${argument}` : `${argument} kann nicht „${given}“ sein.`,
  fileMissing: (path) => `Diese Datei oder diesen Ordner gibt es nicht: ${path}`,
  fileLeft: (name) => `Nicht gelesen, keine Tabelle: ${name}`,
  noFiles: 'Es wurde nichts gelesen. Geben Sie einen Ordner oder Dateien mit Ihren Exporten an.',
  tableUnknown: 'nicht erkannt',
  fileRead: (name, table, read, used, setAside) =>
    `${name}: ${table}; ${read} Zeilen gelesen = ${used} verwendet + ${setAside} zurückgestellt`,
  fileIssue: (rows, what, mend) => `  ${rows}${what} ${mend}`,
  noReport: (why) => `Kein Bericht. ${why}`,
  choicesNeeded: 'Diese Spalten lassen sich auf mehr als eine Weise lesen:',
  choice: (file, header, readings, proposal) => `  ${file}, Spalte „${header}“: ${readings}. Vorschlag: ${proposal}`,
  choicesHow:
    'Starten Sie noch einmal mit --accept-proposals, oder legen Sie die Lesart in einer Datei für --choices fest: { "formats": { "Datei\\nÜberschrift": "Format" } }',
} satisfies Messages['cli'];
