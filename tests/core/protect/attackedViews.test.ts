import { describe, expect, it } from 'vitest';
import { attackViews } from './attack/attackViews';

/** `MAINSTAY_ORGANISATIONS=1000:501` attacks a thousand from the 501st on; without it as many as some seconds allow. */
const [ORGANISATIONS = 10, FIRST = 1] = (process.env.MAINSTAY_ORGANISATIONS ?? '10').split(':').map(Number);

/**
 * Of these something leaked once: years of parts of one kind, rows of hours of a few, those who stayed beside leavers, and rows that add up to a
 * period withheld.
 */
const LEAKED = [1008, 1032, 1076, 1120, 1015, 1021, 7099, 7239, 7338];

describe('an attacker who sees all screens in several parts and periods', () => {
  const seeds = Array.from({ length: ORGANISATIONS }, (_, index) => FIRST + index);
  const found = [...LEAKED, ...seeds].map((seed) => ({ seed, ...attackViews(seed) }));

  it('has numbers to subtract', () => {
    expect(found.reduce((total, { numbers }) => total + numbers, 0)).toBeGreaterThan(found.length * 50);
  });

  it('finds no sum that tells of fewer people than the minimum', () => {
    expect(found.flatMap(({ seed, leaks }) => leaks.map((leak) => ({ seed, ...leak })))).toEqual([]);
  });
});
