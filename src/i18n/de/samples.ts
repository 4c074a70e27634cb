import type { samples as english } from '../en/samples';

export const samples = {
  coachingCounts: {
    name: 'Beispiel A',
    story: 'Vierzig Teams, drei Jahre. Manche Führungskräfte coachen viel, andere kaum; es gehen immer wieder Leute.',
    truth:
      'Hier zählt Coaching. Der Simulator erhöht das Austrittsrisiko dort, wo eine Führungskraft weniger Coachingstunden gibt; auch sonst unterscheiden sich die Führungskräfte. Trainingsstunden spielen keine Rolle.',
  },
  natureOfTheBusiness: {
    name: 'Beispiel B',
    story: 'Vierzig Teams, drei Jahre. Wer ging, hatte in den letzten Monaten deutlich weniger Coachingstunden.',
    truth:
      'Hier spielt nichts an der Führung eine Rolle: Alle tragen dasselbe Risiko. Ausgetretene haben nur deshalb weniger Stunden, weil Coaching endet, sobald jemand gekündigt hat. Wer Ausgetretene mit Gebliebenen vergleicht, fällt darauf herein.',
  },
  badHires: {
    name: 'Beispiel C',
    story: 'Vierzig Teams, drei Jahre. Viele gehen früh, und manche Teams verlieren weit mehr als andere.',
    truth:
      'Hier kommt das Risiko mit der Einstellung: über manche Rekrutierungswege und niedrige Eignungswerte. Alle Führungskräfte sind gleich; einigen wurden nur mehr riskante Einstellungen zugeteilt.',
  },
  poorRegion: {
    name: 'Beispiel D',
    story: 'Vierzig Teams in mehreren Regionen, drei Jahre. Eine Region trainiert weniger und verliert mehr.',
    truth:
      'Hier hat eine Region den schlechteren Markt und trainiert zufällig auch weniger. Der Markt treibt die Austritte; Training spielt keine Rolle. Im Vergleich zwischen Regionen wirkt Training schuldig, innerhalb der Regionen nicht.',
  },
  tooSmall: {
    name: 'Beispiel E',
    story: 'Vier Führungskräfte, rund fünfundzwanzig Verkäufer. Zu wenig für eine Antwort?',
    truth:
      'Hier ist die Firma schlicht zu klein. Was auch immer für sie gilt, kein redlicher Test könnte es zeigen. Richtig ist die Antwort, dass es nicht zu entscheiden ist.',
  },
} satisfies typeof english;
