import { describe, expect, it } from 'vitest';
import { claimContext } from '../../../src/core/claim/context';
import { HOLM_FAMILIES } from '../../../src/core/claim/verdict';
import { weigh } from '../../../src/core/claim/weigh';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import type { HypothesisReport } from '../../../src/core/model/hypothesisReport';
import { HYPOTHESIS_IDS, type HypothesisId } from '../../../src/core/model/ids';
import { runSteps } from '../../../src/core/model/progress';
import type { Workforce } from '../../../src/core/model/workforce';
import { buildPanel } from '../../../src/core/panel/buildPanel';
import { simulate } from '../../../src/core/worlds/simulate';
import type { WorldId } from '../../../src/core/worlds/worlds';

const OPTIONS = { ...DEFAULT_OPTIONS, permutations: 199 };

function weighed(workforce: Workforce, survivorsOnly = false): HypothesisReport[] {
  const panel = runSteps(buildPanel(workforce));
  return runSteps(weigh(claimContext(workforce, panel, OPTIONS, survivorsOnly)));
}

function found(reports: readonly HypothesisReport[], id: HypothesisId): HypothesisReport {
  const report = reports.find((candidate) => candidate.id === id);
  if (!report) throw new Error(`invalid hypothesis; not in the report: ${id}`);
  return report;
}

const organisation = (world: WorldId, seed: number, managers = 40) => simulate(world, { seed, managers }).workforce;

describe('weigh', () => {
  it.each(['coachingCounts', 'trainingWasted', 'badHires', 'supportAndMorale', 'contagion', 'quotaJumps'] as const)(
    'gives the same verdicts and estimates in %s without the guard rails that cannot decide',
    (world) => {
      for (const seed of [3, 4]) {
        const workforce = organisation(world, seed);
        const panel = runSteps(buildPanel(workforce));
        const whole = runSteps(weigh(claimContext(workforce, panel, OPTIONS, false)));
        const quick = runSteps(weigh(claimContext(workforce, panel, OPTIONS, false, true)));
        const kept = ({
          id,
          verdict,
          reason,
          estimate,
          lower,
          upper,
          p,
          pPermutation,
          pAdjusted,
        }: HypothesisReport) => ({
          ...{ id, verdict, reason, estimate, lower, upper, p, pPermutation, pAdjusted },
        });
        expect(quick.map(kept)).toEqual(whole.map(kept));
        expect(quick.some(({ specifications }) => specifications === null)).toBe(true);
      }
    },
    30_000,
  );

  it('answers for every hypothesis, tested or not', () => {
    const reports = weighed(organisation('natureOfTheBusiness', 3));
    expect(reports.map(({ id }) => id)).toEqual([...HYPOTHESIS_IDS]);
    expect(found(reports, 'churnAndBurn')).toMatchObject({ reason: 'benchmarkMissing', estimate: null });
    expect(reports.filter(({ estimate }) => estimate !== null).length).toBe(HYPOTHESIS_IDS.length - 1);
  });

  it('corrects the larger p of each line by Holm, the four parts and the eight others apart', () => {
    const reports = weighed(organisation('coachingCounts', 3));
    for (const family of HOLM_FAMILIES) {
      const lines = family.map((id) => found(reports, id)).filter(({ pAdjusted }) => pAdjusted !== null);
      const larger = ({ p, pPermutation }: HypothesisReport) => Math.max(p ?? 0, pPermutation ?? 0);
      const ordered = [...lines].sort((a, b) => larger(a) - larger(b));
      // By hand: the smallest times their number, the next times one less, none below the one before, at most 1.
      let least = 0;
      for (const [rank, line] of ordered.entries()) {
        least = Math.min(1, Math.max(least, (ordered.length - rank) * larger(line)));
        expect(line.pAdjusted, line.id).toBeCloseTo(least, 12);
      }
      expect(lines.length).toBeGreaterThan(3);
    }
  });

  it('gives the same report for the same seed, to the last bit', () => {
    const workforce = organisation('coachingCounts', 5, 20);
    expect(JSON.stringify(weighed(workforce))).toBe(JSON.stringify(weighed(workforce)));
  });

  it.each([
    ['tooFewManagers', () => organisation('tooSmall', 1, 4)],
    ['survivorsOnly', () => organisation('coachingCounts', 1)],
  ] as const)('refuses: %s', (reason, make) => {
    const reports = weighed(make(), reason === 'survivorsOnly');
    for (const id of ['management', 'coaching', 'natureOfTheBusiness'] as const) {
      expect(found(reports, id)).toMatchObject({ verdict: 'notTestable', reason });
    }
  });

  it('refuses where nearly every person has a manager of their own', () => {
    const workforce = organisation('natureOfTheBusiness', 2);
    const own = { ...workforce.assignments, manager: workforce.assignments.spell };
    const names = Array.from({ length: workforce.spells.count }, (_, index) => String(index));
    const reports = weighed({
      ...workforce,
      assignments: own,
      dictionaries: { ...workforce.dictionaries, manager: names },
    });
    expect(found(reports, 'management').reason).toBe('managerPerPerson');
  });

  it('names the table that is missing', () => {
    const reports = weighed({ ...organisation('natureOfTheBusiness', 2), coaching: null });
    expect(found(reports, 'coaching')).toMatchObject({
      verdict: 'notTestable',
      reason: 'tableMissing',
      missing: 'coaching',
    });
  });

  it.each([
    ['quota', 'performance', 'tableMissing'],
    ['quota', 'symptoms', 'tableMissing'],
    ['quota', 'quotaAndTerritory', 'tableMissing'],
    ['pulse', 'support', 'tableMissing'],
    ['pulse', 'morale', 'tableMissing'],
    ['pulse', 'blindSpot', 'tableMissing'],
    ['training', 'trainingNeedsCoaching', 'tableMissing'],
  ] as const)('without %s, %s says so', (table, id, reason) => {
    const reports = weighed({ ...organisation('natureOfTheBusiness', 2, 20), [table]: null });
    expect(found(reports, id)).toMatchObject({ verdict: 'notTestable', reason, missing: table });
  });

  it('asks for what managers say of themselves, and for whose mood it was', () => {
    const { workforce } = simulate('natureOfTheBusiness', { seed: 2, managers: 20, managersRateThemselves: false });
    expect(found(weighed(workforce), 'blindSpot')).toMatchObject({ reason: 'columnMissing', missing: 'pulse' });
    const { pulse, assignments } = workforce;
    if (!pulse) throw new Error('invalid fixture; no pulse');
    const manager = pulse.person.map((person) => assignments.manager[person % assignments.count] ?? 0);
    const byTeam = { ...pulse, person: pulse.person.map(() => -1), manager };
    expect(found(weighed({ ...workforce, pulse: byTeam }), 'morale').reason).toBe('columnMissing');
  });

  it('compares the rate with the benchmark it is given', () => {
    const { workforce } = simulate('churnAndBurn', { seed: 4, managers: 40, managersRateThemselves: false });
    const panel = runSteps(buildPanel(workforce));
    const options = { ...OPTIONS, benchmarkYearlyRate: 0.4 };
    const report = found(runSteps(weigh(claimContext(workforce, panel, options, false))), 'churnAndBurn');
    expect(report.lower).toBeGreaterThan(1.3);
    expect(report.verdict).not.toBe('contradicts');
  });

  it('refuses where all teams got the same hours', () => {
    const workforce = organisation('natureOfTheBusiness', 2);
    const { coaching } = workforce;
    if (!coaching) throw new Error('invalid fixture; no coaching');
    const reports = weighed({
      ...workforce,
      coaching: { ...coaching, hours: new Float64Array(coaching.hours.length) },
    });
    expect(found(reports, 'coaching').reason).toBe('practiceConstant');
    const alike = { ...coaching, hours: new Float64Array(coaching.hours.length).fill(2) };
    expect(found(weighed({ ...workforce, coaching: alike }), 'coaching').reason).toBe('practiceConstant');
  });

  it('counts the managers people stand under, not the names on file', () => {
    const workforce = organisation('coachingCounts', 4, 20);
    const strangers = Array.from({ length: 900 }, (_, index) => `stranger ${index}`);
    const manager = [...workforce.dictionaries.manager, ...strangers];
    const reports = weighed({ ...workforce, dictionaries: { ...workforce.dictionaries, manager } });
    expect(found(reports, 'coaching')).toEqual(found(weighed(workforce), 'coaching'));
  });

  it('says where hours are known for part of the time only', () => {
    const workforce = organisation('coachingCounts', 4, 20);
    const { coaching } = workforce;
    if (!coaching) throw new Error('invalid fixture; no coaching');
    const firstMonth = coaching.lastMonth - 8;
    const kept = (values: Int32Array | Float64Array) =>
      [...values].filter((_, entry) => (coaching.month[entry] ?? 0) >= firstMonth);
    const late = {
      ...coaching,
      firstMonth,
      person: Int32Array.from(kept(coaching.person)),
      month: Int32Array.from(kept(coaching.month)),
      hours: Float64Array.from(kept(coaching.hours)),
    };
    const reports = weighed({ ...workforce, coaching: late });
    expect(found(reports, 'coaching').cautions).toContainEqual({ code: 'practiceMissingMonths' });
  });
});

describe('the trap on natureOfTheBusiness', () => {
  it('leavers had far fewer hours in their last months, and no verdict falls for it', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const reports = weighed(organisation('natureOfTheBusiness', seed));
      const coaching = found(reports, 'coaching');
      expect(coaching.practice?.naive?.p).toBeLessThan(1e-6);
      expect(coaching.practice?.naive?.leaversHours).toBeLessThan(0.8 * (coaching.practice?.naive?.stayersHours ?? 0));
      expect(coaching.verdict).not.toBe('supports');
    }
  });
});
