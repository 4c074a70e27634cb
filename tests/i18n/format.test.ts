import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/i18n/format';
import { LANGUAGES } from '../../src/i18n/language';

const en = createFormat('en');
const de = createFormat('de');
const NO_BREAK = '\u00a0';

describe('numbers', () => {
  it('group thousands and use the decimal mark of the language', () => {
    expect([en.count(1999), de.count(1999)]).toEqual(['1,999', '1.999']);
    expect([en.number(1234.56, 1), de.number(1234.56, 1)]).toEqual(['1,234.6', '1.234,6']);
    expect([en.hours(2), de.hours(2)]).toEqual(['2.0', '2,0']);
  });

  it('write per cent with a no-break space in German', () => {
    expect([en.percent(0.123, 1), de.percent(0.123, 1)]).toEqual(['12.3%', `12,3${NO_BREAK}%`]);
    expect([en.percent(0.95), de.percent(0.95)]).toEqual(['95%', `95${NO_BREAK}%`]);
  });

  it('never write minus zero', () => {
    expect([en.number(-0, 1), en.count(-0.3), en.percent(-0.0001), de.plain(-0)]).toEqual(['0.0', '0', '0%', '0']);
    expect(en.number(-0.4, 1)).toBe('\u22120.4');
    expect([en.plain(-0.4), de.plain(-0.4)]).toEqual(['-0.4', '-0,4']);
  });

  it('are plain where a spreadsheet reads them', () => {
    expect([en.plain(1234567.25), de.plain(1234567.25)]).toEqual(['1234567.25', '1234567,25']);
    expect([en.plain(3), de.plain(1 / 3)]).toEqual(['3', '0,333333']);
  });
});

describe('ratios', () => {
  it.each([
    [1.4, '1.40', '1,40'],
    [2.44, '2.4', '2,4'],
    [0.62, '0.62', '0,62'],
    [12.3, '12', '12'],
    [1, '1.00', '1,00'],
    [0, '0', '0'],
  ])('%d', (value, english, german) => {
    expect([en.ratio(value), de.ratio(value)]).toEqual([english, german]);
  });

  it('do not round onto 1 or 0, because which side a limit lies on decides', () => {
    expect([1.04, 1.004, 0.996, 0.9996].map(en.ratio)).toEqual(['1.04', '1.004', '0.996', '1.000']);
    expect(en.ratio(0.002)).toBe('0.002');
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 9, noNaN: true }), (value) => {
        const read = Number(en.ratio(value));
        if (Math.abs(value - 1) > 0.0005) expect(Math.sign(read - 1)).toBe(Math.sign(value - 1));
        expect(read).toBeGreaterThan(0);
      }),
    );
  });

  it('make intervals that keep their sides of 1', () => {
    expect([en.interval(1.04, 3.31), de.interval(1.04, 3.31)]).toEqual(['1.04–3.31', '1,04–3,31']);
    expect(en.interval(-0.2, 0.3, (value) => en.number(value, 1))).toBe('\u22120.2 to 0.3');
  });

  it('write the per cent sign of an interval once', () => {
    expect(en.interval(0.092, 0.29, (value) => en.percent(value))).toBe('9–29%');
    expect(de.interval(-0.1, 0.29, (value) => de.percent(value, 1))).toBe('\u221210,0 bis 29,0\u00a0%');
    expect(en.interval(0.2, 0.2, (value) => en.percent(value))).toBe('20–20%');
  });
});

describe('p-values', () => {
  it('are never 0 or 1', () => {
    expect([0, 0.0004, 0.004, 0.0512, 0.0996, 0.21, 0.999, 1].map(en.pValue)).toEqual([
      `<${NO_BREAK}0.001`,
      `<${NO_BREAK}0.001`,
      '0.004',
      '0.051',
      '0.10',
      '0.21',
      `>${NO_BREAK}0.99`,
      `>${NO_BREAK}0.99`,
    ]);
    expect(de.pValue(0)).toBe(`<${NO_BREAK}0,001`);
  });

  it.each([-0.1, 1.1, Number.NaN])('%d is our error', (p) => {
    expect(() => en.pValue(p)).toThrow('invalid p-value');
  });
});

describe('dates', () => {
  it('do not move with the time zone', () => {
    expect([en.day('2025-04-03'), de.day('2025-04-03')]).toEqual(['3 Apr 2025', '3. Apr. 2025']);
    expect([en.dayOfYear('2025-09-30'), de.dayOfYear('2025-09-30')]).toEqual(['30 Sept', '30. Sept.']);
    expect([en.month('2025-01'), de.month('2025-03')]).toEqual(['Jan 2025', 'März 2025']);
  });

  it('must be dates', () => {
    for (const language of LANGUAGES) expect(() => createFormat(language).day('3.4.2025')).toThrow('invalid date');
  });
});

it('lists are joined as the language joins them', () => {
  expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(de.list(['a', 'b', 'c'])).toBe('a, b und c');
});
