import { describe, expect, it } from 'vitest';
import { claimContext } from '../../../src/core/claim/context';
import { management } from '../../../src/core/claim/evidence/management';
import { training } from '../../../src/core/claim/evidence/training';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import { EXIT_KINDS } from '../../../src/core/model/ids';
import { runSteps } from '../../../src/core/model/progress';
import type { Workforce } from '../../../src/core/model/workforce';
import { buildPanel } from '../../../src/core/panel/buildPanel';
import { simulate } from '../../../src/core/worlds/simulate';

const OPTIONS = { ...DEFAULT_OPTIONS, permutations: 99 };
const VOLUNTARY = EXIT_KINDS.indexOf('voluntary');
const { workforce } = simulate('coachingCounts', { seed: 4, managers: 20 });

/** Of every second spell somebody says that its end was regretted; of the others nothing is known. */
function contextOf(regrets: (spell: number) => boolean) {
  const { spells } = workforce;
  const own: Workforce = {
    ...workforce,
    spells: { ...spells, regretted: spells.regretted.map((_, spell) => (regrets(spell) ? 1 : -1)) },
  };
  const panel = runSteps(buildPanel(own));
  return { context: claimContext(own, panel, OPTIONS, false), panel };
}

const outcomesOf = (rows: readonly { readonly outcome: string }[]) => {
  const counts = new Map<string, number>();
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return Object.fromEntries(counts);
};

describe('other ways to count', () => {
  it('are 84 for hours, 28 for managers: outcome × lags 0–6 × first months in or out, × months left out', () => {
    const { context } = contextOf(() => false);
    const hours = runSteps(training.test(context));
    const managers = runSteps(management.test(context));
    expect(hours.tested && outcomesOf(hours.specifications ?? [])).toEqual({ voluntary: 42, all: 42 });
    expect(managers.tested && outcomesOf(managers.specifications ?? [])).toEqual({ voluntary: 14, all: 14 });
    const lags = managers.tested ? (managers.specifications ?? []).map(({ lagMonths }) => lagMonths) : [];
    expect([...new Set(lags)].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('count regretted exits, too, where the files say of enough which they were', () => {
    const { context, panel } = contextOf((spell) => spell % 2 === 0);
    const hours = runSteps(training.test(context));
    expect(hours.tested && outcomesOf(hours.specifications ?? [])).toEqual({ voluntary: 42, all: 42, regretted: 42 });
    let regretted = 0;
    let voluntary = 0;
    panel.exitKind.forEach((kind, row) => {
      if (kind !== VOLUNTARY) return;
      voluntary++;
      if ((panel.spell[row] ?? 0) % 2 === 0) regretted++;
    });
    const exits = (counted: 'voluntary' | 'regretted') =>
      context.teams(counted, 0, 0)?.observed.reduce((total, own) => total + own, 0) ?? 0;
    const unknownManagers = voluntary - exits('voluntary');
    expect(exits('regretted')).toBeGreaterThan(30);
    expect(exits('regretted')).toBeLessThanOrEqual(regretted);
    expect(exits('regretted')).toBeGreaterThanOrEqual(regretted - unknownManagers);
    // Expected exits are those of the same count; a complementary log-log fit meets the total only nearly.
    const expected = context.teams('regretted', 0, 0)?.expected.reduce((total, own) => total + own, 0) ?? 0;
    expect(Math.abs(expected - regretted)).toBeLessThan(unknownManagers + 0.01 * regretted);
  });

  it('leave them out where hardly any is known', () => {
    expect(contextOf((spell) => spell % 40 === 0).context.specifiedOutcomes).toEqual(['voluntary', 'all']);
  });
});
