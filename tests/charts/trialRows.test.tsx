import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf, writeCsv } from '../../src/charts/chartTable';
import { ExitSharesDrawing } from '../../src/charts/ExitSharesDrawing';
import { exitShareRows } from '../../src/charts/exitShareRows';
import { RunwayDrawing } from '../../src/charts/RunwayDrawing';
import { runwayRows } from '../../src/charts/runwayRows';
import { SpecificationDrawing } from '../../src/charts/SpecificationDrawing';
import { choiceValues, specificationRows } from '../../src/charts/specificationRows';
import { TakeoversDrawing } from '../../src/charts/TakeoversDrawing';
import { takeoverRows } from '../../src/charts/takeoverRows';
import { ATTRIBUTION_BLOCKS } from '../../src/core/model/attributionReport';
import { draw } from './draw';
import { ENGLISH, GERMAN } from './languages';
import { runwayPoints, shares, takeovers, ways } from './trialGallery';

describe('a hundred squares', () => {
  it('are always a hundred, whatever the shares, and each within one of its share', () => {
    const parts = fc.tuple(...Array.from({ length: 4 }, () => fc.double({ min: -0.5, max: 0.9, noNaN: true })));
    fc.assert(
      fc.property(parts, (four) => {
        const all = [...four, 1 - four.reduce((sum, share) => sum + share, 0)];
        const rows = exitShareRows(
          all.map((share, index) => ({
            block: ATTRIBUTION_BLOCKS[index] ?? 'rest',
            name: '',
            share,
            lower: share,
            upper: share,
          })),
        );
        expect(rows.reduce((sum, { squares }) => sum + squares, 0)).toBe(100);
        for (const { squares, share } of rows) expect(Math.abs(squares - 100 * share)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('show a share below zero hollow beside the filled ones', () => {
    const rows = exitShareRows(shares);
    expect(rows.map(({ squares }) => squares)).toEqual([8, -3, 31, 12, 52]);
    const markup = draw(
      <ExitSharesDrawing size={{ width: 900, height: null, unit: 1 }} language={ENGLISH} rows={rows} />,
    );
    // 103 filled and 3 hollow squares, five squares that name the parts, and the reader's surface.
    expect([...markup.matchAll(/<rect/g)]).toHaveLength(103 + 3 + 5 + 1);
    expect(markup).toContain(ENGLISH.words.exitShares.underZero);
  });
});

describe('a hundred squares on a slide', () => {
  const squaresAt = (height: number | null) => {
    const markup = draw(
      <ExitSharesDrawing size={{ width: 1440, height, unit: 1.5 }} language={ENGLISH} rows={exitShareRows(shares)} />,
    );
    const all = [...markup.matchAll(/<rect[^>]*y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)];
    return all.slice(0, 106).map(([, y, width, side]) => ({ end: Number(y) + Number(side), width: Number(width) }));
  };

  it('fill the height there is, and no more', () => {
    for (const height of [560, 640]) {
      const squares = squaresAt(height);
      expect(squares).toHaveLength(106);
      const lowest = Math.max(...squares.map(({ end }) => end));
      expect(lowest).toBeLessThanOrEqual(height);
      expect(lowest).toBeGreaterThan(0.9 * height);
      expect(squares[0]?.width).toBeGreaterThan(squaresAt(null)[0]?.width ?? Number.POSITIVE_INFINITY);
    }
  });
});

describe('ways to count', () => {
  it('stand in the order of what they give, with a mark for each choice', () => {
    const rows = specificationRows(ways);
    expect(rows.map(({ estimate }) => estimate)).toEqual([0.8, 0.9, 1.1]);
    const names = ['outcome', 'lag'];
    expect(choiceValues(ways, names)).toEqual([
      { name: 'outcome', values: ['voluntary', 'all'] },
      { name: 'lag', values: ['0', '1'] },
    ]);
    const markup = draw(
      <SpecificationDrawing
        size={{ width: 720, height: null, unit: 1 }}
        language={GERMAN}
        rows={rows}
        choices={choiceValues(ways, names)}
        scale="ratio"
      />,
    );
    // Three ways times two choices, and the reader's surface.
    expect([...markup.matchAll(/<rect/g)]).toHaveLength(7);
    expect(markup).not.toMatch(/NaN|Infinity/);
  });
});

describe.each([200, 280, 390, 720, 1400])('drawn at %d pixels', (width) => {
  const size = { width, height: null, unit: 1 };
  it.each([
    ['shares', <ExitSharesDrawing key="s" size={size} language={GERMAN} rows={exitShareRows(shares)} />],
    [
      'runway',
      <RunwayDrawing
        key="r"
        size={size}
        language={GERMAN}
        rows={runwayRows(runwayPoints)}
        noticeMonths={3}
        unit="percent"
      />,
    ],
    ['takeovers', <TakeoversDrawing key="t" size={size} language={GERMAN} rows={takeoverRows(takeovers)} />],
  ])('%s have finite places and no negative size', (_name, drawing) => {
    const markup = draw(drawing);
    expect(markup).not.toMatch(/NaN|Infinity|(?:width|height|r)="-/);
  });
});

describe('a chart as a file', () => {
  const table = tableOf(
    [{ name: '=1+1;"x"', value: 1234.5 }],
    [
      { label: 'Name', kind: 'text', value: (row) => row.name },
      { label: 'Value', kind: 'number', value: (row) => row.value },
    ],
  );

  it('has the separators of the language, quotes what needs it, and runs no formula', () => {
    expect(writeCsv(table, table.rows, GERMAN)).toBe('\uFEFF"Name";"Value"\r\n"\'=1+1;""x""";1234,5\r\n');
    const plain = table.rows.map(([, value = null]) => ['plain', value]);
    expect(writeCsv(table, plain, ENGLISH)).toBe('\uFEFF"Name","Value"\r\n"plain",1234.5\r\n');
    expect(writeCsv(table, table.rows, ENGLISH)).toBe('\uFEFF"Name","Value"\r\n"\'=1+1;""x""",1234.5\r\n');
  });
});
