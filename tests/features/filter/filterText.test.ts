import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/model/filter';
import { EXIT_KINDS } from '../../../src/core/model/ids';
import type { FilterChoices } from '../../../src/core/model/views';
import { monthRange, periodPresets, toggled } from '../../../src/features/filter/filterSteps';
import { goneFrom, scopeText, withoutGone } from '../../../src/features/filter/filterText';
import { partName } from '../../../src/features/filter/partName';
import { speechIn } from '../support/report';

const CHOICES: FilterChoices = {
  months: ['2023-01', '2025-12'],
  regions: ['North', 'South', 'West'].map((name, code) => ({ code, name })),
  roles: [{ code: 0, name: 'Field sales' }],
  teams: [
    { code: 1, name: '1' },
    { code: -1, name: '' },
  ],
  kinds: EXIT_KINDS,
};
const PART = { counted: ['voluntary'], from: '2023-01-01', to: '2025-12-31' } as const;

describe('the sentence of a part', () => {
  it('says all where nothing is left out', () => {
    expect(scopeText(NO_FILTER, CHOICES, PART, speechIn('en'))).toBe(
      'Voluntary exits in all regions, all roles, all teams, any length of service, Jan 2023 – Dec 2025',
    );
    expect(scopeText(NO_FILTER, CHOICES, { ...PART, counted: EXIT_KINDS }, speechIn('de'))).toBe(
      'Alle Austritte in allen Regionen, allen Rollen, allen Teams, bei jeder Betriebszugehörigkeit, Jan. 2023 – Dez. 2025',
    );
  });

  it('names two, counts more, and leaves out places nothing is known of', () => {
    const filter = { ...NO_FILTER, regions: [0, 2], teams: [1, -1], tenure: ['firstYear'] as const };
    const part = { counted: ['involuntary', 'neutral'], from: '2024-03-01', to: '2024-03-31' } as const;
    expect(scopeText(filter, { ...CHOICES, roles: [] }, part, speechIn('en'))).toBe(
      'Exits (involuntary and neutral) in North and West, team 1 and not said, in service 91 days to 1 year, Mar 2024',
    );
  });
});

describe('the short name of a part', () => {
  const whole = { from: '2023-01-01', to: '2025-12-31' };
  const year = { from: '2025-01-01', to: '2025-12-31' };

  it('is what the filter narrows and the years', () => {
    expect(partName(NO_FILTER, CHOICES, whole, speechIn('en'))).toBe('2023–2025');
    const west = { ...NO_FILTER, regions: [2], from: '2025-01', to: '2025-12' };
    expect(partName(west, CHOICES, year, speechIn('en'))).toBe('West, 2025');
    expect(partName({ ...west, tenure: ['firstYear'] }, CHOICES, year, speechIn('de'))).toBe(
      'West, im Betrieb 91 Tage bis 1 Jahr, 2025',
    );
    expect(partName(west, null, year, speechIn('en'))).toBe('2025');
  });

  it('is in months where the filter begins or ends within a year', () => {
    const months = { from: '2025-01-01', to: '2025-03-31' };
    expect(partName({ ...NO_FILTER, to: '2025-03' }, CHOICES, months, speechIn('en'))).toBe('Jan 2025 – Mar 2025');
    expect(partName({ ...NO_FILTER, from: '2025-03' }, CHOICES, months, speechIn('de'))).toBe('Jan. 2025 – März 2025');
  });
});

describe('choices of an address that these data do not offer', () => {
  const filter = { ...NO_FILTER, regions: [7, 8], roles: [0, 9], teams: [1], from: '2024-03' };

  it('are said to be so, not counted as none of all', () => {
    const said = 'Voluntary exits in regions that cannot be chosen here, Field sales, team 1';
    expect(scopeText(filter, CHOICES, PART, speechIn('en'))).toContain(said);
    expect(scopeText(filter, { ...CHOICES, regions: [] }, PART, speechIn('en'))).toContain(said);
    expect(scopeText(filter, CHOICES, PART, speechIn('de'))).toContain('Regionen, die hier nicht zur Wahl stehen');
  });

  it('can be dropped: what is left of a place stays, and nothing left is all', () => {
    expect(goneFrom(filter, CHOICES)).toEqual(['regions', 'roles']);
    const repaired = withoutGone(filter, CHOICES);
    expect(repaired).toEqual({ ...NO_FILTER, roles: [0], teams: [1], from: '2024-03' });
    expect(goneFrom(repaired, CHOICES)).toEqual([]);
    expect(scopeText(repaired, CHOICES, PART, speechIn('en'))).toContain('in all regions, Field sales, team 1');
  });

  it('may be a period without a month of the data', () => {
    for (const period of [{ from: '2099-01' }, { to: '1999-12' }]) {
      const beyond = { ...NO_FILTER, ...period };
      expect(goneFrom(beyond, CHOICES)).toEqual(['period']);
      expect(withoutGone(beyond, CHOICES)).toEqual(NO_FILTER);
    }
    expect(goneFrom({ ...NO_FILTER, from: '2025-12', to: '2099-01' }, CHOICES)).toEqual([]);
  });
});

describe('the steps of a filter', () => {
  it('take one away from all, and come back to all', () => {
    expect(toggled([], [0, 1, 2], 1)).toEqual([0, 2]);
    expect(toggled([0, 2], [0, 1, 2], 1)).toEqual([]);
    expect(toggled([1], [0, 1, 2], 1)).toEqual([]);
    expect(toggled([2], [0, 1, 2], 0)).toEqual([0, 2]);
  });

  it('offer all months, the last twelve, and each year, but no months twice', () => {
    const months = ['2023', '2024'].flatMap((year) =>
      Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
    );
    expect(periodPresets(months)).toEqual([
      { name: 'all', from: null, to: null },
      { name: '2023', from: null, to: '2023-12' },
      { name: '2024', from: '2024-01', to: null },
    ]);
    expect(periodPresets(months.slice(0, -1))).toEqual([
      { name: 'all', from: null, to: null },
      { name: 'lastYear', from: '2023-12', to: null },
      { name: '2023', from: null, to: '2023-12' },
      { name: '2024', from: '2024-01', to: null },
    ]);
    expect(periodPresets(months.slice(0, 12))).toEqual([{ name: 'all', from: null, to: null }]);
    expect(monthRange('2024-02', '2023-05', months)).toEqual({ from: '2023-05', to: '2024-02' });
  });
});
