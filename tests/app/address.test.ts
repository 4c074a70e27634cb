import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/app/address';
import { CONTENTS, ROUTES, screenAt } from '../../src/app/routes';

const PLAIN = { path: '/claim', language: null, theme: 'system', outcome: 'voluntary' } as const;

describe('the address', () => {
  it('keeps screen and settings behind the #', () => {
    const full = { path: '/claim', language: 'de', theme: 'dark', outcome: 'all' } as const;
    expect(writeAddress(full)).toBe('#/claim?exits=all&lang=de&theme=dark');
    expect(readAddress(writeAddress(full))).toEqual(full);
  });

  it('leaves defaults out', () => {
    expect(writeAddress(PLAIN)).toBe('#/claim');
    expect(readAddress('#/claim')).toEqual(PLAIN);
    expect(readAddress('')).toEqual({ ...PLAIN, path: '/' });
  });

  it('takes nothing it does not know', () => {
    expect(readAddress('#/claim?exits=none&lang=fr&theme=pink&x=1')).toEqual(PLAIN);
  });
});

describe('the routes', () => {
  it('lead to their screens and nowhere else', () => {
    for (const screen of CONTENTS) expect(screenAt(ROUTES[screen])).toBe(screen);
    expect(screenAt('/')).toBe('start');
    expect(screenAt('/constructor')).toBeNull();
  });
});
