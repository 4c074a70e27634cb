import type { dataHealth as english } from '../en/dataHealth';

export const dataHealth = {
  matches: {
    title: 'Ob die Dateien dieselben Leute kennen',
    all: (rows) => `Alle ${rows} Zeilen fanden ihre Person`,
    some: (found, rows) => `${found} von ${rows} Zeilen fanden ihre Person`,
    exact: (count) => `${count} an der genauen Nummer`,
    short: (count) => `${count} an der Nummer ohne führende Nullen`,
    email: (count) => `${count} an der E-Mail-Adresse`,
    group: (count) => `${count} an Team oder Führungskraft`,
    onlyExact: 'an der genauen Nummer',
    unmatched: (count, written) => (count === 1 ? '1 Zeile fand niemanden.' : `${written} Zeilen fanden niemanden.`),
    people: (named, all) => `Sie nennen ${named} von ${all} Personen.`,
    files: (count) => `${count} Dateien`,
    heldAgainst: (files) => `Verglichen mit ${files}, weil eine Liste der Eintritte fehlt.`,
  },
  findings: {
    title: 'Was auf das Ergebnis wirkt',
    duplicatedPeople: (count, written, all) =>
      count === 1
        ? `Eine E-Mail-Adresse von ${all} steht unter zwei Personalnummern: vermutlich eine Person, doppelt gezählt.`
        : `${written} E-Mail-Adressen von ${all} stehen unter zwei Personalnummern: vermutlich Personen, doppelt gezählt.`,
    conflictingFacts: (count, written, all) =>
      `${count === 1 ? 'Eine Zeile' : `${written} Zeilen`} von ${all} ${count === 1 ? 'sagt' : 'sagen'} über dieselbe Person etwas anderes als eine andere Zeile. Die erste zählt.`,
    futureHires: (count, written, all) =>
      `${count === 1 ? 'Eine Zeile' : `${written} Zeilen`} von ${all} ${count === 1 ? 'hat' : 'haben'} einen Eintritt nach dem letzten Tag der Daten. Vor diesem Tag zählt niemand mit.`,
    managerPerPerson: (_count, written, all) =>
      `Auf ${all} Personen kommen ${written} Führungskräfte. Vermutlich steht in der Spalte etwas anderes; Führungskräfte werden nicht verglichen.`,
    places: (count, written) => (count === 1 ? 'Stelle zeigen' : `${written} Stellen zeigen`),
    place: (file, row, raw) => `${file}, Zeile ${row}: ${raw}`,
    against: (file, row, raw) => `dagegen ${file}, Zeile ${row}: ${raw}`,
    nothing: 'leer',
  },
  tested: {
    title: 'Was sich mit diesen Dateien prüfen lässt',
    text: 'Welche Teile der Behauptung die Dateien prüfen können, und warum die anderen nicht. Der Anteil sagt, wie viele aller Beschäftigungsmonate enthalten, was der Teil braucht, nicht wie sicher sein Urteil ist.',
    share: (percent) => `${percent} der Beschäftigungsmonate enthalten, was er braucht`,
    noHires: 'Noch nichts: Jeder Teil muss wissen, wer wann eingetreten ist, und keine solche Zeile wird verwendet.',
    missing: (tables) => `braucht: ${tables}`,
    nobody: 'noch kein Monat',
  },
  coverage: {
    title: 'Was die Dateien hergeben',
    table: 'Datei',
    state: 'Vorhanden',
    present: 'ja',
    absent: 'fehlt',
    remarks: { inHires: 'ja, aus der Datei der Eintritte', noManager: 'ja, nennt aber keine Führungskraft' },
    share: (percent) => `deckt ${percent} der Beschäftigungsmonate ab`,
    adds: 'Wozu sie dient',
    opens: (lines) => `Käme hinzu: ${lines}.`,
    needs: 'Braucht',
    text: 'Je Datei eine Zeile mit Überschriften; gebräuchliche Namen werden auf Deutsch und Englisch erkannt, in beliebiger Reihenfolge.',
    anyOf: (count, written, fields) => `${count === 1 ? 'eines' : count === 2 ? 'zwei' : written} von ${fields}`,
  },
} satisfies typeof english;
