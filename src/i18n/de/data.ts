import type { data as english } from '../en/data';
import { dataHealth } from './dataHealth';

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
  severalFacts: 'Eine Zeile, die mehrere Tabellen oder Monate enthält, zählt für jede davon einmal.',
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
  lead: {
    nothingUsable: 'Keine dieser Dateien ist bisher zu gebrauchen. Woran es liegt, steht bei jeder.',
    noReport: 'Alles wurde verstanden, doch lässt sich noch nichts berechnen.',
    fine: 'Alles in Ordnung: Alles wurde verstanden, und jede Zeile wird verwendet.',
    fineButRows: (count, rows) =>
      `Alles in Ordnung: Alles wurde verstanden. ${count === 1 ? '1 Zeile wurde' : `${rows} Zeilen wurden`} beiseitegelegt, mit Grund.`,
    remarks: (count, written) =>
      count === 1
        ? 'Alles wurde verstanden; doch eines wirkt auf das Ergebnis, es steht unten.'
        : `Alles wurde verstanden; doch ${written} Dinge wirken auf das Ergebnis, sie stehen unten.`,
    needsYou: (things) => `Bitte entscheiden Sie: ${things}. Alles andere ist verstanden.`,
    needsYouOnly: (things) => `Bitte entscheiden Sie: ${things}. Vorher lässt sich nichts verwenden.`,
    unused: (count, written) =>
      count === 1
        ? 'Eine Datei wird nicht verwendet; der Grund steht bei ihr. Alles andere wurde verstanden.'
        : `${written} Dateien werden nicht verwendet; die Gründe stehen bei ihnen. Alles andere wurde verstanden.`,
    columns: (count, written) => (count === 1 ? 'eine mehrdeutige Spalte' : `${written} mehrdeutige Spalten`),
    files: (count, written) => (count === 1 ? 'eine nicht erkannte Datei' : `${written} nicht erkannte Dateien`),
  },
  tools: {
    title: 'Hinzufügen und zurücknehmen',
    paste: 'Tabelle einfügen',
    pasteLabel: 'Zellen aus einer Tabelle',
    pasteHint: 'Strg+V wirkt überall auf der Seite. Oder hier einfügen:',
    pasteAdd: 'Diese Zellen lesen',
    pasteNothing:
      'Das ist keine Tabelle: Es braucht mindestens zwei Zeilen mit Tabulator, Semikolon oder Komma zwischen den Zellen.',
    undo: 'Zurücknehmen',
    redo: 'Wiederholen',
    undoWhat: (step) => `Zurücknehmen: ${step}`,
    redoWhat: (step) => `Wiederholen: ${step}`,
    nothing: 'nichts',
    done: (step) => `Erledigt: ${step}.`,
    undone: (step) => `Zurückgenommen: ${step}.`,
    redone: (step) => `Wiederholt: ${step}.`,
  },
  steps: {
    addFiles: (count, written, first) => (count === 1 ? `${first} hinzufügen` : `${written} Dateien hinzufügen`),
    removeFiles: (count, written, first) => (count === 1 ? `${first} entfernen` : `${written} Dateien entfernen`),
    openSample: 'Beispielfirma öffnen',
    table: 'wovon die Datei handelt',
    shape: 'Aufbau der Datei',
    field: (header) => `Feld von „${header}“`,
    format: (header) => `Schreibweise von „${header}“`,
    exitKind: (word) => `Bedeutung von „${word}“`,
    sensitive: (header) => `ob „${header}“ gelesen wird`,
    names: 'wie Namen gezeigt werden',
    encoding: (file) => `Kodierung von ${file}`,
    delimiter: (file) => `Trennzeichen von ${file}`,
    headerRow: (file) => `Überschriftenzeile von ${file}`,
    sheet: (file) => `Blatt von ${file}`,
    period: (file) => `Monat von ${file}`,
    several: 'mehrere Entscheidungen',
  },
  files: {
    title: 'Dateien',
    rowsUsed: (used, read) => `${used} von ${read} Zeilen verwendet`,
    allUsed: (count, read) => (count === 1 ? 'ihre eine Zeile verwendet' : `alle ${read} Zeilen verwendet`),
    states: { needsYou: 'braucht Sie', unusable: 'nicht verwendet', fine: 'in Ordnung', text: 'ein Text' },
    texts: (count, written, names) =>
      `${count === 1 ? 'Ein Text, keine Tabelle' : `${written} Texte, keine Tabellen`}, beiseitegelegt: ${names}`,
    readAsTable: 'Als Tabelle lesen',
    chooseOnce: 'Was Sie wählen, gilt für jede Datei mit diesen Überschriften, auch im nächsten Monat.',
    acceptAll: 'Bei allen offenen Spalten die wahrscheinliche Lesart nehmen',
  },
  facts: {
    rows: (read, used, setAside) => `${read} Zeilen gelesen = ${used} verwendet + ${setAside} beiseitegelegt`,
    table: 'Tabelle',
    asRecognised: 'wie erkannt',
    shape: 'Aufbau',
    shapes: {
      rows: 'eine Zeile je Angabe',
      wide: 'Monate oder Fragen als Spalten',
      snapshots: 'Listen der Anwesenden',
      events: 'Verzeichnis von Ereignissen',
    },
    encoding: 'Kodierung',
    delimiter: 'Trennzeichen',
    delimiters: { ',': 'Komma', ';': 'Semikolon', '\t': 'Tabulator', '|': 'senkrechter Strich', ' ': 'Leerzeichen' },
    sheet: 'Blatt',
    hidden: (sheet) => `${sheet} (ausgeblendet)`,
    headerRow: 'Überschriften',
    headerRowAt: (row) => `Zeile ${row}`,
    noHeader: 'keine',
    firstRows: 'Erste Zeilen ansehen, eine andere wählen',
    firstRowsOf: (file) => `Erste Zeilen von ${file}, wie sie dastehen`,
    rowIsHeader: (row) => `Zeile ${row} enthält die Überschriften`,
    noRowIsHeader: 'Keine Zeile enthält Überschriften',
    noRows: 'Keine Zeile dieser Datei war zu lesen.',
    period: 'Monat aller Zeilen',
    periodForm: 'JJJJ-MM',
    periodSet: 'Setzen',
    proposal: (table, columns) =>
      `Überschriften fehlen. Nach Namen und Werten könnte es sein: ${table}, mit ${columns}.`,
    proposed: (column, field) => `${column} als ${field}`,
    takeProposal: 'So lesen',
  },
  columns: {
    title: 'Was die Spalten bedeuten',
    titleOf: (table) => `${table}: was die Spalten bedeuten`,
    fieldOf: (header) => `„${header}“ ist`,
    several: (first, last, count) => `${first} … ${last} (${count} Spalten)`,
    leaveOut: 'weglassen',
    noField: 'kein Feld',
    untitled: (position) => `Spalte ${position}`,
    byHeading: 'an der Überschrift erkannt',
    chosen: 'Ihre Wahl',
    provenBy: (row) => `Zeile ${row} zeigt es`,
    formatOf: (header) => `Wie „${header}“ geschrieben ist`,
    likely: 'wahrscheinlich',
    atRow: (row) => `Zeile ${row}:`,
    samples: 'Beispiele',
    noSamples: 'keine Werte',
    effects: {
      exitsBeforeHire: (count, written) =>
        count === 1 ? '1 Austritt läge vor dem Eintritt' : `${written} Austritte lägen vor dem Eintritt`,
      datesInFuture: (count, written) =>
        count === 1 ? '1 Datum läge in der Zukunft' : `${written} Daten lägen in der Zukunft`,
      unreadable: (count, written) =>
        count === 1 ? '1 Zelle wäre nicht lesbar' : `${written} Zellen wären nicht lesbar`,
      outOfRange: (count, written) =>
        count === 1 ? '1 Wert läge außerhalb des Möglichen' : `${written} Werte lägen außerhalb des Möglichen`,
      nothing: () => 'nichts spricht dagegen',
    },
    notRead: 'nicht gelesen',
    hours: (written) => `${written} Std.`,
    quarter: (month) => `drei Monate ab ${month}`,
    yes: 'ja',
    no: 'nein',
  },
  leftOut: {
    all: (count, written) => (count === 1 ? 'Ihre Spalte' : `Ihre ${written} Spalten`),
    title: (count, written) =>
      count === 1 ? '1 Spalte weggelassen, nicht behalten' : `${written} Spalten weggelassen, nicht behalten`,
    personal: (count, written) =>
      count === 1 ? '1 davon sieht persönlich aus' : `${written} davon sehen persönlich aus`,
    reasons: {
      chosen: 'von Ihnen weggelassen',
      notRecognised: 'kein Feld heißt so',
      otherTable: 'eine andere Tabelle der Datei hat sie',
      birthDate: 'sieht nach Geburtsdatum oder Alter aus',
      pay: 'sieht nach Bezahlung aus',
      health: 'sieht nach Gesundheit aus',
      religion: 'sieht nach Religion aus',
      union: 'sieht nach Gewerkschaft aus',
      origin: 'sieht nach Herkunft aus',
      family: 'sieht nach Familie aus',
      freeText: 'sieht nach freiem Text aus',
    },
    read: (header) => `„${header}“ trotzdem lesen`,
    switchedOn: 'sieht persönlich aus, von Ihnen eingeschaltet; kein Feld heißt so',
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
    raw: 'Was dort steht',
    wholeFile: 'ganze Datei',
    noText: 'leer',
    mend: 'Was zu tun ist',
    downloadAll: 'Alle beiseitegelegten Zeilen herunterladen (CSV)',
    first: (shown, total) => `Die ersten ${shown} von ${total}; im Download stehen alle.`,
    download: 'Verzeichnis herunterladen (CSV)',
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
    sayTable:
      'Bitte unten sagen, was die Spalten enthalten. Geht es um etwas anderes, die Datei entfernen: Nichts hängt von ihr ab.',
    sayColumn: 'Bitte unten sagen, welche Spalte es enthält.',
    sayPerson:
      'Bitte unten sagen, welche Spalte die Personen unterscheidet: eine Nummer, eine E-Mail-Adresse oder ein Name, der in allen Dateien gleich ist.',
    sayPeriod: 'Bitte unten sagen, welche Spalte ihn enthält, oder den Monat aller Zeilen angeben.',
    lookedLike: (table) => `Es sah aus wie: ${table}.`,
  },
  exitWords: {
    title: 'Wie Leute gegangen sind, in den Worten Ihrer Dateien',
    text: 'Ordnen Sie jedes Wort einmal zu; es gilt für alle Dateien. Was offen bleibt, zählt bei allen Austritten mit, nicht bei den freiwilligen.',
    open: (count, written) =>
      count === 1 ? 'Ein Wort sagt nicht, von wem es ausging.' : `${written} Wörter sagen nicht, von wem es ausging.`,
    word: 'Wort',
    rows: 'Zeilen',
    means: 'Bedeutet',
    kindOf: (word) => `„${word}“ bedeutet`,
    notKnown: 'nicht bekannt',
  },
  names: {
    title: 'Namen',
    text: 'Führungskräfte erscheinen als Buchstaben und Teams als Nummern, wo immer Ergebnisse gezeigt werden.',
    masked: 'verdeckt',
    shown: 'gezeigt wie in den Dateien',
    note: 'Die Grenze für kleine Gruppen gilt so oder so.',
  },
  inferred: 'Der erste und der letzte Tag sind aus den Daten in Ihren Dateien erschlossen.',
  longerList: 'Deckt Ihre Liste der Austritte eine längere Zeit ab, ist die wahre Quote niedriger.',
  asOf: (day) => `Letzter Tag der Daten: ${day}.`,
  lateEntry: (count, written, day) =>
    count === 1
      ? `Eine Person war schon vor dem ${day} da, dem ersten Tag der Daten, und wird ab dann begleitet.`
      : `${written} Personen waren schon vor dem ${day} da, dem ersten Tag der Daten, und werden ab dann begleitet.`,
  ...dataHealth,
} satisfies typeof english;
