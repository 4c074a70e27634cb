import type { whatIf as english } from '../../en/trial/whatIf';
import { many } from '../../many';

export const whatIf = {
  premise: {
    atLeast: {
      coaching: (hours) => `Bekäme jedes Team mindestens ${hours} Coachingstunden im Monat`,
      training: (hours) => `Bekäme jedes Team mindestens ${hours} Trainingsstunden im Monat`,
    },
    same: {
      coaching: (hours) => `Bekäme jedes Team ${hours} Coachingstunden im Monat`,
      training: (hours) => `Bekäme jedes Team ${hours} Trainingsstunden im Monat`,
    },
  },
  fewer: (premise, exits, interval) => `${premise}, gingen im Jahr ${exits} weniger (95\u00a0%: ${interval})`,
  more: (premise, exits, interval) => `${premise}, gingen im Jahr ${exits} mehr (95\u00a0%: ${interval})`,
  open: (premise) => `${premise}, bliebe offen, ob weniger gingen`,
  interval: (change, range) => `Austritte im Jahr: ${change} (95\u00a0%: ${range}).`,
  range: (lower, upper) => `${lower} bis ${upper}`,
  subtitle:
    'Austritte, die es im Jahr weniger wären, nach den Stunden, die alle Teams bekämen, mit dem 95\u2011%\u2011Band.',
  practice: 'Praxis',
  kind: 'Wer sie bekommt',
  atLeast: 'Teams mit weniger bekommen sie, Teams mit mehr behalten ihre',
  same: 'Jedes Team bekommt genau so viele',
  hours: 'Stunden je Person und Monat',
  hoursValue: (hours) => `${hours} Stunden`,
  team: 'Wie in Team',
  noTeam: 'ein Team wählen',
  teamHours: (team, hours) => `${team}: ${hours} Stunden`,
  extra: (hours) => `Das bräuchte ${hours} Stunden mehr im Jahr.`,
  extraLess: (hours) => `Das bräuchte ${hours} Stunden weniger im Jahr.`,
  assumptions: 'Es träfe nur ein, wenn gilt',
  count: (exits, years) => `${many(exits, 'Austritt', 'Austritte')} in ${years} Jahren.`,
  empty:
    'Hier stünde, wie viele Austritte es weniger wären, bekämen Teams andere Stunden. Dafür braucht es Trainings- oder Coachingstunden, die sich zwischen Teams unterscheiden, und genug Austritte.',
} satisfies typeof english;
