import type { morale as english } from '../en/morale';
import { many } from '../many';

export const morale = {
  heading: (period) => `Stimmung, ${period}`,
  dimension: {
    morale: 'Stimmung',
    support: 'Rückhalt',
    respect: 'Respekt',
    accountability: 'Verbindlichkeit',
  },
  question: 'Frage',
  noBand:
    'In einem Monat ohne Band liegt nur ein Eintrag vor, oder alle sind gleich: Wie weit der Mittelwert danebenliegen kann, sagen sie nicht.',
  leftOut:
    'Auch Mittelwerte ganzer Gruppen liegen vor; ein Filter kann sie nicht aufteilen, darum bleiben sie hier außen vor.',
  noPulse: 'Hier stünde, wie es den Leuten geht. Dafür braucht es eine Datei mit Pulsantworten.',
  pulse: {
    title: (dimension, mean, interval) => `${dimension}: ${mean} von 100 Punkten (95\u00a0%: ${interval})`,
    titlePlain: (dimension) => `${dimension} nach Monat`,
    subtitle:
      'Mittel der Antworten der Verkäufer je Monat, auf 100 Punkte umgerechnet, mit 95\u2011%\u2011Band. Mittelwerte von Gruppen wiegen so viele Antworten, wie sie vertreten.',
    count: (answers) => `${many(answers, 'Antwort', 'Antworten')}.`,
    favourable: (share) => `${share} der Einzelantworten des letzten Monats sind günstig (75 Punkte oder mehr).`,
    leavers: 'Auch wer bald geht, antwortet, und seltener: neben der Rücklaufquote lesen.',
    empty: 'Hier stünde der Puls nach Monat. Dafür braucht es eine Datei mit Pulsantworten.',
  },
  enps: {
    title: 'eNPS nach Monat',
    last: (month, net, interval) => `Der eNPS lag im ${month} bei ${net} (95\u00a0%: ${interval})`,
    subtitle:
      'Anteil der Neunen und Zehnen weniger Anteil der Nullen bis Sechsen, in Punkten; die letzten zwölf Monate mit Antworten.',
    rows: 'Monat',
    value: 'eNPS',
    detail: (answers) => many(answers, 'Antwort', 'Antworten'),
    noZero:
      'Niemand gab je eine 0. Fragte das Formular von 1 bis 10, wie in Deutschland häufig, ist die Zahl nicht mit einem eNPS von 0 bis 10 vergleichbar.',
    empty:
      'Hier stünde, ob Leute die Arbeit hier weiterempfehlen. Dafür braucht es einzelne Pulsantworten auf diese Frage, von 0 bis 10.',
  },
  response: {
    title: (share, month, interval) => `${share} antworteten im ${month} (95\u00a0%: ${interval})`,
    titlePlain: 'Rücklaufquote nach Monat',
    series: 'haben geantwortet',
    subtitle: 'Personen mit einer Antwort, von allen, die in dem Monat da waren. Schweigen ist keine Zufriedenheit.',
    empty:
      'Hier stünde, wie viele geantwortet haben. Dafür braucht es Pulsantworten Person für Person: Bei Mittelwerten von Gruppen ist es nicht bekannt.',
  },
  heat: {
    title: {
      team: (dimension) => `${dimension} nach Team und Monat`,
      region: (dimension) => `${dimension} nach Region und Monat`,
    },
    subtitle:
      'Je kräftiger die Farbe, desto höher. Schraffiert: zu wenige Antworten, um sie zu zeigen. Bei wenigen Antworten bewegt der Zufall ein Feld: auf Zeilen und Spalten achten, nicht auf einzelne Felder.',
    unit: (number) => `Team ${number}`,
    notSaid: 'nicht angegeben',
    value: 'Punkte von 100',
    tooMany: 'Hier sind zu viele Teams und Regionen zum Zeichnen: oben einige auswählen.',
    empty:
      'Hier stünden die Antworten nach Team und Monat. Dafür braucht es zu jeder Person ein Team oder eine Region.',
  },
  leadLag: {
    neutral: 'Ob die Stimmung sinkt, bevor Leute gehen, oder danach: Diese Monate sagen es nicht',
    before: 'Wo die Stimmung eines Teams niedriger war als sonst, gingen in den Monaten danach mehr',
    after: 'Wo ein Team mehr Leute verloren hatte als sonst, war in den Monaten danach die Stimmung niedriger',
    both: 'Niedrige Stimmung geht mit mehr Austritten einher, in den Monaten davor wie danach',
    sameMonth:
      'Wo die Stimmung eines Teams niedriger war als sonst, gingen im selben Monat mehr: Was zuerst kam, sagen diese Monate nicht',
    other:
      'Austritte und Stimmung eines Teams hängen zusammen, aber nicht nur als niedrige Stimmung mit mehr Austritten',
    subtitle:
      'Für 10 Punkte mehr Stimmung als sonst im Team in demselben Monat: so viele Austritte mehr je 1.000 Personenmonate davor und danach. Was für das Team und den Monat üblich ist, ist abgezogen. Die 13 Intervalle gelten gemeinsam (95\u00a0%).',
    caution:
      'Das beschreibt diesen Teil. Auch wer bald geht, antwortet, und Antworten ändern sich mit denen, die im Team sind; das Urteil darüber steht unter „Die Behauptung“.',
    rows: 'Austritte gezählt',
    value: 'Austritte je 1.000 Personenmonate, für 10 Punkte mehr Stimmung',
    later: (months, written) => (months === 1 ? 'einen Monat später' : `${written} Monate später`),
    earlier: (months, written) => (months === 1 ? 'einen Monat früher' : `${written} Monate früher`),
    same: 'im selben Monat',
    reference: 'kein Zusammenhang',
    count: (teams, months, exits) =>
      `${many(teams, 'Team', 'Teams')}, ${months} Teammonate mit Antworten, ${many(exits, 'Austritt', 'Austritte')}.`,
    empty:
      'Hier stünde, ob sich die Stimmung vor Austritten bewegt oder danach. Dafür braucht es Pulsantworten zur Stimmung, zu jeder Person eine Führungskraft, 8 Teams und 13 Monate.',
  },
  blindSpot: {
    higher: (gap, interval) =>
      `Führungskräfte bewerten ihren Rückhalt um ${gap} Punkte höher als ihre Leute (95\u00a0%: ${interval})`,
    lower: (gap, interval) =>
      `Führungskräfte bewerten ihren Rückhalt um ${gap} Punkte niedriger als ihre Leute (95\u00a0%: ${interval})`,
    neutral: 'Wie Führungskräfte ihren eigenen Rückhalt bewerten, neben dem, was ihre Leute sagen',
    subtitle:
      'Hohl: die eigenen Antworten der Führungskraft. Voll: das Mittel der Antworten ihrer Leute auf dieselben Fragen, mit Intervall. In der Folge der Buchstaben.',
    open: (interval) =>
      `Der mittlere Unterschied, Führungskraft weniger Leute, liegt irgendwo bei ${interval} Punkten (95\u00a0%).`,
    rows: 'Team',
    value: 'wie die Leute sagen',
    before: 'wie die Führungskraft sagt',
    detail: (people) => `${many(people, 'Person', 'Personen')} antworteten`,
    style: 'Ein Teil davon ist Antwortstil: Führungskräfte sprechen über sich, ihre Leute über jemand anderen.',
    count: (managers) => `${many(managers, 'Führungskraft', 'Führungskräfte')} mit genug Antworten auf beiden Seiten.`,
    many: 'Es sind zu viele Teams, um sie einzeln zu zeichnen; oben einen Teil auswählen.',
    empty:
      'Hier stünde, wie Führungskräfte ihren Rückhalt bewerten, neben dem Urteil ihrer Leute. Dafür braucht es Pulsantworten beider Seiten zu Rückhalt, Respekt oder Verbindlichkeit, von 8 oder mehr Führungskräften.',
  },
  attendance: {
    title: (measure, mean, month, interval) => `${measure}: ${mean} je Person im ${month} (95\u00a0%: ${interval})`,
    titlePlain: (measure) => `${measure} nach Monat`,
    measure: { lateDays: 'Tage mit Verspätung', absentDays: 'Fehltage' },
    toggle: 'Welche Tage',
    subtitle: 'Tage je Person und Monat, von den Personenmonaten in der Datei, mit 95\u2011%\u2011Band.',
    teams: (measure) => `${measure} nach Team`,
    teamsSubtitle: 'Tage je Person und Monat. Die Intervalle nehmen alle Monate einer Person als eines.',
    teamsRegion: (measure) => `${measure} nach Region`,
    value: 'Tage je Person und Monat',
    rows: 'Team',
    detail: (people) => many(people, 'Person', 'Personen'),
    sick: 'Fehlen hat viele Gründe, Krankheit zuerst; es misst niemandes Willen.',
    empty: 'Hier stünden Verspätungen und Fehltage nach Monat. Dafür braucht es eine Datei zur Anwesenheit.',
    emptyTeams: 'Nach Team braucht es zu jeder Person ein Team, und nicht zu viele zum Zeichnen.',
  },
} satisfies typeof english;
