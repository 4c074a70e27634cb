import type { filter as english } from '../en/filter';

export const filter = {
  label: 'Was gezählt wird',
  where: ' in ',
  exits: {
    name: 'Gezählte Austritte',
    everywhere: 'Auf allen Seiten; die Urteile werden neu gewogen',
    here: 'Hier gezeigte Arten von Austritten',
    asAbove: 'wie oben',
    kinds: {
      voluntary: 'Freiwillige Austritte',
      involuntary: 'Unfreiwillige Austritte',
      neutral: 'Neutrale Austritte',
      unknown: 'Austritte ohne Angabe der Art',
    },
    several: (kinds) => `Austritte (${kinds})`,
  },
  regions: {
    name: 'Regionen',
    all: 'allen Regionen',
    some: (chosen, of) => `${chosen} von ${of} Regionen`,
    gone: 'Regionen, die hier nicht zur Wahl stehen',
  },
  roles: {
    name: 'Rollen',
    all: 'allen Rollen',
    some: (chosen, of) => `${chosen} von ${of} Rollen`,
    gone: 'Rollen, die hier nicht zur Wahl stehen',
  },
  teams: {
    name: 'Teams',
    all: 'allen Teams',
    some: (chosen, of) => `${chosen} von ${of} Teams`,
    gone: 'Teams, die hier nicht zur Wahl stehen',
  },
  gone: {
    text: (places) =>
      `Die Adresse nennt eine Auswahl, die es in diesen Daten nicht gibt oder die zu wenige Personen umfasst (${places}).`,
    drop: 'Diese Auswahl weglassen',
  },
  misread: (parts) => `Ein Teil der Adresse war nicht zu verstehen und schränkt nichts ein: ${parts}.`,
  unit: (number) => `Team ${number}`,
  notSaid: 'ohne Angabe',
  tenure: {
    name: 'Betriebszugehörigkeit',
    all: 'bei jeder Betriebszugehörigkeit',
    some: (classes) => `im Betrieb ${classes}`,
    classes: {
      under90Days: 'bis 90 Tage',
      firstYear: '91 Tage bis 1 Jahr',
      secondYear: '1 bis 2 Jahre',
      yearsTwoToFive: '2 bis 5 Jahre',
      overFiveYears: 'über 5 Jahre',
    },
  },
  period: {
    name: 'Zeitraum',
    span: (from, to) => `${from} – ${to}`,
    presets: 'Fertige Zeiträume',
    all: 'Alle Monate',
    lastYear: 'Letzte 12 Monate',
    from: 'Von',
    to: 'Bis',
  },
  menu: {
    search: 'Suchen',
    all: 'Alle',
    only: 'nur',
    onlyThis: (name) => `Nur ${name}`,
    none: 'Nichts heißt so.',
    first: (shown, found) => `${shown} von ${found} stehen hier; die anderen findet die Suche.`,
  },
  compare: {
    name: 'Mit dem Zeitraum davor vergleichen',
    dates: (from, to) => `${from} – ${to}`,
    compared: {
      overview:
        'verglichen werden Bestand, Fluktuation, frühe Austritte, Bleibequote, Zielerreichung, Stunden und Stimmung',
      hours:
        'verglichen werden Stunden und Fluktuation aller Teams zusammen; einzelne Teams haben dafür zu wenige Austritte',
      leaving:
        'verglichen werden Fluktuation und frühe Austritte; die Kurven folgen den Leuten über beide Zeiträume hinweg und vergleichen sie deshalb nicht',
      managers:
        'verglichen werden Fluktuation und Stunden aller Teams zusammen; unter einer einzelnen Führungskraft gibt es dafür zu wenige Austritte',
      morale: 'verglichen werden Stimmung und Rücklaufquote',
    },
    table: {
      caption: (period) => `Neben dem Zeitraum davor, ${period}`,
      figure: 'Dieser Teil zusammen',
      now: 'Dieser Zeitraum',
      before: 'Der Zeitraum davor',
      difference: 'Unterschied (95\u00a0%)',
    },
    figures: {
      turnover: 'Gezählte Austritte im Jahr, von den Beschäftigten',
      coaching: 'Stunden Coaching je Person und Monat',
      training: 'Stunden Training je Person und Monat',
      firstNinetyDays: 'Binnen 90 Tagen nach Eintritt gegangen, alle Arten von Austritt',
      firstYear: 'Binnen eines Jahres nach Eintritt gegangen, alle Arten von Austritt',
      responseRate: 'Rücklaufquote',
      morale: 'Stimmung, Punkte von 100',
    },
    difference: {
      higher: (points, interval) => `höher um ${points} Punkte (${interval})`,
      lower: (points, interval) => `niedriger: ${points} Punkte (${interval})`,
      none: (points, interval) => `nicht zu unterscheiden: ${points} Punkte (${interval})`,
    },
    noInterval: 'wie sie sind, ohne Intervall',
    noHires: {
      firstNinetyDays: 'kein Vergleich: Aus einem der Zeiträume ist kein Eintritt 90 Tage lang beobachtet',
      firstYear: 'kein Vergleich: Aus einem der Zeiträume ist kein Eintritt ein ganzes Jahr lang beobachtet',
    },
    told: {
      higher: (now, before, period, interval) =>
        `Die Fluktuation von ${now} im Jahr ist höher als im Zeitraum davor (${before}, ${period}; Unterschied ${interval} Prozentpunkte).`,
      lower: (now, before, period, interval) =>
        `Die Fluktuation von ${now} im Jahr ist niedriger als im Zeitraum davor (${before}, ${period}; Unterschied ${interval} Prozentpunkte).`,
      none: (now, before, period, interval) =>
        `Die Fluktuation von ${now} im Jahr ist vom Zeitraum davor nicht zu unterscheiden (${before}, ${period}; Unterschied ${interval} Prozentpunkte).`,
    },
    none: 'Erst einen kürzeren oder späteren Zeitraum wählen',
  },
  all: 'Alle Daten zeigen',
  undo: 'Letzten Filter zurücknehmen',
  counts: {
    people: (count, written) => (count === 1 ? '1 Person' : `${written} Personen`),
    managers: (count, written) => (count === 1 ? '1 Führungskraft' : `${written} Führungskräfte`),
    exits: (count, written) => (count === 1 ? '1 Austritt' : `${written} Austritte`),
  },
  fixed: {
    where: (period) => ` im ganzen Unternehmen, ${period}`,
    why: 'Filter gelten hier nicht. Urteile werden an allen Daten gewogen: Wer in vielen Teilen nach einem Urteil sucht, findet zufällig eines.',
  },
  saved: {
    title: 'Gemerkte Ansichten',
    name: 'Name dieser Ansicht',
    save: 'Diese Ansicht merken',
    open: (name) => `${name} öffnen`,
    rename: 'Umbenennen',
    renameThis: (name) => `${name} umbenennen`,
    done: 'Fertig',
    remove: 'Löschen',
    removeThis: (name) => `${name} löschen`,
    none: 'Noch keine. Eine gemerkte Ansicht behält Seite, Filter und Vergleich, bis diese Seite geschlossen wird.',
  },
} satisfies typeof english;
