import { describe, expect, test } from 'vitest';
import { MAC_ROMAN, WINDOWS_1250, WINDOWS_1252 } from '../../../src/core/ingest/codePages';
import { detectEncoding, headOf, textSlices } from '../../../src/core/ingest/decode';
import type { Encoding } from '../../../src/core/ingest/encodings';

function encodingOf(bytes: Uint8Array): Encoding {
  const work = detectEncoding(bytes);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function decoded(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes);
  const text = [...textSlices(bytes, encoding)].map((slice) => slice.text).join('');
  expect(headOf(bytes, encoding, 1000)).toBe(text.slice(0, 1000));
  return { text, encoding };
}

function encoded(text: string, page: Uint16Array): Uint8Array {
  return Uint8Array.from(text.split(''), (character) => page.indexOf(character.charCodeAt(0)));
}

const utf8 = new TextEncoder();

describe('bytes to text', () => {
  test('windows-1252 has all its 27 characters', () => {
    const special = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index).filter(
      (byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
    );
    expect(decoded(bytes)).toEqual({ text: special, encoding: 'windows-1252' });
    expect(decoded(Uint8Array.from([0xe4, 0xf6, 0xfc, 0xdf])).text).toBe('äöüß');
  });

  test('the code pages are those of the platform', () => {
    const upper = Uint8Array.from({ length: 128 }, (_, index) => 128 + index);
    const platform = (label: string) => new TextDecoder(label).decode(upper);
    const ours = (page: Uint16Array) => String.fromCharCode(...page.subarray(128));
    expect(ours(WINDOWS_1250)).toBe(platform('windows-1250'));
    // Apple put the euro where the currency sign was in 1998; the standard for the web has it so too.
    expect(ours(MAC_ROMAN)).toBe(platform('macintosh'));
    expect(ours(WINDOWS_1252).slice(32)).toBe(platform('iso-8859-1').slice(32));
  });

  test('UTF-8 is strict, and its mark is no text', () => {
    expect(decoded(utf8.encode('\ufeffÄ€😀'))).toEqual({ text: 'Ä€😀', encoding: 'utf-8' });
    expect(decoded(Uint8Array.from([0x41, 0xc3])).encoding).toBe('windows-1252');
  });

  test('UTF-8 with a stray byte among many good characters keeps both', () => {
    const bytes = Uint8Array.from([...utf8.encode('Müller, Jörg, Weiß, Änne, '), 0x4b, 0xf6, 0x6e, 0x69, 0x67]);
    expect(decoded(bytes)).toEqual({ text: 'Müller, Jörg, Weiß, Änne, König', encoding: 'utf-8' });
  });

  test('overlong forms, halves of pairs and what lies beyond Unicode are no UTF-8', () => {
    for (const bad of [[0xc0, 0xaf], [0xe0, 0x80, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0x80]]) {
      expect(encodingOf(Uint8Array.from([0x41, ...bad, 0x42]))).toBe('windows-1252');
    }
  });

  test('a character may span the pieces the bytes come in', () => {
    for (const text of [`a${'ä'.repeat(3_000_000)}`, `ab${'😀'.repeat(200_000)}`, `${'€'.repeat(300_000)}x`]) {
      expect(decoded(utf8.encode(text)).text).toBe(text);
    }
  });

  test('UTF-16 with an odd byte at its end keeps the rest', () => {
    expect(decoded(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0, 0x43])).text).toBe('AB');
  });
});

describe('one byte a character', () => {
  const german = 'Personalnummer;Führungskraft\n1;Jörg Müller\n2;Änne Weiß\n3;Günter Böhm\n4;Käthe Größl\n';

  test('German from Windows, and from an old Mac', () => {
    expect(decoded(encoded(german, WINDOWS_1252))).toEqual({ text: german, encoding: 'windows-1252' });
    expect(decoded(encoded(german, MAC_ROMAN))).toEqual({ text: german, encoding: 'macintosh' });
  });

  test('Polish', () => {
    const polish = 'id;manager\n1;Małgorzata Dąbrowska\n2;Paweł Kaźmierczak\n3;Stanisław Wójcik\n';
    expect(decoded(encoded(polish, WINDOWS_1250))).toEqual({ text: polish, encoding: 'windows-1250' });
  });

  test('French, Spanish and Danish stay as they are; so does a lone euro', () => {
    for (const text of ['Hélène Lefèvre, François', 'Muñoz, Peña, ¿qué?', 'Søren Kjærgaard, Åse', '12 € à 3 €, 5²']) {
      expect(decoded(encoded(text, WINDOWS_1252))).toEqual({ text, encoding: 'windows-1252' });
    }
  });
});
