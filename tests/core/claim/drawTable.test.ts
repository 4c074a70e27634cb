import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnAt, fillGuide } from '../../../src/core/claim/drawTable';

/** The plain search: the first position whose running sum exceeds the draw. */
function searched(cumulative: Float64Array, first: number, end: number, draw: number): number {
  const aim = draw * cumulative[end - 1];
  for (let at = first; at < end - 1; at++) if (cumulative[at] > aim) return at;
  return end - 1;
}

describe('drawnAt', () => {
  it('finds what a search of the running sums finds, zero shares and edges included', () => {
    const shares = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1, noNaN: true })), { minLength: 1 });
    const draws = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 3 }), draws, (own, before, draw) => {
        fc.pre(own.some((share) => share > 0));
        let total = 0;
        const sums = own.map((share) => {
          total += share;
          return total;
        });
        const cumulative = Float64Array.from([...new Array<number>(before).fill(0), ...sums]);
        const guide = new Int32Array(cumulative.length);
        fillGuide(guide, cumulative, before, cumulative.length);
        const edges = [draw, 0, 1 - 2 ** -53, ...own.map((_, part) => part / own.length)];
        for (const at of edges) {
          expect(drawnAt(guide, cumulative, before, cumulative.length, at)).toBe(
            searched(cumulative, before, cumulative.length, at),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
