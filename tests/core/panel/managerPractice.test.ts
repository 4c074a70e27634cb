import { describe, expect, it } from 'vitest';
import { runSteps } from '../../../src/core/model/progress';
import { buildPanel } from '../../../src/core/panel/buildPanel';
import { managerPractice } from '../../../src/core/panel/managerPractice';
import { type SpellText, workforce } from '../../support/workforce';

const MONTHS = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06', '2024-07', '2024-08'];

function practice(
  spells: readonly SpellText[],
  hoursOf: (person: string, index: number) => number,
  leaveOutMonths: number,
) {
  const coaching = spells.flatMap(({ person }) =>
    MONTHS.map((month, index) => ({ person, month, hours: hoursOf(person, index) })),
  );
  const input = workforce('2024-01-01', '2024-08-31', spells, { coaching });
  const panel = runSteps(buildPanel(input));
  const found = managerPractice(input, panel, panel.coaching ?? new Float32Array(0), {
    leaveOutMonths,
    skipFirstMonths: 0,
  });
  const of = (values: Float64Array, manager: string) => values[input.dictionaries.manager.indexOf(manager)];
  return {
    overall: found.overall,
    hours: (manager: string) => of(found.hours, manager),
    personMonths: (manager: string) => of(found.personMonths, manager),
  };
}

describe('managerPractice, by hand', () => {
  const longAgo = '2015-01-01';
  const stayer = { person: 's', hire: longAgo, assignments: [{ manager: 'Ada' }] };
  // Two hours a month until notice is given in May, then none; leaves at the end of July.
  const leaver = { person: 'l', hire: longAgo, exit: '2024-07-31', assignments: [{ manager: 'Bo' }] };
  const hoursOf = (person: string, index: number) => (person === 's' || index < 4 ? 2 : 0);

  it('does not mistake a notice period for neglect', () => {
    const naive = practice([stayer, leaver], hoursOf, 0);
    const fair = practice([stayer, leaver], hoursOf, 3);
    // Bo's one seller, months January to June and the exit month July: 8 hours in 7 months (months-to-exit 0 is always left out).
    expect(naive.hours('Bo')).toBeCloseTo(8 / 6, 12);
    expect(fair.hours('Ada')).toBeCloseTo(2, 12);
    expect(fair.hours('Bo')).toBeCloseTo(2, 12);
    // January to March count: the exit month, three months before it, and the data's last three months do not.
    expect(fair.personMonths('Bo')).toBe(3);
    expect(fair.personMonths('Ada')).toBe(5);
  });

  it('does not take a team of newcomers for a well-coached team', () => {
    // Everybody gets 4 hours a month in the first three months and 1 hour after; Bo has only newcomers in part of the time.
    const old = { person: 'o', hire: longAgo, assignments: [{ manager: 'Ada' }] };
    const alsoNew = { person: 'p', hire: '2024-01-01', assignments: [{ manager: 'Ada' }] };
    const fresh = { person: 'n', hire: '2024-01-01', assignments: [{ manager: 'Bo' }] };
    const found = practice([old, alsoNew, fresh], (person, index) => (person !== 'o' && index < 3 ? 4 : 1), 0);
    expect(found.hours('Ada')).toBeCloseTo(found.overall, 12);
    expect(found.hours('Bo')).toBeCloseTo(found.overall, 12);
  });

  it('says nothing about a manager without a month that counts', () => {
    const gone = { person: 'g', hire: longAgo, exit: '2024-02-28', assignments: [{ manager: 'Cy' }] };
    const found = practice([stayer, gone], () => 2, 3);
    expect(found.hours('Cy')).toBeNaN();
  });
});
