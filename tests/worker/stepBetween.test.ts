import { describe, expect, it } from 'vitest';
import { type Choices, NO_CHOICES, NO_FILE_CHOICE, NO_HEADER_CHOICE } from '../../src/core/model/reading';
import { type Decisions, stepBetween } from '../../src/worker/stepBetween';

const source = (name: string) => ({ name, bytes: new Uint8Array() });
const hires = source('hires.csv');
const exits = source('exits.csv');

function decided(choices: Partial<Choices> = {}, sources = [hires]): Decisions {
  return { sources, sample: null, choices: { ...NO_CHOICES, ...choices } };
}
const chose = (after: Partial<Choices>, before: Partial<Choices> = {}) => stepBetween(decided(before), decided(after));

describe('what a step did', () => {
  it('is told of files', () => {
    expect(stepBetween(decided({}, []), decided({}, [hires, exits]))).toEqual({
      kind: 'addFiles',
      count: 2,
      first: 'hires.csv',
    });
    expect(stepBetween(decided({}, [hires, exits]), decided())).toEqual({
      kind: 'removeFiles',
      count: 1,
      first: 'exits.csv',
    });
  });

  it('is told of a sample, and of own files in its place', () => {
    const sample = { ...decided({}, [source('a')]), sample: 'tooSmall' } as const;
    expect(stepBetween(decided(), sample)).toEqual({ kind: 'openSample' });
    expect(stepBetween(sample, decided())).toEqual({ kind: 'addFiles', count: 1, first: 'hires.csv' });
  });

  it.each([
    [{ formats: { 'a.csv\nhired': 'dateIso' } }, 'format', 'hired'],
    [{ files: { 'a.csv': { ...NO_FILE_CHOICE, encoding: 'utf-8' } } }, 'encoding', 'a.csv'],
    [{ files: { 'a.csv': { ...NO_FILE_CHOICE, headerRow: 0 } } }, 'headerRow', 'a.csv'],
    [{ files: { constructor: { ...NO_FILE_CHOICE, period: '2024-01' } } }, 'period', 'constructor'],
    [{ exitKinds: { blorp: 'voluntary' } }, 'exitKind', 'blorp'],
    [{ sensitive: ['salary'] }, 'sensitive', 'salary'],
    [{ names: 'shown' }, 'names', ''],
    [{ acceptProposals: true }, 'several', ''],
    [{ headers: { s: { ...NO_HEADER_CHOICE, table: 'quota' } } }, 'table', ''],
    [{ headers: { s: { ...NO_HEADER_CHOICE, shape: 'events' } } }, 'shape', ''],
    [{ headers: { s: { ...NO_HEADER_CHOICE, formats: { start: 'dateIso' } } } }, 'format', 'start'],
    [{ headers: { s: { ...NO_HEADER_CHOICE, fields: { boss: 'manager' } } } }, 'field', 'boss'],
    [{ headers: { s: { ...NO_HEADER_CHOICE, table: 'quota', fields: { '#1': 'employeeId' } } } }, 'table', ''],
    [{ headers: { s: { ...NO_HEADER_CHOICE, formats: { a: 'minutes', b: 'minutes' } } } }, 'several', ''],
  ] as const)('is told of the choice %j', (after, choice, subject) => {
    expect(chose(after)).toEqual({ kind: 'choose', choice, subject });
    expect(stepBetween(decided(after), decided())).toEqual({ kind: 'choose', choice, subject });
  });

  it('is about the column that has a field now, not the one it was taken from', () => {
    const before = { headers: { s: { ...NO_HEADER_CHOICE, fields: { boss: 'manager' } } } } as const;
    const after = { headers: { s: { ...NO_HEADER_CHOICE, fields: { lead: 'manager' } } } } as const;
    expect(chose(after, before)).toEqual({ kind: 'choose', choice: 'field', subject: 'lead' });
  });
});
