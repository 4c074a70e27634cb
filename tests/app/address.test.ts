import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/app/address';
import { misreadIn } from '../../src/app/misreadIn';
import { CONTENTS, ROUTES, screenAt } from '../../src/app/routes';
import { type Filter, NO_FILTER } from '../../src/core/model/filter';

const PLAIN = {
  path: '/claim',
  language: null,
  theme: 'system',
  outcome: 'voluntary',
  filter: NO_FILTER,
  compare: false,
} as const;

describe('the address', () => {
  it('keeps screen and settings behind the #', () => {
    const filter: Filter = {
      ...{ from: '2023-01', to: '2024-12', regions: [0, 3], roles: [-1], teams: [12] },
      ...{ tenure: ['under90Days', 'firstYear'], kinds: ['neutral'] },
    };
    const full = { path: '/claim', language: 'de', theme: 'dark', outcome: 'all', filter, compare: true } as const;
    expect(writeAddress(full)).toBe(
      '#/claim?exits=all&from=2023-01&to=2024-12&region=0.3&role=-1&team=12&tenure=under90Days.firstYear&kind=neutral&compare=1&lang=de&theme=dark',
    );
    expect(readAddress(writeAddress(full))).toEqual(full);
  });

  it('leaves defaults out', () => {
    expect(writeAddress(PLAIN)).toBe('#/claim');
    expect(readAddress('#/claim')).toEqual(PLAIN);
    expect(readAddress('')).toEqual({ ...PLAIN, path: '/' });
  });

  it('takes nothing it does not know', () => {
    expect(
      readAddress(
        '#/claim?exits=none&lang=fr&theme=pink&x=1&from=2023-13&to=x&region=-2.a.1e3&tenure=old&kind=fired&compare=yes',
      ),
    ).toEqual(PLAIN);
  });
});

describe('the routes', () => {
  it('lead to their screens and nowhere else', () => {
    for (const screen of CONTENTS) expect(screenAt(ROUTES[screen])).toBe(screen);
    expect(screenAt('/')).toBe('start');
    expect(screenAt('/constructor')).toBeNull();
  });
});

describe('what of an address means nothing', () => {
  it('is said as it stands there', () => {
    expect(misreadIn('#/overview?regions=0&from=2024-02&to=2023-01&region=1.x&lang=de&exits=voluntary')).toEqual([
      'regions=0',
      'from=2024-02',
      'to=2023-01',
      'region=1.x',
    ]);
    expect(misreadIn('#/overview?from=2024-13&compare=yes&zz')).toEqual(['from=2024-13', 'compare=yes', 'zz']);
  });

  it('is nothing of an address the app writes', () => {
    expect(misreadIn('#/overview?exits=all&from=2023-01&region=0.3&tenure=under90Days&compare=1&theme=dark')).toEqual(
      [],
    );
    expect(misreadIn('')).toEqual([]);
  });

  it('limits nothing: months in reverse are all months', () => {
    expect(readAddress('#/claim?from=2024-02&to=2023-01')).toEqual(PLAIN);
  });
});
