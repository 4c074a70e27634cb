import type { trialCharts as english } from '../en/trialCharts';
import { many } from '../many';

export const trialCharts = {
  exitShares: {
    part: 'Wohin Austritte gehören',
    share: 'Von 100 Austritten',
    reading: (name, share) => `${name}: ${share} von 100 Austritten`,
    interval: (interval) => `95\u00a0%: ${interval}`,
    underZero: 'unter null',
    ofAll: 'Quadrate: Austritte von 100; Linien: 95\u2011%\u2011Intervall',
    summary: (parts) => `Hundert Austritte als Quadrate: ${parts}.`,
    part100: (share, name, interval) => `${share} ${name} (95\u00a0%: ${interval})`,
  },
  specifications: {
    reading: (position, estimate, interval) => `${position}: ${estimate} (95\u00a0%: ${interval})`,
    way: (position) => `Zählweise ${position}`,
    ours: 'die vorher festgelegte',
    none: { ratio: '1 = kein Unterschied', correlation: '0 = kein Zusammenhang' },
    number: 'Zählweise',
    estimate: 'Schätzwert',
    summary: (ways, least, most, excluding) =>
      `Kurve von ${ways} Zählweisen, sortiert nach Schätzwert, von ${least} bis ${most}, jede mit ihrem 95\u2011%\u2011Intervall. Intervalle, in denen „kein Unterschied“ nicht liegt: ${excluding}.`,
  },
  runway: {
    months: 'Monate vor dem Austritt',
    month: 'Monate vor dem Austritt',
    leavers: 'Ausgetretene',
    stayers: 'Gebliebene',
    difference: 'Unterschied',
    notice: 'Kündigung',
    same: '0 = wie bei Gebliebenen',
    reading: (months, difference, interval) =>
      `${many(months, 'Monat', 'Monate')} davor: ${difference} (95\u00a0%: ${interval})`,
    means: (leavers, stayers, exits) =>
      `Ausgetretene ${leavers}, Gebliebene ${stayers}; ${many(exits, 'Austritt', 'Austritte')}`,
    summary: (measure, from, first, last, notice) =>
      `${measure}, Ausgetretene abzüglich ähnlicher Gebliebener, ab ${from} Monaten vor dem Austritt: damals ${first}, im Monat des Austritts ${last}. Die letzten ${notice} Monate können nach der Kündigung liegen.`,
  },
  takeovers: {
    number: (number) => `Übernahme ${number}`,
    takeover: 'Übernahme',
    before: 'Team vorher',
    elsewhere: 'neue Führungskraft anderswo',
    after: 'Team nachher',
    horizontal: 'Austritte gegenüber erwartet',
    zero: 'kein Austritt',
    reading: (before, elsewhere, after) =>
      `Team vorher ${before}, neue Führungskraft anderswo ${elsewhere}, Team nachher ${after}-mal so viele wie erwartet`,
    counts: (exits, expected) => `danach ${many(exits, 'Austritt', 'Austritte')} bei ${expected} erwarteten`,
    summary: (takeovers) =>
      `Punkte für ${many(takeovers, 'Übernahme', 'Übernahmen')}: Austritte geteilt durch erwartete Austritte des Teams vorher, der neuen Führungskraft anderswo und des Teams nachher.`,
  },
  slopes: {
    line: 'Linie',
    zero: 'sagt nichts',
    one: 'voll',
    horizontal: 'wie viel davon sich nach der Übernahme wiederfindet',
    reading: (name, slope, interval) => `${name}: ${slope} (95\u00a0%: ${interval})`,
    summary: (parts) => `Zwei Steigungen mit ihren 95\u2011%\u2011Intervallen. ${parts}.`,
    slope: 'Steigung',
  },
  avoided: {
    hours: 'Stunden je Person und Monat',
    hoursColumn: 'Stunden je Personenmonat',
    vertical: 'weniger Austritte im Jahr',
    avoided: 'Weniger Austritte im Jahr',
    extra: 'Weitere Stunden im Jahr',
    none: 'keine Änderung',
    reading: (hours, avoided, interval) =>
      `bei ${hours} Stunden: ${many(avoided, 'Austritt', 'Austritte')} im Jahr weniger (95\u00a0%: ${interval})`,
    summary: (from, to, last, interval) =>
      `Linie der Austritte, die es im Jahr weniger wären, bei ${from} bis ${to} Stunden; ${last} bei den meisten Stunden (95\u00a0%: ${interval}).`,
  },
  verdictShares: {
    hypothesis: 'Hypothese',
    truth: 'Wahrheit',
    of: 'der Firmen',
    wrong: 'Falsche Urteile',
    interval: (interval) => `95\u00a0%: ${interval}`,
    missed: 'verfehlt',
    bound: 'Forderung',
    reading: (name, truth) => `${name}, ${truth}`,
    summary: (hypotheses, organisations, parts) =>
      `Balken von ${hypotheses} Hypothesen in ${organisations} simulierten Firmen: wie oft jedes Urteil kam. ${parts}`,
    part: (name, truth, supports) => `${name}, ${truth}: gestützt in ${supports}.`,
  },
  download: 'Herunterladen',
} satisfies typeof english;
