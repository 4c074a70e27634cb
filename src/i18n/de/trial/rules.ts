import type { rules as english } from '../../en/trial/rules';

export const rules = {
  title: 'Ab wann sich Handeln lohnt',
  before: 'Entscheiden Sie, bevor Sie hinsehen. Ein Urteil widerspricht, wo jeder Unterschied sicher kleiner ist.',
  after: 'Sie haben Ergebnisse gesehen. Eine Änderung wird ab jetzt vermerkt: hier, im Bericht, auf jeder Folie.',
  fields: {
    smallestRateRatio: 'Kleinste Änderung der Austritte je üblichem Schritt bei Stunden oder Rückhalt',
    smallestMedianRateRatio: 'Kleinstes übliches Verhältnis zweier Teams',
    smallestRankCorrelation: 'Schwächster Zusammenhang zweier Rangfolgen (0 bis 1)',
    smallestSalesRatio: 'Kleinste Änderung des Umsatzes je üblichem Schritt bei Stunden',
    benchmarkYearlyRate: 'In Ihrer Branche übliche Austritte, je 100 Personen und Jahr',
    bestManagers: 'Anteil der Führungskräfte, die als die besten gelten',
    bestLevels: 'Anteil der Regionen, Rekrutierungswege und Jahreszeiten, die als die besseren gelten',
  },
  units: { percent: '%', times: '-fach', perHundred: 'je 100' },
  timesText: (ratio) => `${ratio}-fach`,
  perHundredText: (rate) => `${rate} je 100`,
  optional: 'freiwillig',
  apply: 'Diese verwenden',
  reset: 'Wie vorgeschlagen',
  invalid: (from, to) => `Bitte zwischen ${from} und ${to}.`,
  changed: 'Nach Sicht der Ergebnisse geändert',
  changedText: (name, before, now) => `${name}: vorher ${before}, jetzt ${now}.`,
  notGiven: 'keiner',
} satisfies typeof english;
