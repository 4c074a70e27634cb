import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../src/core/model/reading';
import { sourceOf } from '../../src/worker/sourceOf';

describe('the bytes of a dropped file', () => {
  const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 7919) % 251);

  it('are fetched whole, also where there are none', async () => {
    const source = await sourceOf(new File([bytes], 'a.csv'), () => false);
    expect(source?.name).toBe('a.csv');
    expect(Buffer.compare(source?.bytes ?? new Uint8Array(0), bytes)).toBe(0);
    expect((await sourceOf(new File([], 'empty.csv'), () => false))?.bytes).toHaveLength(0);
  });

  it('are not fetched any more once that is to stop', async () => {
    expect(await sourceOf(new File([bytes], 'a.csv'), () => true)).toBeNull();
  });

  it('are left where they are in a file that is too large', async () => {
    const chunk = new Uint8Array(1 << 20);
    const large = new File(
      Array.from({ length: 201 }, () => chunk),
      'large.csv',
    );
    const source = await sourceOf(large, () => {
      throw new Error('invalid read; the file is too large');
    });
    expect(source).toEqual({ name: 'large.csv', bytes: new Uint8Array(0), size: 201 << 20 });
    expect(MOST_BYTES).toBeLessThan(201 << 20);
  });
});
