import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawIntervals } from '../../src/export/pptx/drawIntervals';
import { exportWords } from '../../src/i18n/en/export';

const value = { label: 'Of 100 exits', kind: 'number', scale: 'linear', least: null, most: null } as const;

function axisAround(lower: number, upper: number) {
  const rows = [{ label: 'Structure', estimate: (lower + upper) / 2, lower, upper }];
  const { across } = drawIntervals(
    { kind: 'intervals', rowLabel: '', value, reference: null, rows },
    exportWords,
    'en',
  );
  if (across?.least == null || across.most === null || across.step === null)
    throw new Error('invalid axis; it has no ends or no step');
  return { least: across.least, most: across.most, step: across.step };
}

describe('the axis of intervals in a presentation', () => {
  it('by hand: from −27 to 88 the marks are −40, −20, 0, …, 100', () => {
    expect(axisAround(-27, 88)).toEqual({ least: -40, most: 100, step: 20 });
    expect(axisAround(0.004, 0.165)).toEqual({ least: 0, most: 0.2, step: 0.05 });
  });

  it('holds everything drawn, in at most eight round steps, with 0 among its marks where it lies between', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
        (lower, span) => {
          const { least, most, step } = axisAround(lower, lower + span);
          // Ends are rounded to twelve digits.
          const hair = 1e-9 * Math.max(1, Math.abs(least), Math.abs(most));
          expect(least).toBeLessThanOrEqual(lower + hair);
          expect(most).toBeGreaterThanOrEqual(lower + span - hair);
          expect((most - least) / step).toBeLessThanOrEqual(9);
          expect(['1', '2', '5']).toContain(step.toExponential(6).replace(/\.?0*e.*/, ''));
          expect(Math.abs(Math.round(least / step) - least / step)).toBeLessThan(1e-6);
        },
      ),
    );
  });
});

describe('rings beside the dots of a presentation', () => {
  const drawn = (before: { name: string; estimate: string } | null, ring: number | null) =>
    drawIntervals(
      {
        ...{ kind: 'intervals', rowLabel: '', value, reference: null, before },
        rows: [
          { label: 'A', before: ring, estimate: 2, lower: 1, upper: 3 },
          { label: 'B', before: null, estimate: 2, lower: 1, upper: 3 },
        ],
      },
      exportWords,
      'en',
    );

  it('are there where the drawing of the screen has them, named beside the dots, and within the axis', () => {
    const { series, columns, across } = drawn({ name: 'As seen', estimate: 'Allowing for chance' }, 9);
    const named = series.filter(({ inLegend }) => inLegend);
    expect(named.map(({ name, marker }) => [columns[name]?.header, marker?.isHollow ?? false])).toEqual([
      ['As seen', true],
      ['Allowing for chance', false],
    ]);
    expect(columns[named[0]?.across ?? -1]?.cells).toEqual([9, null]);
    expect(across?.most).toBeGreaterThanOrEqual(9);
  });

  it('are not there where the screen has none', () => {
    const { series } = drawn(null, 9);
    expect(series.some(({ marker, inLegend }) => marker?.isHollow || inLegend)).toBe(false);
  });
});
