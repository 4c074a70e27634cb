import type { ChartWords } from '../en/chartWords';
import { many } from '../many';

export const chartWords = {
  interval: (interval) => `95\u00a0%: ${interval}`,
  tooSmall: (names) => `Zu klein, um gezeigt zu werden: ${names}.`,
  firstRows: (shown, all) => `Die ersten ${shown} von ${all} Zeilen; Kopie und Datei enthalten alle.`,
  gridKeys: 'Diagramm. Die vier Pfeiltasten lesen seine Felder einzeln vor',
  people: 'Personen',
  exits: 'Austritte',
  steps: {
    group: 'Gruppe',
    months: 'Monate',
    atRisk: 'Unter Risiko',
    shares: { survival: 'Noch da', incidence: 'Bis dahin ausgetreten' },
    vertical: { survival: 'noch da', incidence: 'bis dahin ausgetreten' },
    atRiskTitle: 'Personen unter Risiko',
    after: (months) => `nach ${many(months, 'Monat', 'Monaten')}`,
    value: (name, share) => `${name}: ${share}`,
    valueWithInterval: (name, share, interval) => `${name}: ${share} (95\u00a0%: ${interval})`,
    atRiskThen: (people) => `${people} unter Risiko`,
    summaries: {
      survival: (groups) => `Stufenkurven derer, die noch da sind (${groups}).`,
      incidence: (groups) => `Stufenkurven derer, die bis dahin ausgetreten sind (${groups}).`,
    },
    end: (name, months, share, people) =>
      `${name}: ${share} nach ${many(months, 'Monat', 'Monaten')}, von höchstens ${people} unter Risiko.`,
  },
  dots: {
    summary: (rows, value) => `Punkte mit 95\u2011%\u2011Intervallen für ${many(rows, 'Zeile', 'Zeilen')}: ${value}.`,
    plainSummary: (rows, value) => `Punkte für ${many(rows, 'Zeile', 'Zeilen')}: ${value}.`,
    told: (name, value) => `${name}: ${value}`,
    before: (name, value) => `${name}: ${value}`,
    reference: (name, value) => `Die Linie steht bei ${value}: ${name}.`,
    lowest: (name, value) => `Am niedrigsten ${value}, ${name}.`,
    highest: (name, value) => `Am höchsten ${value}, ${name}.`,
    suppressed: (count, written) =>
      count === 1
        ? 'Eine Zeile ist zu klein, um gezeigt zu werden.'
        : `${written} Zeilen sind zu klein, um gezeigt zu werden.`,
    detail: 'Grundlage',
  },
  heat: {
    row: 'Zeile',
    summary: (rows, from, to, value) =>
      `Raster aus ${many(rows, 'Zeile', 'Zeilen')} nach Monat, ${from} bis ${to}: ${value}.`,
    extremes: (lowest, lowestAt, highest, highestAt) =>
      `Am niedrigsten ${lowest} (${lowestAt}), am höchsten ${highest} (${highestAt}).`,
    at: (name, month) => `${name}, ${month}`,
    value: (value, answers) => `${value}, aus ${many(answers, 'Antwort', 'Antworten')}`,
    missing: 'keine Antworten',
    suppressed: (count, written) =>
      count === 1
        ? 'Ein Feld ist zu klein, um gezeigt zu werden.'
        : `${written} Felder sind zu klein, um gezeigt zu werden.`,
    range: (from, to) => `${from}–${to}`,
  },
  twoByTwo: {
    training: 'Training',
    coaching: 'Coaching',
    rate: 'Austritte im Jahr',
    personYears: 'Personenjahre',
    less: 'weniger',
    more: 'mehr',
    under: (hours) => `unter ${hours} Std. im Monat`,
    over: (hours) => `ab ${hours} Std. im Monat`,
    trainingSide: (side) => `${side} Training`,
    coachingSide: (side) => `${side} Coaching`,
    counts: (exits, years) => `${many(exits, 'Austritt', 'Austritte')} in ${years} Personenjahren`,
    cell: (training, coaching) => `${training}, ${coaching}`,
    rateTold: (rate, interval) => `${rate} im Jahr (95\u00a0%: ${interval})`,
    nobody: 'niemand',
    summary: (parts) => `Vier Felder aus Training und Coaching, geteilt am mittleren Personenmonat. ${parts}`,
    part: (cell, rate, interval) => `${cell}: ${rate} im Jahr (95\u00a0%: ${interval}).`,
    suppressed: (count, written) =>
      count === 1
        ? 'Ein Feld ist zu klein, um gezeigt zu werden.'
        : `${written} Felder sind zu klein, um gezeigt zu werden.`,
  },
  scatters: {
    group: 'Gruppe',
    counts: (teams, people, exits) =>
      `${many(teams, 'Team', 'Teams')}, ${many(people, 'Person', 'Personen')}, ${many(exits, 'Austritt', 'Austritte')}`,
    summary: (panels) => `${panels} Streudiagramme mit denselben Achsen: Stunden gegen Austritte gegenüber erwarteten.`,
    part: (name, teams, least, most) => `${name}: ${many(teams, 'Team', 'Teams')}, ${least} bis ${most} Stunden.`,
    reading: (group, team, hours) => `${group}, ${team}: ${hours} Stunden im Monat`,
  },
  stacked: {
    total: 'Zusammen',
    vertical: 'Austritte',
    summary: (total, from, to, parts) =>
      `Gestapelte Balken von ${many(total, 'Austritt', 'Austritten')} nach Monat, ${from} bis ${to}: ${parts}.`,
    part: (count, kind) => `${count} ${kind}`,
    most: (count, month) => `Die meisten in einem Monat: ${count} im ${month}.`,
  },
  notes: {
    column: 'Anmerkung',
    ofMonth: (month, text) => `${month}: ${text}`,
  },
} satisfies ChartWords;
