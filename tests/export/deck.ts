import type { NativeAxis, NativeChart } from '../../src/core/model/nativeChart';
import type { CellTable, Provenance, Slide } from '../../src/core/model/slide';
import type { Deck, DeckSlide } from '../../src/export/deck';
import { htmlReport } from '../../src/export/report/htmlReport';
import { LANGUAGES } from '../../src/i18n/language';
import { loadMessages } from '../../src/i18n/messages';

await Promise.all(LANGUAGES.map(loadMessages));

export const PROVENANCE: Provenance = {
  from: '2022-01-01',
  to: '2024-12-31',
  scope: '',
  people: 412,
  exits: 86,
  method: 'rates',
  address: '/hours',
  seed: 7,
  fingerprint: '3f9a1c',
  app: 'Mainstay 0.1.0',
};

export const TABLE: CellTable = {
  columns: [
    { label: 'Team', kind: 'text' },
    { label: 'Exits', kind: 'count' },
    { label: 'Exits / expected', kind: 'ratio' },
  ],
  rows: [
    ['Team A', 12, 1.61],
    ['Team B', 3, 0.72],
    ['Team C', { suppressed: 'groupTooSmall' }, null],
  ],
  note: 'One team is too small to show.',
};

const axis = (label: string, kind: NativeAxis['kind'], given: Partial<NativeAxis> = {}): NativeAxis => ({
  label,
  kind,
  scale: 'linear',
  least: null,
  most: null,
  ...given,
});

const months = Array.from(
  { length: 36 },
  (_, at) => `${['Jan', 'Apr', 'Jul', 'Oct'][Math.floor((at % 12) / 3)]} ${2022 + Math.floor(at / 12)} ${(at % 3) + 1}`,
);
const wave = (at: number) => 0.14 + 0.0417 * ((at * 7) % 5) - 0.002 * at;
/** Month 11 is too small to show, and the one after the next stands alone. */
const monthly = (shift: number) => months.map((_, at) => (at === 11 || at === 13 ? null : wave(at) + shift));
const around = (values: readonly (number | null)[], by: number) =>
  values.map((value) => (value === null ? null : value + by));

export const NATIVE_CHARTS = {
  line: {
    kind: 'line',
    categoryLabel: 'Month',
    categories: months,
    value: axis('Exits per person and year', 'percent'),
    series: [
      {
        name: 'All teams',
        values: monthly(0.02),
        lower: around(monthly(0.02), -0.05),
        upper: around(monthly(0.02), 0.06),
      },
      { name: 'Without region North', values: monthly(0.09), lower: null, upper: null },
    ],
  },
  bar: {
    kind: 'bar',
    arrangement: 'stacked',
    direction: 'vertical',
    categoryLabel: 'Year',
    categories: ['2022', '2023', '2024'],
    value: axis('Exits', 'count'),
    series: [
      { name: 'Resignations', values: [41, 38, null], lower: null, upper: null },
      { name: 'Dismissals', values: [9, 12, 7], lower: null, upper: null },
    ],
  },
  lyingBars: {
    kind: 'bar',
    arrangement: 'clustered',
    direction: 'horizontal',
    categoryLabel: 'Reason',
    categories: ['Coaching', 'Training', 'Region and market', 'Chance'],
    value: axis('Share of 100 exits', 'percent'),
    series: [{ name: 'Share', values: [0.22, 0.08, 0.31, 0.39], lower: null, upper: null }],
  },
  scatter: {
    kind: 'scatter',
    x: axis('Coaching hours per person and month', 'hours', { least: 0 }),
    y: axis('Exits compared with expected', 'ratio', { scale: 'log', least: 0.25, most: 4 }),
    groups: [
      {
        name: 'Teams',
        points: Array.from({ length: 14 }, (_, at) => {
          const x = 0.4 + at * 0.31;
          const y = 2.1 / (1 + 0.3 * x) + ((at * 5) % 7) * 0.06 - 0.2;
          return {
            label: `Team ${String.fromCharCode(65 + at)}`,
            x,
            y,
            lower: y * 0.6,
            upper: y * 1.6,
            named: at % 6 === 0,
          };
        }),
      },
    ],
    fitted: {
      name: 'Fitted',
      points: [0, 1, 2, 3, 4, 5].map((x) => ({
        x,
        y: 2 / (1 + 0.3 * x),
        lower: 1.6 / (1 + 0.3 * x),
        upper: 2.5 / (1 + 0.3 * x),
      })),
    },
  },
  funnel: {
    kind: 'funnel',
    x: axis('Expected exits', 'number', { least: 0 }),
    y: axis('Exits / expected', 'ratio', { least: 0 }),
    groups: [
      {
        name: 'Within chance',
        points: [3, 5, 8, 11, 14, 18].map((x, at) => ({
          label: `Team ${at}`,
          x,
          y: 0.7 + 0.12 * at,
          lower: null,
          upper: null,
          named: false,
        })),
      },
      { name: 'Beyond', points: [{ label: 'Team Q', x: 12, y: 2.4, lower: null, upper: null, named: true }] },
    ],
    limits: [-1.96, 1.96, -3.09, 3.09].map((z) => ({
      name: `${Math.abs(z) < 2 ? '95' : '99.8'}% ${z < 0 ? 'lower' : 'upper'}`,
      points: [2, 4, 8, 12, 20].map((x) => ({ x, y: Math.max(0, 1 + z / Math.sqrt(x)), lower: null, upper: null })),
    })),
  },
  step: {
    kind: 'step',
    x: axis('Months since hire', 'number', { least: 0 }),
    y: axis('Still here', 'percent', { least: 0, most: 1 }),
    curves: ['Much coaching', 'Little coaching'].map((name, which) => ({
      name,
      points: [0, 3, 7, 12, 20, 31, 40].map((x, at) => {
        const y = 1 - at * (which === 0 ? 0.07 : 0.12);
        return { x, y, lower: at === 0 ? null : y - 0.05, upper: at === 0 ? null : Math.min(1, y + 0.05) };
      }),
    })),
  },
  intervals: {
    kind: 'intervals',
    rowLabel: 'Way of counting',
    value: axis('Exits, little coaching against much', 'ratio', { scale: 'log' }),
    reference: 1,
    rows: [
      { label: 'As told', estimate: 1.6, lower: 1.2, upper: 2.1 },
      { label: 'Without the last six months before notice', estimate: 1.45, lower: 1.05, upper: 2.0 },
      { label: 'Region held fixed', estimate: 1.3, lower: 0.91, upper: 1.86 },
      { label: 'All kinds of exits', estimate: 1.52, lower: 1.18, upper: 1.96 },
    ],
  },
} satisfies Record<string, NativeChart>;

export function slideOf(given: Partial<Slide> = {}): Slide {
  return {
    id: 's',
    kind: 'chart',
    language: 'en',
    title: 'Teams with under 2 coaching hours a month lost 1.6 times as many people (95%: 1.2–2.1)',
    computedTitle: null,
    subtitle: 'Each dot is a team; the line through it is its 95% interval.',
    body: [],
    smallPrint: ['14 teams, 412 people, 86 exits.'],
    chart: { kind: 'scatter', data: null, table: TABLE, summary: 'Scatter of 14 teams: fewer hours, more exits.' },
    notes: 'Say first what is not known.\nThen the number.',
    provenance: PROVENANCE,
    ...given,
  };
}

const chartSlides: DeckSlide[] = Object.values(NATIVE_CHARTS).map((native) => ({
  slide: slideOf(
    native.kind === 'bar' ? { body: ['What would change this: a year of coaching hours written down by person.'] } : {},
  ),
  native,
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>t</title><path d="M0 0L10 10" stroke="#211f1b"/></svg>',
}));

const plain = (given: Partial<Slide>): DeckSlide => ({
  slide: slideOf({ chart: null, ...given }),
  native: null,
  svg: null,
});

export const DECK: Deck = {
  title: 'Does turnover follow the way people are managed?',
  language: 'en',
  day: '2026-03-01',
  slides: [
    plain({
      kind: 'title',
      title: 'Does turnover follow the way people are managed?',
      subtitle: 'Review of 2022 to 2024',
    }),
    plain({
      kind: 'section',
      title: 'What was seen',
      subtitle: '',
      body: ['Figures compare; none is an experiment.'],
      provenance: null,
    }),
    ...chartSlides,
    { slide: slideOf({ title: 'The teams in numbers' }), native: null, svg: null },
    plain({
      kind: 'text',
      title: 'What nobody can tell yet',
      body: ['Whether coaching causes it.', 'Whether 2020 was like this.'],
    }),
  ],
};

export async function htmlOf(deck: Deck, options: { readonly notes: boolean }): Promise<string> {
  const page = await htmlReport(deck, options);
  if (page === null) throw new Error('invalid run; nobody cancelled it: null');
  return page;
}
