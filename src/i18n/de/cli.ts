import type { cli as english } from '../en/cli';

export const cli = {
  usage: (languages) =>
    `Aufruf: npm run analyse -- <Ordner|Dateien …> [--out report.json] [--as-of jjjj-mm-tt] [--from jjjj-mm-tt] [--choices choices.json] [--choices-out choices.json] [--accept-proposals] [--min-group 5] [--lang ${languages}] [--outcome voluntary|all] [--benchmark 0.25] [--seed n]`,
  badArgument: (argument, given) =>
    given === '' ? `Diese Angabe ist nicht zu verwenden: ${argument}` : `${argument} kann nicht „${given}“ sein.`,
  fileMissing: (path) => `Diese Datei oder diesen Ordner gibt es nicht, oder sie lassen sich nicht öffnen: ${path}`,
  fileLeft: (name) => `Nicht gelesen, keine Tabelle: ${name}`,
  noFiles: 'Es wurde nichts gelesen. Geben Sie einen Ordner oder Dateien mit Ihren Exporten an.',
  tableUnknown: 'nicht erkannt',
  fileRead: (name, table, read, used, setAside) =>
    `${name}: ${table}; ${read} Zeilen gelesen = ${used} verwendet + ${setAside} beiseitegelegt`,
  sheet: (name) => `Blatt „${name}“`,
  otherSheets: (names) => `andere Blätter: ${names}`,
  hiddenSheet: (name) => `${name} (ausgeblendet)`,
  headingsIn: (row) => `Überschriften in Zeile ${row}`,
  noHeadings: 'ohne Überschriften',
  rowsInFile: (rows) => `${rows} Zeilen in der Datei`,
  column: (header, field, format, certainty) => `${header}: ${field}; ${format} (${certainty})`,
  provenBy: (row) => `Zeile ${row} beweist es`,
  headings: (headers) => `Spalten: ${headers}`,
  leftOut: (why, headers) => `Nicht gelesen, ${why}: ${headers}`,
  more: (count) => `${count} weitere`,
  fileIssue: (rows, what, mend) => `${rows}${what} ${mend}`,
  missing: (table, field) => `Es sieht aus wie: ${table}. Nicht gefunden: ${field}.`,
  givePeriod: (file) =>
    `Sprechen alle Zeilen vom selben Monat, nennen Sie ihn mit --choices: „period“, unter „files“ und „${file}“, als jjjj-mm.`,
  proposal: (table, columns) =>
    `Nach Name und Werten könnte es sein: ${table}, mit ${columns}. Mit --accept-proposals übernehmen Sie das, mit --choices legen Sie es selbst fest.`,
  unknownKinds: (words) =>
    `Wer das Arbeitsverhältnis beendet hat, ist nicht bekannt bei: ${words}. Mit --choices lässt es sich unter exitKinds festlegen.`,
  matches: 'Wie die Dateien ihre Personen gefunden haben',
  match: (file, table, rows, found) => `${file} (${table}): ${found} von ${rows} Zeilen`,
  matchedBy: {
    byExactId: (rows) => `${rows} über genau diese Nummer`,
    byShortId: (rows) => `${rows} über die Nummer ohne führende Nullen`,
    byEmail: (rows) => `${rows} über die E-Mail-Adresse`,
    byGroup: (rows) => `${rows} sprechen von einem Team oder einer Führungskraft`,
    unmatched: (rows) => `${rows} fanden niemanden`,
  },
  peopleFound: (people, of, files) => `${people} der ${of} Personen in ${files}`,
  findings: 'Was sich erst über Zeilen und Dateien hinweg zeigt',
  finding: {
    duplicatedPeople: (count, of) =>
      `${count} von ${of} E-Mail-Adressen stehen unter einer zweiten Personalnummer: Dieselbe Person zählt vielleicht doppelt.`,
    conflictingFacts: (count) => `${count} Zeilen sagen etwas anderes als eine frühere Zeile.`,
    futureHires: (count) => `${count} Zeilen haben ein Eintrittsdatum nach dem letzten Tag der Daten.`,
    managerPerPerson: (count, of) =>
      `${count} Führungskräfte für ${of} Personen: Die Spalte enthält wohl etwas anderes; Führungskräfte werden nicht verglichen.`,
  },
  place: (file, row) => `${file} Zeile ${row}`,
  placeAgainst: (place, against) => `${place} gegen ${against}`,
  coverage: 'Was sich prüfen lässt, und warum das Übrige nicht',
  covered: (hypothesis, share) => `${hypothesis}: ${share}`,
  coveredShare: (share) => `${share} der Beschäftigungsmonate enthalten, was er braucht`,
  tableMissing: (table, purpose) => `Fehlt: ${table}. ${purpose}`,
  cautions: 'Das ist zu bedenken',
  noReport: (why) => `Kein Bericht. ${why}`,
  choicesNeeded: 'Diese Spalten lassen sich auf mehr als eine Weise lesen:',
  choice: (file, header, readings, proposal) => `  ${file}, Spalte „${header}“: ${readings}. Vorschlag: ${proposal}`,
  choicesHow:
    'Starten Sie noch einmal mit --accept-proposals, oder legen Sie die Lesart fest: --choices-out choices.json schreibt die Vorschläge in eine Datei, die Sie ändern und mit --choices choices.json zurückgeben.',
  reportWritten: (path) => `Bericht geschrieben nach ${path}`,
  choicesWritten: (path) =>
    `Festlegungen geschrieben nach ${path}. Sehen Sie sie durch und verwenden Sie sie dann mit --choices.`,
} satisfies typeof english;
