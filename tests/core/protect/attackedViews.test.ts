import { describe, expect, it } from 'vitest';
import { attackViews } from './attack/attackViews';

/** `MAINSTAY_ORGANISATIONS=1000:501` attacks a thousand from the 501st on; without it as many as some seconds allow. */
const [ORGANISATIONS = 20, FIRST = 1] = (process.env.MAINSTAY_ORGANISATIONS ?? '20').split(':').map(Number);

describe('an attacker who sees all screens in several parts and periods', () => {
  const found = Array.from({ length: ORGANISATIONS }, (_, index) => attackViews(FIRST + index));

  it('has numbers to subtract', () => {
    expect(found.reduce((total, { numbers }) => total + numbers, 0)).toBeGreaterThan(ORGANISATIONS * 50);
  });

  it('finds no sum that tells of fewer people than the minimum', () => {
    expect(found.flatMap(({ leaks }) => leaks)).toEqual([]);
  });
});
