import { describe, expect, it } from 'vitest';
import { attribution } from '../../src/core/claim/attribution';
import { claimContext } from '../../src/core/claim/context';
import { DEFAULT_OPTIONS } from '../../src/core/model/analysisOptions';
import type { AttributionReport } from '../../src/core/model/attributionReport';
import { runSteps } from '../../src/core/model/progress';
import { buildPanel } from '../../src/core/panel/buildPanel';
import { simulate } from '../../src/core/worlds/simulate';
import type { WorldId } from '../../src/core/worlds/worlds';

/* The short form of `npm run calibrate` for shares of exits; seeds are fixed, so it breaks only when the method changes. */
const ORGANISATIONS = 40;
/** P(X < 33 | 40, 0.95) = 0.0006 */
const FEWEST_COVERED = 33;

function attributed(world: WorldId, managers: number): AttributionReport[] {
  return Array.from({ length: ORGANISATIONS }, (_, index) => {
    const { workforce } = simulate(world, { seed: 2000 + index, managers });
    const options = { ...DEFAULT_OPTIONS, bootstraps: 199, seed: index + 1 };
    return runSteps(attribution(claimContext(workforce, runSteps(buildPanel(workforce)), options, false)));
  });
}

const holds = (reports: readonly AttributionReport[], truth: number) =>
  reports.filter(({ managing }) => managing && managing.lower <= truth && managing.upper >= truth).length;

describe('shares of exits, short form of the calibration', () => {
  it.each(['natureOfTheBusiness', 'badHires'] as const)(
    'in %s, practice and managers have nothing, and the interval says so',
    (world) => {
      const reports = attributed(world, 20);
      expect(holds(reports, 0)).toBeGreaterThanOrEqual(FEWEST_COVERED);
      // More than half of what is above the reference: at most one in twenty, P(X > 6 | 40, 0.05) = 0.003.
      expect(reports.filter(({ lead }) => (lead?.lower ?? 0) > 0).length).toBeLessThanOrEqual(6);
    },
    60_000,
  );

  it('in coachingCounts, they have what the stated effects amount to', () => {
    // Large teams (150 sellers, ten organisations of 40 managers): 0.555. By hand, practice alone: the fifth of managers who
    // coach most lie 1.5 standard deviations above the middle, 1 − 0.70^1.5 = 0.41.
    expect(holds(attributed('coachingCounts', 40), 0.555)).toBeGreaterThanOrEqual(FEWEST_COVERED);
  }, 60_000);
});
