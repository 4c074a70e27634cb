import { expect, it } from 'vitest';
import { remarks } from '../../../src/features/data/remarks';
import { HIRES, snapshotFor } from './snapshot';

const LEFT = `employee_id,hire_date,exit_date,manager
${Array.from({ length: 12 }, (_, index) => `${index},2022-01-${10 + index},${index < 6 ? `2023-0${index + 1}-15` : ''},M${index % 2}`).join('\n')}
`;

it('speaks of a longer list of exits only where there are exits', () => {
  const without = snapshotFor({ 'hires.csv': HIRES });
  expect(without.report).not.toBeNull();
  expect(remarks(without).hasExits).toBe(false);
  expect(remarks(snapshotFor({ 'hires.csv': LEFT })).hasExits).toBe(true);
});
