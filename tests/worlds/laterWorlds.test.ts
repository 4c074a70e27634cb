import { describe, expect, it } from 'vitest';
import { type CalendarDay, monthOfDay } from '../../src/core/model/calendar';
import type { Workforce } from '../../src/core/model/workforce';
import { simulate } from '../../src/core/worlds/simulate';
import type { WorldId } from '../../src/core/worlds/worlds';
import { correlation, mean, overSeeds } from './simulatedStatistics';

/* Truths of the worlds behind the later lines, by statistics written apart from the app's own. Bounds are four standard errors. */

function managerOfSpell({ assignments }: Workforce, spell: number): number {
  return assignments.manager[assignments.spell.lastIndexOf(spell)] ?? -1;
}

/** Log of pairs of resignations under one manager one to five months apart, over what 36 even months give. */
function rowsOfExits(world: WorldId, seed: number): number {
  const { workforce } = simulate(world, { seed });
  const months = new Map<number, number[]>();
  workforce.spells.exitKind.forEach((kind, spell) => {
    if (kind !== 0) return;
    const manager = managerOfSpell(workforce, spell);
    const month = monthOfDay((workforce.spells.exit[spell] ?? 0) as CalendarDay);
    months.set(manager, [...(months.get(manager) ?? []), month]);
  });
  let pairs = 0;
  let usual = 0;
  const close = [1, 2, 3, 4, 5].reduce((total, lag) => total + (36 - lag), 0) / (36 * 18);
  for (const own of months.values()) {
    usual += ((own.length * (own.length - 1)) / 2) * close;
    own.forEach((one, index) => {
      for (const other of own.slice(index + 1)) if (one !== other && Math.abs(one - other) <= 5) pairs++;
    });
  }
  return Math.log(pairs / usual);
}

/** Mean answer about support of each manager's own people, or of the manager. */
function ratings({ pulse, dictionaries, assignments, spells }: Workforce, own: boolean): number[] {
  if (!pulse) throw new Error('invalid fixture; nobody was asked');
  const managerOf = new Int32Array(spells.count);
  assignments.spell.forEach((spell, row) => {
    managerOf[spells.person[spell] ?? 0] = assignments.manager[row] ?? 0;
  });
  const scores: number[][] = dictionaries.manager.map(() => []);
  pulse.score.forEach((score, entry) => {
    if (pulse.dimension[entry] !== 1 || (pulse.respondent[entry] === 1) !== own) return;
    const manager = own ? pulse.manager[entry] : managerOf[pulse.person[entry] ?? 0];
    scores[manager ?? 0]?.push(score);
  });
  return scores.map(mean);
}

describe('the worlds behind the later lines', () => {
  it('contagion: exits come in rows; elsewhere they do not', () => {
    const catching = overSeeds(24, (seed) => rowsOfExits('contagion', seed));
    const other = overSeeds(24, (seed) => rowsOfExits('natureOfTheBusiness', seed));
    expect(catching.mean - other.mean).toBeGreaterThan(4 * Math.hypot(catching.error, other.error));
    expect(Math.abs(other.mean)).toBeLessThan(0.15);
  });

  it('hoursTogether: who coaches trains, at a correlation of 0.6; elsewhere not', () => {
    const together = (world: WorldId) =>
      overSeeds(20, (seed) => {
        const { truth } = simulate(world, { seed, months: 12 });
        return correlation(Array.from(truth.coachingHours), Array.from(truth.trainingHours));
      });
    const found = together('hoursTogether');
    // The drift of three years' hours, apart for each, takes up to a tenth.
    expect(found.mean).toBeGreaterThan(0.5 - 4 * found.error);
    expect(found.mean).toBeLessThan(0.6 + 4 * found.error);
    const other = together('coachingCounts');
    expect(Math.abs(other.mean)).toBeLessThan(4 * other.error);
  });

  it('blindSpot: what managers think of their support has nothing to do with it; in supportAndMorale they know', () => {
    const known = (world: WorldId) =>
      overSeeds(12, (seed) => {
        const { workforce } = simulate(world, { seed });
        return correlation(ratings(workforce, true), ratings(workforce, false));
      });
    const blind = known('blindSpot');
    expect(Math.abs(blind.mean)).toBeLessThan(4 * blind.error);
    expect(known('supportAndMorale').mean).toBeGreaterThan(0.5);
  });

  it('quotaJumps: a fifth of the half-years of a team ask for 1.3 times the quota', () => {
    const raised = overSeeds(12, (seed) => {
      const { workforce } = simulate('quotaJumps', { seed });
      const { quota } = workforce;
      if (!quota) throw new Error('invalid fixture; no quota');
      const full = quota.quota.map((value) =>
        value > 46_000 && value < 56_500 ? 1 : value >= 40_000 && value <= 46_000 ? 0 : -1,
      );
      const known = Array.from(full).filter((value) => value >= 0);
      return mean(known);
    });
    expect(Math.abs(raised.mean - 0.2)).toBeLessThan(4 * raised.error + 0.03);
  });
});
