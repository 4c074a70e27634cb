import { describe, expect, test } from 'vitest';
import { namedScale, observedScale, onHundred } from '../../../src/core/ingest/join/pulseScale';
import { join, table, workforceOf } from './joinFixture';

test.each([
  ['1-5', 2, { low: 1, high: 5 }],
  ['0–10', 2, { low: 0, high: 10 }],
  ['1 to 7', 2, { low: 1, high: 7 }],
  ['5', 2, { low: 1, high: 5 }],
  ['10', 1, { low: 1, high: 10 }],
  ['10', 0, { low: 0, high: 10 }],
  ['100', 40, { low: 0, high: 100 }],
  ['agree', 2, null],
  ['5-1', 2, null],
])('the scale %s with a lowest answer of %d', (text, lowest, scale) => {
  expect(namedScale(text, lowest)).toEqual(scale);
});

test.each([
  [1, 5, { low: 1, high: 5 }],
  [2.4, 4.1, { low: 1, high: 5 }],
  [1, 6, { low: 1, high: 7 }],
  [1, 9, { low: 1, high: 10 }],
  [0, 9, { low: 0, high: 10 }],
  [0, 4, { low: 0, high: 10 }],
  [12, 88, { low: 0, high: 100 }],
  [-1, 3, null],
  [0, 101, null],
])('answers from %d to %d', (lowest, highest, scale) => {
  expect(observedScale(lowest, highest)).toEqual(scale);
});

test('an answer comes to 0–100', () => {
  expect(onHundred(1, { low: 1, high: 5 })).toBe(0);
  expect(onHundred(4, { low: 1, high: 5 })).toBe(75);
  expect(onHundred(6, { low: 1, high: 5 })).toBeNull();
});

describe('the range seen', () => {
  const hires = table('hires', { employeeId: ['a'], hireDate: ['2020-01-01'] });
  const wave = (month: string, scores: number[], more: { dimension?: string[] } = {}) =>
    table('pulse', {
      employeeId: scores.map(() => 'a'),
      period: scores.map(() => month),
      score: scores,
      ...more,
    });
  const scores = (...files: Parameters<typeof join>[0]) => [
    ...(workforceOf(join([hires, ...files])).pulse?.score ?? []),
  ];

  test('is shared by files with the same headers', () => {
    expect(scores(wave('2020-02', [4]), wave('2020-03', [7]))).toEqual([50, 100]);
  });

  test('is not shared by other files, nor by other dimensions of a file', () => {
    expect(scores(wave('2020-02', [4]), wave('2020-03', [7, 70], { dimension: ['morale', 'support'] }))).toEqual([
      75, 100, 70,
    ]);
  });

  test('is not asked where the cells are percentages', () => {
    const percent = table(
      'pulse',
      { employeeId: ['a'], period: ['2020-02'], score: [0.72] },
      { format: 'percentSign' },
    );
    expect(scores(percent)).toEqual([72]);
  });
});
