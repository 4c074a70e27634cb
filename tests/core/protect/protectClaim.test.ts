import { describe, expect, it } from 'vitest';
import type { InteractionReport } from '../../../src/core/model/hypothesisReport';
import type { WhatIfReport } from '../../../src/core/model/whatIfReport';
import { hypothesis, managerRow, report } from '../../features/support/report';

const OUTCOME = { avoided: 1, lower: 0, upper: 2, extraHours: 10, saved: null };
const WHAT_IF: WhatIfReport = {
  practice: 'coaching',
  years: 3,
  exits: 100,
  targets: [1, 2, 3, 4, 5].map((hours) => ({ hours, atLeast: OUTCOME, same: OUTCOME })),
  assumptions: [],
};
const managers = {
  ...report().managers,
  rows: [
    managerRow({ manager: 'a', hours: { training: 1, coaching: 2 } }),
    managerRow({ manager: 'b', hours: { training: 1, coaching: 4 } }),
    // Withheld so that no smaller one can be had by subtraction.
    managerRow({ manager: 'e', people: 6, hours: { training: 1, coaching: 4.5 } }),
    managerRow({ manager: 'c', people: 2, hours: { training: 1, coaching: 5 } }),
    managerRow({ manager: 'd', people: 3, hours: { training: 1, coaching: 1 } }),
  ],
};

function interaction(counts: readonly number[]): InteractionReport {
  const kinds = (['low', 'high'] as const).flatMap((training) =>
    (['low', 'high'] as const).map((coaching) => ({ training, coaching })),
  );
  return {
    kind: 'interaction',
    cells: kinds.map((kind, index) => ({
      ...kind,
      ...{ managers: counts[index] ?? 0, exits: 9, expected: 8, personMonths: 400, ratio: 1.1 },
    })),
    ratioAtLow: 1,
    ratioAtHigh: 0.7,
    excess: { estimate: 0.2, lower: -0.1, upper: 0.5 },
  };
}

describe('what is protected of the claim', () => {
  it('what if goes no further than the hours of teams that are shown', () => {
    const [asked] = report({ managers, whatIf: [WHAT_IF] }).whatIf;
    expect(asked?.targets.map(({ hours }) => hours)).toEqual([2, 3, 4]);
  });

  it('one team alone of a kind is not shown as a kind', () => {
    const detailsOf = (counts: readonly number[]) =>
      report({ managers, hypotheses: [hypothesis({ id: 'trainingNeedsCoaching', details: interaction(counts) })] })
        .hypotheses[0]?.details;
    expect(detailsOf([10, 1, 12, 17])).toMatchObject({ cells: [], excess: null, ratioAtHigh: 0.7 });
    expect(detailsOf([10, 3, 12, 15])).toEqual(interaction([10, 3, 12, 15]));
  });
});
