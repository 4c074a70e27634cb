import { describe, expect, test } from 'vitest';
import { turnover } from '../../src/core/metrics/turnover';

/** One month stands for the whole period, so the SHRM form equals BDA. */
function oneMonth(exits: number, hires: number, opening: number, closing: number, personYears: number) {
  return turnover({ exits, hires, opening, closing, personYears, months: [{ exits, opening, closing }] });
}

/** Percent with two digits, as printed in the literature. */
function percent(value: number | null): string {
  return value === null ? 'null' : (100 * value).toFixed(2);
}

describe('the forms of turnover', () => {
  test('A = 120, average 119, L = 14, H = 12', () => {
    const forms = oneMonth(14, 12, 120, 118, 119);
    expect(percent(forms.basis)).toBe('11.67');
    expect(percent(forms.bda)).toBe('11.76');
    expect(percent(forms.schlueter)).toBe('10.61');
    expect(percent(forms.zvei)).toBe('10.08');
    expect(percent(forms.rate)).toBe('11.76');
  });

  test('one team, 20 → 40 with 10 exits and 30 hires, is 50, 33.3 and 20 %', () => {
    const forms = oneMonth(10, 30, 20, 40, 30);
    expect(percent(forms.basis)).toBe('50.00');
    expect(percent(forms.bda)).toBe('33.33');
    expect(percent(forms.schlueter)).toBe('20.00');
    expect(percent(forms.zvei)).toBe('33.33');
  });

  test.each([
    [1, 8, 0.3, 69.6],
    [5, 20, 8.1, 58.3],
    [12, 40, 15.5, 52.4],
  ])('%i exits on %i person-years: %f–%f %%', (exits, personYears, lower, upper) => {
    const forms = oneMonth(exits, 0, 10, 10, personYears);
    expect((100 * (forms.lower ?? 0)).toFixed(1)).toBe(lower.toFixed(1));
    expect((100 * (forms.upper ?? 0)).toFixed(1)).toBe(upper.toFixed(1));
  });

  test('SHRM adds the months up: 2/19 + 1/18, not their mean', () => {
    const months = [
      { exits: 2, opening: 20, closing: 18 },
      { exits: 1, opening: 18, closing: 18 },
      ...Array.from({ length: 10 }, () => ({ exits: 0, opening: 18, closing: 18 })),
    ];
    const forms = turnover({ exits: 3, hires: 1, opening: 20, closing: 18, personYears: 3, months });
    expect(forms.shrm).toBe(2 / 19 + 1 / 18);
  });

  test('over any span but a month or a year only the rate per person-year is defined', () => {
    const months = Array.from({ length: 9 }, () => ({ exits: 1, opening: 20, closing: 20 }));
    const forms = turnover({ exits: 9, hires: 9, opening: 20, closing: 20, personYears: 15, months });
    expect(forms).toMatchObject({ rate: 9 / 15, shrm: null, bda: null, schlueter: null, zvei: null, basis: null });
  });

  test('a denominator of nothing gives nothing', () => {
    expect(oneMonth(0, 0, 0, 0, 0)).toEqual({
      rate: null,
      lower: null,
      upper: null,
      shrm: null,
      bda: null,
      schlueter: null,
      zvei: null,
      basis: null,
    });
    expect(oneMonth(1, 1, 0, 0, 0.1)).toMatchObject({ shrm: null, bda: null, schlueter: 1, basis: null });
  });
});
