import type { check as english } from '../en/check';

export const check = {
  title: 'Prüfen Sie es selbst',
  lead: 'Was der Browser über diese Seite sagt, eben jetzt nachgesehen.',
  again: 'Noch einmal nachsehen',
  policy: {
    title: 'Mit welchen Regeln diese Seite kam',
    meta: 'In der Seite selbst:',
    noMeta: 'Die Seite selbst trägt keine.',
    try: 'Einen Weg nach draußen versuchen',
    tryText:
      'Lässt diese Seite ihren eigenen Server nach ihrem Symbol fragen, was die Regeln verbieten. Sonst wird nichts gefragt.',
    refused: (count, written) =>
      count === 1
        ? 'Der Browser hat es verweigert. Eine Richtlinie stand dagegen:'
        : `Der Browser hat es verweigert. ${written} Richtlinien standen dagegen, eine in der Seite und eine vom Server:`,
    answered:
      'Der Server hat geantwortet: Diese Seite ist nicht geschlossen. Bitte sagen Sie das denen, die sie für Sie eingerichtet haben.',
    quiet: 'Es wurde verweigert, doch der Browser sagt nicht, warum.',
  },
  requests: {
    title: 'Was geladen wurde',
    own: (count, written) =>
      count === 1 ? '1 Datei von Mainstay, vom eigenen Server' : `${written} Dateien von Mainstay, vom eigenen Server`,
    others: (count, written) =>
      count === 0 ? 'Nichts von anderswo' : count === 1 ? '1 von anderswo:' : `${written} von anderswo:`,
    list: 'Alle',
  },
  stored: {
    title: 'Was in diesem Browser behalten ist',
    nothing: 'Nichts.',
    place: 'Ort',
    name: 'Name',
    size: 'Größe',
    owner: 'Behalten von',
    own: 'Mainstay',
    other: 'einer anderen Seite unter dieser Adresse',
    unknown: 'nicht angegeben',
    places: {
      indexedDB: 'Das behaltene Projekt (IndexedDB)',
      cache: 'Das Programm selbst, für das Arbeiten ohne Netz (Cache Storage)',
      serviceWorker: 'Was ohne Netz antwortet (Service Worker)',
      localStorage: 'Dass Sie das Behalten gewählt haben (localStorage)',
      sessionStorage: 'Bis dieser Tab geschlossen wird (sessionStorage)',
      cookie: 'Cookie',
    },
  },
  offline: {
    title: 'Ohne Netz',
    ready: 'Bereit: Mainstay läuft ab jetzt auch ohne Netz.',
    notYet:
      'Noch nicht bereit. Nach dem ersten Besuch dauert es einen Moment; auf Seiten, die nicht über https kamen, bieten Browser es nicht an.',
    connected: 'Dieses Gerät ist gerade am Netz.',
    disconnected: 'Dieses Gerät ist gerade nicht am Netz.',
  },
  build: { title: 'Welche Version', text: (version, hash) => `Version ${version}, Build ${hash}` },
} satisfies typeof english;
