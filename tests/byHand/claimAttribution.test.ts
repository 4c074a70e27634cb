import { describe, expect, it } from 'vitest';
import { shareAboveBest } from '../../src/core/claim/attribution/bestRates';
import { orderAverage } from '../../src/core/claim/attribution/orderAverage';
import { outcomeOf } from '../../src/core/claim/whatIf';

describe('orderAverage', () => {
  it('two blocks: the mean of being taken away first and last', () => {
    // 12 exits; without A 6, without B 8, without both 5. A: ((12 − 6) + (8 − 5)) / 2 = 9/2; B: ((12 − 8) + (6 − 5)) / 2 = 5/2.
    expect([...orderAverage(Float64Array.of(12, 6, 8, 5), 2)]).toEqual([4.5, 2.5]);
  });

  it('three blocks: the mean over the six orders', () => {
    // left without: none 60, A 40, B 45, AB 24, C 50, AC 30, BC 35, ABC 15.
    // A: (2 × 20 + 21 + 20 + 2 × 20) / 6 = 121/6; B: (2 × 15 + 16 + 15 + 2 × 15) / 6 = 91/6; C: (2 × 10 + 10 + 10 + 2 × 9) / 6 = 58/6.
    const shares = orderAverage(Float64Array.of(60, 40, 45, 24, 50, 30, 35, 15), 3);
    // Weights of ⅓ and ⅙ are not exact in binary.
    [121, 91, 58].forEach((sixths, block) => {
      expect(shares[block]).toBeCloseTo(sixths / 6, 12);
    });
    expect(shares[0] + shares[1] + shares[2]).toBeCloseTo(60 - 15, 12);
  });

  it('a block that adds exits has a share below zero', () => {
    expect([...orderAverage(Float64Array.of(10, 12), 1)]).toEqual([-2]);
  });
});

describe('shareAboveBest', () => {
  it('exponential rates: the mean of the lowest fifth in closed form', () => {
    // Variance 1: θ is exponential. q = −ln 0.8; E[θ; θ < q] = 1 − 0.8 (1 + q). Closed form to twelve digits.
    const q = -Math.log(0.8);
    expect(shareAboveBest(1, 0.2)).toBeCloseTo(1 - (1 - 0.8 * (1 + q)) / 0.2, 12);
  });

  it('none where managers are alike, and as much the other way where they are closer than chance', () => {
    expect(shareAboveBest(0, 0.2)).toBe(0);
    expect(shareAboveBest(-0.1, 0.2)).toBe(-shareAboveBest(0.1, 0.2));
  });
});

describe('what if', () => {
  // Two teams: 10 exits at 1 hour, 20 at 3 hours; 100 and 200 person-months in two years.
  const model = {
    ...{ slope: 0, lower: -1, upper: 0.5, years: 2 },
    exits: Float64Array.of(10, 20),
    hours: Float64Array.of(1, 3),
    personMonths: Float64Array.of(100, 200),
  };
  const free = { costPerExit: null, costPerHour: null };

  it('both at two hours: one gains, one loses', () => {
    // At slope s: 10 (1 − e^s) + 20 (1 − e^−s); greatest where e^2s = 2, inside the interval: 30 − 20√2; least at s = −1.
    const { avoided, lower, upper, extraHours } = outcomeOf(model, Float64Array.of(2, 2), free);
    expect(avoided).toBe(0);
    expect(upper).toBeCloseTo((30 - 20 * Math.SQRT2) / 2, 12);
    expect(lower).toBeCloseTo((10 * (1 - Math.exp(-1)) + 20 * (1 - Math.E)) / 2, 12);
    expect(extraHours).toBe((100 - 200) / 2);
  });

  it('money: exits avoided at their cost less hours at theirs', () => {
    const { saved } = outcomeOf({ ...model, slope: -1 }, Float64Array.of(2, 3), { costPerExit: 1000, costPerHour: 4 });
    // 10 (1 − 1/e) exits and 100 hours in two years.
    expect(saved?.money).toBeCloseTo((1000 * 10 * (1 - Math.exp(-1)) - 4 * 100) / 2, 9);
    expect(outcomeOf(model, Float64Array.of(2, 3), free).saved).toBeNull();
  });
});
