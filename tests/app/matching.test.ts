import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/app/palette/commands';
import { commandsOf } from '../../src/app/palette/commands';
import { matching } from '../../src/app/palette/matching';
import { de } from '../../src/i18n/de';
import { en } from '../../src/i18n/en';

const run = () => undefined;
const command = (name: string, group: Command['group'] = 'methods', also = ''): Command => ({
  id: name,
  group,
  name,
  also,
  synonyms: [],
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

const LANGUAGES = { en: [await en.help(), en.shell], de: [await de.help(), de.shell] } as const;

function foundIn(language: keyof typeof LANGUAGES, typed: string): readonly string[] {
  const [help, shell] = LANGUAGES[language];
  const actions = { addFiles: async () => undefined, openSample: async () => undefined, clear: async () => undefined };
  return matching(commandsOf({ help, shell, actions, show: run, hasReport: true }), typed).map(({ id }) => id);
}

describe('words that others use', () => {
  it.each([
    ['en', 'significant', 'word pValue'],
    ['en', 'attrition', 'method turnover'],
    ['en', 'churn', 'word turnover'],
    ['en', 'export', 'screen review'],
    ['en', 'powerpoint', 'screen review'],
    ['en', 'pdf', 'screen review'],
    ['en', 'print', 'screen review'],
    ['en', 'csv', 'screen data'],
    ['en', 'p value', 'word pValue'],
    ['en', 'supports', 'word verdict'],
    ['de', 'signifikant', 'word pValue'],
    ['de', 'Abwanderung', 'method turnover'],
    ['de', 'exportieren', 'screen review'],
    ['de', 'drucken', 'screen review'],
    ['de', 'csv', 'screen data'],
    ['de', 'p-wert', 'word pValue'],
    ['de', 'stuetzt', 'word verdict'],
  ] as const)('%s: %s finds %s among the first ten', (language, typed, id) => {
    expect(foundIn(language, typed).slice(0, 10)).toContain(id);
  });

  it('belong to commands there are', () => {
    for (const [help, shell] of Object.values(LANGUAGES)) {
      const actions = {
        addFiles: async () => undefined,
        openSample: async () => undefined,
        clear: async () => undefined,
      };
      const ids = commandsOf({ help, shell, actions, show: run, hasReport: true }).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(Object.keys(help.palette.synonyms)));
    }
  });
});
