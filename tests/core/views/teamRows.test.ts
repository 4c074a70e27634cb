import { describe, expect, it } from 'vitest';
import { managersReport } from '../../../src/core/claim/managersReport';
import { TENURE_FILTERS } from '../../../src/core/model/filter';
import { teamRows } from '../../../src/core/views/managerRows';
import { staysOfPart } from '../../../src/core/views/staysOfPart';
import { simulate } from '../../../src/core/worlds/simulate';
import { hypothesis } from '../../features/support/report';
import { partWith, subjectOf } from './subjectOf';

const { workforce } = simulate('coachingCounts', { seed: 3, managers: 20 });
const about = subjectOf(workforce);
const rowsWith = (filter: Parameters<typeof partWith>[1] = {}) => {
  const part = partWith(about, filter);
  return teamRows(about, part, staysOfPart(about, part)).teams;
};
const whole = rowsWith();
const sumOf = (parts: readonly (typeof whole)[], manager: string, key: 'exits' | 'expected' | 'personMonths') =>
  parts.flat().reduce((sum, row) => sum + (row.manager === manager ? row[key] : 0), 0);

describe('the teams of a part', () => {
  it('are, of all data, the managers of the report to the last digit', () => {
    const { rows } = managersReport(about.context, hypothesis({ id: 'management' }));
    expect(whole.map(({ outside: _, ...row }) => row)).toEqual(rows);
    expect(whole.every(({ outside }) => outside === 0)).toBe(true);
  });

  it.each([
    ['regions', workforce.dictionaries.region.map((_, code) => ({ regions: [code] }))],
    ['roles', workforce.dictionaries.role.map((_, code) => ({ roles: [code] }))],
    ['halves of the time', [{ to: '2024-06' }, { from: '2024-07' }]],
    ['classes of tenure', TENURE_FILTERS.map((tenure) => ({ tenure: [tenure] }))],
  ])('add up over %s', (_, filters) => {
    const parts = filters.map((filter) => rowsWith(filter));
    expect(parts.every((rows) => rows.length > 0)).toBe(true);
    for (const row of whole) {
      expect(sumOf(parts, row.manager, 'exits')).toBe(row.exits);
      // Sums of a few thousand summands in another order.
      expect(sumOf(parts, row.manager, 'expected')).toBeCloseTo(row.expected, 9);
      expect(sumOf(parts, row.manager, 'personMonths')).toBeCloseTo(row.personMonths, 9);
    }
  });

  it('count the people a filter leaves out of a team, in part or altogether', () => {
    const inside = rowsWith({ roles: [0] });
    for (const row of inside) {
      const all = whole.find(({ manager }) => manager === row.manager);
      expect(row.people + row.outside).toBeGreaterThanOrEqual(all?.people ?? 0);
    }
    expect(inside.some(({ outside }) => outside > 0)).toBe(true);
  });

  it('expect all exits, scaled, where the kinds that count have no model of their own', () => {
    const part = partWith(about, { kinds: ['involuntary'] });
    const { teams, scaled } = teamRows(about, part, staysOfPart(about, part));
    expect(scaled).toBe(true);
    const [exits, expected] = (['exits', 'expected'] as const).map((key) =>
      teams.reduce((sum, row) => sum + row[key], 0),
    );
    expect(exits).toBeGreaterThan(0);
    // The fit's score equation leaves exits = expected in all; scaling keeps that, exits under no manager apart.
    expect(expected / exits).toBeGreaterThan(0.9);
    expect(expected / exits).toBeLessThan(1.1);
  });
});
