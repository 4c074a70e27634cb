import { describe, expect, it } from 'vitest';
import { claimContext } from '../../src/core/claim/context';
import { weigh } from '../../src/core/claim/weigh';
import { DEFAULT_OPTIONS } from '../../src/core/model/analysisOptions';
import type { HypothesisId } from '../../src/core/model/ids';
import { runSteps } from '../../src/core/model/progress';
import type { VerdictId } from '../../src/core/model/verdict';
import { buildPanel } from '../../src/core/panel/buildPanel';
import { simulate } from '../../src/core/worlds/simulate';
import { WORLDS, type WorldId } from '../../src/core/worlds/worlds';

/*
 * The short form of `npm run calibrate`. The seeds are fixed, so the bounds stand close to what was seen: they catch a method
 * that has become worse, not bad luck. The long form is where levels and power are measured.
 */
const ORGANISATIONS = 40;
/** The long form finds false support in about 1 % (docs/claim.md). */
const MOST_FALSE_SUPPORTS = 3;

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
    // The long form finds nine in ten, of blind spots two in three.
    ['coachingCounts', 'coaching', 32],
    ['trainingCounts', 'training', 32],
    ['managersDiffer', 'management', 32],
    ['supportAndMorale', 'support', 30],
    ['blindSpot', 'blindSpot', 20],
  ] as const)(
    'in %s, %s finds support',
    (world, id, least) => {
      expect(supports(world, 40).get(id)).toBeGreaterThanOrEqual(least);
    },
    240_000,
  );
});
