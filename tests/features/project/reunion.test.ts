import { describe, expect, it } from 'vitest';
import { isSame, reunionOf } from '../../../src/features/project/reunion';
import { reunionText } from '../../../src/features/project/reunionText';
import { speechIn } from '../support/report';

const file = (sha256: string, size = 10) => ({ name: null, size, sha256 });

describe('files dropped on a project saved without them', () => {
  it('are the same in any order, byte for byte', () => {
    const found = reunionOf([file('a'), file('b')], [file('b'), file('a')]);
    expect(found).toEqual({ files: 2, foreign: 0, missing: 0 });
    expect(found !== null && isSame(found)).toBe(true);
  });

  it('are others where one differs, is missing or stands twice', () => {
    expect(reunionOf([file('a'), file('b')], [file('a'), file('c')])).toEqual({ files: 2, foreign: 1, missing: 1 });
    expect(reunionOf([file('a'), file('b')], [file('a')])).toEqual({ files: 1, foreign: 0, missing: 1 });
    expect(reunionOf([file('a')], [file('a'), file('a')])).toEqual({ files: 2, foreign: 1, missing: 0 });
    expect(reunionOf([file('', 300)], [file('', 301)])).toEqual({ files: 1, foreign: 1, missing: 1 });
  });

  it('say nothing before any were dropped', () => {
    expect(reunionOf([file('a')], [])).toBeNull();
    expect(reunionOf([], [file('a')])).toBeNull();
  });

  it('are told in words', () => {
    const speech = speechIn('en');
    expect(reunionText({ files: 2, foreign: 0, missing: 0 }, speech)).toBe(
      'These are the files of the project, byte for byte.',
    );
    expect(reunionText({ files: 3, foreign: 1, missing: 2 }, speech)).toMatch(
      /^1 of 3 files is not one of the project\. 2 files/,
    );
  });
});
