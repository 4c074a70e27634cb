import { describe, expect, it } from 'vitest';
import { withKey } from '../../src/app/TypedAhead';

const key = (name: string, held: 'ctrlKey' | 'metaKey' | null = null) => ({
  key: name,
  ctrlKey: held === 'ctrlKey',
  metaKey: held === 'metaKey',
});

describe('what is typed before the field is there', () => {
  it('is kept in order, with what is taken back', () => {
    const typed = ['f', 'u', 'x', 'Backspace', 'n', ' ', 'ü'].reduce(
      (text, name) => withKey(text, key(name)) ?? text,
      '',
    );
    expect(typed).toBe('fun ü');
  });

  it('leaves keys that write nothing to the page', () => {
    for (const name of ['Escape', 'Enter', 'ArrowDown', 'Shift', 'F5']) expect(withKey('a', key(name))).toBeNull();
    expect(withKey('a', key('k', 'ctrlKey'))).toBeNull();
    expect(withKey('a', key('v', 'metaKey'))).toBeNull();
  });
});
