import type { runway as english } from '../../en/trial/runway';
import { many } from '../../many';

export const runway = {
  title: 'Die letzten zwölf Monate vor einem Austritt',
  reading:
    'Ausgetretene abzüglich Leuten gleicher Betriebszugehörigkeit, Region und desselben Monats, die blieben. Was sich nur in den schattierten Monaten zeigt, kann der Kündigung folgen und sagt nichts über den Grund.',
  noMonths: 'vor der Kündigung ist kein Monat zu sehen',
  oneMonth: (outstanding) =>
    outstanding
      ? 'der einzige Monat, der vor der Kündigung zu sehen ist, fällt auf'
      : 'der einzige Monat, der vor der Kündigung zu sehen ist, fällt nicht auf',
  months: (count, months, all) =>
    count === 0
      ? `keiner der ${all} Monate vor der Kündigung fällt auf`
      : `${months} der ${all} Monate vor der Kündigung ${count === 1 ? 'fällt' : 'fallen'} auf`,
  chart: (measure, finding) => `${measure}: ${finding}`,
  count: (exits) => `Bis zu ${many(exits, 'Austritt', 'Austritte')}.`,
  pointwise: 'Das Band gilt Monat für Monat, nicht für alle Monate zugleich.',
  empty: 'Davon steht nichts in den Dateien.',
} satisfies typeof english;
