import { describe, expect, it } from 'vitest';
import { SAMPLE_FOLDERS } from '../../src/cli/sampleReadme';
import { simulate } from '../../src/core/worlds/simulate';
import { overSeeds } from './simulatedStatistics';
import { type Traps, traps } from './traps';

/* natureOfTheBusiness: nothing managers do makes a difference. Every figure below is the work of a trap. */

const organisations = 64;
const found = Array.from({ length: organisations }, (_, index) =>
  traps(simulate('natureOfTheBusiness', { seed: index + 1 })),
);
const over = (figure: keyof Traps) => overSeeds(organisations, (seed) => found[seed - 1]?.[figure] ?? Number.NaN);

describe('where nothing managers do makes a difference', () => {
  it('stayers collect more hours', () => {
    expect(over('cumulative').mean).toBeLessThan(-0.25);
  });

  it('leavers had half the coaching in their last three months, beyond any doubt, in every single organisation', () => {
    expect(over('leavers').mean / over('stayers').mean).toBeLessThan(0.55);
    expect(over('lastMonths').mean).toBeLessThan(-0.35);
    expect(Math.max(...found.map(({ lastMonthsT }) => lastMonthsT))).toBeLessThan(-5);
    expect(over('trainingLastMonthsT').mean).toBeLessThan(-2.5);
  });

  it('their morale fell after they had resigned', () => {
    const morale = over('lastMorale');
    expect(morale.mean + 4 * morale.error).toBeLessThan(-5);
  });

  it('with the notice left out, those who leave had more coaching: it is aimed at strugglers', () => {
    const leftOut = over('leftOut');
    expect(leftOut.mean - 4 * leftOut.error).toBeGreaterThan(0.04);
  });

  it('new hires get more than twice the training of others', () => {
    expect(over('onboarding').mean).toBeGreaterThan(2);
  });

  it('between managers, the last months left out and tenure adjusted, there is nothing', () => {
    // The smallest effect worth acting on is a rate ratio of 0.90; what strugglers and onboarding leave is under a third of it.
    const negligible = Math.log(1 / 0.9) / 3;
    for (const slope of [over('coachingBetween'), over('trainingBetween')]) {
      expect(slope.error).toBeLessThan(0.012);
      expect(Math.abs(slope.mean)).toBeLessThan(negligible);
    }
    const coaching = over('coachingBetween');
    expect(Math.abs(coaching.mean)).toBeLessThan(4 * coaching.error);
  });
});

describe('where many leave, whoever manages', () => {
  it('teams that happen to lose more show more training, because they have more people to train', () => {
    const slope = overSeeds(40, (seed) => traps(simulate('churnAndBurn', { seed })).trainingBetween);
    expect(slope.mean - 3 * slope.error).toBeGreaterThan(0);
  });
});

describe('the sample company', () => {
  it('shows the hours its README quotes', () => {
    const about = SAMPLE_FOLDERS.find(({ sample }) => sample === 'natureOfTheBusiness');
    const { leavers, stayers } = traps(simulate('natureOfTheBusiness', { seed: 2 }));
    expect(about?.story).toContain(`${leavers.toFixed(1)} hours a month, those who stayed for ${stayers.toFixed(1)}`);
  });
});
