import { describe, expect, test } from 'vitest';
import { dimensionCode, exitKindCode, respondentCode } from '../../../src/core/ingest/categories';
import { dayOf, readDate, yearPivot } from '../../../src/core/ingest/dates';
import { hoursOf, readHours, unitOfHeader } from '../../../src/core/ingest/hours';
import { numberOf, readNumber } from '../../../src/core/ingest/numbers';
import { readPeriod } from '../../../src/core/ingest/periods';
import { isoDay, isoMonth } from '../../../src/core/model/calendar';
import { EXIT_KINDS, PULSE_DIMENSIONS, RESPONDENTS } from '../../../src/core/model/ids';
import { day } from './readings';

const PIVOT = 34;

function dayFirst(text: string): string | null {
  const cell = readDate(text, PIVOT);
  if (cell === null) return null;
  const reading = dayOf(cell, 'dateDayMonthYear');
  return reading.kind === 'day' ? isoDay(reading.day) : reading.kind;
}

describe('dates', () => {
  test.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-2-9', '2024-02-09'],
    ['2024/02/29', '2024-02-29'],
    ['2024-02-29 00:00:00', '2024-02-29'],
    ['2024-02-29T23:30:00.000Z', '2024-02-29'],
    ['2024-02-29T23:30:00+02:00', '2024-02-29'],
    ['20240229', '2024-02-29'],
    ['29.2.2024', '2024-02-29'],
    ['29. 2. 2024', '2024-02-29'],
    ['29/02/24', '2024-02-29'],
    ['29-02-99', 'impossible'],
    ['01.03.35', '1935-03-01'],
    ['01.03.34', '2034-03-01'],
    ['3-Mar-99', '1999-03-03'],
    ['3. März 2024', '2024-03-03'],
    ['3 Mär 2024', '2024-03-03'],
    ['3. Maerz 2024', '2024-03-03'],
    ['March 3, 2024', '2024-03-03'],
    ['03 OKT 2024', '2024-10-03'],
    ['45351', '2024-02-29'],
    ['45351.5', '2024-02-29'],
    ['31.12.9999', 'openEnd'],
    ['9999-12-31', 'openEnd'],
    ['00.00.0000', 'openEnd'],
    ['0000-00-00', 'openEnd'],
    ['01.01.1900', 'openEnd'],
    ['31.02.2024', 'impossible'],
    ['29.02.2023', 'impossible'],
    ['2024-13-01', 'impossible'],
    ['0202-03-01', 'impossible'],
    ['25', null],
    ['2024', null],
    ['12:30', null],
    ['1.2', null],
    ['1.2.345', null],
    ['99999', null],
    ['next week', null],
    ['1/2/2024/5', null],
    ['＝2024-01-01', null],
  ])('%s is %s', (text, expected) => {
    expect(dayFirst(text)).toBe(expected);
  });

  test('two-digit years reach ten years ahead of today', () => {
    expect(yearPivot(day('2024-06-30'))).toBe(34);
  });
});

describe('periods', () => {
  function period(text: string): string | null {
    const cell = readPeriod(text, PIVOT);
    if (cell === null) return null;
    if (cell.kind === 'months') return `${isoMonth(cell.month)}+${cell.count}`;
    return cell.kind;
  }

  test.each([
    ['2024-03', '2024-03+1'],
    ['2024/3', '2024-03+1'],
    ['202403', '2024-03+1'],
    ['2024M03', '2024-03+1'],
    ['2024-M3', '2024-03+1'],
    ['03.2024', '2024-03+1'],
    ['3/2024', '2024-03+1'],
    ['Mär 2024', '2024-03+1'],
    ['Mrz. 24', '2024-03+1'],
    ['Mar-24', '2024-03+1'],
    ["Sept '23", '2023-09+1'],
    ['2024 Dezember', '2024-12+1'],
    ['Q1 2024', '2024-01+3'],
    ['Q4/24', '2024-10+3'],
    ['2024-Q2', '2024-04+3'],
    ['2024Q2', '2024-04+3'],
    ['3. Quartal 2024', '2024-07+3'],
    ['1Q 2024', '2024-01+3'],
    ['KW1/2024', '2024-01+1'],
    // Monday 29 January to Sunday 4 February: its Thursday is 1 February.
    ['2024-W05', '2024-02+1'],
    // The Thursday of the first week of 2020 is 2 January 2020, although the week begins in 2019.
    ['KW 01 2020', '2020-01+1'],
    ['2020-W53', '2020-12+1'],
    ['2021-W53', 'impossible'],
    ['2024-13', 'impossible'],
    ['13.2024', 'impossible'],
    ['202400', 'impossible'],
    ['15.03.2024', 'date'],
    ['2024-03-15', 'date'],
    ['45351', 'date'],
    ['2024', null],
    ['March', null],
    ['3', null],
    ['20241', null],
    ['12.5', null],
  ])('%s is %s', (text, expected) => {
    expect(period(text)).toBe(expected);
  });
});

describe('numbers', () => {
  test.each([
    ['1234', 'nothing', 1234, 1234],
    ['1.5', '.', 1.5, null],
    ['1,5', ',', null, 1.5],
    ['1.234', 'either', 1.234, 1234],
    ['1,234', 'either', 1234, 1.234],
    ['0.125', '.', 0.125, null],
    ['0,125', ',', null, 0.125],
    ['1234.567', '.', 1234.567, null],
    ['1.234.567', ',', null, 1234567],
    ['1,234,567', '.', 1234567, null],
    ['1.234,5', ',', null, 1234.5],
    ['1,234.5', '.', 1234.5, null],
    ['12 345,6', ',', null, 12345.6],
    ["1'234.5", '.', 1234.5, null],
    ['1\u202f234', 'nothing', 1234, 1234],
    ['1\u00a0234', 'nothing', 1234, 1234],
    ['(5)', 'nothing', -5, -5],
    ['−5', 'nothing', -5, -5],
    ['12-', 'nothing', -12, -12],
    ['-5 €', 'nothing', -5, -5],
    ['€ 1.234,50', ',', null, 1234.5],
    ['$1,234.50', '.', 1234.5, null],
    ['CHF 12', 'nothing', 12, 12],
    ['94 %', 'nothing', 94, 94],
    ['1e3', 'nothing', 1000, 1000],
    ['.5', '.', 0.5, null],
  ])('%s shows %s', (text, shows, byPoint, byComma) => {
    const cell = readNumber(text);
    expect(cell?.shows).toBe(shows);
    expect(cell && numberOf(cell, '.')).toBe(byPoint);
    expect(cell && numberOf(cell, ',')).toBe(byComma);
  });

  test.each([
    '',
    'NaN',
    'Infinity',
    '12a',
    '1 23',
    '1,23,456',
    '1.2.3',
    '1,2.3,4',
    '--5',
    '+',
    '%',
    '0x10',
    '１２',
    '٣',
  ])('%s is no number', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  test('a number too large for a double is not read', () => {
    const cell = readNumber('1e309');
    expect(cell && numberOf(cell, '.')).toBeNull();
  });
});

describe('hours', () => {
  test.each([
    ['1:30', 'hoursDecimal', 1.5],
    ['1:30', 'minutes', 1.5 / 60],
    ['1:30:00', 'minutes', 1.5],
    ['-0:30', 'hoursDecimal', -0.5],
    ['1h 30m', 'minutes', 1.5],
    ['1 h 30 min', 'hoursDecimal', 1.5],
    ['90 min', 'hoursDecimal', 1.5],
    ['1,5 Std.', 'minutes', 1.5],
    ['2 Stunden', 'minutes', 2],
    ['5400 Sekunden', 'hoursDecimal', 1.5],
    ['5400', 'seconds', 1.5],
    ['90', 'minutes', 1.5],
    ['1.5', 'hoursDecimal', 1.5],
  ] as const)('%s in a column of %s', (text, unit, hours) => {
    const cell = readHours(text);
    // One division by 60 or 3600 may round in the last bit.
    expect(cell && hoursOf(cell, unit, '.')).toBeCloseTo(hours, 12);
  });

  test.each(['', ':30', '1:75', 'h', '1:30 pm', '50%', 'two hours'])('%s is no duration', (text) => {
    expect(readHours(text)).toBeNull();
  });

  test.each([
    ['Training hours', 'hoursDecimal'],
    ['Weiterbildung (h)', 'hoursDecimal'],
    ['Schulungsstunden', 'hoursDecimal'],
    ['Training minutes', 'minutes'],
    ['Lernzeit [min]', 'minutes'],
    ['duration (sec)', 'seconds'],
    ['Lernzeit', null],
    ['Duration', null],
  ])('the header %s names the unit %s', (header, unit) => {
    expect(unitOfHeader(header)).toBe(unit);
  });
});

describe('categories', () => {
  test.each([
    ['Resignation', 'voluntary'],
    ['Voluntary', 'voluntary'],
    ['quit', 'voluntary'],
    ['Eigenkündigung', 'voluntary'],
    ['Eigenkuendigung', 'voluntary'],
    ['AN-Kündigung', 'voluntary'],
    ['fristlose Eigenkündigung', 'voluntary'],
    ['Kündigung durch Arbeitnehmer', 'voluntary'],
    ['Involuntary', 'involuntary'],
    ['unfreiwillig', 'involuntary'],
    ['Dismissed', 'involuntary'],
    ['Layoff', 'involuntary'],
    ['laid off', 'involuntary'],
    ['Redundancy', 'involuntary'],
    ['Termination for cause', 'involuntary'],
    ['Arbeitgeberkündigung', 'involuntary'],
    ['AG-Kündigung', 'involuntary'],
    ['betriebsbedingt', 'involuntary'],
    ['verhaltensbedingte Kündigung', 'involuntary'],
    ['personenbedingt', 'involuntary'],
    ['fristlos', 'involuntary'],
    ['Retirement', 'neutral'],
    ['Rente', 'neutral'],
    ['Tod', 'neutral'],
    ['Death', 'neutral'],
    ['End of fixed term', 'neutral'],
    ['Vertragsende', 'neutral'],
    ['Versetzung', 'neutral'],
    ['Transfer out', 'neutral'],
    ['Aufhebungsvertrag', 'unknown'],
    ['Mutual agreement', 'unknown'],
    ['Kündigung in der Probezeit', 'unknown'],
    ['Befristung', 'unknown'],
    ['other', 'unknown'],
  ])('%s is %s', (text, kind) => {
    expect(EXIT_KINDS[exitKindCode(text) ?? -1]).toBe(kind);
  });

  test('other words are no kind', () => {
    for (const text of ['', 'I moved to an island', 'an offer', 'salary', 'yes']) expect(exitKindCode(text)).toBeNull();
  });

  test('yes and no are kinds only under a header that asks', () => {
    expect(EXIT_KINDS[exitKindCode('ja', 'freiwillig') ?? -1]).toBe('voluntary');
    expect(EXIT_KINDS[exitKindCode('no', 'Voluntary?') ?? -1]).toBe('involuntary');
  });

  test.each([
    ['eNPS', 'enps'],
    ['Morale', 'morale'],
    ['Rückhalt durch Führung', 'support'],
    ['respect', 'respect'],
    ['Accountability', 'accountability'],
  ])('%s asks about %s', (text, dimension) => {
    expect(PULSE_DIMENSIONS[dimensionCode(text) ?? -1]).toBe(dimension);
  });

  test.each([
    ['Manager', 'manager'],
    ['Führungskraft', 'manager'],
    ['Mitarbeiter', 'seller'],
    ['sales rep', 'seller'],
  ])('%s is answered by the %s', (text, respondent) => {
    expect(RESPONDENTS[respondentCode(text) ?? -1]).toBe(respondent);
  });
});
