import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitsText } from '../../../src/features/page/WaitsForFiles';
import { projectFileName } from '../../../src/features/project/projectFileName';
import { speechIn } from '../support/report';

const NOW = new Date(2026, 2, 1, 9, 5);

describe('the name of a project file', () => {
  it('says when to the minute, and what where the reader says it', () => {
    expect(projectFileName(NOW, '')).toBe('mainstay-2026-03-01-0905.mainstay');
    expect(projectFileName(NOW, ' Q2: Grüße/Board? ')).toBe('mainstay-Q2-Grüße-Board-2026-03-01-0905.mainstay');
    expect(projectFileName(NOW, '../..')).toBe('mainstay-2026-03-01-0905.mainstay');
  });

  it('is one that every file system takes, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        expect(projectFileName(NOW, name)).toMatch(
          /^mainstay-(?:[\p{L}\p{M}\p{N}-]{1,60}-)?2026-03-01-0905\.mainstay$/u,
        );
      }),
    );
  });
});

describe('a project opened without its files', () => {
  const file = { size: 4200, sha256: 'a'.repeat(64) };

  it('says by name which it waits for, and counts them where names are hidden', () => {
    const named = { name: 'q2.mainstay', files: [{ ...file, name: 'roster.csv' }] };
    expect(waitsText(named, speechIn('en'))).toBe(
      'q2.mainstay waits for roster.csv (5 kB). What is dropped anywhere on the page is read.',
    );
    const hidden = {
      name: 'q2.mainstay',
      files: [
        { ...file, name: null },
        { ...file, name: null },
      ],
    };
    expect(waitsText(hidden, speechIn('en'))).toMatch(/^q2\.mainstay waits for the 2 files it was made from\./);
    expect(waitsText(hidden, speechIn('de'))).toMatch(/^q2\.mainstay wartet auf die 2 Dateien, aus denen/);
  });
});
