import { describe, expect, it } from 'vitest';
import type { NativeAxis } from '../../src/core/model/nativeChart';
import { drawSteps } from '../../src/export/pptx/drawPlane';
import { exportWords } from '../../src/i18n/en/export';

const axis = (label: string, kind: NativeAxis['kind']): NativeAxis => ({
  label,
  kind,
  scale: 'linear',
  least: 0,
  most: null,
});
const curve = (name: string, months: readonly number[]) => ({
  name,
  points: months.map((x) => ({ x, y: 1 - x / 100, lower: null, upper: null })),
});

describe('step curves in a presentation', () => {
  it('all have as many corners as the longest, the last one repeated', () => {
    const curves = [curve('short', [0, 3, 5]), curve('long', [0, 1, 2, 3, 4, 5])];
    const { columns } = drawSteps(
      { kind: 'step', x: axis('Months', 'count'), y: axis('Still here', 'percent'), curves },
      exportWords,
      'en',
    );
    expect(columns.map(({ cells }) => cells.length)).toEqual([11, 11, 11, 11]);
    expect(columns[0]?.cells.slice(0, 5)).toEqual([0, 3, 3, 5, 5]);
    expect(new Set(columns[0]?.cells.slice(4))).toEqual(new Set([5]));
    expect(new Set(columns[1]?.cells.slice(4))).toEqual(new Set([0.95]));
  });

  it('name the limits around a curve once in the legend', () => {
    const band = (name: string) => ({
      name,
      points: [0, 6].map((x) => ({ x, y: 0.9, lower: 0.8, upper: 0.95 })),
    });
    const plane = { kind: 'step', x: axis('Months', 'count'), y: axis('Still here', 'percent') } as const;
    for (const curves of [[band('all')], [curve('short', [0, 6]), band('one'), band('other')]]) {
      const { series, columns } = drawSteps({ ...plane, curves }, exportWords, 'en');
      const legend = series.filter((one) => one.inLegend).map(({ name }) => columns[name]?.header);
      const ends = legend.indexOf(exportWords.band);
      expect(legend.toSpliced(ends, 1)).toEqual(curves.map(({ name }) => name));
    }
  });
});
