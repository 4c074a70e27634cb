import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freezeData, thawData } from '../../src/charts/plainData';

const through = (value: unknown) => thawData(JSON.parse(JSON.stringify(freezeData(value))));

describe('data of a chart', () => {
  it('comes back from a file as it was', () => {
    const number = fc.oneof(
      fc.integer(),
      fc.constantFrom(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN),
    );
    const leaf = fc.oneof(number, fc.string(), fc.boolean(), fc.constant(null));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('tree')),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(through(value)).toEqual(value);
      }),
    );
  });

  it('leaves out what is undefined', () => {
    expect(freezeData({ a: undefined, b: 1 })).toEqual({ b: 1 });
  });

  it('holds nothing but plain data', () => {
    expect(() => freezeData({ draw: () => 1 })).toThrow('invalid chart data; must be plain: function');
  });
});
