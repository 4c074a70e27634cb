import type { ChartMessages } from '../en/charts';
import { many } from '../many';
import { trialCharts } from './trialCharts';

export const charts = {
  ...trialCharts,
  frame: {
    table: 'Tabelle',
    actionOf: (action: string, title: string) => `${action}: ${title}`,
    hideTable: 'Tabelle schließen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyFailed: 'Kopieren ging nicht; bitte die Tabelle öffnen und markieren',
    keys: 'Diagramm. Die Pfeiltasten links und rechts lesen seine Punkte einzeln vor',
    loading: 'Wird gezählt …',
    tooSmall: 'zu klein für die Anzeige',
    allTooSmall:
      'Die Gruppen hier sind zu klein für die Anzeige. Erweitern Sie die Filter oder wählen Sie einen längeren Zeitraum.',
    howSure: 'Wie sicher?',
    chance: 'Kann es Zufall sein?',
    somethingElse: 'Kann es etwas anderes sein?',
    sceptic: 'Wie weit man dem trauen kann',
    noValue: 'kein Wert',
    method: 'So wird gerechnet',
    suppressedTeams: (count: number, written: string) =>
      count === 1 ? 'Ein Team ist zu klein für die Anzeige.' : `${written} Teams sind zu klein für die Anzeige.`,
    suppressedMonths: (count: number, written: string) =>
      count === 1 ? 'Ein Monat ist zu klein für die Anzeige.' : `${written} Monate sind zu klein für die Anzeige.`,
    suppressedYears: (count: number, written: string) =>
      count === 1 ? 'Ein Jahr ist zu klein für die Anzeige.' : `${written} Jahre sind zu klein für die Anzeige.`,
    position: (index: string, total: string) => `${index} von ${total}`,
  },
  columns: {
    team: 'Team',
    people: 'Personen',
    hours: 'Stunden je Personenmonat',
    exits: 'Austritte',
    expected: 'Erwartet',
    ratio: 'Austritte / erwartet',
    place: 'Lage im Trichter',
    lower: 'von',
    upper: 'bis',
    month: 'Monat',
    year: 'Jahr',
    series: 'Linie',
    value: 'Wert',
    opening: 'Anfangsbestand',
    hires: 'Eintritte',
    closing: 'Endbestand',
    months: 'Monate seit Eintritt',
    atRisk: 'Unter Risiko',
    survival: 'Noch da',
    shuffles: 'Mischungen',
  },
  team: (letter: string) => `Team ${letter}`,
  asExpected: 'wie erwartet',
  zeroExits: 'kein Austritt',
  hoursScatter: {
    vertical: 'Austritte gegenüber erwartet',
    coaching: (months: string) =>
      `Coachingstunden je Person und Monat, ohne die letzten ${many(months, 'Monat', 'Monate')} der Ausgetretenen`,
    training: (months: string) =>
      `Trainingsstunden je Person und Monat, ohne die letzten ${many(months, 'Monat', 'Monate')} der Ausgetretenen`,
    coachingShort: 'Coachingstunden je Person und Monat',
    trainingShort: 'Trainingsstunden je Person und Monat',
    unit: 'Std.',
    under: (hours: string) => `unter ${hours} Stunden`,
    fitted: 'angepasst,',
    band: '95\u2011%\u2011Band',
    times: (ratio: string) => `${ratio}×`,
    reading: (team: string, people: string, hours: string) =>
      `${team}: ${many(people, 'Person', 'Personen')}, ${hours} Stunden im Monat`,
    compared: (exits: string, expected: string) => `${many(exits, 'Austritt', 'Austritte')} bei ${expected} erwarteten`,
    ratio: (ratio: string, interval: string) => `${ratio}-mal so viele (95 %: ${interval})`,
    summary: (teams: string, least: string, most: string) =>
      `Streudiagramm von ${many(teams, 'Team', 'Teams')}: Stunden je Person und Monat von ${least} bis ${most} gegen Austritte im Verhältnis zu den erwarteten, mit einem 95\u2011%\u2011Intervall durch jedes Team.`,
    lineSummary: (fromHours: string, from: string, toHours: string, to: string, interval: string) =>
      `Die angepasste Linie geht vom ${from}-Fachen bei ${fromHours} Stunden zum ${to}-Fachen bei ${toHours} Stunden (95 %: ${interval}).`,
    noLine: 'Es ist keine Linie gezeichnet: Die Daten tragen keine.',
  },
  funnel: {
    times: (ratio: string, place: string) => `${ratio}-mal so viele, ${place}`,
    vertical: 'Austritte gegenüber erwartet',
    horizontal: 'erwartete Austritte',
    limit95: '95 %',
    limit998: '99,8 %',
    reading: (team: string, people: string) => `${team}, ${many(people, 'Person', 'Personen')}`,
    beyond998: 'außerhalb 99,8 %: durch Zufall allein selten',
    beyond95: 'außerhalb 95 %',
    inside: 'innerhalb 95 %',
    summary: (teams: string, beyond95: string, beyond998: string) =>
      `Trichterdiagramm von ${many(teams, 'Team', 'Teams')}: Austritte geteilt durch erwartete Austritte gegen erwartete Austritte. Außerhalb der 95\u2011%\u2011Grenzen: ${beyond95}; davon außerhalb 99,8 %: ${beyond998}.`,
  },
  trend: {
    reading: (series: string, value: string) => `${series}: ${value}`,
    interval: (interval: string) => `95 %: ${interval}`,
    summary: (series: string, first: string, from: string, last: string, to: string) =>
      `${series}: von ${from} im ${first} auf ${to} im ${last}.`,
    range: (lowest: string, highest: string) => `Niedrigster Wert ${lowest}, höchster ${highest}.`,
  },
  shuffle: {
    ours: 'unserer',
    from: 'Prüfgröße von',
    to: 'Prüfgröße bis',
    axis: (given) => `Prüfgröße: ${given}`,
    given: {
      hours: 'was gemischte Stunden ergeben',
      managers: 'was gemischte Führungskräfte ergeben',
      answers: 'was gemischte Antworten ergeben',
      exits: 'was neu verteilte Austritte ergeben',
      lists: 'was gemischte Listen der Führungskräfte ergeben',
    },
    reading: (from: string, to: string, count: number, written: string) =>
      `Prüfgröße ${from} bis ${to}: ${written} ${count === 1 ? 'Mischung' : 'Mischungen'}`,
    summary: (observed: string, asExtreme: number, written: string, shuffles: string) =>
      `Verteilung aus ${shuffles} Mischungen. Unsere Prüfgröße ist ${observed}; ${written} ${asExtreme === 1 ? 'Mischung ist' : 'Mischungen sind'} mindestens so extrem.`,
    title: 'Gemischt gegen unseren Wert',
  },
  survival: {
    vertical: 'noch da',
    horizontal: 'Monate seit Eintritt',
    atRisk: 'Personen unter Risiko',
    median: (months: string) => `die Hälfte ist nach ${many(months, 'Monat', 'Monaten')} gegangen`,
    medianTold: (months: string) => `Die Hälfte ist nach ${many(months, 'Monat', 'Monaten')} gegangen.`,
    reading: (months: string, survival: string) => `nach ${many(months, 'Monat', 'Monaten')} sind ${survival} noch da`,
    interval: (interval: string, atRisk: string) => `95 %: ${interval}; ${atRisk} unter Risiko`,
    summary: (people: string, at: string, survival: string) =>
      `Stufenkurve derer, die noch da sind, nach Monaten seit Eintritt, aus höchstens ${people} gleichzeitig unter Risiko; nach ${many(at, 'Monat', 'Monaten')} bleiben ${survival}.`,
    noMedian: 'Weniger als die Hälfte ist im Zeitraum gegangen, darum gibt es keinen Median.',
  },
  flow: {
    hires: 'Eintritte',
    exits: 'Austritte',
    headcount: 'Bestand am Ende',
    yearFrom: (year: string, day: string) => `${year}, ab ${day}`,
    yearTo: (year: string, day: string) => `${year}, bis ${day}`,
    yearBetween: (year: string, first: string, last: string) => `${year}, ${first} bis ${last}`,
    reading: (year: string, opening: string, hires: string, exits: string, closing: string) =>
      `${year}: ${opening} + ${many(hires, 'Eintritt', 'Eintritte')} − ${many(exits, 'Austritt', 'Austritte')} = ${closing}`,
    summary: (first: string, opening: string, last: string, closing: string, hires: string, exits: string) =>
      `Personalbestand von ${opening} zu Beginn des ${first} bis ${closing} am Ende des ${last}: ${many(hires, 'Eintritt', 'Eintritte')}, ${many(exits, 'Austritt', 'Austritte')}.`,
  },
  interval: {
    reading: (estimate: string, interval: string) => `${estimate}-mal, 95\u2011%\u2011Intervall ${interval}`,
    none: 'kein Intervall',
    fewer: 'weniger Austritte',
    more: 'mehr Austritte',
  },
  verdicts: {
    supports: 'stützt',
    contradicts: 'widerspricht',
    cannotTell: 'nicht zu entscheiden',
    notTestable: 'nicht prüfbar',
  },
  supportsRival: 'stützt den Rivalen',
} satisfies ChartMessages;
