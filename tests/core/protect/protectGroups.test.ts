import { describe, expect, it } from 'vitest';
import { isSuppressed } from '../../../src/core/model/estimate';
import type { GroupFigures } from '../../../src/core/model/figures';
import { protectGroups } from '../../../src/core/protect/protectFigures';
import { withholdFew } from '../../../src/core/protect/suppressGroups';
import { figures } from '../../features/support/report';

const groupOf = (given: Pick<GroupFigures, 'group' | 'people' | 'outside' | 'settled'>): GroupFigures => ({
  ...figures(),
  ...given,
});

describe('groups of a part', () => {
  it('a group of which a filter leaves out a few does not go alone: it could be had from the whole', () => {
    const groups = [
      groupOf({ group: 'North', people: 20, outside: 2 }),
      groupOf({ group: 'South', people: 30 }),
      groupOf({ group: 'West', people: 40, outside: 9 }),
    ];
    const shown = protectGroups(groups, 5);
    expect(shown.map(isSuppressed)).toEqual([true, true, false]);
    expect(JSON.stringify(shown)).not.toContain('outside');
  });

  it('hours of a few of many are withheld, and nothing else: the others came from elsewhere within a month', () => {
    const [few, many] = protectGroups(
      [groupOf({ group: 'North', people: 6, settled: 4 }), groupOf({ group: 'South', people: 6, settled: 5 })],
      5,
    );
    const hours = { trainingHoursPerPersonMonth: null, coachingHoursPerPersonMonth: null };
    expect(few).toEqual({ ...figures(), group: 'North', people: 6, ...hours });
    expect(many).toEqual({ ...figures(), group: 'South', people: 6 });
  });

  it('a small group that is hidden pulls one with it that reaches the minimum', () => {
    const groups = [{ people: 3 }, { people: 4, outside: 1 }, { people: 12 }, { people: 20 }];
    expect(withholdFew(groups, ({ people }) => people, 5).map(isSuppressed)).toEqual([true, true, true, false]);
  });

  it('nothing goes where nobody is few', () => {
    const groups = [{ people: 8, outside: 5 }, { people: 5 }];
    expect(withholdFew(groups, ({ people }) => people, 5)).toEqual([{ people: 8 }, { people: 5 }]);
  });
});
