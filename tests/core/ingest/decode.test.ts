import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/core/ingest/decode';

function decoded(bytes: Uint8Array): { text: string; encoding: string } {
  const work = decode(bytes);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('bytes to text', () => {
  test('windows-1252 has all its 27 characters', () => {
    const special = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index).filter(
      (byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
    );
    expect(decoded(bytes)).toEqual({ text: special, encoding: 'windows-1252' });
    expect(decoded(Uint8Array.from([0xe4, 0xf6, 0xfc, 0xdf])).text).toBe('äöüß');
  });

  test('UTF-8 is strict, and its mark is no text', () => {
    expect(decoded(new TextEncoder().encode('\ufeffÄ€😀'))).toEqual({ text: 'Ä€😀', encoding: 'utf-8' });
    expect(decoded(Uint8Array.from([0x41, 0xc3])).encoding).toBe('windows-1252');
  });

  test('a character may span the chunks the bytes come in', () => {
    const text = `a${'ä'.repeat(3_000_000)}`;
    expect(decoded(new TextEncoder().encode(text)).text).toBe(text);
  });

  test('UTF-16 with an odd byte at its end keeps the rest', () => {
    expect(decoded(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0, 0x43])).text).toBe('AB');
  });
});
