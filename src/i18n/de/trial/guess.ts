import type { guess as english } from '../../en/trial/guess';

export const guess = {
  title: 'Bevor Sie hinsehen: Was, meinen Sie, gilt hier?',
  reading:
    'Diese Firma stammt aus einem Simulator, ihre Wahrheit ist also bekannt. Raten Sie; die Urteile folgen, und die Wahrheit auf Wunsch.',
  legend: 'Was, meinen Sie, gilt?',
  options: {
    practice: 'Manche Führungskräfte geben weniger Stunden, und ihre Teams verlieren mehr Leute',
    managers: 'Führungskräfte unterscheiden sich, aber nicht durch Training oder Coaching',
    hiring: 'Es kommt mit der Einstellung: Rekrutierungsweg und Eignungswert',
    region: 'Eine Region hat den schwereren Markt',
    nobody: 'Nichts an der Führung: Alle tragen dasselbe Risiko',
    tooSmall: 'Die Firma ist zu klein, um es zu entscheiden',
  },
  show: 'Urteile zeigen',
  skip: 'Nicht raten',
} satisfies typeof english;
