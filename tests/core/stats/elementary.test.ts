import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, expm1, log, log1p } from '../../../src/core/stats/elementary';

const ULP = 2 ** -52;

function close(ours: number, engine: number, units: number): boolean {
  return ours === engine || Math.abs(ours - engine) <= units * ULP * Math.abs(engine);
}

describe('elementary functions, against the engine', () => {
  // The engine's own error is under one unit in the last place, ours too; the two of log1p and expm1 add a few.
  it.each([
    ['exp', exp, Math.exp, -700, 709, 2],
    ['log', log, Math.log, 1e-308, 1e6, 2],
    ['log near 1', log, Math.log, 0.5, 2, 2],
    ['log1p', log1p, Math.log1p, -0.99, 4, 4],
    ['log1p near 0', log1p, Math.log1p, -1e-8, 1e-8, 4],
    ['expm1', expm1, Math.expm1, -3, 3, 4],
    ['expm1 near 0', expm1, Math.expm1, -1e-8, 1e-8, 4],
  ] as const)('%s', (_, ours, engine, min, max, units) => {
    fc.assert(
      fc.property(fc.double({ min, max, noNaN: true }), (x) => close(ours(x), engine(x), units)),
      { numRuns: 5000 },
    );
  });

  it('at the edges', () => {
    expect([exp(0), exp(-800), exp(800), exp(Number.NaN)]).toEqual([1, 0, Number.POSITIVE_INFINITY, Number.NaN]);
    expect([exp(-745), exp(709.7)]).toEqual([5e-324, Math.exp(709.7)]);
    expect([log(1), log(0), log(-1), log(5e-324)]).toEqual([0, Number.NEGATIVE_INFINITY, Number.NaN, Math.log(5e-324)]);
    expect([log1p(-1), log1p(0), log1p(-2), expm1(0), expm1(-1000), expm1(1000)]).toEqual([
      Number.NEGATIVE_INFINITY,
      0,
      Number.NaN,
      0,
      -1,
      Number.POSITIVE_INFINITY,
    ]);
  });
});

it('has the same bits on every engine', () => {
  // Written once under Node 20; a browser test compares the whole report between Node and Chromium.
  const values = Float64Array.from({ length: 4000 }, (_, index) => {
    const x = (index - 2000) / 97;
    return [exp(x), log(Math.abs(x) + 0.01), log1p(Math.abs(x)), expm1(x / 10)][index % 4] ?? 0;
  });
  const digest = createHash('sha256').update(new Uint8Array(values.buffer)).digest('hex');
  expect(digest).toBe('3f3697729b99217396688d47ee55369ea3f711b93f2e8c638092fba17f26337d');
});
