import { describe, expect, it } from 'vitest';
import { flowReadings, flowTable } from '../../src/charts/headcountFlowRows';
import { notesHeight } from '../../src/charts/plot/NoteMarks';
import { TrendDrawing } from '../../src/charts/TrendDrawing';
import { trendReadings, trendRows, trendTable } from '../../src/charts/trendRows';
import { flow, turnover } from './chartData';
import { draw } from './draw';
import { ENGLISH, GERMAN } from './languages';

const ASKED = ['2024-01', '2024-03', '2024-11'].map((month) => ({ month, value: 60 }));

describe('notes on the time axis', () => {
  const notes = [
    { month: '2023-12', text: 'new quota plan' },
    { month: '2024-05', text: 'regions merged' },
  ];
  const series = [{ name: 'turnover', points: turnover }];
  const rows = trendRows(series);

  it('stand in the table and the reading of their month', () => {
    const beside = { before: undefined, notes };
    expect(trendTable(rows, 'percent', ENGLISH, beside).rows[1]?.at(-1)).toBe('new quota plan');
    expect(trendTable(rows, 'percent', ENGLISH).columns).toHaveLength(4);
    expect(trendReadings(rows, 'percent', ENGLISH, beside).at(1)?.at(-1)).toBe('new quota plan');
    expect(flowTable(flow, ENGLISH, notes).rows[0]?.at(-1)).toBe('May 2024: regions merged');
    expect(flowReadings(flow, ENGLISH, notes)[0]?.at(-1)).toBe('May 2024: regions merged');
  });

  it('stand with the row before them where nothing was asked in their own month, and name it', () => {
    const asked = ['2024-01', '2024-04', '2024-10'].map((month) => ({ month, value: 60 }));
    const lines = trendRows([
      { name: 'morale', points: asked },
      { name: 'of all', points: asked },
    ]);
    const apart = [
      { month: '2023-12', text: 'before anyone was asked' },
      { month: '2024-03', text: 'new quota plan' },
      { month: '2024-04', text: 'regions merged' },
      { month: '2024-08', text: 'new rules' },
      { month: '2024-11', text: 'after all' },
    ];
    const beside = { before: undefined, notes: apart };
    const cells = ['Mar 2024: new quota plan', 'regions merged; Aug 2024: new rules', null];
    expect(trendTable(lines, 'score', ENGLISH, beside).rows.map((row) => row.at(-1))).toEqual([...cells, ...cells]);
    const readings = trendReadings(lines, 'score', GERMAN, beside);
    expect(readings.at(0)?.at(-1)).toBe('März 2024: new quota plan');
    expect(readings.at(1)?.slice(2)).toEqual(['regions merged', 'Aug. 2024: new rules']);
    expect(readings.at(2)).toHaveLength(2);
    const outside = { before: undefined, notes: [apart[0], apart[4]].filter((note) => note !== undefined) };
    expect(trendTable(lines, 'score', ENGLISH, outside).columns).toHaveLength(3);
  });

  it('and points stand at their months, however many lie between', () => {
    const drawn = draw(
      <TrendDrawing
        size={{ width: 282, height: null, unit: 1 }}
        language={ENGLISH}
        unit="score"
        series={[{ name: 'morale', points: ASKED }]}
        rows={trendRows([{ name: 'morale', points: ASKED }])}
        before={undefined}
        notes={[
          { month: '2024-05', text: 'merged' },
          { month: '2023-12', text: 'before anyone was asked' },
        ]}
      />,
    );
    // 200 px from January to November, twenty a month: January at 50, March at 90, May at 130, November at 250.
    expect(drawn).toMatch(/d="M50\.0 [\d.]+L90\.0 [\d.]+L250\.0 [\d.]+"/);
    expect(drawn).toContain('x1="130" x2="130"');
    expect(drawn).not.toContain('before anyone');
    // March is 40 px from January: no room for its name.
    expect(drawn).toContain('>Jan 2024<');
    expect(drawn).not.toContain('>Mar 2024<');
  });

  it('take a line each where they would cover each other', () => {
    const near = [
      { x: 100, text: 'new quota plan' },
      { x: 120, text: 'regions merged' },
      { x: 400, text: 'new rules' },
    ];
    expect(notesHeight(near, [40, 700], 1)).toBe(2 * 17);
    expect(notesHeight(near.slice(1), [40, 700], 1)).toBe(17);
    expect(notesHeight([], [40, 700], 1)).toBe(0);
  });
});
