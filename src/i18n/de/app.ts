import type { app as english } from '../en/app';

export const app = {
  name: 'Mainstay',
  skip: 'Zum Inhalt springen',
  contents: 'Inhalt',
  search: 'Alles finden',
  searchKey: 'Strg+K',
  screens: {
    start: 'Start',
    data: 'Daten',
    overview: 'Überblick',
    hours: 'Stunden & Fluktuation',
    leaving: 'Austritte',
    managers: 'Führung',
    morale: 'Stimmung',
    claim: 'Die Behauptung',
    whatIf: 'Was wäre wenn',
    review: 'Präsentation',
    project: 'Projekt',
    method: 'Methoden',
    glossary: 'Glossar',
    privacy: 'Woher wir das wissen',
    check: 'Prüfen Sie es selbst',
  },
  nothingLeaves: 'Nichts verlässt dieses Gerät.',
  howWeKnow: 'Woher wir das wissen',
  language: 'Sprache',
  theme: 'Farben',
  themes: { system: 'wie das System', light: 'hell', dark: 'dunkel', contrast: 'hoher Kontrast' },
  progress: {
    label: 'In Arbeit',
    waiting: 'Was diese Dateien sagen, steht hier, sobald gezählt ist.',
    part: (done, total) => `${done} von ${total}`,
    rows: (rows) => `${rows} Zeilen`,
    cancel: 'Abbrechen',
    cancelling: 'Wird abgebrochen',
    cancelled: 'Abgebrochen. Alles ist wie zuvor.',
    finished: 'Fertig.',
  },
  dropAnywhere: 'Loslassen, um die Dateien hinzuzufügen',
  dismiss: 'Schließen',
  forget: {
    clear:
      'Von vorn beginnen? Was hier offen ist, liegt in keinem gespeicherten Projekt: Dateien, Entscheidungen, Ansichten und Anmerkungen wären vergessen und ließen sich nicht zurückholen. Folien bleiben, bis die Seite geschlossen wird.',
    sample:
      'Das Beispiel öffnen? Was hier offen ist, liegt in keinem gespeicherten Projekt: Dateien, Entscheidungen, Ansichten und Anmerkungen wären vergessen.',
  },
  failed: {
    title: 'Mainstay hat einen Fehler gemacht',
    text: 'Der letzte Schritt hat nicht geklappt. Was vorher gelesen war, ist noch da. Sollte es wieder geschehen, laden Sie die Seite neu und öffnen Sie die Dateien noch einmal.',
    details: 'Technische Angaben, ohne Ihre Daten',
  },
  broken: {
    title: 'Diese Seite lässt sich nicht zeigen',
    text: 'Mainstay hat beim Zeichnen einen Fehler gemacht. Ihre Dateien liegen unberührt auf Ihrem Gerät, und nichts wurde irgendwohin gesendet. Laden Sie die Seite neu und öffnen Sie die Dateien noch einmal.',
    reload: 'Seite neu laden',
  },
  noReport: {
    title: 'Noch nichts zu zeigen',
    noFiles:
      'Diese Seite füllt sich, sobald Dateien da sind. Legen Sie Ihre Exporte ab oder öffnen Sie eine Beispielfirma.',
    toStart: 'Zum Start',
    toData: 'Was aus den Dateien verstanden wurde',
  },
  refused: {
    title: 'Zu wenige Personen',
    tooFew:
      'Diese Auswahl lässt zu wenige Personen übrig: Was sie zeigt, beträfe einzelne. Wählen Sie einen größeren Teil.',
    tooClose:
      'Zwischen dieser Auswahl und einer früher gezeigten liegen nur wenige Personen; deren Zahlen ließen sich durch Abziehen gewinnen. Wählen Sie einen Teil, der sich um mehr Personen unterscheidet oder um keine.',
    all: 'Alle Daten zeigen',
  },
  notFound: { title: 'Diese Seite gibt es nicht', text: 'Die Adresse führt nirgendwohin.' },
} satisfies typeof english;
