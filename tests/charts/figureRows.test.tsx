import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DotIntervalsDrawing } from '../../src/charts/DotIntervalsDrawing';
import { dotReadings, dotSummary, dotTable } from '../../src/charts/dotIntervalRows';
import { HeatMapDrawing } from '../../src/charts/HeatMapDrawing';
import { classOf, heatClasses, heatSummary, heatTable } from '../../src/charts/heatMapRows';
import { type FixedSize, FixedSizeContext } from '../../src/charts/plot/fixedSize';
import { linePath, stepPoints } from '../../src/charts/plot/scale';
import { SmallScattersDrawing } from '../../src/charts/SmallScattersDrawing';
import { StackedMonths } from '../../src/charts/StackedMonths';
import { StackedMonthsDrawing } from '../../src/charts/StackedMonthsDrawing';
import { StepCurvesDrawing } from '../../src/charts/StepCurvesDrawing';
import { drawnPanels } from '../../src/charts/smallScatterRows';
import { stackedReadings, stackedSummary } from '../../src/charts/stackedMonthRows';
import { shareAt, stepGroups, stepReadings, stepStops, stepSummary, stepTable } from '../../src/charts/stepCurveRows';
import { TwoByTwoDrawing } from '../../src/charts/TwoByTwoDrawing';
import { beforeRows, trendReadings, trendRows, trendTable } from '../../src/charts/trendRows';
import { twoByTwoRows, twoByTwoSummary, twoByTwoTable } from '../../src/charts/twoByTwoRows';
import { SUPPRESSED, turnover } from './chartData';
import { draw } from './draw';
import {
  exitsByKind,
  fourCells,
  heatOf,
  incidenceGroups,
  regions,
  shrunkenDots,
  sourceDots,
  survivalGroups,
} from './figureData';
import { ENGLISH, GERMAN } from './languages';

const count = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].length;

describe('step curves', () => {
  const group = {
    name: 'Agency',
    curve: [
      { months: 2, atRisk: 10, share: 0.9, lower: 0.7, upper: 0.97 },
      { months: 5, atRisk: 6, share: 0.6, lower: null, upper: null },
    ],
  };

  it('keep their height until the next step and end with their data', () => {
    expect(shareAt(group, 0, 'survival')).toBe(1);
    expect(shareAt(group, 0, 'incidence')).toBe(0);
    expect(shareAt(group, 4.9, 'survival')).toBe(0.9);
    expect(shareAt(group, 5, 'survival')).toBe(0.6);
    expect(shareAt(group, 6, 'survival')).toBeNull();
    expect(
      linePath(
        stepPoints([
          [0, 0],
          [2, 1],
          [5, 3],
        ]),
      ),
    ).toBe('M0.0 0.0L2.0 0.0L2.0 1.0L5.0 1.0L5.0 3.0');
  });

  it('are read together, place by place', () => {
    const longer = { name: 'Referral', curve: [{ months: 7, atRisk: 20, share: 0.95, lower: 0.8, upper: 0.99 }] };
    expect(stepStops([group, longer])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const readings = stepReadings([group, longer], 'survival', ENGLISH);
    expect(readings[3]).toEqual([
      'after 3 months',
      'Agency: 90.0% (95%: 70.0–97.0%); 6 at risk',
      'Referral: 100.0%; 20 at risk',
    ]);
    expect(readings[7]).toEqual(['after 7 months', 'Referral: 95.0% (95%: 80.0–99.0%); 20 at risk']);
    expect(stepSummary([group], 'incidence', ENGLISH)).toContain('Agency: 60.0% after 5.0 months, from 10 at risk');
  });

  it('name the groups they withhold', () => {
    expect(stepTable(survivalGroups.groups, 'survival', ENGLISH).note).toBe('Too small to show: Career fair.');
    expect(stepTable(survivalGroups.groups, 'survival', GERMAN).note).toBe(
      'Zu klein, um gezeigt zu werden: Career fair.',
    );
  });

  const drawing = (props: Pick<typeof survivalGroups, 'direction' | 'groups'>) =>
    draw(
      <StepCurvesDrawing
        size={{ width: 900, height: null, unit: 1 }}
        language={ENGLISH}
        groups={stepGroups(props.groups)}
        direction={props.direction}
        horizontal="months"
      />,
    );

  it('give people at risk once where all rest on the same people', () => {
    const own = drawing(survivalGroups);
    const shared = drawing(incidenceGroups);
    expect(count(own, />Referral/g)).toBe(2);
    expect(count(shared, />Involuntary/g)).toBe(1);
  });

  it('have a percent axis from zero either way', () => {
    for (const markup of [drawing(survivalGroups), drawing(incidenceGroups)]) expect(markup).toContain('>0%</text>');
    expect(drawing(survivalGroups)).toContain('>100%</text>');
    expect(drawing(incidenceGroups)).not.toContain('>100%</text>');
  });
});

describe('dots with intervals', () => {
  it('say the value, its interval, where it came from and what is behind it', () => {
    const readings = dotReadings(shrunkenDots.rows, 'ratio', shrunkenDots, ENGLISH);
    expect(readings.at(0)).toEqual([
      'Team C',
      'as observed: 2.4',
      'exits compared with expected, drawn towards the middle: 1.62',
      '95%: 1.10–2.31',
    ]);
    expect(readings.at(4)?.at(-1)).toBe('95%: ≥ 0.12');
    const ofBefore = { ...shrunkenDots, intervalOf: 'before' } as const;
    expect(dotReadings(shrunkenDots.rows, 'ratio', ofBefore, ENGLISH).at(0)?.[2]).toBe('95%: 1.10–2.31');
    expect(
      dotTable(shrunkenDots.rows, 'ratio', ofBefore, ENGLISH)
        .columns.map(({ label }) => label)
        .slice(-4),
    ).toEqual(['as observed', 'from', 'to', 'exits compared with expected, drawn towards the middle']);
    const sources = dotReadings(sourceDots.rows, 'percent', sourceDots, GERMAN);
    expect(sources.at(0)?.at(-1)).toBe('88 hires');
    expect(sources.at(3)).toEqual(['Career fair', GERMAN.words.frame.tooSmall]);
    expect(sources.at(4)).toEqual(['Not given', GERMAN.words.frame.noValue, '0 hires']);
  });

  it('keep a withheld row in the table without a number', () => {
    const table = dotTable(sourceDots.rows, 'percent', sourceDots, ENGLISH);
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Source',
      'Behind it',
      'hires who left within 90 days',
      'from',
      'to',
    ]);
    expect(table.rows[3]).toEqual(['Career fair', null, SUPPRESSED, SUPPRESSED, SUPPRESSED]);
    expect(table.note).toBe('One row is too small to show.');
    expect(dotTable(shrunkenDots.rows, 'ratio', shrunkenDots, ENGLISH).rows[4]?.at(-1)).toBeNull();
  });

  it('summarise the ends and the reference', () => {
    expect(dotSummary(sourceDots.rows, 'percent', sourceDots, sourceDots.reference, ENGLISH)).toBe(
      'Dots with 95% intervals for 5 rows: hires who left within 90 days. Lowest 4.5%, Referral. Highest 14.8%, Agency. The line stands at 8.2%: all hires.',
    );
  });

  it('draw an arrow for each row that moved, and a ratio of zero left of the scale', () => {
    const size = { width: 900, height: null, unit: 1 };
    const markup = draw(<DotIntervalsDrawing size={size} language={ENGLISH} {...shrunkenDots} />);
    // Four rows with an observed ratio and its mark in the key.
    expect(count(markup, /class="[^"]*hollow[^"]*"/g)).toBe(5);
    expect(markup).toContain('>0</text>');
    const plain = draw(<DotIntervalsDrawing size={size} language={ENGLISH} {...sourceDots} />);
    expect(plain).not.toMatch(/hollow/);
    expect(plain).toContain(ENGLISH.words.frame.tooSmall);
  });
});

describe('heat map', () => {
  const heat = heatOf(4, 12);

  it('has classes that cover all values, each value in one', () => {
    const classes = heatClasses(heat.rows);
    const values = heat.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell && 'value' in cell ? [cell.value] : [])),
    );
    for (const value of values) {
      const own = classes[classOf(value, classes)];
      expect(value).toBeGreaterThanOrEqual(own?.from ?? Number.NaN);
      expect(value).toBeLessThanOrEqual(own?.to ?? Number.NaN);
    }
    expect(
      classOf(60, [
        { from: 50, to: 60 },
        { from: 60, to: 70 },
      ]),
    ).toBe(1);
    expect(
      classOf(70, [
        { from: 50, to: 60 },
        { from: 60, to: 70 },
      ]),
    ).toBe(1);
  });

  it('keeps withheld and missing cells apart', () => {
    const rows = [{ name: 'Team A', cells: [{ value: 61.25, answers: 7 }, SUPPRESSED, null] }];
    const months = ['2025-01', '2025-02', '2025-03'];
    const table = heatTable(rows, months, ENGLISH);
    expect(table.rows).toEqual([['Team A', 61.25, SUPPRESSED, null]]);
    expect(table.note).toBe('One cell is too small to show.');
    expect(heatSummary(rows, months, 'morale', ENGLISH)).toContain('Lowest 61.3 (Team A, Jan 2025)');
    const markup = draw(
      <HeatMapDrawing
        size={{ width: 720, height: null, unit: 1 }}
        language={ENGLISH}
        rows={rows}
        months={months}
        valueName="morale"
      />,
    );
    expect(markup).toContain('>61</text>');
    // One cell and its mark in the key, each.
    expect(count(markup, /fill="url\(#/g)).toBe(2);
    expect(count(markup, /class="[^"]*openCell/g)).toBe(2);
  });
});

describe('two by two', () => {
  it('puts most coaching first and less training left', () => {
    const rows = twoByTwoRows(fourCells.cells);
    expect(rows.map(({ coaching, training }) => `${coaching} ${training}`)).toEqual([
      'more less',
      'more more',
      'less less',
      'less more',
    ]);
    expect(twoByTwoTable(rows, ENGLISH).rows[1]).toEqual([
      'more',
      'more',
      ...Array.from({ length: 5 }, () => SUPPRESSED),
    ]);
    expect(twoByTwoSummary(rows, ENGLISH)).toContain('less training, more coaching: 19% a year (95%: 13–26%).');
  });
});

describe('stacked months', () => {
  const months = [
    { month: '2024-01', counts: [3, 1] },
    { month: '2024-02', counts: [0, 4] },
  ];
  const notes = [{ month: '2024-02', text: 'new quota plan' }];

  it('say each kind, the sum and what is noted', () => {
    expect(stackedReadings(months, ['voluntary', 'neutral'], notes, ENGLISH)[1]).toEqual([
      'Feb 2024',
      '4 exits',
      '0 voluntary',
      '4 neutral',
      'new quota plan',
    ]);
    expect(stackedSummary(months, ['voluntary', 'neutral'], GERMAN)).toBe(
      'Gestapelte Balken von 8 Austritten nach Monat, Jan. 2024 bis Feb. 2024: 3 voluntary und 5 neutral. Die meisten in einem Monat: 4 im Jan. 2024.',
    );
  });
});

it('stacked months name the kinds that are drawn, and no others', () => {
  const drawn = (counts: number[]) =>
    draw(
      <StackedMonthsDrawing
        size={{ width: 720, height: null, unit: 1 }}
        language={ENGLISH}
        kinds={['voluntary', 'involuntary', 'neutral']}
        months={[{ month: '2024-01', counts }]}
        notes={[]}
      />,
    );
  expect(drawn([3, 0, 1])).toMatch(/voluntary.*neutral/);
  expect(drawn([3, 0, 1])).not.toContain('involuntary');
  expect(drawn([3, 0, 0])).not.toContain('voluntary');
});

describe('a period before', () => {
  const series = [{ name: 'turnover', points: turnover }];
  const before = {
    name: 'a year earlier',
    points: turnover.map((_, at) =>
      at === 2 ? { month: `2022-0${at + 1}`, ...SUPPRESSED } : { month: `2022-0${at + 1}`, value: 0.1 * at },
    ),
  };

  it('stands month by month beside the first line', () => {
    const rows = trendRows(series);
    const table = trendTable(rows, 'percent', ENGLISH, { before, notes: [] });
    expect(table.columns.at(-1)?.label).toBe('a year earlier');
    expect(table.rows.map((row) => row.at(-1))).toEqual([0, 0.1, SUPPRESSED, 0.1 * 3, 0.4]);
    expect(trendReadings(rows, 'percent', ENGLISH, { before, notes: [] }).at(1)).toContain('a year earlier: 10.0%');
  });

  it('is drawn on the months of the first line', () => {
    const past = beforeRows(series, before);
    expect(past.map(({ month }) => month)).toEqual(turnover.map(({ month }) => month));
    expect(past.every(({ seriesIndex }) => seriesIndex === 1)).toBe(true);
    expect(beforeRows(series, undefined)).toEqual([]);
  });
});

const DRAWINGS = {
  curves: (size: Size) => (
    <StepCurvesDrawing
      size={size}
      language={GERMAN}
      groups={stepGroups(survivalGroups.groups)}
      direction="survival"
      horizontal="Monate"
    />
  ),
  incidence: (size: Size) => (
    <StepCurvesDrawing
      size={size}
      language={GERMAN}
      groups={stepGroups(incidenceGroups.groups)}
      direction="incidence"
      horizontal="Monate"
    />
  ),
  dots: (size: Size) => <DotIntervalsDrawing size={size} language={GERMAN} {...sourceDots} />,
  arrows: (size: Size) => <DotIntervalsDrawing size={size} language={GERMAN} {...shrunkenDots} />,
  heat: (size: Size) => <HeatMapDrawing size={size} language={GERMAN} {...heatOf(6, 30)} />,
  four: (size: Size) => (
    <TwoByTwoDrawing size={size} language={GERMAN} rows={twoByTwoRows(fourCells.cells)} medians={fourCells.medians} />
  ),
  scatters: (size: Size) => (
    <SmallScattersDrawing size={size} language={GERMAN} panels={drawnPanels(regions.panels)} horizontal="Stunden" />
  ),
  months: (size: Size) => (
    <StackedMonthsDrawing
      size={size}
      language={GERMAN}
      kinds={exitsByKind.kinds}
      months={exitsByKind.months}
      notes={exitsByKind.notes ?? []}
    />
  ),
};
interface Size {
  readonly width: number;
  readonly height: number | null;
  readonly unit: number;
}

const NAMES = Object.keys(DRAWINGS).filter((name): name is keyof typeof DRAWINGS => name in DRAWINGS);

describe.each(NAMES)('%s', (name) => {
  it.each([200, 288, 390, 720, 1400])('have finite places and stay inside at %d pixels', (width) => {
    for (const unit of [1, 1.25]) {
      const markup = draw(DRAWINGS[name]({ width, height: null, unit }));
      expect(markup).not.toMatch(/NaN|Infinity|undefined|(?:width|height|r)="-/);
      for (const [, x] of markup.matchAll(/<(?:circle|line|text)[^>]* (?:cx|x1|x2|x)="([^"]*)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(width);
      }
    }
  });

  it('fill a height they are given', () => {
    const height = (markup: string) => Number(/<svg[^>]* height="([^"]*)"/.exec(markup)?.[1]);
    expect(height(draw(DRAWINGS[name]({ width: 1200, height: 560, unit: 1 })))).toBeLessThanOrEqual(560.5);
  });
});

it('a chart of a fixed size is drawn at it, whatever the page', () => {
  const fixed: FixedSize = { width: 960, height: 400, unit: 1.5 };
  const frame = { title: 'A conclusion', empty: '' };
  const markup = renderToStaticMarkup(
    <FixedSizeContext value={fixed}>
      <StackedMonths frame={frame} language={ENGLISH} {...exitsByKind} />
    </FixedSizeContext>,
  );
  expect(markup).toMatch(/<svg[^>]* width="960" height="400"/);
});
