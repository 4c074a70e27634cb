import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AT_THE_START,
  actionOf,
  afterAction,
  PRESENTING_KEYS,
  type Presenting,
  steersFromAfar,
} from '../../../src/features/review/present/presenting';
import { speakerPath, tokenAt } from '../../../src/features/review/present/speakerChannel';
import { speechIn } from '../support/report';

function pressed(keys: readonly string[], slides = 5, from: Presenting = AT_THE_START) {
  return keys.reduce<{ state: Presenting; wish: string | null }>(
    ({ state }, key) => {
      const action = actionOf(key);
      return action === null ? { state, wish: null } : afterAction(state, action, slides, 4, key);
    },
    { state: from, wish: null },
  );
}

const ALL_KEYS = Object.values(PRESENTING_KEYS).flat();

describe('presenting by keys', () => {
  it('goes on by arrows, space, enter and the clicker, and back', () => {
    for (const key of PRESENTING_KEYS.next) expect(pressed([key]).state.index).toBe(1);
    for (const key of PRESENTING_KEYS.back) expect(pressed(['End', key]).state.index).toBe(3);
    expect(pressed(['End']).state.index).toBe(4);
    expect(pressed(['End', 'Home']).state.index).toBe(0);
  });

  it('never leaves the slides, whatever is pressed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ALL_KEYS, 'x', 'Tab')),
        fc.integer({ min: 1, max: 60 }),
        (keys, slides) => {
          const { index } = pressed(keys, slides).state;
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(slides);
        },
      ),
    );
  });

  it('is steered from the speaker’s window, but shows no names to the room for a key pressed there', () => {
    const steering = ['next', 'back', 'first', 'last', 'blank', 'overview', 'spotlight', 'help', 'leave'] as const;
    for (const key of steering.flatMap((action) => PRESENTING_KEYS[action]))
      expect(steersFromAfar(key), key).toBe(true);
    for (const key of ['n', 'N', 's', 'f', 'F5', 'x']) expect(steersFromAfar(key), key).toBe(false);
  });

  it('brings the slide back from a blank screen before it goes on', () => {
    expect(pressed(['b']).state.blank).toBe(true);
    expect(pressed(['.', 'PageDown']).state).toMatchObject({ blank: false, index: 0 });
    expect(pressed(['B', 'b']).state.blank).toBe(false);
  });

  it('walks the overview by rows and columns and takes the chosen slide', () => {
    expect(pressed(['o', 'ArrowDown'], 9).state).toMatchObject({ overview: true, index: 4 });
    expect(pressed(['o', 'ArrowDown', 'ArrowRight', 'Enter'], 9).state).toMatchObject({ overview: false, index: 5 });
  });

  it('closes one layer at a time with Escape, and leaves at last', () => {
    const open = pressed(['l', 'o', '?']);
    expect(open.state).toMatchObject({ spotlight: true, overview: true, help: true });
    const keys = ['l', 'o', '?', 'Escape', 'Escape', 'Escape'];
    expect(pressed(keys).state).toMatchObject({ spotlight: false, overview: false, help: false });
    expect(pressed(keys).wish).toBeNull();
    expect(pressed([...keys, 'Escape']).wish).toBe('leave');
  });

  it('asks for full screen and the speaker’s window', () => {
    expect(pressed(['f']).wish).toBe('fullScreen');
    expect(pressed(['S']).wish).toBe('speaker');
  });

  it.each(['en', 'de'] as const)('lists every key with what it does (%s)', (language) => {
    const { actions } = speechIn(language).messages.review.present;
    expect(Object.keys(actions).sort()).toEqual(Object.keys(PRESENTING_KEYS).sort());
    expect(new Set(ALL_KEYS).size).toBe(ALL_KEYS.length);
  });
});

describe('the address of the speaker’s window', () => {
  it('leads back to its presentation and to no other', () => {
    const token = '0a1b2c3d-1111-4222-8333-444455556666';
    expect(tokenAt(speakerPath(token))).toBe(token);
    expect(tokenAt('/speaker/<script>')).toBeNull();
    expect(tokenAt('/overview')).toBeNull();
  });
});
