import type { attribution as english } from '../en/attribution';

export const attribution = {
  blocks: {
    structure: {
      name: 'Struktur',
      explains: 'Region, Rolle, Jahr und Jahreszeit, verglichen mit der jeweils besseren Hälfte',
    },
    hiring: { name: 'Einstellung', explains: 'Rekrutierungsweg und Eignungswert, verglichen mit der besseren Hälfte' },
    practice: {
      name: 'Praxis',
      explains: 'Training, Coaching und Rückhalt, verglichen mit dem Fünftel der Führungskräfte, die am meisten geben',
    },
    managers: {
      name: 'Sonstige Unterschiede zwischen Führungskräften',
      explains: 'was Führungskräfte sonst unterscheidet, verglichen mit dem besten Fünftel',
    },
    rest: { name: 'Wären ohnehin gegangen', explains: 'Austritte, die bleiben, wären alle wie die Besten' },
  },
  whatIfAssumptions: {
    differenceIsCause:
      'Die Stunden selbst sind der Grund, dass Teams weniger Leute verlieren, nicht etwas, das mit ihnen einhergeht.',
    sameEffectPerHour: 'Jede weitere Stunde bringt so viel wie die vorige, in jedem Team.',
    otherThingsEqual: 'Sonst ändert sich nichts.',
    withinObservedHours: 'Kein Team bekommt mehr Stunden, als ein Team hier schon bekommt.',
    pastExits: 'Die kommenden Jahre sind wie die in den Dateien.',
  },
  runwayMeasures: {
    coaching: 'Coachingstunden im Monat',
    training: 'Trainingsstunden im Monat',
    morale: 'Stimmung, Punkte von 100',
    attainment: 'Zielerreichung',
  },
} satisfies typeof english;
