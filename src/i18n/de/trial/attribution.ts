import type { attribution as english } from '../../en/trial/attribution';
import { many } from '../../many';

export const attribution = {
  explains: {
    structure: 'Region, Rolle, Jahr und Jahreszeit',
    hiring: 'Rekrutierungsweg und Eignungswert',
    practice: 'Training, Coaching und Rückhalt',
    managers: 'was Führungskräfte sonst unterscheidet, ohne dass eine Datei es zeigt',
    rest: 'was bliebe, wären alle wie die Besten',
  },
  title: (share, interval) =>
    `Von 100 Austritten gehen ${share} damit einher, wie Teams geführt werden (95\u00a0%: ${interval})`,
  titleStructure: (share, interval) =>
    `Von 100 Austritten gehen ${share} mit Region, Rolle, Jahr und Jahreszeit einher (95\u00a0%: ${interval})`,
  titleHiring: (share, interval) =>
    `Von 100 Austritten gehen ${share} mit Rekrutierungsweg und Eignungswert einher (95\u00a0%: ${interval})`,
  titleNeutral: 'Von 100 Austritten: wie viele womit einhergehen',
  undivided: {
    title: 'Von 100 Austritten: mit diesen Daten nicht aufteilbar',
    reading:
      'Nach den Intervallen ist offen, wie viele Austritte damit einhergehen, wie Teams geführt werden, und ob überhaupt welche. Quadrate täuschten Wissen vor.',
    caption: 'Womit 100 Austritte einhergehen, und wie ungewiss das ist',
    part: 'Teil',
    interval: '95\u2011%\u2011Intervall, von 100 Austritten',
    share: 'Mittlere Schätzung',
  },
  compared: 'Verglichen mit den besten',
  ofManagers: 'der Führungskräfte und den besseren',
  ofLevels: 'der Regionen, Rollen, Rekrutierungswege und Jahreszeiten.',
  managersLabel: 'Anteil der Führungskräfte, der als Maßstab dient',
  levelsLabel: 'Anteil der Regionen, Rollen, Rekrutierungswege und Jahreszeiten, der als Maßstab dient',
  subtitle: 'Ein Quadrat ist ein Austritt von hundert; unter jedem Namen das 95\u2011%\u2011Intervall.',
  negative:
    'Ein Anteil unter null: Nach diesen Zahlen hätte der Maßstab dort mehr Austritte. Er steht hier, wie er herauskam.',
  count: (exits, resamples) =>
    `${many(exits, 'Austritt', 'Austritte')}; Intervalle aus ${resamples} Ziehungen der Führungskräfte mit Zurücklegen.`,
  gives: (practices) => `Wer am meisten gibt, gibt ${practices}.`,
  practices: {
    training: (hours) => `${hours} Trainingsstunden im Monat`,
    coaching: (hours) => `${hours} Coachingstunden im Monat`,
    support: (points) => `${points} Punkte Rückhalt`,
  },
  empty:
    'Hier stünde, womit Austritte einhergehen: Struktur, Einstellung, Praxis, sonstige Unterschiede zwischen Führungskräften.',
} satisfies typeof english;
