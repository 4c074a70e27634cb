import { describe, expect, it } from 'vitest';
import type { NativeAxis } from '../../src/core/model/nativeChart';
import { drawFunnel } from '../../src/export/pptx/drawPlane';
import { labelPlaces } from '../../src/export/pptx/labelPlaces';
import { exportWords } from '../../src/i18n/en/export';

const axis = (most: number): NativeAxis => ({ label: '', kind: 'number', scale: 'linear', least: 0, most });
const point = (x: number, y: number, label = '') => ({ x, y, lower: null, upper: null, label, named: label !== '' });

describe('names of points in a presentation', () => {
  it('stand right of their point where nothing is in the way, and nowhere where none is asked for', () => {
    expect(labelPlaces([point(2, 1, 'Team A'), point(6, 2, 'Team B'), point(4, 1)], axis(10), axis(4))).toEqual([
      'r',
      'r',
      null,
    ]);
  });

  it('make way for one another and for points', () => {
    // Two teams side by side: the second would be written over by the first name.
    expect(labelPlaces([point(7, 1.75, 'Team T'), point(7.4, 1.75, 'Team Q')], axis(10), axis(2.5))).toEqual([
      'l',
      'r',
    ]);
    expect(labelPlaces([point(5, 1, 'Team A'), point(5.3, 1)], axis(10), axis(2.5))).toEqual(['l', null]);
  });

  it('do not leave the plot where they need not', () => {
    expect(labelPlaces([point(10, 1, 'Team A')], axis(10), axis(2))).toEqual(['l']);
  });
});

describe('the limits of a funnel', () => {
  it('stand in the legend once for each pair, and every column has a name of its own', () => {
    const limit = (name: string, y: number) => ({ name, points: [{ x: 1, y, lower: null, upper: null }] });
    const limits = [limit('95%', 0.5), limit('95%', 1.5), limit('99.8%', 0.2), limit('99.8%', 1.8)];
    const groups = [{ name: 'inside', points: [point(1, 1)] }];
    const { series, columns } = drawFunnel(
      { kind: 'funnel', x: axis(2), y: axis(2), groups, limits },
      exportWords,
      'en',
    );
    const inLegend = series.filter((one) => one.inLegend).map(({ name }) => columns[name]?.header);
    expect(inLegend.slice(0, 2)).toEqual(['95%', '99.8%']);
    expect(inLegend).toHaveLength(3);
    expect(columns.map(({ header }) => header)).toContain(exportWords.upper('95%'));
  });
});
