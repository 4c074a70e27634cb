/** Words of the files one takes along. */
export const exportWords = {
  continued: (title: string, page: string) => `${title} (${page})`,
  moreRows: (count: string) => `${count} more rows are in the file of the numbers (CSV).`,
  tooSmall: 'too small to show',
  point: 'Point',
  lower: (name: string) => `${name}: from`,
  upper: (name: string) => `${name}: to`,
  /** Of thin lines around a line. */
  band: '95%, from and to',
  below: (name: string) => `${name}: length below`,
  above: (name: string) => `${name}: length above`,
  named: (group: string, axis: string) => (group === '' ? axis : `${group}: ${axis}`),
  estimate: 'Estimate',
  limits: 'Interval, from and to',
  height: 'Height in the drawing',
  labelPlace: 'Place of the names',
  reference: 'No difference',
  /** How to read charts that programs draw otherwise than the screen does. */
  readings: {
    exitShares: 'Each dot is a part’s share of 100 exits, the line through it its 95% interval.',
    hoursScatter:
      'Each point is a manager’s team: its exits over those to be expected, by the hours its people got. The line through it shows how uncertain that is.',
    specificationCurve:
      'Each row is one defensible way to count: its estimate and 95% interval, the lowest at the top.',
  },
  period: (from: string, to: string) => `${from} to ${to}`,
  people: (count: string) => `${count} people`,
  exits: (count: string) => `${count} exits`,
  method: (name: string) => `Method: ${name}`,
  computed: (app: string, fingerprint: string, seed: string) => `${app}, data ${fingerprint}, seed ${seed}`,
  everything: 'everyone in the data',
  written: (day: string) => `Written on ${day}`,
  contents: 'Slides',
  numbers: 'The numbers drawn',
  notes: 'Notes',
  source: 'Where the numbers come from',
  slide: (number: string) => `Slide ${number}`,
  offline: 'This page is complete in itself. It opens without a connection and sends nothing.',
  files: { deck: 'review', report: 'report', numbers: 'numbers', chart: 'chart', rowsSetAside: 'rows-set-aside' },
  menu: {
    numbers: 'Numbers (CSV)',
    orders: {
      svg: 'Drawing (SVG)',
      wide: '16:9 (PNG)',
      wideDouble: '16:9, double size (PNG)',
      square: 'Square (PNG)',
      squareDouble: 'Square, double size (PNG)',
    },
    busy: 'Drawing the picture…',
    done: 'Saved',
    failed: 'The picture could not be drawn here. The table holds the same numbers.',
  },
};

export type ExportWords = typeof exportWords;
