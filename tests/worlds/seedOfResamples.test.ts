import { describe, expect, it } from 'vitest';
import { attribution } from '../../src/core/claim/attribution';
import { claimContext } from '../../src/core/claim/context';
import { DEFAULT_OPTIONS } from '../../src/core/model/analysisOptions';
import { runSteps } from '../../src/core/model/progress';
import { buildPanel } from '../../src/core/panel/buildPanel';
import { createRandom } from '../../src/core/stats/random';
import { simulate } from '../../src/core/worlds/simulate';

const SEEDS = 200;

describe('the seed of the resamples', () => {
  it('does not decide over sample A, whose lower bound lies a little under 0', () => {
    const { workforce } = simulate('coachingCounts', { seed: 1 });
    const context = claimContext(workforce, runSteps(buildPanel(workforce)), DEFAULT_OPTIONS, false);
    const leads = Array.from({ length: SEEDS }, (_, index) => {
      const random = (line: number) => createRandom(index + 1).fork(line);
      return runSteps(attribution({ ...context, random })).lead;
    });
    const withMargin = leads.filter((lead) => lead && lead.lowerWithMargin > 0).length;
    const plain = leads.filter((lead) => lead && lead.lower > 0).length;
    // Two standard errors of drawing, looked at up to twice: P(X > 8 | 200, 0.0125) = 0.001.
    expect(withMargin).toBeLessThanOrEqual(8);
    expect(plain).toBeGreaterThan(3 * withMargin);
    expect(leads.filter((lead) => lead && lead.upperWithMargin < 0)).toHaveLength(0);
  }, 120_000);
});
