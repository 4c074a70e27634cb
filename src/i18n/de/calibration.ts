import type { calibration as english } from '../en/calibration';

export const calibration = {
  title: 'Wie oft ist das falsch?',
  reading:
    'Ein Simulator hat Firmen gemacht, deren Wahrheit vorher festgelegt ist, mit jeder Falle: Coaching, das mit der Kündigung endet, Coaching für die, die Mühe haben, Stimmung, die Austritten folgt. Jede wurde so gewogen wie Ihre hier.',
  headline: (falseSupports, worst) =>
    `Wo eine Hypothese falsch ist, hieß sie im Mittel in ${falseSupports} der Fälle gestützt, schlimmstenfalls in ${worst}`,
  overallWrong: (wrong, worst) =>
    `Das Urteil über den ganzen Satz widersprach der Wahrheit in ${wrong} der Firmen, in der schlimmsten Welt in ${worst}.`,
  runs: (fewest, worlds, shuffles) =>
    `${fewest} Firmen oder mehr in jeder von ${worlds} Welten und Größen, je ${shuffles} Mischungen.`,
  limits:
    'Die Zahlen gelten für Firmen wie diese. Eine wirkliche kann anders sein als jede Simulation, und was in keiner Datei steht, kann weiterhin täuschen.',
  world: 'Welt',
  size: 'Größe',
  sizeOf: (managers) => `${managers} Führungskräfte`,
  nearest: (managers) => `Ihre Firma hat ${managers} Führungskräfte; gewählt ist die nächste Größe.`,
  chart: (world, managers) => `${world}, ${managers} Führungskräfte`,
  chartSubtitle: 'Wie oft jedes Urteil kam; die Tabelle enthält die 95\u2011%\u2011Intervalle der Simulation selbst.',
  count: (organisations) => `${organisations} Firmen.`,
  overall: (parts, wrong) => `Der ganze Satz: ${parts}. Falsch in ${wrong}.`,
  overalls: {
    mostly: 'größtenteils',
    partly: 'zum Teil',
    notHere: 'hier nicht',
    cannotTell: 'nicht zu entscheiden',
    notTestable: 'nicht prüfbar',
  },
  truths: { true: 'hier wahr', false: 'hier falsch', open: 'keins von beiden' },
  demands:
    'Gefordert: Wo eine Hypothese falsch ist, in höchstens 5\u00a0% gestützt; 95\u2011%\u2011Intervalle enthalten die Wahrheit in 93 bis 97\u00a0%.',
  missed: (count, written) =>
    count === 0
      ? 'Jede Forderung ist erfüllt.'
      : count === 1
        ? 'Eine Forderung ist verfehlt und bezeichnet.'
        : `${written} Forderungen sind verfehlt und bezeichnet.`,
  coverage: 'Wie oft die 95\u2011%\u2011Intervalle die Wahrheit enthalten',
  coverageOf: 'Intervall für',
  covered: 'Enthält die Wahrheit in',
  coverageMet: 'Forderung',
  met: 'erfüllt',
  careful: 'zu vorsichtig',
  notMet: 'verfehlt',
  managing: 'Praxis und Führungskräfte zusammen',
  lead: 'Führung abzüglich Struktur und Einstellung',
  anyFalse: (share) => `Irgendeine falsche Hypothese gestützt: ${share} der Firmen.`,
  power: 'Wie stark ein Einfluss sein muss, um gefunden zu werden',
  powerReading:
    'Wo eine Hypothese wahr ist: der Einfluss oder die Zahl der Führungskräfte, bei denen vier von fünf Firmen sie zeigen.',
  powerLine: 'Hypothese',
  powerWorld: 'Welt',
  powerFound: 'In vier von fünf gefunden bei',
  strength: (times) => `${times}-fachem Einfluss der Welt`,
  managersNeeded: (managers) => `${managers} Führungskräften`,
  notFound: 'keinem der versuchten',
  empty: 'In dieser Fassung wurden keine Firmen simuliert.',
  worlds: {
    coachingCounts: 'Coaching zählt',
    trainingCounts: 'Training zählt',
    trainingWasted: 'Training ohne Coaching vertan',
    badHires: 'Fehlbesetzungen',
    natureOfTheBusiness: 'Natur des Geschäfts',
    churnAndBurn: 'Verschleiß mit System',
    poorRegion: 'Eine schwache Region',
    managersDiffer: 'Führungskräfte unterscheiden sich',
    supportAndMorale: 'Rückhalt und Stimmung',
    tooSmall: 'Zu klein',
    hoursTogether: 'Training und Coaching gehen zusammen',
    moodFollowsExits: 'Stimmung folgt Austritten',
    blindSpot: 'Blinder Fleck',
    hoursSell: 'Stunden verkaufen',
    symptoms: 'Symptome gemeinsam',
    contagion: 'Ansteckung',
    quotaJumps: 'Erhöhte Ziele',
    salesByLuck: 'Umsatz nach Glück',
  },
} satisfies typeof english;
