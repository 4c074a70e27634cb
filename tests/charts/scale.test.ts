import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingAfterKey } from '../../src/charts/plot/reading';
import {
  bandPath,
  linePath,
  niceDomain,
  niceStep,
  ratioScale,
  ratioTick,
  zeroBasedScale,
} from '../../src/charts/plot/scale';
import { spreadLabels } from '../../src/charts/plot/spreadLabels';
import { wrapText } from '../../src/charts/plot/wrapText';

const size = fc.double({ min: 1e-6, max: 1e7, noNaN: true });

describe('ticks', () => {
  it.each([
    [10, 5, 2],
    [0.7, 4, 0.2],
    [37, 4, 10],
    [1, 2, 0.5],
  ])('a span of %d in about %d steps goes by %d', (span, wanted, step) => {
    expect(niceStep(span, wanted)).toBeCloseTo(step, 12);
  });

  it('start at zero and hold the largest value', () => {
    fc.assert(
      fc.property(size, (most) => {
        const { domain, ticks } = zeroBasedScale(most, [0, 100], 5);
        expect(ticks[0]).toBe(0);
        // A tick may miss the largest value by a rounding error of the step, no more.
        expect(domain[1]).toBeGreaterThanOrEqual(most * (1 - 1e-8));
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('count people in whole numbers', () => {
    expect(niceDomain([0, 2], 4, true).ticks).toEqual([0, 1, 2]);
    expect(zeroBasedScale(0, [0, 1], 4, true).ticks).toEqual([0, 1]);
  });

  it('go below zero where values do', () => {
    expect(niceDomain([0, -34, 61], 5).ticks).toEqual([-40, -20, 0, 20, 40, 60, 80]);
  });
});

describe('ratios', () => {
  it('run at least from a quarter to four, as far up as down on the log scale', () => {
    const scale = ratioScale([0.8, 1.3, 0], [100, 0]);
    expect(scale.ticks).toEqual([0.25, 0.5, 1, 2, 4]);
    expect([scale(0.25), scale(0.5), scale(1), scale(2), scale(4)].map(Math.round)).toEqual([100, 75, 50, 25, 0]);
  });

  it('hold every ratio up to 64 times either way', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1 / 64, max: 64, noNaN: true })), (ratios) => {
        const { domain } = ratioScale(ratios, [100, 0]);
        for (const ratio of ratios) {
          expect(ratio).toBeGreaterThanOrEqual(domain[0]);
          expect(ratio).toBeLessThanOrEqual(domain[1]);
        }
      }),
    );
  });

  it('are named as people say them', () => {
    expect([0.125, 0.25, 0.5, 1, 2, 4].map(ratioTick)).toEqual(['1/8', '1/4', '1/2', '1', '2×', '4×']);
  });
});

describe('paths', () => {
  it('draw lines and close bands', () => {
    const upper = [
      [0, 1],
      [5, 2],
    ] as const;
    const lower = [
      [0, 3],
      [5, 4],
    ] as const;
    expect(linePath(upper)).toBe('M0.0 1.0L5.0 2.0');
    expect(bandPath(upper, lower)).toBe('M0.0 1.0L5.0 2.0L5.0 4.0L0.0 3.0Z');
    expect(bandPath([], [])).toBe('');
  });
});

describe('labels', () => {
  it('stay where they are while there is room', () => {
    expect(spreadLabels([10, 50, 90], 16, [0, 100])).toEqual([10, 50, 90]);
  });

  it('keep their order and distance, within the plot', () => {
    const place = fc.double({ min: 0, max: 300, noNaN: true });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (places) => {
        const spread = spreadLabels(places, 16, [0, 300]);
        const order = places
          .map((at, index) => ({ at, to: spread[index] ?? Number.NaN }))
          .sort((a, b) => a.at - b.at || a.to - b.to);
        for (const { to } of order) {
          expect(to).toBeGreaterThanOrEqual(-1e-9);
          expect(to).toBeLessThanOrEqual(300 + 1e-9);
        }
        // 16 up to the rounding of a sum.
        for (let at = 1; at < order.length; at += 1) {
          expect((order[at]?.to ?? 0) - (order[at - 1]?.to ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
        }
      }),
    );
  });

  it('break between words only', () => {
    expect(wrapText('coaching hours per person and month', 130, 1)).toEqual(['coaching hours per', 'person and month']);
    expect(wrapText('Personalbestandsveränderung', 60, 1)).toEqual(['Personalbestandsveränderung']);
    expect(wrapText('', 60, 1)).toEqual([]);
  });
});

describe('keys', () => {
  it.each([
    ['ArrowRight', null, 0],
    ['ArrowRight', 1, 2],
    ['ArrowRight', 2, 2],
    ['ArrowLeft', null, 2],
    ['ArrowLeft', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Escape', 1, null],
    ['Escape', null, undefined],
    ['Tab', 1, undefined],
  ])('%s from %s leads to %s of three', (key, active, next) => {
    expect(readingAfterKey(key, active, 3)).toBe(next);
  });

  it('do nothing where there is nothing', () => {
    expect(readingAfterKey('ArrowRight', null, 0)).toBeUndefined();
  });
});
