import { describe, expect, it } from 'vitest';
import { attackViews } from './attack/attackViews';

/** `MAINSTAY_ORGANISATIONS=10000` attacks as many; without it as many as some seconds allow. */
const ORGANISATIONS = Number(process.env.MAINSTAY_ORGANISATIONS ?? 20);

describe('an attacker who sees all screens under seven filters', () => {
  const found = Array.from({ length: ORGANISATIONS }, (_, index) => attackViews(index + 1, 6));

  it('has numbers to subtract', () => {
    expect(found.reduce((total, { numbers }) => total + numbers, 0)).toBeGreaterThan(ORGANISATIONS * 50);
  });

  it('has no mean of a month of fewer people than the minimum between two parts', () => {
    expect(found.flatMap(({ leaks }) => leaks)).toEqual([]);
  });
});
