import type { data as english } from '../en/data';

export const data = {
  title: (files, written) => (files === 1 ? 'Eine Datei gelesen' : `${written} Dateien gelesen`),
  titleUnusable: (unusable, files, written) =>
    files === 1
      ? 'sie war nicht zu gebrauchen'
      : unusable === 1
        ? 'eine war nicht zu gebrauchen'
        : `${written} waren nicht zu gebrauchen`,
  titleEmpty: 'Noch keine Dateien',
  summary: (read, used, setAside) =>
    `${read} Zeilen gelesen = ${used} verwendet + ${setAside} beiseitegelegt. Keine Zeile geht verloren.`,
  notCounted: (count, written) =>
    count === 1
      ? '1 Datei wurde nicht erkannt; ihre Zeilen zählen hier nicht mit.'
      : `${written} Dateien wurden nicht erkannt; ihre Zeilen zählen hier nicht mit.`,
  sampleNote:
    'Das sind die Dateien einer erfundenen Firma. Ihre eigenen treten an deren Stelle, sobald Sie sie ablegen.',
  onward: { claim: 'Zum Urteil', overview: 'Zum Überblick' },
  add: 'Dateien hinzufügen',
  addHint: 'oder irgendwo auf dieser Seite ablegen',
  clear: 'Von vorn beginnen',
  clearHint: 'Vergisst alle Dateien und Ergebnisse.',
  remove: (file) => `${file} entfernen`,
  removeShort: 'Entfernen',
  notRecognised: 'nicht erkannt',
  facts: {
    rows: (read, used, setAside) => `${read} Zeilen gelesen = ${used} verwendet + ${setAside} beiseitegelegt`,
    encoding: 'Kodierung',
    delimiter: 'Trennzeichen',
    delimiters: { ',': 'Komma', ';': 'Semikolon', '\t': 'Tabulator', '|': 'senkrechter Strich', ' ': 'Leerzeichen' },
    headerRow: 'Überschriften',
    headerRowAt: (row) => `Zeile ${row}`,
    noHeader: 'keine',
  },
  columns: {
    title: (mapped, total) => `Wie die Spalten verstanden wurden: ${mapped} von ${total} verwendet`,
    caption: (file) => `Spalten von ${file}`,
    header: 'Überschrift in der Datei',
    field: 'Verstanden als',
    format: 'Schreibweise',
    certainty: 'Wie sicher',
    notUsed: 'nicht verwendet, nicht behalten',
    unused: (columns) => `Nicht verwendet und nicht behalten: ${columns}.`,
    byHeading: 'an der Überschrift erkannt',
    provenBy: (row) => `Zeile ${row} zeigt es`,
    untitled: (position) => `Spalte ${position}, ohne Überschrift`,
  },
  ledger: {
    title: (count, written) => (count === 1 ? '1 Zeile beiseitegelegt' : `${written} Zeilen beiseitegelegt`),
    none: 'Keine Zeile wurde beiseitegelegt.',
    cells: (count, written) =>
      count === 1
        ? '1 Zelle war nicht lesbar; ihre Zeile wird verwendet'
        : `${written} Zellen waren nicht lesbar; ihre Zeilen werden verwendet`,
    group: (count, written) => (count === 1 ? '1 Zeile' : `${written} Zeilen`),
    groupCells: (count, written) => (count === 1 ? '1 Zelle' : `${written} Zellen`),
    row: 'Zeile',
    column: 'Spalte',
    raw: 'So steht es in der Datei',
    wholeFile: 'ganze Datei',
    noText: 'leer',
    mend: 'Was zu tun ist',
    first: (shown, total) => `Die ersten ${shown} von ${total}; im Download stehen alle.`,
    download: 'Verzeichnis herunterladen (CSV)',
    downloadName: 'mainstay-beiseitegelegt.csv',
    csv: {
      file: 'Datei',
      table: 'Tabelle',
      row: 'Zeile',
      column: 'Spalte',
      raw: 'Text',
      reason: 'Grund',
      mend: 'Was zu tun ist',
      count: 'Zeilen',
    },
  },
  unusable: {
    title: 'Nicht verwendet',
    where: 'Wo',
    what: 'Was',
    mend: 'Was zu tun ist',
    kept: 'Alle anderen Dateien bleiben, wie sie gelesen wurden.',
    missingField: (field) => `Nicht gefunden: ${field}.`,
    atRow: (row) => `Zeile ${row}`,
    lookedLike: (table) => `Es sah aus wie: ${table}.`,
  },
  choices: {
    title: (count, written) =>
      count === 1 ? 'Eine Spalte braucht eine Entscheidung' : `${written} Spalten brauchen eine Entscheidung`,
    text: 'Die Zellen dieser Spalten lassen sich auf mehrere Arten lesen, und nichts in den Dateien entscheidet es. Bis dahin bleibt die Spalte außen vor.',
    label: (header, file) => `Wie ist „${header}“ in ${file} geschrieben?`,
    undecided: 'bitte wählen',
    proposal: (format) => `${format} (wahrscheinlich)`,
    acceptAll: 'Überall die wahrscheinliche Lesart nehmen',
  },
  inferred:
    'Der erste und der letzte Tag sind aus den Daten in Ihren Dateien erschlossen. Deckt Ihre Liste der Austritte eine längere Zeit ab, ist die wahre Quote niedriger.',
  asOf: (day) => `Letzter Tag der Daten: ${day}.`,
  lateEntry: (count, written, day) =>
    count === 1
      ? `Eine Person war schon vor dem ${day} da, dem ersten Tag der Daten, und wird ab dann begleitet.`
      : `${written} Personen waren schon vor dem ${day} da, dem ersten Tag der Daten, und werden ab dann begleitet.`,
  coverage: {
    title: 'Was die Dateien hergeben',
    table: 'Datei',
    state: 'Vorhanden',
    present: 'ja',
    absent: 'fehlt',
    share: (percent) => `deckt ${percent} der Beschäftigungsmonate ab`,
    matched: (percent) => `${percent} ihrer Zeilen fanden ihre Person`,
    adds: 'Wozu sie dient',
    needs: 'Braucht',
    text: 'Je Datei eine Zeile mit Überschriften; gebräuchliche Namen werden auf Deutsch und Englisch erkannt, in beliebiger Reihenfolge.',
    anyOf: (count, written, fields) => `${count === 1 ? 'eines' : count === 2 ? 'zwei' : written} von ${fields}`,
  },
} satisfies typeof english;
