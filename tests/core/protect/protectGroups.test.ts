import { describe, expect, it } from 'vitest';
import { isSuppressed, type Shown } from '../../../src/core/model/estimate';
import type { GroupFigures } from '../../../src/core/model/figures';
import { protectGroups } from '../../../src/core/protect/protectFigures';
import { withholdFew } from '../../../src/core/protect/suppressGroups';
import { figures } from '../../features/support/report';

const groupOf = (given: Pick<GroupFigures, 'group' | 'people' | 'outside' | 'settled'>): GroupFigures => ({
  ...figures(),
  ...given,
});

const group = (
  name: string,
  { sellers, respondents }: { readonly sellers?: number; readonly respondents?: number },
) => ({
  ...groupOf({ group: name, people: 100 }),
  attainment: sellers === undefined ? null : { total: 1, medianSeller: 1, shareAtQuota: 0.5, sellers },
  pulse: respondents === undefined ? null : { mean: 50, answers: 10 * respondents, respondents },
});

const told = (figure: Shown<object> | null) => figure && (isSuppressed(figure) ? figure.suppressed : 'shown');

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

  it('hours of a few of many are withheld with those of the next row, and nothing else: the others came from elsewhere within a month', () => {
    const shown = protectGroups(
      [
        groupOf({ group: 'North', people: 6, settled: 4 }),
        groupOf({ group: 'South', people: 7, settled: 7 }),
        groupOf({ group: 'West', people: 6, settled: 5 }),
      ],
      5,
    );
    const hours = { trainingHoursPerPersonMonth: null, coachingHoursPerPersonMonth: null };
    expect(shown).toEqual([
      { ...figures(), group: 'North', people: 6, ...hours },
      { ...figures(), group: 'South', people: 7 },
      { ...figures(), group: 'West', people: 6, ...hours },
    ]);
  });

  it('a row that loses its attainment or its morale takes that of another with it, which alone could be had from the total', () => {
    const shown = protectGroups(
      [
        group('North', { sellers: 3, respondents: 30 }),
        group('South', { sellers: 30, respondents: 9 }),
        group('West', { sellers: 12, respondents: 2 }),
        group('East', { sellers: 20, respondents: 3 }),
        group('Far', {}),
      ],
      5,
    );
    expect(shown.map((own) => (isSuppressed(own) ? 'row' : [told(own.attainment), told(own.pulse)]))).toEqual([
      ['groupTooSmall', 'shown'],
      ['shown', 'complement'],
      ['complement', 'groupTooSmall'],
      ['shown', 'groupTooSmall'],
      // Without results and answers it hides nothing.
      [null, null],
    ]);
  });

  it('all rows lose what is withheld of the whole: they would add up to it', () => {
    const groups = [group('North', { sellers: 30, respondents: 30 }), group('South', { sellers: 30, respondents: 30 })];
    const shown = protectGroups(groups, 5, { hours: false, sellers: false, answers: true });
    expect(shown.map((own) => !isSuppressed(own) && [told(own.attainment), told(own.pulse)])).toEqual([
      ['shown', 'complement'],
      ['shown', 'complement'],
    ]);
  });

  it('a row withheld as a whole hides the figure of another, where it has one', () => {
    const alone = { ...group('North', { sellers: 40, respondents: 40 }), people: 4 };
    const shown = protectGroups(
      [
        alone,
        { ...group('South', { sellers: 9 }), people: 9 },
        group('West', { sellers: 3, respondents: 9 }),
        group('East', { sellers: 99, respondents: 99 }),
      ],
      5,
    );
    expect(shown.map((own) => (isSuppressed(own) ? 'row' : [told(own.attainment), told(own.pulse)]))).toEqual([
      'row',
      'row',
      ['groupTooSmall', 'complement'],
      ['shown', 'shown'],
    ]);
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
