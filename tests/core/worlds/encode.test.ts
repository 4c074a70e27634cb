import { describe, expect, it } from 'vitest';
import { encodeUtf8, encodeWindows1252 } from '../../../src/core/worlds/encode';

describe('encodeUtf8', () => {
  it('gives the bytes of the platform’s encoder for one to four bytes', () => {
    const text = 'Plain, Zoë, Lucía, ¢ß߿ ࠀ€￮ 😀𐀀';
    expect(encodeUtf8(text)).toEqual(new TextEncoder().encode(text));
  });
});

describe('encodeWindows1252', () => {
  it('writes umlauts in one byte and the euro sign where windows-1252 has it', () => {
    expect([...encodeWindows1252('Ä (€)ß\r\nÿ')]).toEqual([0xc4, 0x20, 0x28, 0x80, 0x29, 0xdf, 0x0d, 0x0a, 0xff]);
  });

  it('refuses what it cannot write', () => {
    expect(() => encodeWindows1252('Yıldız')).toThrow('invalid text');
  });
});
