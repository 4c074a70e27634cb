import type { overview as english } from '../en/overview';
import { many } from '../many';

export const overview = {
  heading: (period) => `Überblick, ${period}`,
  turnover: {
    title: {
      voluntary: (rate, interval) =>
        `${rate} freiwillige Austritte im Jahr auf 100 Beschäftigte (95\u00a0%: ${interval})`,
      all: (rate, interval) => `${rate} Austritte im Jahr auf 100 Beschäftigte (95\u00a0%: ${interval})`,
      none: 'Fluktuation nach Monaten',
    },
    subtitle:
      'Austritte geteilt durch die gearbeitete Zeit, jeder Monat so, als dauerte er ein Jahr. Ein einzelner Monat sagt wenig: Das Band zeigt die Unsicherheit.',
    short:
      'Diese Daten umfassen weniger als ein Jahr. Eine Quote aus so kurzer Zeit sagt wenig: Sie schwankt zufällig und mit der Jahreszeit.',
    count: (exits, personYears) => `${many(exits, 'Austritt', 'Austritte')} in ${personYears} Personenjahren.`,
    empty: 'Für die Fluktuation braucht es Eintritte und Austritte mit Datum.',
  },
  definitions: {
    title: (year, lowest, highest) => `${year} ergibt ${lowest} oder ${highest}, je nach Formel`,
    titleNone: 'Fluktuation nach Formeln',
    subtitle:
      'Sechs gebräuchliche Formeln für dieselben Austritte. Zitieren Sie die erste: Nur sie bleibt richtig, wenn Teams wachsen, schrumpfen oder Leute tauschen.',
    caption: 'Fluktuation nach Jahr und Formel',
    interval: '95\u2011%\u2011Intervall',
    names: {
      rate: 'Austritte je Personenjahr',
      shrm: 'SHRM',
      bda: 'BDA',
      schlueter: 'Schlüter',
      zvei: 'ZVEI',
      basis: 'Basisformel',
    },
    how: 'Wie jede berechnet wird',
    formulas: {
      rate: 'Austritte geteilt durch Personenjahre. Intervall: exakt nach Poisson.',
      shrm: 'Summe der Monatswerte aus Austritten geteilt durch den durchschnittlichen Personalbestand.',
      bda: 'Austritte geteilt durch das Mittel aus Anfangs- und Endbestand.',
      schlueter: 'Austritte geteilt durch Anfangsbestand plus Eintritte.',
      zvei: 'Die kleinere Zahl aus Austritten und Eintritten, geteilt durch den durchschnittlichen Personalbestand.',
      basis: 'Austritte geteilt durch den Anfangsbestand.',
    },
  },
  headcount: {
    title: (opening, closing, hires, exits) =>
      `Von ${opening} auf ${many(closing, 'Person', 'Personen')}: ${many(hires, 'Eintritt', 'Eintritte')}, ${many(exits, 'Austritt', 'Austritte')}`,
    subtitle: 'Alle Austritte, gleich welcher Art. Anfang + Eintritte − Austritte = Ende, in jedem Jahr.',
    caption: 'Personalbestand, Eintritte und Austritte nach Jahr',
    year: 'Jahr',
    opening: 'Anfang',
    hires: '+ Eintritte',
    exits: '− Austritte',
    closing: '= Ende',
    average: 'Durchschnitt',
    ofWhich: 'davon',
    whole: 'Gesamt',
    empty: 'Für den Personalbestand braucht es Eintritte mit Datum.',
  },
  kinds: {
    title: (voluntary, total) => `Austritte aus eigenem Entschluss: ${voluntary} von ${total}`,
    titleNone: 'Keine Austritte verzeichnet',
    total: 'Alle',
    titleUnknown: (unknown, total) => `Austritte ohne angegebene Art: ${unknown} von ${total}`,
    subtitle:
      'Neutral: Rente, Tod, Fristende, Versetzung. „Nicht angegeben“ bleibt eine eigene Klasse und wird nicht auf die anderen verteilt.',
    caption: 'Austritte nach Art und Jahr',
  },
  hours: {
    both: (coaching, training) => `Je Person und Monat: ${coaching} Stunden Coaching, ${training} Stunden Training`,
    coachingOnly: (coaching) => `Je Person und Monat: ${coaching} Stunden Coaching`,
    trainingOnly: (training) => `Je Person und Monat: ${training} Stunden Training`,
    none: 'Coaching- und Trainingsstunden',
    subtitle: 'Stunden geteilt durch Beschäftigungsmonate, die letzten Monate Ausgetretener eingeschlossen.',
    coaching: 'Coaching',
    training: 'Training',
    empty:
      'Hier stünden die Stunden je Person und Monat. Dafür braucht es eine Datei mit Trainings- oder Coachingstunden.',
  },
  attainment: {
    title: (total, median, share) =>
      `Ziele: insgesamt zu ${total} erreicht, vom mittleren Verkäufer zu ${median}; ${share} der Verkäufer schaffen sie über den ganzen Zeitraum`,
    titleNone: 'Zielerreichung',
    subtitle:
      'Drei Zahlen, weil eine täuscht: Große Ziele bestimmen die Summe, den mittleren Verkäufer sieht sie nicht.',
    total: 'Insgesamt',
    median: 'Mittlerer Verkäufer',
    share: 'Verkäufer am Ziel',
    count: (sellers) => `${sellers} Verkäufer mit Ziel.`,
    noResults: (column) =>
      `Hier stünde die Zielerreichung. Die Datei mit den Zielen ist gelesen, aber diese Spalte fehlt: ${column}.`,
    empty: 'Hier stünde die Zielerreichung. Dafür braucht es eine Datei mit Zielen und Ergebnissen.',
  },
  morale: {
    title: (mean, interval) => `Die Stimmung liegt im Mittel bei ${mean} von 100 Punkten (95\u00a0%: ${interval})`,
    titleAlone: (mean) => `Die Stimmung liegt im Mittel bei ${mean} von 100 Punkten`,
    titleNone: 'Stimmung',
    subtitle:
      'Mittel aller Antworten, auf eine Skala von 0 bis 100 gebracht. Sein Intervall nimmt alle Antworten einer Person als eine, denn dieselben Leute antworten jeden Monat.',
    series: 'Stimmung',
    count: (answers) => `${many(answers, 'Antwort', 'Antworten')}.`,
    empty: 'Hier stünde die Stimmung Monat für Monat. Dafür braucht es eine Pulsbefragung.',
  },
  survival: {
    median: (months, interval) => `Die Hälfte geht binnen ${many(months, 'Monat', 'Monaten')} (95\u00a0%: ${interval})`,
    medianOpen: (months, lower) =>
      `Die Hälfte geht binnen ${many(months, 'Monat', 'Monaten')} (95\u00a0%: ${lower} oder mehr)`,
    notReached: (share, months) => `Nach ${many(months, 'Monat', 'Monaten')} sind noch ${share} da`,
    none: 'Wie lange Leute bleiben',
    curve: 'Die ganze Kurve, auch nach Gruppen',
  },
  groups: {
    title: (by) => `Fluktuation nach ${by}`,
    by: { byRegion: 'Region', byRole: 'Rolle', byTeam: 'Team' },
    regions: 'Fluktuation nach Region',
    teams: 'Fluktuation nach Team',
    subtitle:
      'Austritte je Personenjahr, mit Intervall. In alphabetischer Folge: Kleine Gruppen schwanken zufällig, eine Rangliste würde täuschen. Wer gewechselt hat, zählt in jeder Region und jedem Team, in denen er gearbeitet hat.',
    region: 'Region',
    team: 'Team',
    unit: (number) => `Team ${number}`,
    notSaid: 'nicht angegeben',
    people: 'Personen',
    exits: 'Gezählte Austritte',
    rate: 'Im Jahr',
    interval: '95\u2011%\u2011Intervall',
    first: (shown, all) => `Die ersten ${shown} von ${all}; wählen Sie oben einen Teil, um andere zu sehen.`,
    tooSmall: (count, written) =>
      count === 1
        ? 'Eine Gruppe ist zu klein, um gezeigt zu werden.'
        : `${written} Gruppen sind zu klein, um gezeigt zu werden.`,
  },
  noValue: '–',
} satisfies typeof english;
