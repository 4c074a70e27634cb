import type { leaving as english } from '../en/leaving';
import { many } from '../many';

export const leaving = {
  heading: (period) => `Austritte, ${period}`,
  notSaid: 'nicht angegeben',
  withheld: (count, written) =>
    count === 1 ? 'Eine Gruppe ist zu klein, um sie zu zeigen.' : `${written} Gruppen sind zu klein, um sie zu zeigen.`,
  tooSmallRow: (count, written) => (count === 1 ? 'eine weitere' : `${written} weitere`),
  interval: (interval) => `95\u00a0%: ${interval}`,
  by: {
    legend: 'Kurven nach',
    all: 'Alle',
    role: 'Rolle',
    source: 'Rekrutierungsweg',
    region: 'Region',
    cohort: 'Eintrittsjahr',
    coaching: 'Frühes Coaching',
    training: 'Frühes Training',
  },
  missing: (parts) => `Mangels Daten nicht angeboten: ${parts}.`,
  missingParts: {
    role: 'Rolle (zwei oder mehr in der Datei der Eintritte)',
    source: 'Rekrutierungsweg (zwei oder mehr in der Datei der Eintritte)',
    region: 'Region (zwei oder mehr in der Datei der Eintritte)',
    cohort: 'Eintrittsjahr (zwei oder mehr Jahre)',
    coaching: 'frühes Coaching (eine Datei mit Coachingstunden, die die ersten 90 Tage der Leute umfasst)',
    training: 'frühes Training (eine Datei mit Trainingsstunden, die die ersten 90 Tage der Leute umfasst)',
  },
  survival: {
    subtitle:
      'Anteil, der noch da ist, nach Monaten seit dem Eintritt. Hier zählen Austritte jeder Art, auch wenn der Filter weniger zählt: Auch wer entlassen wurde, ist fort. Wer in diesen Teil wechselt oder vor dessen erstem Tag schon da war, kommt später hinzu; wer hinauswechselt, zählt bis dahin.',
    earlySubtitle: (hours) =>
      `Nur wer an Tag 90 noch beschäftigt war, von diesem Tag an. Geteilt bei ${hours} Stunden im Monat in den Kalendermonaten, die bis dahin vorüber waren: dem Median aller Daten, festgelegt vor dem Hinsehen.`,
    horizontal: 'Monate seit dem Eintritt, für alle, die an Tag 90 noch da waren',
    count: (people, exits, late, lateWritten) =>
      late === 0
        ? `${many(people, 'Person', 'Personen')}, ${many(exits, 'Austritt', 'Austritte')} jeder Art.`
        : `${many(people, 'Person', 'Personen')}, ${many(exits, 'Austritt', 'Austritte')} jeder Art; ${many(lateWritten, 'später Eintritt', 'späte Eintritte')}.`,
    fromMonths: (months) =>
      `Niemand in diesem Teil war vor Monat ${months} zu sehen; die Kurve spricht von denen, die so weit kamen.`,
    differ: {
      role: 'Rollen verlieren Leute unterschiedlich schnell, mehr, als der Zufall zulässt',
      source: 'Leute von verschiedenen Rekrutierungswegen gehen unterschiedlich schnell, mehr, als der Zufall zulässt',
      region: 'Regionen verlieren Leute unterschiedlich schnell, mehr, als der Zufall zulässt',
      cohort: 'Eintrittsjahrgänge gehen unterschiedlich schnell, mehr, als der Zufall zulässt',
    },
    stayedLonger: (longer, shorter) => `${longer}: länger geblieben als ${shorter}`,
    moreStayedLonger: {
      coaching: 'Wer in den ersten 90 Tagen mehr Coaching hatte, blieb länger',
      training: 'Wer in den ersten 90 Tagen mehr Training hatte, blieb länger',
    },
    lessStayedLonger: {
      coaching: 'Wer in den ersten 90 Tagen weniger Coaching hatte, blieb länger',
      training: 'Wer in den ersten 90 Tagen weniger Training hatte, blieb länger',
    },
    open: {
      role: 'Wie lange Leute bleiben, nach Rolle',
      source: 'Wie lange Leute bleiben, nach Rekrutierungsweg',
      region: 'Wie lange Leute bleiben, nach Region',
      cohort: 'Wie lange Leute bleiben, nach Eintrittsjahr',
      coaching: 'Wie lange Leute bleiben, nach Coaching in den ersten 90 Tagen',
      training: 'Wie lange Leute bleiben, nach Training in den ersten 90 Tagen',
    },
    association: 'Ein Zusammenhang. Nichts hier zeigt, dass Stunden jemanden halten.',
    group: {
      others: 'alle übrigen',
      before: (year) => `Eintritt vor ${year}`,
      in: (year) => `Eintritt ${year}`,
      upTo: (hours) => `bis ${hours} Std. im Monat`,
      over: (hours) => `über ${hours} Std. im Monat`,
    },
    median: (name, months, interval) =>
      `${name}: nach ${many(months, 'Monat', 'Monaten')} ist die Hälfte gegangen (95\u00a0%: ${interval}).`,
    medianOpen: (name, months, lower) =>
      `${name}: nach ${many(months, 'Monat', 'Monaten')} ist die Hälfte gegangen (95\u00a0%: ${lower} oder mehr).`,
    notReached: (name) => `${name}: Der Median ist nicht erreicht.`,
    beyond: (p, adjusted, tried) =>
      `Wären alle Gruppen gleich, lägen Kurven selten so weit auseinander: Log-Rank-Test, p ${p}, und ${adjusted}, wenn man mitzählt, dass ${tried} Einteilungen versucht werden.`,
    chance: (p, adjusted, tried) =>
      `Schon der Zufall kann Kurven so weit auseinanderziehen: Log-Rank-Test, p ${p}, und ${adjusted}, wenn man mitzählt, dass ${tried} Einteilungen versucht werden. Dass die Gruppen gleich sind, zeigt das nicht.`,
    untested: 'Nicht geprüft: Niemand ging, während zwei der Gruppen zugleich da waren.',
    withinRegions: 'Verglichen innerhalb der Regionen.',
    else: {
      role: 'Rollen unterscheiden sich auch in Region, Bezahlung und Jahreszeit; nichts ist hier gleich gehalten.',
      source: 'Rekrutierungswege führen in verschiedene Rollen und Regionen; nichts ist hier gleich gehalten.',
      region: 'Regionen unterscheiden sich in Rollen und Markt; nichts ist hier gleich gehalten.',
      cohort:
        'Spätere Jahrgänge ließen sich kürzer verfolgen: Kurven nur so weit vergleichen, wie beide reichen. Die Jahrgänge trafen auch auf andere Zeiten.',
      coaching:
        'Stunden zählen vor Tag 90 und Austritte danach; niemand hat also mehr Stunden, weil er blieb. Doch wer da schon gekündigt hatte, bekam vielleicht weniger Coaching, und wer vielversprechend wirkte, mehr.',
      training:
        'Stunden zählen vor Tag 90 und Austritte danach; niemand hat also mehr Stunden, weil er blieb. Doch wer da schon gekündigt hatte, bekam vielleicht weniger Training, und wer vielversprechend wirkte, mehr.',
    },
    empty: 'Hier stünde, wie lange Leute bleiben. Dafür braucht es Eintritts- und Austrittsdaten.',
  },
  incidence: {
    title: (kind, share, months, interval) =>
      `Durch ${kind}e Austritte sind nach ${many(months, 'Monat', 'Monaten')} ${share} gegangen (95\u00a0%: ${interval})`,
    titlePlain: 'Auf welche Weise Leute gehen, nach Monaten seit dem Eintritt',
    subtitle:
      'Anteil, der auf jede Weise gegangen ist, nach Monaten seit dem Eintritt, wenn andere vorher auf andere Weise gehen. Zusammen ergeben die Anteile alle, die fort sind.',
    count: (exits) => `${many(exits, 'Austritt', 'Austritte')} jeder Art.`,
    overstates: (kind, alone, months, share) =>
      `Eins minus die Verweilkurve allein für ${kind}e Austritte ergäbe nach ${many(months, 'Monat', 'Monaten')} ${alone} statt ${share}: Sie hält alle, die anders gegangen sind, für Leute, die noch so gehen könnten.`,
    empty:
      'Hier stünde, auf welche Weise Leute gehen. Dafür braucht es Austrittsdaten und zu jedem Austritt dessen Art.',
  },
  hazard: {
    title: 'Austritte je Personenjahr, nach Zeit seit dem Eintritt',
    peak: (band, times) =>
      `Am höchsten ist das Risiko zu gehen ${band}: mindestens ${times}-mal so hoch wie in jedem anderen Abschnitt (95\u00a0%, alle Abschnitte verglichen)`,
    subtitle:
      'Gezählte Austritte, geteilt durch die Jahre, die Leute in jedem Abschnitt gearbeitet haben: 26\u00a0% sind 26 Austritte auf 100 Personenjahre, und wo Leute nur kurz bleiben, können es über 100\u00a0% sein. Sinkt die Reihe, heißt das nicht, dass Leute sich einleben: Wer zum Gehen neigte, ist schon fort.',
    rows: 'Zeit seit dem Eintritt',
    value: 'Austritte je Personenjahr',
    band: (from, to) => `${from}–${to} Monate`,
    lastBand: (from) => `${from} Monate und mehr`,
    inBand: (from, to) => `zwischen Monat ${from} und ${to}`,
    inLastBand: (from) => `nach Monat ${from}`,
    detail: (exits, years) => `${many(exits, 'Austritt', 'Austritte')} in ${years} Personenjahren`,
    empty:
      'Hier stünde, in welchen Monaten der Beschäftigung Leute gehen. Dafür braucht es Eintritts- und Austrittsdaten.',
  },
  early: {
    title: (share, hires, interval) => `${share} von ${hires} Neuen gingen binnen 90 Tagen (95\u00a0%: ${interval})`,
    titleNone: 'Austritte in den ersten 90 Tagen, nach Rekrutierungsweg',
    subtitle:
      'Gezählte Austritte binnen 90 Tagen nach dem Eintritt, von allen in diesem Zeitraum Eingetretenen, deren 90 Tage vorüber sind. Die Intervalle sagen, wie weit der Zufall einen Weg verschieben kann: Überlappende lassen sich nicht unterscheiden.',
    rows: 'Rekrutierungsweg',
    value: 'binnen 90 Tagen gegangen',
    all: 'alle Eintritte',
    detail: (exits, hires) => `${exits} von ${hires}`,
    tooRecent: (count, written) =>
      count === 1
        ? 'Eine weitere Person trat zu kurz vor dem Ende der Daten ein.'
        : `${written} weitere traten zu kurz vor dem Ende der Daten ein.`,
    noHires: 'In diesem Zeitraum trat niemand ein, dessen erste 90 Tage ganz in den Daten liegen.',
    empty: 'Nach Rekrutierungsweg braucht es eine Spalte mit dem Rekrutierungsweg in der Datei der Eintritte.',
    tooSmall: 'Zu wenige Eintritte, um sie zu zeigen.',
  },
  atExit: {
    title: (months) => `Von denen, die gingen, war die Hälfte bis zu ${many(months, 'Monat', 'Monate')} da`,
    titleNone: 'Zeit seit dem Eintritt bei denen, die gingen',
    reading:
      'Das beschreibt die Gegangenen, nicht die Belegschaft: Wer bleibt, kommt nicht vor. Es sagt also nicht, wie lange Leute bleiben. Ganze Monate.',
    caption: 'Zeit seit dem Eintritt bei denen, die gingen, in Monaten',
    of: 'Austritte',
    counted: 'Alle gezählten',
    leavers: 'Personen',
    lowerQuarter: 'Ein Viertel bis',
    median: 'Die Hälfte bis',
    upperQuarter: 'Drei Viertel bis',
    empty: 'In diesem Teil und Zeitraum ging niemand.',
  },
  reasons: {
    title: 'Warum Leute gingen, so wie es in den Dateien steht',
    most: (reason, times) =>
      `Am häufigsten angegeben: ${reason}, mindestens ${times}-mal so oft wie jeder andere Grund (95\u00a0%, alle Gründe verglichen)`,
    caution: 'Angegebene Gründe sind das, was Leute beim Gehen sagen, oft um im Guten zu gehen.',
    subtitle: 'Anteil der gezählten Austritte mit jedem Grund, der in den Dateien steht, in dessen eigenen Worten.',
    rows: 'Grund',
    value: 'der Austritte',
    unsaid: 'kein Grund angegeben',
    detail: (exits) => many(exits, 'Austritt', 'Austritte'),
    pooled: (reasons, written, exits) =>
      reasons === 1
        ? `Ein seltenerer Grund mit ${exits} Austritten ist nicht gezeigt.`
        : `${written} seltenere Gründe mit zusammen ${many(exits, 'Austritt', 'Austritten')} sind nicht einzeln gezeigt.`,
    count: (exits) => `${exits} gezählte Austritte.`,
    empty:
      'Hier stünden die Gründe, die Leute angeben. Dafür braucht es eine Spalte mit dem Austrittsgrund in der Datei der Austritte.',
  },
  contagion: {
    titles: {
      supports: 'Nach einem Austritt gehen unter derselben Führungskraft mehr',
      contradicts: 'Ein Austritt zieht nicht in einem Maß weitere nach sich, für das sich Handeln lohnt',
      cannotTell: 'Ob ein Austritt weitere nach sich zieht, lassen diese Daten offen',
      notTestable: 'Ob ein Austritt weitere nach sich zieht, lässt sich hier nicht prüfen',
    },
    reading: 'Ein Rivale der Behauptung, geprüft an allen Daten: Der Filter oben ändert daran nichts.',
    perExit: (ratio, months) =>
      `Mit jedem Austritt der ${many(months, 'Monat', 'Monate')} davor gehen unter derselben Führungskraft ${ratio}-mal so viele.`,
    typical: (ratio, interval) =>
      `Ein üblicher Unterschied in den Austritten der Monate davor geht mit ${ratio}-mal so vielen Austritten einher (95\u00a0%: ${interval}).`,
    open: (interval) =>
      `Mit einem üblichen Unterschied in den Austritten der Monate davor ist das ${interval}-Fache der Austritte vereinbar (95\u00a0%); auch „kein Unterschied“ gehört dazu.`,
    count: (managers, exits) =>
      `${many(managers, 'Führungskraft', 'Führungskräfte')}, ${many(exits, 'Austritt', 'Austritte')}.`,
  },
} satisfies typeof english;
