import { expect, it } from 'vitest';
import { everyoneShown } from '../../../src/core/besideShown';
import { NO_FILTER } from '../../../src/core/model/filter';
import { VIEW_IDS } from '../../../src/core/model/views';
import type { Guard } from '../../../src/core/protect/guard';
import { managerGuard } from '../../../src/core/protect/protectManagers';
import { view } from '../../../src/core/view';
import { prepareViews } from '../../../src/core/views/prepareViews';
import { simulate } from '../../../src/core/worlds/simulate';
import { subjectOf } from './subjectOf';

it('answers the same whether views were prepared or not', () => {
  const { workforce } = simulate('coachingCounts', { seed: 5, managers: 14 });
  const guard: Guard = { minimum: 5, teamLabels: null, managers: managerGuard([], 5, 'shown') };
  const filters = [{}, { regions: [0] }, { tenure: ['firstYear'] as const }, { from: '2024-01', to: '2024-12' }];
  const answersOf = (isPrepared: boolean) => {
    const about = subjectOf(workforce);
    if (isPrepared) expect([...prepareViews(about)].length).toBeGreaterThan(VIEW_IDS.length);
    const shown = everyoneShown(about.counts);
    return filters.flatMap((filter) =>
      VIEW_IDS.map((id) =>
        view(about, { id, filter: { ...NO_FILTER, ...filter }, outcome: 'voluntary', compare: true }, guard, shown),
      ),
    );
  };
  const prepared = answersOf(true);
  expect(prepared.every(({ kind }) => kind === 'shown')).toBe(true);
  expect(prepared).toEqual(answersOf(false));
});
