import { describe, expect, it } from 'vitest';
import { claimContext } from '../../../src/core/claim/context';
import { weigh } from '../../../src/core/claim/weigh';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import { NO_DAY } from '../../../src/core/model/calendar';
import type { HypothesisReport } from '../../../src/core/model/hypothesisReport';
import { EXIT_KINDS, type HypothesisId } from '../../../src/core/model/ids';
import { runSteps } from '../../../src/core/model/progress';
import type { Workforce } from '../../../src/core/model/workforce';
import { buildPanel } from '../../../src/core/panel/buildPanel';
import { simulate } from '../../../src/core/worlds/simulate';

/*
 * Data made to fool: the right verdict or the right refusal. The notice period, survivors only, a manager per person and equal hours
 * are in weigh.test.ts.
 */

const OPTIONS = { ...DEFAULT_OPTIONS, permutations: 199 };

function weighed(workforce: Workforce): (id: HypothesisId) => HypothesisReport {
  const reports = runSteps(weigh(claimContext(workforce, runSteps(buildPanel(workforce)), OPTIONS, false)));
  return (id) => {
    const report = reports.find((candidate) => candidate.id === id);
    if (!report) throw new Error(`invalid hypothesis; not in the report: ${id}`);
    return report;
  };
}

const VOLUNTARY = EXIT_KINDS.indexOf('voluntary');

describe('data made to fool', () => {
  it('coaching aimed at strugglers does not look harmful', () => {
    for (const seed of [11, 12, 13]) {
      const found = weighed(simulate('natureOfTheBusiness', { seed }).workforce);
      expect(found('coaching').reason).not.toBe('oppositeDirection');
      expect(found('coaching').verdict).not.toBe('supports');
    }
  });

  it('a poor region with little training and coaching is the region, not the hours', () => {
    for (const seed of [21, 22, 23]) {
      const { workforce } = simulate('poorRegion', { seed });
      const found = weighed(workforce);
      for (const id of ['training', 'coaching', 'management'] as const) expect(found(id).verdict).not.toBe('supports');
    }
  });

  it('teams of one: whoever leaves takes the whole team along, and nothing is said of teams', () => {
    const { workforce } = simulate('coachingCounts', { seed: 5, managers: 60, sellersPerManager: 1.2 });
    for (const id of ['management', 'coaching', 'natureOfTheBusiness'] as const) {
      expect(weighed(workforce)(id)).toMatchObject({ verdict: 'notTestable', estimate: null });
    }
  });

  it('a team of one beside others changes no verdict on them', () => {
    const { workforce } = simulate('coachingCounts', { seed: 5 });
    const { spells, assignments, dictionaries } = workforce;
    const lonely = spells.exit.findIndex((exit, spell) => exit !== NO_DAY && spells.exitKind[spell] === VOLUNTARY);
    const manager = Int32Array.from(assignments.manager, (code, index) =>
      assignments.spell[index] === lonely ? dictionaries.manager.length : code,
    );
    const beside = weighed({
      ...workforce,
      assignments: { ...assignments, manager },
      dictionaries: { ...dictionaries, manager: [...dictionaries.manager, 'alone'] },
    });
    const without = weighed(workforce);
    for (const id of ['management', 'training', 'coaching'] as const) {
      expect(beside(id).verdict).toBe(without(id).verdict);
    }
  });

  it('everyone left: the end of all is no finding about managers', () => {
    const { workforce } = simulate('natureOfTheBusiness', { seed: 6 });
    const { spells, asOf } = workforce;
    const exit = spells.exit.map((day) => (day === NO_DAY ? asOf : day));
    const exitKind = spells.exitKind.map((kind, spell) => (spells.exit[spell] === NO_DAY ? VOLUNTARY : kind));
    const found = weighed({ ...workforce, spells: { ...spells, exit, exitKind } });
    for (const id of ['management', 'training', 'coaching', 'support'] as const) {
      expect(found(id).verdict, id).not.toBe('supports');
    }
  });

  it('nobody left: nothing can be said about leaving', () => {
    const { workforce } = simulate('coachingCounts', { seed: 7 });
    const exit = workforce.spells.exit.map(() => NO_DAY);
    const found = weighed({ ...workforce, spells: { ...workforce.spells, exit } });
    for (const id of ['management', 'training', 'coaching', 'support', 'badHires', 'contagion'] as const) {
      expect(found(id), id).toMatchObject({ verdict: 'notTestable', reason: 'tooFewExits', estimate: null });
    }
  });
});
