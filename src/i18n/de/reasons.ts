import type { cautions as englishCautions, reasons as englishReasons } from '../en/reasons';

export const reasons = {
  tableMissing: ({ table }) => (table === '' ? 'Eine nötige Datei fehlt.' : `Dafür fehlt eine Datei: ${table}.`),
  columnMissing: ({ table, columns }) =>
    table === ''
      ? `Dafür fehlt eine Spalte, die keine der Dateien hat${columns === '' ? '' : `: ${columns}`}.`
      : `Dafür fehlt eine Spalte oder Antwort in: ${table}.`,
  tooFewManagers: ({ managers }) =>
    `Dafür braucht es mindestens 8 Führungskräfte mit genug Leuten; es sind ${managers}.`,
  tooFewExits: ({ exits }) => `Dafür braucht es mindestens 30 gezählte Austritte; es sind ${exits}.`,
  tooFewPeople: () => 'Die Dateien enthalten zu wenige Personen, um etwas zu zeigen, ohne Einzelne zu zeigen.',
  tooFewPeoplePerManager: () =>
    'Kaum eine Führungskraft hat fünf oder mehr Leute; Teams lassen sich so nicht vergleichen.',
  managerPerPerson: () =>
    'Fast jede Person hat eine eigene Führungskraft. Vermutlich steht in der Spalte etwas anderes.',
  noManagers: () => 'Keine Datei nennt die Führungskräfte.',
  survivorsOnly: () =>
    'Die Dateien enthalten anscheinend nur Leute, die noch da sind. Ohne die Ausgetretenen lässt sich nichts vergleichen.',
  windowEmpty: () => 'Zwischen dem ersten und dem letzten Tag der Daten war niemand beschäftigt.',
  practiceConstant: () => 'Die Teams unterscheiden sich darin kaum; es gibt nichts zu vergleichen.',
  fitFailed: () => 'Das Modell ließ sich an diese Daten nicht anpassen.',
  notYetBuilt: () => 'In dieser Version nicht geprüft.',
  predictedDirection: () => 'Das ganze Intervall liegt auf der vorhergesagten Seite.',
  oppositeDirection: () => 'Das ganze Intervall liegt auf der anderen Seite als vorhergesagt.',
  insideSmallestEffect: () => 'Der Unterschied ist zu klein, als dass sich Handeln lohnte.',
  notEquivalent: ({ interval }) =>
    `Unterschiede, die zählen würden, sind nicht ausgeschlossen, nach dem 95\u2011%\u2011Intervall, ${interval}.`,
  intervalTooWide: ({ interval }) =>
    interval === ''
      ? 'Die Daten lassen offen, ob es einen Unterschied gibt.'
      : `Das 95\u2011%\u2011Intervall, ${interval}, ist zu breit, um einen Unterschied zu belegen oder auszuschließen.`,
  notSignificantAfterHolm: ({ p }) =>
    p === ''
      ? 'An eine Datei wurden mehrere Fragen gestellt; damit ist Zufall nicht ausgeschlossen.'
      : `An eine Datei wurden mehrere Fragen gestellt; damit ist Zufall nicht ausgeschlossen (p ${p}).`,
  specificationsDisagree: ({ agree, total }) =>
    agree === ''
      ? 'Die Antwort hängt von der Zählweise ab.'
      : `Die Antwort hängt von der Zählweise ab: Nur ${agree} von ${total} liegen auf der vorhergesagten Seite.`,
  singleManagerDecides: () => 'Ein einziges Team trägt das Ergebnis; ohne dieses Team ist es verschwunden.',
  negativeControlLoud: () =>
    'Auch Austritte, auf die niemand Einfluss hat, etwa in Rente, bewegen sich mit. Also ist noch anderes im Spiel.',
  permutationDisagrees: () => 'Modell und Mischprobe widersprechen sich; darum wird keinem geglaubt.',
  managersDiffer: () => 'Die Teams unterscheiden sich stärker, als dieser Rivale zulässt.',
  overTimeDisagrees: () =>
    'Zwischen den Teams trifft es zu, im Zeitverlauf ist es umgekehrt: Nachdem ein Team mehr bekommen hatte, gingen mehr Leute.',
  benchmarkMissing: () =>
    'Dafür braucht es einen Vergleichswert: wie viele in Ihrer Branche in einem üblichen Jahr gehen.',
  tooFewMonths: () => 'Dafür braucht es Daten über mindestens 11 Monate.',
  aboveBenchmark: () => 'Die Quote liegt über dem Vergleichswert, und zwar unter allen Führungskräften etwa gleich.',
  underBenchmark: () => 'Das ganze Intervall liegt unter dem Vergleichswert.',
  managersMayDiffer: () =>
    'Die Quote liegt über dem Vergleichswert; ob sie unter allen Führungskräften gleich ist, bleibt offen.',
  managingAboveHalf: ({ interval }) =>
    `Von den Austritten über dem, was die Besten haben, gehen mehr mit der Führung einher als mit Struktur und Einstellung zusammen: von 100 Austritten ${interval} mehr (95 %), also auch am vorsichtigen Ende mehr als die Hälfte. Wie viele aller Austritte mit der Führung einhergehen, ist weniger sicher.`,
  managingUnderHalf: ({ interval }) =>
    `Von den Austritten über dem, was die Besten haben, gehen weniger mit der Führung einher als mit Struktur und Einstellung zusammen, auch am großzügigen Ende: Der Unterschied beträgt ${interval} von 100 Austritten (95 %).`,
  managingIncludesNone: ({ interval }) =>
    `Ein Teil der Behauptung bewährt sich, doch wie viele Austritte mit der Führung einhergehen, ist zu ungewiss: von allen Austritten ${interval}.`,
  tooFewMoves: () => 'Dafür braucht es mindestens 10 Teams, deren Führung gewechselt hat.',
} satisfies typeof englishReasons;

export const cautions = {
  fewExits: 'Wenige Austritte: Die Zahlen schwanken zufällig.',
  noExits: 'Kein einziger Austritt ist verzeichnet.',
  survivorsOnly:
    'Kaum jemand ist gegangen, obwohl über mehrere Jahre eingestellt wurde. Manche Personalsysteme exportieren nur Aktive: Bitte prüfen, ob die Ausgetretenen in den Dateien stehen.',
  exitsOnLastDay:
    'Viele Austritte fallen auf einen einzigen Tag, den letzten von allen. Wahrscheinlich steht dort der Tag des Exports bei Personen, die noch da sind: Lassen Sie deren Austrittsdatum leer.',
  noManagerHistory: 'Es gibt keine Führungshistorie: Die letzte bekannte Führungskraft steht für die ganze Zeit.',
  noHiringTerms:
    'Über welchen Weg jemand kam, ist nicht verzeichnet; Unterschiede bei der Einstellung sind nicht herausgerechnet.',
  lateEntry: 'Einige Personen waren schon vor Beginn der Daten da. Sie zählen ab dann.',
  exitsByAbsence:
    'Manche Austritte sind nur daran zu erkennen, dass die Person in den Monatslisten fehlt. Tag und Art sind nicht bekannt.',
  hireDatesAssumed: 'Manche Eintrittsdaten fehlen; diese Personen zählen ab der ersten Liste, in der sie stehen.',
  exitKindMostlyUnknown:
    'Bei den meisten Austritten ist die Art nicht angegeben, darum gelten nur wenige als freiwillig. Es kann sich lohnen, alle Austritte zu zählen.',
  allExitsCounted: 'Alle Austritte werden gezählt, weil keine Datei sagt, welche freiwillig waren.',
  strataPooled: 'Einige Gruppen waren für einen eigenen Vergleich zu klein und wurden zusammengefasst.',
  patternSeparated: 'In einigen Gruppen gingen alle oder niemand; ihre Schätzwerte wurden zur Mitte gezogen.',
  notConverged: 'Eine Anpassung kam nicht zur Ruhe; ihre Zahlen bleiben weg.',
  practiceMissingMonths: 'Die Stunden decken nur einen Teil des Zeitraums ab.',
  singleManagerDecides: 'Ein einzelnes Team hat in diesem Ergebnis großes Gewicht.',
  negativeControlLoud: 'Auch Austritte, auf die niemand Einfluss hat, schlagen aus.',
  negativeControlUnavailable: 'Für die Gegenprobe gibt es zu wenige Renteneintritte und dergleichen.',
  specificationsDisagree: 'Andere Zählweisen geben andere Antworten.',
  permutationDisagrees: 'Die Mischprobe stimmt nicht mit dem Modell überein.',
  firstForm: 'Bisher werden nur Rekrutierungsweg und Eignungswert betrachtet, nicht wer einstellte und wann.',
} satisfies typeof englishCautions;
