import { describe, expect, it } from 'vitest';
import { claimContext } from '../../../src/core/claim/context';
import { managerSupport } from '../../../src/core/claim/managerSupport';
import { sellerAnswers } from '../../../src/core/claim/sellerAnswers';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import { runSteps } from '../../../src/core/model/progress';
import type { Workforce } from '../../../src/core/model/workforce';
import { buildPanel } from '../../../src/core/panel/buildPanel';
import { NO_EXIT } from '../../../src/core/panel/panel';
import { simulate } from '../../../src/core/worlds/simulate';
import { correlation, mean, overSeeds } from '../../worlds/simulatedStatistics';

const COUNTED = { leaveOutMonths: 3, skipFirstMonths: 0 };
const SUPPORT = 1;

function supportOf(workforce: Workforce): Float64Array {
  const panel = runSteps(buildPanel(workforce));
  const context = claimContext(workforce, panel, DEFAULT_OPTIONS, false);
  const given = context.aboutSupport();
  const support = given && managerSupport(panel, given, COUNTED);
  if (!support) throw new Error('invalid fixture; nobody spoke of support');
  return support.hours;
}

/** What anyone would compute: the mean answer about support under each manager. */
function plainMeans({ pulse, assignments, spells, dictionaries }: Workforce): Float64Array {
  if (!pulse) throw new Error('invalid fixture; no pulse');
  const managerOf = new Int32Array(spells.count);
  assignments.spell.forEach((spell, row) => {
    managerOf[spells.person[spell] ?? 0] = assignments.manager[row] ?? 0;
  });
  const scores: number[][] = dictionaries.manager.map(() => []);
  pulse.score.forEach((score, entry) => {
    if (pulse.dimension[entry] === SUPPORT && pulse.respondent[entry] === 0)
      scores[managerOf[pulse.person[entry] ?? 0] ?? 0]?.push(score);
  });
  return Float64Array.from(scores, mean);
}

function exitsOf({ assignments, spells, dictionaries }: Workforce): number[] {
  const exits = dictionaries.manager.map(() => 0);
  spells.exitKind.forEach((kind, spell) => {
    const manager = assignments.manager[assignments.spell.lastIndexOf(spell)] ?? 0;
    if (kind === 0) exits[manager] = (exits[manager] ?? 0) + 1;
  });
  return exits;
}

const { workforce } = simulate('natureOfTheBusiness', { seed: 6, managers: 10 });

function withScores(change: (score: number, entry: number) => number): Workforce {
  const { pulse } = workforce;
  if (!pulse) throw new Error('invalid fixture; no pulse');
  return { ...workforce, pulse: { ...pulse, score: pulse.score.map(change) } };
}

describe('managerSupport', () => {
  it('is blind to what is the same for everybody: the level, and the mood of a quarter', () => {
    const before = supportOf(workforce);
    const { pulse } = workforce;
    const moved = supportOf(withScores((score, entry) => score + 7 + ((pulse?.month[entry] ?? 0) % 4) * 3));
    moved.forEach((value, manager) => {
      expect(value).toBeCloseTo(before[manager] ?? 0, 9);
    });
  });

  it('is blind to what people say when they are about to leave, and to what managers say', () => {
    const { pulse, spells } = workforce;
    const panel = runSteps(buildPanel(workforce));
    const leaving = new Set<string>();
    for (let row = 0; row < panel.count; row++) {
      const toExit = panel.monthsToExit[row] ?? NO_EXIT;
      const month = panel.firstMonth + (panel.month[row] ?? 0);
      if (toExit !== NO_EXIT && toExit <= 3) leaving.add(`${spells.person[panel.spell[row] ?? 0]} ${month}`);
    }
    const touched = (entry: number) =>
      pulse?.respondent[entry] === 1 || leaving.has(`${pulse?.person[entry]} ${pulse?.month[entry]}`);
    expect(pulse?.score.filter((_, entry) => touched(entry)).length).toBeGreaterThan(100);
    // Their answers still stand in the company's mean of the quarter, which moves all managers alike: compare the spread.
    const shape = (values: Float64Array) => values.map((value) => value - (values[0] ?? 0));
    const before = shape(supportOf(workforce));
    const moved = shape(supportOf(withScores((score, entry) => (touched(entry) ? 100 : score))));
    moved.forEach((value, manager) => {
      // Teams with more answers in a quarter that moved more: a share of a point.
      expect(Math.abs(value - (before[manager] ?? 0))).toBeLessThan(1.5);
    });
  });

  it('takes off what an exit costs the mood of those who stay', () => {
    // Same people, same exits, in both worlds: how the change in the answers goes with a manager's exits.
    const seeds = 12;
    const change = (read: (workforce: Workforce) => Float64Array) =>
      overSeeds(seeds, (seed) => {
        const calm = simulate('natureOfTheBusiness', { seed, managers: 20 }).workforce;
        const sad = simulate('moodFollowsExits', { seed, managers: 20 }).workforce;
        const before = read(calm);
        const lost = Array.from(read(sad), (value, manager) => value - (before[manager] ?? 0));
        return correlation(lost, exitsOf(calm));
      });
    const naive = change(plainMeans);
    expect(naive.mean).toBeLessThan(-4 * naive.error);
    const freed = change(supportOf);
    expect(Math.abs(freed.mean)).toBeLessThan(4 * freed.error);
    expect(Math.abs(freed.mean)).toBeLessThan(0.5 * Math.abs(naive.mean));
  });

  it('knows nobody where the pulse asks about something else', () => {
    const panel = runSteps(buildPanel(workforce));
    const { pulse } = workforce;
    if (!pulse) throw new Error('invalid fixture; no pulse');
    const other = { ...pulse, dimension: pulse.dimension.map((code) => (code === SUPPORT ? 5 : code)) };
    expect(sellerAnswers({ ...workforce, pulse: other }, panel, ['support', 'respect'])).toBeNull();
  });
});
