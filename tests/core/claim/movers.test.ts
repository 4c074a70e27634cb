import { describe, expect, it } from 'vitest';
import { claimContext } from '../../../src/core/claim/context';
import { movers } from '../../../src/core/claim/movers';
import { reignsOf, takeovers } from '../../../src/core/claim/moversTakeovers';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import type { MoversReport } from '../../../src/core/model/moversReport';
import { runSteps } from '../../../src/core/model/progress';
import type { Workforce } from '../../../src/core/model/workforce';
import { buildPanel } from '../../../src/core/panel/buildPanel';
import { simulate } from '../../../src/core/worlds/simulate';
import type { WorldId } from '../../../src/core/worlds/worlds';

const OPTIONS = { ...DEFAULT_OPTIONS, permutations: 199 };

const contextOf = (workforce: Workforce) => claimContext(workforce, runSteps(buildPanel(workforce)), OPTIONS, false);

const found = (workforce: Workforce): MoversReport => runSteps(movers(contextOf(workforce)));

describe('reignsOf', () => {
  it('are at least three months under one manager; shorter ones and months under nobody end a reign', () => {
    expect(reignsOf(Int32Array.of(4, 4, 4, 4, 7, 7, 9, 9, 9, -1, 9))).toEqual([
      { manager: 4, start: 0, end: 3 },
      { manager: 9, start: 6, end: 8 },
    ]);
    expect(reignsOf(new Int32Array(0))).toEqual([]);
  });
});

describe('takeovers', () => {
  const { workforce } = simulate('natureOfTheBusiness', { seed: 4 });
  const context = contextOf(workforce);
  const moves = runSteps(takeovers(context));

  it('are those the assignments tell: the new manager led another team right before', () => {
    expect(moves.length).toBeGreaterThan(4);
    const { assignments } = workforce;
    for (const { team, manager, month } of moves) {
      const day = contextOfMonth(workforce, month);
      const arrived = [...assignments.team.keys()].filter(
        (row) =>
          assignments.team[row] === team && assignments.manager[row] === manager && assignments.from[row] === day,
      );
      expect(arrived.length, `team ${team}`).toBeGreaterThan(0);
    }
  });

  it('never count the team itself among what the manager had elsewhere', () => {
    const all = context.teams('voluntary', 0, 1);
    for (const { manager, elsewhere, after } of moves) {
      const whole = all?.observed[manager] ?? 0;
      expect(elsewhere.exits + after.exits).toBeLessThanOrEqual(whole + after.exits);
      expect(elsewhere.expected).toBeLessThan(all?.expected[manager] ?? 0);
    }
  });
});

/** The first day of a month of the data. */
function contextOfMonth(workforce: Workforce, month: number): number {
  const start = new Date(Date.UTC(1970, 0, 1 + workforce.from));
  return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1) / 86_400_000;
}

describe('movers', () => {
  const slopes = (world: WorldId) =>
    Array.from({ length: 8 }, (_, seed) => found(simulate(world, { seed: 300 + seed, managers: 80 }).workforce));

  it('turnover travels with the manager where managers differ', () => {
    const travels = slopes('managersDiffer').flatMap((report) => report.travels ?? []);
    const mean = travels.reduce((sum, { slope }) => sum + slope, 0) / travels.length;
    // 191 organisations of this size: mean 1.12, standard deviation of one about 0.95, so 0.34 of the mean of eight.
    expect(travels.length).toBeGreaterThan(5);
    expect(mean).toBeGreaterThan(1.12 - 3 * 0.34);
    expect(mean).toBeLessThan(1.12 + 3 * 0.34);
  });

  it('needs ten takeovers, teams and managers', () => {
    const { workforce } = simulate('managersDiffer', { seed: 1, managers: 12, months: 18 });
    expect(found(workforce)).toMatchObject({ tested: false, reason: 'tooFewMoves', travels: null });
    const { dictionaries } = workforce;
    expect(found({ ...workforce, dictionaries: { ...dictionaries, team: [] } }).reason).toBe('columnMissing');
    expect(found(simulate('tooSmall', { seed: 1 }).workforce).reason).toBe('tooFewManagers');
  });
});
