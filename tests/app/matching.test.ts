import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/app/palette/commands';
import { matching } from '../../src/app/palette/matching';

const run = () => undefined;
const command = (name: string, group: Command['group'] = 'methods', also = ''): Command => ({
  id: name,
  group,
  name,
  also,
  run,
});

const COMMANDS = [
  command('Überblick', 'screens', 'overview'),
  command('Alle Dateien entfernen', 'actions'),
  command('Der Trichter', 'methods', 'funnel'),
  command('Größe'),
  command('Trichter', 'words', 'Grenzen, in denen sich Teams unterscheiden'),
];
const found = (typed: string) => matching(COMMANDS, typed).map(({ name }) => name);

describe('what is typed into the palette', () => {
  it('lists where to go and what to do as long as it is nothing', () => {
    expect(found('  ')).toEqual(['Überblick', 'Alle Dateien entfernen']);
  });

  it('finds umlauts as they are, without their dots and written out', () => {
    for (const typed of ['Über', 'uber', 'UEBER']) expect(found(typed)).toEqual(['Überblick']);
    for (const typed of ['größe', 'grosse', 'groesse']) expect(found(typed)).toEqual(['Größe']);
  });

  it('puts what begins with it first, then a word in it, then what only speaks of it', () => {
    expect(found('trich')).toEqual(['Trichter', 'Der Trichter']);
    expect(found('dateien ent')).toEqual(['Alle Dateien entfernen']);
    expect(found('entfernen alle')).toEqual(['Alle Dateien entfernen']);
    expect(found('funnel')).toEqual(['Der Trichter']);
    expect(found('teams grenzen')).toEqual(['Trichter']);
  });

  it('finds nothing where there is nothing', () => {
    expect(found('xyzzy')).toEqual([]);
    expect(found('(')).toEqual([]);
  });
});
