import type { movers as english } from '../../en/trial/movers';
import { many } from '../../many';

export const movers = {
  title: 'Wenn eine Führungskraft ein Team übernimmt: Womit geht seine Quote einher?',
  titleTravels: (slope, interval) =>
    `Die Quote wandert mit der Führungskraft: ${slope} davon finden sich im neuen Team wieder (95\u00a0%: ${interval})`,
  titleStays: (slope, interval) =>
    `Die Quote bleibt beim Team: ${slope} davon finden sich unter der neuen Führungskraft wieder (95\u00a0%: ${interval})`,
  subtitle:
    'Zwei Steigungen mit ihren 95\u2011%\u2011Intervallen. Bei 0 sagt die Quote nichts über das Team danach, bei 1 findet sie sich voll wieder.',
  travels: 'Quote der Führungskraft in anderen Teams',
  stays: 'Eigene Quote des Teams davor',
  left: {
    tooFew: 'Zu wenige Übernahmen, um es zu sagen: In beiden Intervallen liegen 0, also nichts, und 1, also alles.',
    open: 'Diese Übernahmen lassen es offen: In jedem Intervall liegt 0, also nichts.',
  },
  count: (moves) =>
    `${many(moves, 'Übernahme', 'Übernahmen')} durch Führungskräfte, die auch aus einem anderen Team bekannt sind.`,
  chance: (p) => `Ankünfte neu verteilt: p ${p} für die Quote der Führungskraft.`,
  rowsTitle: 'Jede Übernahme',
  rowsSubtitle:
    'Austritte gegenüber erwartet: Ring vorher, Punkt nachher, Strich für die neue Führungskraft anderswo. Einzelne Punkte schwanken zufällig.',
  empty: 'Hier stünde, ob die Fluktuation mit Führungskräften geht, die das Team wechseln.',
} satisfies typeof english;
