import type { claim as english } from '../en/claim';
import { many } from '../many';

export const claim = {
  heading: 'Die Behauptung',
  orMore: (lower) => `${lower} oder mehr`,
  upTo: (upper) => `von keinem Unterschied bis zum ${upper}-Fachen`,
  noneSeen: 'kein Unterschied zu sehen',
  fromNone: 'von keinem Unterschied an aufwärts',
  article:
    'Hohe Fluktuation liegt meist nicht in der Natur des Geschäfts. Sie entsteht dort, wo Verkäufer wenig Rückhalt finden.',
  articleNote: 'Die Behauptung des Trainers, in unseren Worten.',
  quoted: (name) => `„${name}“`,
  overall: {
    mostly: 'Hier meist: Über die Hälfte der Austritte oberhalb der besten Teams geht mit der Führung einher',
    notHere: 'Hier nicht: In diesen Daten folgen die Austritte nicht der Führung',
    cannotTell: 'Diese Daten lassen es offen',
    notTestable: 'An diesen Daten lässt sich die Behauptung nicht prüfen',
  },
  partly: (count, supported) =>
    count === 1
      ? `Zum Teil: ${supported} bewährt sich in diesen Daten`
      : `Zum Teil: ${supported} bewähren sich in diesen Daten`,
  didShow: (rivals) => `Was sich zeigte: ${rivals}.`,
  mostlyParts: (count, supported) =>
    count === 0
      ? 'Für sich allein bewährt sich hier kein Teil des Satzes, nur Praxis und sonstige Unterschiede zwischen Führungskräften zusammen.'
      : `Von seinen Teilen ${count === 1 ? `bewährt sich ${supported}` : `bewähren sich ${supported}`} auch für sich allein.`,
  docket: {
    title: (count, lines, parts) => (count === 1 ? `Eine Beweislinie: ${parts}` : `${lines} Beweislinien: ${parts}`),
    reading: 'Die Behauptung des Trainers, zerlegt. Was jeder Teil vorhersagt, stand vor dem ersten Blick fest.',
    parts: {
      supports: (count) => (count === '1' ? '1 stützt' : `${count} stützen`),
      contradicts: (count) => (count === '1' ? '1 widerspricht' : `${count} widersprechen`),
      cannotTell: (count) => `${count} nicht zu entscheiden`,
      notTestable: (count) => `${count} nicht prüfbar`,
    },
    caption: 'Jede Hypothese mit Schätzwert, Intervall und Urteil',
    hypothesis: 'Hypothese',
    effect: 'Schätzwert und 95\u2011%\u2011Intervall',
    effectText: (estimate, interval) => `${estimate} (${interval})`,
    perHours: (hours) => `je ${hours}\u00a0Std. im Monat`,
    perStep: 'je üblichem Schritt',
    verdict: 'Urteil',
    sentence: 'In einem Satz',
    evidence: 'Belege',
    showEvidence: (name) => `Belege: ${name}`,
    notBuilt: (names) => `In dieser Version nicht geprüft: ${names}.`,
  },
  findings: {
    managersDiffer: (ratio, interval) =>
      `Unter manchen Führungskräften häufen sich Austritte stärker, als der Zufall zulässt: Von zwei zufällig gezogenen Teams verliert eines üblicherweise ${ratio}-mal so viele (95\u00a0%: ${interval}).`,
    managersAlike: (ratio) =>
      `Führungskräfte unterscheiden sich zu wenig, als dass sich Handeln lohnte: zwei zufällig gezogene Teams höchstens um das ${ratio}-Fache, nach dem 90\u2011%\u2011Intervall, das darüber entscheidet.`,
    hoursFewer: {
      coaching: (percent, interval) =>
        `Jede weitere Coachingstunde im Monat geht mit ${percent} weniger Austritten einher (95\u00a0%: ${interval}).`,
      training: (percent, interval) =>
        `Jede weitere Trainingsstunde im Monat geht mit ${percent} weniger Austritten einher (95\u00a0%: ${interval}).`,
    },
    hoursMore: {
      coaching: (percent, interval) =>
        `Umgekehrt: Jede weitere Coachingstunde im Monat geht mit ${percent} mehr Austritten einher (95\u00a0%: ${interval}).`,
      training: (percent, interval) =>
        `Umgekehrt: Jede weitere Trainingsstunde im Monat geht mit ${percent} mehr Austritten einher (95\u00a0%: ${interval}).`,
    },
    hoursAlike: {
      coaching: (interval) =>
        `Kein Unterschied, für den sich Handeln lohnt: Ein üblicher Schritt bei den Coachingstunden geht mit ${interval}-mal so vielen Austritten einher, nach dem 90\u2011%\u2011Intervall, das darüber entscheidet.`,
      training: (interval) =>
        `Kein Unterschied, für den sich Handeln lohnt: Ein üblicher Schritt bei den Trainingsstunden geht mit ${interval}-mal so vielen Austritten einher, nach dem 90\u2011%\u2011Intervall, das darüber entscheidet.`,
    },
    sameRateEverywhere: (ratio) =>
      `Unter allen Führungskräften fast dieselbe Quote: Zwei zufällig gezogene Teams unterscheiden sich höchstens um das ${ratio}-Fache, nach dem 90\u2011%\u2011Intervall, das darüber entscheidet.`,
    notTheSameRate: (ratio, interval) =>
      `Nicht überall dieselbe Quote: Von zwei zufällig gezogenen Teams verliert eines üblicherweise ${ratio}-mal so viele (95\u00a0%: ${interval}).`,
    hiresDiffer: (ratio, interval) =>
      `Frühe Austritte gehen mit Rekrutierungsweg und Eignungswert einher, gleich wer führt: Ein üblicher Unterschied darin bedeutet ${ratio}-mal so viele Austritte (95\u00a0%: ${interval}).`,
    hiresAlike: (ratio) =>
      `Frühe Austritte unterscheiden sich kaum nach Rekrutierungsweg und Eignungswert: höchstens um das ${ratio}-Fache, nach dem 90\u2011%\u2011Intervall, das darüber entscheidet.`,
    noneSeen: {
      managersAlike: 'Zwischen den Führungskräften war kein Unterschied zu sehen, der über den Zufall hinausgeht.',
      sameRateEverywhere: 'Unter jeder Führungskraft etwa dieselbe Quote: kein Unterschied zu sehen.',
    },
    pace: (years, written) =>
      years === 1 ? 'Das ist bei diesem Tempo rund ein Jahr.' : `Das sind bei diesem Tempo rund ${written} Jahre.`,
    neverEnough: 'Das ist mehr, als diese Dateien je hergeben.',
    hiresLessThanChance:
      'Frühe Austritte unterscheiden sich nach Rekrutierungsweg und Eignungswert noch weniger, als der Zufall allein erwarten ließe.',
    supportFewer: (percent, interval) =>
      `Ein üblicher Schritt mehr erlebter Rückhalt geht mit ${percent} weniger Austritten einher (95\u00a0%: ${interval}).`,
    trainingNeedsCoaching: (low, high) =>
      `Ein üblicher Schritt mehr Training geht bei viel Coaching mit dem ${high}-Fachen der Austritte einher, bei wenig Coaching mit dem ${low}-Fachen.`,
    moraleFirst: (percent, interval) =>
      `Unter Leuten desselben Teams im selben Monat geht ein üblicher Schritt bessere Stimmung mit ${percent} weniger Austritten Monate später einher (95\u00a0%: ${interval}).`,
    hoursSell: (percent, interval) =>
      `Nachdem ein Team mehr Stunden bekommen hatte, lag die Zielerreichung je üblichem Schritt um ${percent} höher (95\u00a0%: ${interval}).`,
    symptomsTogether: (correlation) =>
      `Hohe Fluktuation, Verkäufer unter 60\u00a0% des Ziels und schlechte Stimmung finden sich in denselben Teams (schwächste Rangkorrelation: ${correlation}).`,
    blindSpot: (points, correlation) =>
      `Führungskräfte schätzen ihren Rückhalt um ${points} von 100 Punkten höher ein, als ihre Leute ihn erleben, und je größer der Abstand, desto höher die Fluktuation (Rangkorrelation: ${correlation}).`,
    blindSpotBelow: (points, correlation) =>
      `Führungskräfte schätzen ihren Rückhalt im Mittel um ${points} von 100 Punkten niedriger ein, als ihre Leute ihn erleben; je weiter ihre Einschätzung aber darüber liegt, desto höher ist die Fluktuation (Rangkorrelation: ${correlation}).`,
    aboveBenchmark: (ratio, interval) =>
      `Das ${ratio}-Fache des Vergleichswerts (95\u00a0%: ${interval}), unter allen Führungskräften etwa gleich.`,
    exitsInARow: (ratio) =>
      `In den fünf Monaten nach einem Austritt geht jeder davon mit ${ratio}-mal so vielen weiteren Austritten im selben Team einher.`,
    quotaDecides: (ratio, interval) =>
      `Austritte gehen mit Zielerreichung und erhöhten Zielen einher, gleich wer führt: Ein üblicher Unterschied darin bedeutet ${ratio}-mal so viele Austritte (95\u00a0%: ${interval}).`,
    settle: (count, written) =>
      count === 1
        ? 'Ein weiterer Austritt könnte es entscheiden.'
        : `Rund ${written} weitere Austritte könnten es entscheiden.`,
    detectable: (percent) =>
      `Diese Dateien hätten einen Unterschied von ${percent} oder mehr je üblichem Schritt wahrscheinlich gezeigt (80\u00a0% Trennschärfe) und einen kleineren übersehen.`,
    settleSellerMonths: (written) =>
      `Rund ${written} weitere Monate mit Zahlen einzelner Verkäufer könnten es entscheiden.`,
    detectableCorrelation: (correlation) =>
      `Bei so vielen Führungskräften hätte sich eine Rangkorrelation von ${correlation} oder mehr wahrscheinlich gezeigt (80\u00a0% Trennschärfe); eine schwächere wäre übersehen worden.`,
    detectableSpread: (ratio) =>
      `Diese Dateien hätten Teams, die sich üblicherweise um das ${ratio}-Fache oder mehr unterscheiden, wahrscheinlich gezeigt (80\u00a0% Trennschärfe) und einen kleineren Unterschied übersehen.`,
  },
  evidence: {
    estimate: 'Schätzwert',
    units: {
      medianRateRatio: '-fach, zwischen zwei zufällig gezogenen Teams (1 = alle gleich)',
      rateRatioToBenchmark: '-mal so hoch wie der Vergleichswert (1 = wie üblich)',
      rankCorrelation:
        ' als Rangkorrelation zwischen Führungskräften (0 = kein Zusammenhang, 1 = dieselbe Reihenfolge)',
      salesRatioPerStandardDeviation:
        '-mal so hohe Zielerreichung bei einem üblichen Schritt der Stunden im Zeitverlauf (1 = kein Unterschied)',
      rateRatioPerStandardDeviation:
        '-mal so viele Austritte bei einem üblichen Schritt der Stunden (1 = kein Unterschied)',
    },
    unitsOf: {
      trainingNeedsCoaching:
        ': womit ein üblicher Schritt beim Training bei viel Coaching einhergeht, geteilt durch dasselbe bei wenig Coaching (1 = kein Unterschied)',
      support: '-mal so viele Austritte bei einem üblichen Schritt im erlebten Rückhalt (1 = kein Unterschied)',
      morale: '-mal so viele Austritte bei einem üblichen Schritt bessere Stimmung (1 = kein Unterschied)',
      badHires:
        '-mal so viele frühe Austritte bei einem üblichen Unterschied in Rekrutierungsweg und Eignung (1 = kein Unterschied)',
      contagion:
        '-mal so viele Austritte bei einem üblichen Unterschied in den Austritten der Monate davor (1 = kein Unterschied)',
      quotaAndTerritory:
        '-mal so viele Austritte bei einem üblichen Unterschied in Zielerreichung und Ziel (1 = kein Unterschied)',
    },
    details: {
      littleCoaching: 'Ein Schritt mehr Training, bei wenig Coaching',
      muchCoaching: 'Ein Schritt mehr Training, bei viel Coaching',
      kinds: {
        low: { low: 'Wenig Training, wenig Coaching', high: 'Wenig Training, viel Coaching' },
        high: { low: 'Viel Training, wenig Coaching', high: 'Viel Training, viel Coaching' },
      },
      kindOfTeams: (ratio, exits, managers) =>
        `das ${ratio}-Fache der erwarteten Austritte (${many(exits, 'Austritt', 'Austritte')}, ${managers} gezeigte Führungskräfte)`,
      excess: 'Beides fehlt: mehr, als jedes für sich hinzufügt (relatives Überschussrisiko, 0 = nichts)',
      excessText: (excess, interval) => `${excess} (95 %: ${interval})`,
      timesExits: (ratio) => `${ratio}-mal so viele Austritte`,
      moodPerExit: 'Umgekehrt: Stimmung derer, die bleiben, nach einem Austritt',
      points: (points, interval) => `${points} von 100 Punkten (95\u00a0%: ${interval})`,
      exitsStruggling: 'Austritte mit Verkäufern unter 60\u00a0% des Ziels',
      exitsMorale: 'Austritte mit schlechter Stimmung',
      strugglingMorale: 'Verkäufer unter 60\u00a0% des Ziels mit schlechter Stimmung',
      gap: 'Einschätzung der Führungskräfte abzüglich der ihrer Leute, im Mittel',
      gapPoints: (points) => `${points} von 100 Punkten`,
      perExit: (months) => `Je Austritt, in den ${many(months, 'Monat', 'Monaten')} danach`,
      sellerMonths: 'Weitere Monate mit Verkäuferzahlen bis zur Entscheidung',
    },
    interval95: '95\u2011%\u2011Intervall',
    interval90: '90\u2011%\u2011Intervall',
    p: 'p, aus dem Modell',
    pPermutation: 'p, aus dem Mischen',
    pAdjusted: 'p, berichtigt um die Zahl der Fragen (Holm)',
    shuffles: 'Gemischt mindestens so extrem',
    shufflesOf: (asExtreme, shuffles) => `${asExtreme} von ${shuffles}`,
    detectable: 'Kleinster Unterschied, den diese Dateien zeigen konnten (80\u00a0% Trennschärfe)',
    exitsNeeded: 'Weitere Austritte bis zur Entscheidung',
    roughly: (count) => `rund ${count}`,
    benefitRuledOut: (percent) =>
      `Einen Nutzen von mehr als ${percent} je üblichem Schritt schließt das 95\u2011%\u2011Intervall aus.`,
    basis: 'Grundlage',
    fewer: 'weniger',
    basisText: (managers, exits, years) =>
      `${many(managers, 'Führungskraft', 'Führungskräfte')}, ${many(exits, 'Austritt', 'Austritte')}, ${years} Personenjahre`,
    specifications: 'Andere Zählweisen',
    specificationsAgree: (agree, total) => `${agree} von ${total} auf der vorhergesagten Seite`,
    specificationColumns: {
      outcome: 'Gezählt',
      lagMonths: 'Führungskraft von vor so vielen Monaten',
      leaveOutMonths: 'Letzte Monate Ausgetretener weggelassen',
      skipFirstMonths: 'Erste Monate nach Eintritt weggelassen',
      earlyMonths: 'Austritte binnen so vieler Monate nach Eintritt',
    },
    allMonths: 'alle',
    cautions: 'Vorbehalte',
    chance: 'Was das Mischen ergibt',
    none: '–',
  },
  method: 'Wie ein Urteil zu lesen ist',
  methodText: {
    supports: () =>
      'Das 95\u2011%\u2011Intervall liegt auf der vorhergesagten Seite, Zufall ist auch bei mehreren Fragen ausgeschlossen, und andere Zählweisen sagen dasselbe.',
    contradicts: (alike, median) =>
      `Der Unterschied ist zu klein, als dass sich Handeln lohnte: Das 90\u2011%\u2011Intervall liegt innerhalb des ${alike}-Fachen der Austritte je üblichem Schritt oder, zwischen Führungskräften, unter dem ${median}-Fachen. Oder der Unterschied ist überzufällig, liegt aber auf der anderen Seite.`,
    cannotTell: () => 'Alles dazwischen. Das ist eine Antwort, kein Scheitern.',
    notTestable: () => 'Etwas, das die Prüfung braucht, steht nicht in den Dateien.',
  },
  methodRival: (name, median) =>
    `${name} ist umgekehrt zu lesen, weil hier kein Unterschied vorhergesagt wird: es stützt, wenn das 90\u2011%\u2011Intervall zwischen Führungskräften unter dem ${median}-Fachen bleibt, es widerspricht, wenn sich die Führungskräfte unterscheiden.`,
} satisfies typeof english;
