import { describe, expect, it } from 'vitest';
import { claimContext } from '../../src/core/claim/context';
import { weigh } from '../../src/core/claim/weigh';
import type { HypothesisId } from '../../src/core/model/ids';
import { runSteps } from '../../src/core/model/progress';
import { DEFAULT_OPTIONS, type VerdictId } from '../../src/core/model/report';
import { buildPanel } from '../../src/core/panel/buildPanel';
import { simulate } from '../../src/core/worlds/simulate';
import { WORLDS, type WorldId } from '../../src/core/worlds/worlds';

/*
 * The short form of `npm run calibrate`: few organisations, so the bounds are what a method that keeps its promise (at most
 * 5 % false support, at least 80 % support where true) breaks in less than one of 1,000 runs by chance (exact binomial);
 * the seeds are fixed, so it breaks only when the method changes.
 */
const ORGANISATIONS = 40;
/** P(X > 8 | 40, 0.05) = 0.0003 */
const MOST_FALSE_SUPPORTS = 8;
/** P(X < 23 | 40, 0.8) = 0.0004 */
const LEAST_TRUE_SUPPORTS = 23;

function supports(world: WorldId, managers: number): Map<HypothesisId, number> {
  const counts = new Map<HypothesisId, number>();
  for (let seed = 1; seed <= ORGANISATIONS; seed++) {
    const { workforce } = simulate(world, { seed: 1000 + seed, managers });
    const panel = runSteps(buildPanel(workforce));
    const options = { ...DEFAULT_OPTIONS, permutations: 499, seed };
    for (const { id, verdict } of runSteps(weigh(claimContext(workforce, panel, options, false)))) {
      counts.set(id, (counts.get(id) ?? 0) + (verdict === ('supports' satisfies VerdictId) ? 1 : 0));
    }
  }
  return counts;
}

describe('calibration, short form', () => {
  it.each(['natureOfTheBusiness', 'poorRegion', 'badHires', 'moodFollowsExits', 'salesByLuck'] as const)(
    'in %s, hypotheses that are false find hardly any support',
    (world) => {
      for (const [id, count] of supports(world, 20)) {
        const { holds, open } = WORLDS[world];
        if (!holds.includes(id) && !open.includes(id)) expect(count, id).toBeLessThanOrEqual(MOST_FALSE_SUPPORTS);
      }
    },
    240_000,
  );

  it.each([
    ['coachingCounts', 'coaching'],
    ['managersDiffer', 'management'],
    ['supportAndMorale', 'support'],
    ['blindSpot', 'blindSpot'],
  ] as const)(
    'in %s, %s finds support',
    (world, id) => {
      expect(supports(world, 40).get(id)).toBeGreaterThanOrEqual(LEAST_TRUE_SUPPORTS);
    },
    240_000,
  );
});
