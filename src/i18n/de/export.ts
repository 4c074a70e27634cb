import type { ExportWords } from '../en/export';

export const exportWords = {
  continued: (title: string, page: string) => `${title} (${page})`,
  moreRows: (count: string) => `${count} weitere Zeilen stehen in der Datei mit den Zahlen (CSV).`,
  tooSmall: 'zu klein zum Zeigen',
  point: 'Punkt',
  lower: (name: string) => `${name}: von`,
  upper: (name: string) => `${name}: bis`,
  /** Of thin lines around a line. */
  band: '95\u00a0%, von und bis',
  below: (name: string) => `${name}: Länge nach unten`,
  above: (name: string) => `${name}: Länge nach oben`,
  named: (group: string, axis: string) => (group === '' ? axis : `${group}: ${axis}`),
  estimate: 'Schätzwert',
  limits: 'Intervall, von und bis',
  height: 'Höhe in der Zeichnung',
  labelPlace: 'Ort der Namen',
  reference: 'Kein Unterschied',
  readings: {
    exitShares:
      'Jeder Punkt ist der Anteil eines Teils an 100 Austritten, die Linie hindurch sein 95\u2011%\u2011Intervall.',
    hoursScatter:
      'Jeder Punkt ist das Team einer Führungskraft: seine Austritte gemessen an den zu erwartenden, nach den Stunden seiner Leute. Die Linie hindurch zeigt, wie ungewiss das ist.',
    specificationCurve:
      'Jede Zeile ist eine vertretbare Zählweise: ihr Schätzwert und 95\u2011%\u2011Intervall, der niedrigste zuoberst.',
  },
  period: (from: string, to: string) => `${from} bis ${to}`,
  people: (count: string) => `${count} Personen`,
  exits: (count: string) => `${count} Austritte`,
  method: (name: string) => `Verfahren: ${name}`,
  computed: (app: string, fingerprint: string, seed: string) => `${app}, Daten ${fingerprint}, Startzahl ${seed}`,
  everything: 'alle Personen der Daten',
  written: (day: string) => `Geschrieben am ${day}`,
  contents: 'Folien',
  numbers: 'Die gezeichneten Zahlen',
  notes: 'Notizen',
  source: 'Woher die Zahlen kommen',
  slide: (number: string) => `Folie ${number}`,
  offline: 'Diese Seite ist in sich vollständig. Sie öffnet sich ohne Verbindung und sendet nichts.',
  files: {
    deck: 'praesentation',
    report: 'bericht',
    numbers: 'zahlen',
    chart: 'diagramm',
    rowsSetAside: 'ausgelassene-zeilen',
  },
  menu: {
    numbers: 'Zahlen (CSV)',
    orders: {
      svg: 'Zeichnung (SVG)',
      wide: '16:9 (PNG)',
      wideDouble: '16:9, doppelt so groß (PNG)',
      square: 'Quadratisch (PNG)',
      squareDouble: 'Quadratisch, doppelt so groß (PNG)',
    },
    busy: 'Das Bild wird gezeichnet…',
    done: 'Gespeichert',
    failed: 'Das Bild ließ sich hier nicht zeichnen. Die Tabelle enthält dieselben Zahlen.',
  },
} satisfies ExportWords;
