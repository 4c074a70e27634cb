import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/core/worlds/simulate';
import { WORLD_IDS, WORLDS } from '../../src/core/worlds/worlds';
import {
  logRateRatioPerDeviation,
  managerTotals,
  mean,
  overSeeds,
  personMonths,
  personYears,
  resigned,
  spellIndexes,
  standardDeviation,
  yearlyVoluntaryRate,
} from './simulatedStatistics';

/* Monte Carlo errors are standard errors of the mean over organisations; bounds are four of them plus what is said. */

describe('every world', () => {
  it.each(WORLD_IDS)('%s loses people at the rate it states', (world) => {
    const rate = overSeeds(16, (seed) => yearlyVoluntaryRate(simulate(world, { seed })));
    // The hazards are tuned to about four per cent of the rate.
    expect(Math.abs(rate.mean - WORLDS[world].yearlyRate)).toBeLessThan(
      4 * rate.error + 0.04 * WORLDS[world].yearlyRate,
    );
    expect(rate.error).toBeLessThan(0.02);
  });
});

describe('coachingCounts', () => {
  it('shows teams of forty a rate ratio of 0.70 per standard deviation of coaching hours', () => {
    const slope = overSeeds(8, (seed) => {
      const organisation = simulate('coachingCounts', { seed, sellersPerManager: 40 });
      const managers = managerTotals(personMonths(organisation));
      return logRateRatioPerDeviation(
        managers,
        managers.map(({ manager }) => organisation.truth.coachingHours[manager] ?? 0),
      );
    });
    expect(slope.error).toBeLessThan(0.03);
    expect(Math.abs(slope.mean - Math.log(WORLDS.coachingCounts.coachingRateRatio))).toBeLessThan(4 * slope.error);
  });

  it('shows it in an organisation of the usual size too, and nothing for training beyond the onboarding trap', () => {
    const slopes = Array.from({ length: 30 }, (_, index) => {
      const managers = managerTotals(personMonths(simulate('coachingCounts', { seed: index + 1 })));
      return {
        coaching: logRateRatioPerDeviation(
          managers,
          managers.map(({ coaching }) => coaching),
        ),
        training: logRateRatioPerDeviation(
          managers,
          managers.map(({ training }) => training),
        ),
      };
    });
    const coaching = overSeeds(30, (seed) => slopes[seed - 1]?.coaching ?? 0);
    const training = overSeeds(30, (seed) => slopes[seed - 1]?.training ?? 0);
    // Hours measured on nine sellers, and strugglers among them, blunt the slope by up to a tenth.
    expect(Math.abs(coaching.mean - Math.log(0.7))).toBeLessThan(4 * coaching.error + 0.1 * Math.log(1 / 0.7));
    expect(training.mean).toBeGreaterThan(-4 * training.error);
    expect(training.mean).toBeLessThan(Math.log(1 / 0.9));
  });

  it('fixes mean and spread of the hours managers set out to give', () => {
    const hours = Array.from(simulate('coachingCounts', { seed: 4, months: 360 }).truth.coachingHours);
    // Thirty years even out the managers' drift; what is left of it is within a tenth.
    expect(mean(hours)).toBeCloseTo(3, 0);
    expect(Math.abs(standardDeviation(hours) - 1.3)).toBeLessThan(0.13);
  });
});

describe('trainingCounts', () => {
  it('shows teams of forty a rate ratio of 0.70 per standard deviation of training hours', () => {
    const slope = overSeeds(8, (seed) => {
      const organisation = simulate('trainingCounts', { seed, sellersPerManager: 40 });
      const managers = managerTotals(personMonths(organisation));
      return logRateRatioPerDeviation(
        managers,
        managers.map(({ manager }) => organisation.truth.trainingHours[manager] ?? 0),
      );
    });
    expect(slope.error).toBeLessThan(0.03);
    expect(Math.abs(slope.mean - Math.log(0.7))).toBeLessThan(4 * slope.error);
  });
});

describe('managersDiffer', () => {
  it('spreads the logarithm of exits / expected by 0.45 in large teams', () => {
    const spread = overSeeds(8, (seed) => {
      const managers = managerTotals(personMonths(simulate('managersDiffer', { seed, sellersPerManager: 40 })));
      const counted = standardDeviation(managers.map(({ exits, expected }) => Math.log(exits / expected))) ** 2;
      return Math.sqrt(counted - mean(managers.map(({ expected }) => 1 / expected)));
    });
    expect(spread.error).toBeLessThan(0.03);
    expect(Math.abs(spread.mean - WORLDS.managersDiffer.managerLogStandardDeviation)).toBeLessThan(4 * spread.error);
  });
});

describe('poorRegion', () => {
  it('has one region with more exits and fewer hours, and nothing between managers inside the regions', () => {
    const poor = 2;
    const seen = Array.from({ length: 20 }, (_, index) => {
      const rows = personMonths(simulate('poorRegion', { seed: index + 1 }));
      const within = (isPoor: boolean) => rows.filter(({ region }) => (region === poor) === isPoor);
      const [here, elsewhere] = [within(true), within(false)];
      const perMonth = (part: typeof rows, figure: (row: (typeof rows)[number]) => number): number =>
        mean(part.map(figure)) / mean(part.map(({ fraction }) => fraction));
      const ratio = (figure: (row: (typeof rows)[number]) => number): number =>
        perMonth(here, figure) / perMonth(elsewhere, figure);
      const managers = managerTotals(rows);
      const average = [0, 1, 2, 3].map((region) =>
        mean(managers.filter((m) => m.region === region).map((m) => m.coaching)),
      );
      const inside = managers.map(({ coaching, region }) => coaching - (average[region] ?? 0));
      return {
        exits: Math.log(ratio(({ exit }) => exit)),
        coaching: ratio(({ coaching }) => coaching),
        training: ratio(({ training }) => training),
        slope: logRateRatioPerDeviation(managers, inside),
      };
    });
    const over = (figure: (row: (typeof seen)[number]) => number) =>
      overSeeds(20, (seed) => {
        const row = seen[seed - 1];
        return row ? figure(row) : Number.NaN;
      });
    // 1.8 on the hazard, and the region's usual 1.08 against 0.97; depletion of those at risk takes a tenth.
    const exits = over((row) => row.exits);
    expect(Math.abs(exits.mean - Math.log(1.8))).toBeLessThan(4 * exits.error + 0.1);
    for (const hours of [over((row) => row.coaching), over((row) => row.training)]) {
      expect(Math.abs(hours.mean - 0.6)).toBeLessThan(4 * hours.error + 0.06);
    }
    const slope = over((row) => row.slope);
    expect(Math.abs(slope.mean)).toBeLessThan(4 * slope.error);
  });
});

describe('badHires', () => {
  it('puts first-year exits on source and assessment; elsewhere neither matters', () => {
    const contrast = (world: 'badHires' | 'coachingCounts') =>
      overSeeds(12, (seed) => {
        const { workforce } = simulate(world, { seed });
        const { spells, from } = workforce;
        const first = spellIndexes(workforce).filter((spell) => (spells.hire[spell] ?? 0) >= from);
        const rate = (source: number): number => {
          const own = first.filter((spell) => spells.source[spell] === source);
          const exits = own.reduce((sum, spell) => sum + resigned(workforce, spell), 0);
          return (exits + 0.5) / own.reduce((sum, spell) => sum + personYears(workforce, spell), 0);
        };
        return Math.log(rate(3) / rate(0));
      });
    const bad = contrast('badHires');
    expect(bad.mean).toBeGreaterThan(0.7);
    const other = contrast('coachingCounts');
    expect(Math.abs(other.mean)).toBeLessThan(4 * other.error);
  });
});
