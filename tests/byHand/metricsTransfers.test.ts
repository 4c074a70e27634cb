import { expect, it } from 'vitest';
import { byGroup } from '../support/figures';
import { workforce } from '../support/workforce';

it('a region left on the first day of the data still shows its transfer out', () => {
  const force = workforce('2024-03-05', '2024-03-31', [
    { person: 'a', hire: '2023-11-01', assignments: [{ region: 'south' }, { from: '2024-03-05', region: 'north' }] },
  ]);
  const [south, north] = byGroup(force, 'region', 'all');
  expect(south).toMatchObject({ group: 'south', opening: 1, transfersOut: 1, closing: 0 });
  expect(north).toMatchObject({ group: 'north', opening: 0, transfersIn: 1, closing: 1 });
});
