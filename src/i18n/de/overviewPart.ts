import type { overviewPart as english } from '../en/overviewPart';
import { many } from '../many';

export const overviewPart = {
  turnoverTitle: (kinds, rate, interval) =>
    `${rate} Austritte (${kinds}) im Jahr auf 100 Beschäftigte (95\u00a0%: ${interval})`,
  series: (exits) => `${exits} im Jahr`,
  lead: {
    title: 'Auf einen Blick',
    people: (last, closing) => `Am ${last} sind es ${many(closing, 'Person', 'Personen')}`,
    more: (count, first) => `${count} mehr als am ${first}.`,
    fewer: (count, first) => `${count} weniger als am ${first}.`,
    same: (first) => `so viele wie am ${first}.`,
    steady: (now, before, fewer, more) =>
      `Die letzten zwölf Monate (${now} Austritte im Jahr auf 100 Beschäftigte) und die zwölf davor (${before}) lassen sich nicht unterscheiden, nach dem 95\u2011%\u2011Intervall von ${fewer}\u00a0weniger bis ${more}\u00a0mehr: Auch kein Unterschied ist möglich.`,
    higher: (now, before, interval) =>
      `In den letzten zwölf Monaten gab es mehr Austritte als in den zwölf davor: ${now} gegen ${before} im Jahr auf 100 Beschäftigte (Unterschied, 95\u00a0%: ${interval}).`,
    lower: (now, before, interval) =>
      `In den letzten zwölf Monaten gab es weniger Austritte als in den zwölf davor: ${now} gegen ${before} im Jahr auf 100 Beschäftigte (Unterschied, 95\u00a0%: ${interval}).`,
    firstYear: (share, interval) =>
      `Von den Eingestellten sind ${share} binnen eines Jahres wieder weg (95\u00a0%: ${interval}).`,
  },
  change: {
    before: 'Zeitraum davor',
    higher: (before, interval) => `Höher als im Zeitraum davor (${before}; Unterschied ${interval}).`,
    lower: (before, interval) => `Niedriger als im Zeitraum davor (${before}; Unterschied ${interval}).`,
    none: (before, interval) => `Vom Zeitraum davor nicht zu unterscheiden (${before}; Unterschied ${interval}).`,
    points: (value) => `${value} Punkte`,
    beforeOf: (name) => `${name}, Zeitraum davor`,
    headcount: (opening, closing, hires, exits) =>
      `Im Zeitraum davor: von ${opening} auf ${many(closing, 'Person', 'Personen')}, ${many(hires, 'Eintritt', 'Eintritte')}, ${many(exits, 'Austritt', 'Austritte')}.`,
    attainment: (total, median, share) =>
      `Im Zeitraum davor: insgesamt zu ${total} erreicht, vom mittleren Verkäufer zu ${median}; ${share} der Verkäufer schafften sie.`,
    hours: (hours) => `Im Zeitraum davor, je Person und Monat: ${hours}.`,
    coaching: (hours) => `${hours} Stunden Coaching`,
    training: (hours) => `${hours} Stunden Training`,
  },
  formula: {
    label: 'Formel der Linie',
    series: (formula) => `${formula}, Monat für Monat`,
    cautions: {
      shrm: 'Jeder Monat für sich; das SHRM-Jahr ist die Summe seiner Monate. Ohne Intervall.',
      bda: 'Jeder Monat für sich, keine Jahresquote. Welche Austritte zählen, sehen die Quellen verschieden. Ohne Intervall.',
      schlueter:
        'Jeder Monat für sich. Eintritte stehen im Nenner: Je mehr eingestellt werden, desto niedriger. Ohne Intervall.',
      zvei: 'Jeder Monat für sich. Nicht ersetzte Austritte zählen nicht: Ein schrumpfendes Team wirkt ruhig. Ohne Intervall.',
      basis: 'Jeder Monat für sich. Wachstum innerhalb des Monats bleibt außen vor. Ohne Intervall.',
    },
  },
  kinds: {
    byMonth: 'Austritte nach Art und Monat',
    bounds: (lower, upper) =>
      `Freiwillige Austritte im Jahr auf 100 Beschäftigte: zwischen ${lower} und ${upper}, je nachdem, welcher Art die Austritte ohne Angabe waren.`,
    empty: 'Hier stünden die Austritte nach Art. Dafür braucht es Austritte mit Datum.',
  },
  hires: {
    title: (share, interval) =>
      `${share} der Eingestellten sind binnen eines Jahres wieder weg (95\u00a0%: ${interval})`,
    titleNone: 'Wie viele Eingestellte bald wieder weg sind',
    subtitle:
      'Es zählen nur Eintritte, deren 90 oder 365 Tage ganz in den Daten liegen; jüngere stehen in keiner der beiden Zahlen. Alle Arten von Austritten.',
    rows: 'Zeit seit dem Eintritt',
    value: 'Bis dahin weg',
    empty:
      'Hier stünden frühe Austritte. Dafür braucht es Eintritte, die mindestens 90 Tage vor dem letzten Tag der Daten liegen.',
  },
  staying: {
    title: (share, interval) => `${share} derer vom Anfang sind am Ende noch da (95\u00a0%: ${interval})`,
    titleNone: 'Wer noch da ist',
    subtitle:
      'Die Bleibequote folgt denen, die zu Beginn des Zeitraums da waren; wer im Unternehmen gewechselt hat, ist noch da. Die Stabilität setzt Personen mit einem Jahr Betriebszugehörigkeit ins Verhältnis zum Bestand vor einem Jahr.',
    rows: 'Kennzahl',
    value: 'Anteil',
    empty: 'Hier stünde, wer geblieben ist. Dafür braucht es Personen, die vor dem Zeitraum da waren.',
  },
  shares: {
    firstNinetyDays: 'Erste 90 Tage',
    firstYear: 'Erstes Jahr',
    retention: 'Bleibequote',
    stability: 'Stabilitätsindex',
    responseRate: 'Rücklaufquote',
    of: (count, of) => `${count} von ${of}`,
  },
  response: (share, interval) =>
    `${share} der Anwesenden eines Befragungsmonats haben geantwortet (95\u00a0%: ${interval}).`,
  ramp: {
    median: (months, interval) =>
      `Die Hälfte der Neuen verkauft nach ${many(months, 'Monat', 'Monaten')} wie ihr Team (95\u00a0%: ${interval})`,
    open: (months) => `${months} oder mehr`,
    notReached: 'Von weniger als der Hälfte der Neuen ist bekannt, dass sie schon wie ihr Team verkaufen',
    titleNone: 'Wie lange Neue brauchen, um wie ihr Team zu verkaufen',
    subtitle:
      'Der erste von zwei Monaten in Folge mit mindestens 80\u00a0% der mittleren Zielerreichung des Teams. Wer noch nicht so weit ist oder vorher ging, zählt als noch nicht so weit.',
    count: (ramped, newcomers) => `Von ${newcomers} Neuen war das bei ${ramped} zu sehen.`,
    empty:
      'Hier stünde, wie lange Neue brauchen. Dafür braucht es Ziele nach Monaten und Eintritte innerhalb der Daten.',
  },
  cost: {
    title: (low, high) => `Die Fluktuation kostet in diesem Zeitraum zwischen ${low} und ${high}`,
    titleNone: 'Was Fluktuation kostet, sagen Sie',
    subtitle:
      'Austritte mal das, was jeder kostet. Geben Sie das Niedrigste und das Höchste an, das Sie vertreten würden; was fehlt, zählt nichts.',
    titleOne: (amount) => `Die Fluktuation kostet in diesem Zeitraum rund ${amount}`,
    count: (exits) => `${exits} ${exits === '1' ? 'gezählter Austritt' : 'gezählte Austritte'}.`,
  },
  roles: 'Fluktuation nach Rolle',
  role: 'Rolle',
  withheld: 'Zu wenige Personen.',
  notes: {
    title: 'Anmerkungen an der Zeitachse',
    month: 'Monat',
    text: 'Was geschah',
    add: 'Anmerkung hinzufügen',
    removeThis: (month, text) => `Löschen: ${month}, ${text}`,
    remove: 'Löschen',
    elsewhere: '(nicht im gezeigten Zeitraum)',
  },
} satisfies typeof english;
