import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FieldId, TableId } from '../../../src/core/model/ids';
import {
  fixtureBytes,
  formatOf,
  issuesOf,
  readFixture,
  readParts,
  setAsideTotal,
  type Value,
  valuesOf,
} from './readings';

interface Lesson {
  readonly table: TableId | null;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRow?: number;
  readonly formats?: Partial<Record<FieldId, string>>;
  readonly values?: Partial<Record<FieldId, readonly Value[]>>;
  /** All there are; left away: none. */
  readonly issues?: readonly string[];
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** Headers that must not be taken for any field. */
  readonly unmapped?: readonly string[];
}

const LESSONS: Readonly<Record<string, Lesson>> = {
  'hires-en.csv': {
    table: 'hires',
    encoding: 'utf-8',
    delimiter: ',',
    headerRow: 1,
    rowsRead: 3,
    rowsUsed: 3,
    values: {
      employeeId: ['0012', '0013', '14'],
      hireDate: ['2021-03-01', '2021-04-15', '2022-02-01'],
      exitDate: [null, '2023-01-31', null],
      manager: ['Ada Lovell', 'Ada Lovell', 'Okafor, Ben'],
    },
    issues: [],
  },
  'hires-de.csv': {
    table: 'hires',
    encoding: 'windows-1252',
    delimiter: ';',
    rowsRead: 3,
    rowsUsed: 3,
    formats: { hireDate: 'dateDayMonthYear proven@3' },
    values: {
      employeeId: ['00815', '00816', '00817'],
      exitDate: [null, '2023-01-31', null],
      manager: ['Müller, Jörg', 'Weiß, Änne', 'Müller, Jörg'],
      source: ['Empfehlung', 'Anzeige 500 €', 'Empfehlung'],
    },
    issues: [],
  },
  'entry-exit-contract.csv': {
    table: 'hires',
    rowsRead: 2,
    rowsUsed: 2,
    values: { hireDate: ['2020-06-01', '2021-09-15'], exitDate: ['2023-05-31', null] },
    unmapped: ['Vertragsende', 'Befristet bis'],
  },
  'title-and-total.csv': {
    table: 'training',
    headerRow: 4,
    rowsRead: 8,
    rowsUsed: 3,
    formats: { period: 'monthYear proven@5', hours: 'hoursDecimal proven@5' },
    values: { employeeId: ['1001', '1002', '1001'], hours: [4.5, 2, 0] },
    issues: [
      'rowTitle@1 Schulungsauswertung 2023',
      'rowTitle@2 Vertrieb Nord, vertraulich',
      'rowTotal@7 Zwischensumme;;6,5',
      'rowTotal@9 Summe;;6,5',
      'rowTotal@10 Stand: 28.02.2023',
    ],
  },
  'separator-line.csv': {
    table: 'coaching',
    delimiter: ';',
    headerRow: 1,
    rowsRead: 2,
    rowsUsed: 2,
    values: { hours: [1.5, 2] },
  },
  'excel-text-ids.csv': { table: 'hires', rowsRead: 2, rowsUsed: 2, values: { employeeId: ['00042', '00043'] } },
  'us-dates.csv': {
    table: 'hires',
    rowsRead: 3,
    rowsUsed: 3,
    formats: { hireDate: 'dateMonthDayYear proven@4', exitDate: 'dateMonthDayYear assumed@0' },
    values: { hireDate: ['2020-02-01', '2021-03-04', '2022-01-31'], exitDate: [null, '2022-12-05', null] },
  },
  'ambiguous-dates.csv': {
    table: 'hires',
    rowsRead: 3,
    rowsUsed: 0,
    formats: { hireDate: 'dateDayMonthYear mustChoose@0' },
    issues: ['rowColumnUndecided@0  ×3'],
  },
  'conflicting-dates.csv': {
    table: 'hires',
    rowsRead: 3,
    rowsUsed: 0,
    formats: { hireDate: 'dateDayMonthYear mustChoose@0' },
    issues: ['rowColumnUndecided@0  ×3'],
  },
  'dates-decided-by-neighbour.csv': {
    table: 'hires',
    rowsRead: 2,
    rowsUsed: 2,
    formats: { hireDate: 'dateDayMonthYear assumed@0', exitDate: 'dateDayMonthYear proven@3' },
    values: { hireDate: ['2020-04-01', '2020-07-01'] },
  },
  'impossible-days.csv': {
    table: 'hires',
    rowsRead: 3,
    rowsUsed: 1,
    values: { employeeId: ['3'] },
    issues: ['rowDateImpossible@2 31.02.2020', 'rowDateImpossible@3 31.06.2021'],
  },
  'open-ends.csv': {
    table: 'hires',
    rowsRead: 3,
    rowsUsed: 3,
    values: { exitDate: [null, null, '2021-06-30'] },
    issues: ['cellOpenEndDate@2 31.12.9999', 'cellOpenEndDate@3 00.00.0000'],
  },
  'serial-dates.csv': {
    table: 'hires',
    rowsRead: 2,
    rowsUsed: 2,
    formats: { hireDate: 'dateSerial1900 proven@2' },
    values: { hireDate: ['2020-01-01', '2020-02-01'], exitDate: [null, '2022-12-31'] },
  },
  'two-digit-years.csv': {
    table: 'hires',
    rowsRead: 3,
    rowsUsed: 3,
    formats: { hireDate: 'dateDayMonthName proven@2' },
    values: { hireDate: ['1998-01-03', '2021-10-14', '2022-03-01'] },
  },
  'month-names.csv': {
    table: 'training',
    rowsRead: 4,
    rowsUsed: 4,
    formats: { period: 'monthName proven@2' },
    values: { period: ['2024-03', '2024-10', '2024-12', '2024-05'] },
  },
  'quarters.csv': {
    table: 'training',
    rowsRead: 4,
    rowsUsed: 3,
    formats: { period: 'quarter proven@2' },
    values: { period: ['2024-01+3', '2024-04+3', '2024-07+3'] },
    issues: ['rowPeriodUnreadable@5 Q5 2024'],
  },
  'weeks.csv': {
    table: 'coaching',
    rowsRead: 3,
    rowsUsed: 2,
    formats: { period: 'isoWeek proven@2' },
    values: { period: ['2024-03', '2024-01'] },
    issues: ['rowPeriodUnreadable@4 KW53/2021'],
  },
  'decimal-comma.csv': {
    table: 'coaching',
    rowsRead: 3,
    rowsUsed: 3,
    formats: { hours: 'hoursDecimal proven@2' },
    values: { hours: [1.25, 0.5, 3] },
  },
  'thousands-open.csv': {
    table: 'quota',
    rowsRead: 2,
    rowsUsed: 0,
    formats: { quota: 'numberComma mustChoose@0', actual: 'numberComma mustChoose@0' },
    issues: ['rowColumnUndecided@0  ×2'],
  },
  'thousands-decided.csv': {
    table: 'quota',
    rowsRead: 2,
    rowsUsed: 2,
    formats: { quota: 'numberComma assumed@0', actual: 'numberComma proven@2' },
    values: { quota: [12500, 9000], actual: [11250.5, 10125] },
  },
  'percent-sign.csv': {
    table: 'quota',
    rowsRead: 3,
    rowsUsed: 2,
    formats: { attainment: 'percentSign proven@2' },
    values: { attainment: [0.94, 1.125] },
    issues: ['rowNumberUnreadable@4 0.94'],
  },
  'percent-open.csv': {
    table: 'quota',
    rowsRead: 3,
    rowsUsed: 0,
    formats: { attainment: 'percentFraction mustChoose@0' },
    issues: ['rowNumberMissing@4', 'rowColumnUndecided@0  ×2'],
  },
  'hours-clock.csv': {
    table: 'coaching',
    rowsRead: 4,
    rowsUsed: 4,
    formats: { hours: 'hoursClock proven@2' },
    values: { hours: [1.5, 0.75, 1.25, 1.5] },
  },
  'hours-in-minutes.csv': {
    table: 'training',
    rowsRead: 2,
    rowsUsed: 2,
    formats: { hours: 'minutes assumed@0' },
    values: { hours: [1.5, 0.75], topic: ['Negotiation', 'Negotiation'] },
  },
  'hours-without-unit.csv': {
    table: 'training',
    rowsRead: 2,
    rowsUsed: 0,
    formats: { hours: 'minutes mustChoose@0' },
    issues: ['rowColumnUndecided@0  ×2'],
  },
  'hours-out-of-range.csv': {
    table: 'training',
    rowsRead: 5,
    rowsUsed: 1,
    values: { hours: [744] },
    issues: [
      'rowHoursOutOfRange@2 -2',
      'rowHoursOutOfRange@3 745',
      'rowNumberMissing@5 n/a',
      'rowNumberUnreadable@6 some',
    ],
  },
  'quota-zero.csv': {
    table: 'quota',
    rowsRead: 4,
    rowsUsed: 2,
    formats: { quota: 'numberPoint proven@4' },
    values: { quota: [1000, 800], actual: [900, -20] },
    issues: ['rowQuotaZero@2 0', 'rowQuotaZero@4 -5.50'],
  },
  'repeated-facts.csv': {
    table: 'hires',
    rowsRead: 4,
    rowsUsed: 3,
    values: { hireDate: ['2020-01-01', '2020-02-01', '2022-01-01'] },
    issues: ['rowDuplicate@4 1'],
  },
  'repeated-events.csv': { table: 'training', rowsRead: 2, rowsUsed: 2, values: { hours: [2, 2] }, issues: [] },
  'repeated-quota.csv': { table: 'quota', rowsRead: 3, rowsUsed: 2, issues: ['rowDuplicate@4 1'] },
  'repeated-header.csv': {
    table: 'hires',
    rowsRead: 3,
    rowsUsed: 2,
    issues: ['rowRepeatedHeader@3 Personalnummer;Eintritt'],
  },
  'stray-delimiter.csv': {
    table: 'training',
    rowsRead: 2,
    rowsUsed: 1,
    values: { hours: [2.5] },
    issues: ['rowTooLong@2 5'],
  },
  'utf16.csv': {
    table: 'hires',
    encoding: 'utf-16le',
    delimiter: '\t',
    rowsRead: 1,
    rowsUsed: 1,
    values: { team: ['Grün'] },
  },
  'utf16-without-mark.csv': {
    table: 'hires',
    encoding: 'utf-16be',
    rowsRead: 1,
    rowsUsed: 1,
    values: { team: ['Blau ☂'] },
  },
  'returns-only.csv': { table: 'hires', rowsRead: 2, rowsUsed: 2, values: { team: ['a b', 'c'] } },
  'prototype-headers.csv': {
    table: 'hires',
    rowsRead: 1,
    rowsUsed: 1,
    values: { employeeId: ['1'], hireDate: ['2020-01-13'] },
    unmapped: ['__proto__', 'constructor', 'toString'],
  },
  'unclosed-quote.csv': { table: 'hires', rowsRead: 2, rowsUsed: 2, values: { team: ['"15 inch', 'South'] } },
  'swallowed-rows.csv': { table: 'hires', rowsRead: 3, rowsUsed: 3, values: { team: ['"15 inch', 'South', 'North'] } },
  'suppressed-scores.csv': {
    table: 'pulse',
    rowsRead: 4,
    rowsUsed: 1,
    values: { team: ['Nord'], score: [7.5], respondents: [12], dimension: [0] },
    issues: ['rowScoreMissing@3 n<5', 'rowScoreMissing@4 *', 'rowTotal@5 Gesamt;Q1 2024;7,1;19'],
  },
  'exit-kinds.csv': {
    table: 'exits',
    rowsRead: 6,
    rowsUsed: 6,
    values: { exitKind: [0, 1, 3, 2, 3, null], exitReason: ['Gehalt', 'Leistung', null, null, null, null] },
    issues: ['cellCategoryUnknown@6 Sonnenfinsternis'],
  },
  'kinds-as-reasons.csv': { table: 'exits', rowsRead: 3, rowsUsed: 3, values: { exitKind: [0, 1, 2] } },
  'voluntary-flag.csv': { table: 'exits', rowsRead: 2, rowsUsed: 2, values: { exitKind: [0, 1] } },
  'hours.csv': { table: null, headerRow: 1, rowsRead: 1, rowsUsed: 0, issues: ['tableNotRecognised@1'] },
  'coaching-log.csv': { table: 'coaching', rowsRead: 1, rowsUsed: 1, values: { hours: [2] } },
  'misspelt-headers.csv': {
    table: 'hires',
    rowsRead: 1,
    rowsUsed: 1,
    values: { employeeId: ['1'], hireDate: ['2020-01-13'], exitDate: ['2022-01-31'] },
  },
  'missing-column.csv': { table: null, rowsRead: 1, rowsUsed: 0, issues: ['requiredColumnMissing@1'] },
  'invisible-characters.csv': {
    table: 'hires',
    rowsRead: 5,
    rowsUsed: 5,
    values: { manager: ['Ann Lee', 'Ann Lee', 'Ann Lee', 'Zoë Fox', 'Zoë Fox'] },
  },
  'blank-rows.csv': { table: 'hires', rowsRead: 3, rowsUsed: 2, issues: ['rowDateImpossible@5 2020-99-14'] },
  'assignments-de.csv': {
    table: 'assignments',
    rowsRead: 3,
    rowsUsed: 3,
    values: {
      manager: ['Weber', 'Kaya', null],
      from: ['2023-01-01', '2023-07-01', '2023-07-01'],
      to: ['2023-06-30', null, null],
    },
    issues: ['cellOpenEndDate@3 31.12.9999'],
  },
  'attendance.csv': {
    table: 'attendance',
    rowsRead: 3,
    rowsUsed: 2,
    values: { lateDays: [1, null], absentDays: [0, 2] },
    issues: ['rowNumberMissing@3', 'cellNumberUnreadable@4 x'],
  },
  'no-header.csv': { table: null, headerRow: 0, rowsRead: 2, rowsUsed: 0, issues: ['tableNotRecognised@0  ×2'] },
  'header-only.csv': { table: null, headerRow: 1, rowsRead: 0, rowsUsed: 0, issues: ['fileHeaderOnly@1'] },
  'empty.csv': { table: null, rowsRead: 0, rowsUsed: 0, issues: ['fileEmpty@0'] },
  'blank.csv': { table: null, rowsRead: 0, rowsUsed: 0, issues: ['fileEmpty@0'] },
  'pdf-named.csv': { table: null, rowsRead: 0, rowsUsed: 0, issues: ['fileNotATable@0 pdf'] },
  'picture-named.csv': { table: null, rowsRead: 0, rowsUsed: 0, issues: ['fileNotATable@0 png'] },
  'html-named.xls': { table: null, rowsRead: 0, rowsUsed: 0, issues: ['fileNotATable@0 html'] },
  'mac-roman.csv': {
    table: 'hires',
    encoding: 'macintosh',
    rowsRead: 3,
    rowsUsed: 3,
    values: { manager: ['Jörg Müller', 'Änne Weiß', 'Günter Böhm'] },
    issues: [],
  },
  'polish.csv': {
    table: 'hires',
    encoding: 'windows-1250',
    rowsRead: 2,
    rowsUsed: 2,
    values: { manager: ['Małgorzata Dąbrowska', 'Paweł Kaźmierczak'] },
  },
  'stray-bytes.csv': {
    table: 'hires',
    encoding: 'utf-8',
    rowsRead: 2,
    rowsUsed: 2,
    values: { manager: ['Jörg Müller', 'König'], team: ['Süd', 'Süd'] },
  },
  'two-row-header.csv': {
    table: 'training',
    headerRow: 2,
    rowsRead: 2,
    rowsUsed: 2,
    values: { period: ['2024-01', '2024-01'], hours: [2.5, 4] },
    issues: [],
  },
  'split-header.csv': {
    table: 'hires',
    headerRow: 2,
    rowsRead: 2,
    rowsUsed: 2,
    values: { hireDate: ['2020-01-13', '2020-02-03'], exitDate: [null, '2022-01-31'], manager: ['Ada', 'Ben'] },
    issues: [],
  },
  'datev-header.csv': {
    table: 'hires',
    headerRow: 2,
    rowsRead: 3,
    rowsUsed: 2,
    values: { employeeId: ['00017', '00018'], exitDate: [null, '2022-12-31'] },
    issues: [expect.stringContaining('rowTitle@1 EXTF')],
  },
  'titles-with-commas.csv': {
    table: 'coaching',
    delimiter: ';',
    headerRow: 4,
    rowsRead: 5,
    rowsUsed: 2,
    values: { hours: [1.5, 2] },
    issues: [
      'rowTitle@1 Coaching report, Sales, all regions',
      'rowTitle@2 Printed on 3 March 2024, 14:05, by HR',
      'rowTotal@8 Grand total;;3,5',
    ],
  },
  'year-and-month.csv': {
    table: 'quota',
    rowsRead: 4,
    rowsUsed: 3,
    values: { period: ['2024-01', '2024-02', '2024-12'] },
    issues: ['rowPeriodMissing@5'],
  },
  'year-and-quarter.csv': {
    table: 'quota',
    rowsRead: 2,
    rowsUsed: 2,
    values: { period: ['2023-10+3', '2024-01+3'] },
  },
  'data-like-words.csv': {
    table: null,
    headerRow: 0,
    delimiter: '\t',
    rowsRead: 3,
    rowsUsed: 0,
    issues: ['tableNotRecognised@0  ×3'],
  },
  'trailing-delimiter.csv': {
    table: 'hires',
    rowsRead: 2,
    rowsUsed: 2,
    values: { employeeId: ['1', '2'] },
    issues: [],
  },
  'formulas-as-text.csv': {
    table: 'hires',
    rowsRead: 4,
    rowsUsed: 4,
    values: { manager: ['=HYPERLINK("http://x","Ada")', '＝1+1', '@SUM(A1)', null] },
  },
  'csv-named.xlsx': { table: 'hires', encoding: 'utf-8', rowsRead: 1, rowsUsed: 1, values: { employeeId: ['1'] } },
  'password.xlsx': { table: null, rowsRead: 0, rowsUsed: 0, issues: ['fileEncrypted@0'] },
  'legacy.xls': { table: null, rowsRead: 0, rowsUsed: 0, issues: ['fileSpreadsheetUnsupported@0 xls'] },
  'open-document.ods': { table: null, rowsRead: 0, rowsUsed: 0, issues: ['fileSpreadsheetUnsupported@0 ods'] },
  'workbook.xlsx': {
    table: 'hires',
    headerRow: 3,
    formats: { hireDate: 'dateIso proven@4' },
    rowsRead: 4,
    rowsUsed: 3,
    values: {
      employeeId: ['00017', '00018', '00019'],
      hireDate: ['2020-01-13', '2020-02-01', '2020-03-01'],
      exitDate: [null, '2022-12-31', null],
      manager: ['Ada Lovell', 'Ada Lovell', 'Ben Okafor'],
    },
    issues: ['rowTitle@1 Vertrieb, Stand 30.06.2024'],
  },
  'workbook-1904.xlsx': {
    table: 'quota',
    formats: { attainment: 'percentSign proven@2' },
    rowsRead: 2,
    rowsUsed: 1,
    values: { period: ['2024-01'], quota: [1.234], attainment: [0.945] },
    issues: ['rowNumberUnreadable@3 #DIV/0!'],
  },
  'workbook-durations.xlsx': {
    table: 'training',
    headerRow: 2,
    formats: { hours: 'hoursClock proven@3' },
    rowsRead: 1,
    rowsUsed: 1,
    values: { period: ['2024-01'], hours: [2.5] },
  },
  'workbook-named.csv': { table: 'hires', rowsRead: 1, rowsUsed: 1, values: { hireDate: ['2020-01-13'] } },
  'apostrophes.csv': {
    table: 'hires',
    rowsRead: 3,
    rowsUsed: 3,
    values: { employeeId: ['0012', '0013', '0014'], manager: ['Okafor, Ben', "O'Neill, Pat", null] },
    issues: [],
  },
  'backslashes.csv': {
    table: 'hires',
    rowsRead: 2,
    rowsUsed: 2,
    values: { team: ['27" screens, North', 'the "A" team'] },
    issues: [],
  },
  'comma-and-space.csv': {
    table: 'hires',
    delimiter: ',',
    rowsRead: 3,
    rowsUsed: 3,
    values: { manager: ['Okafor, Ben', 'Lovell, Ada', null] },
    issues: [],
  },
  'lines-in-quotes.csv': {
    table: 'hires',
    rowsRead: 2,
    rowsUsed: 2,
    values: { employeeId: ['1', '2'], manager: ['Okafor, Ben', 'Ada Lovell'] },
    issues: [],
  },
  'caret.csv': { table: 'hires', delimiter: '^', rowsRead: 2, rowsUsed: 2, values: { manager: ['Weiß', 'Okafor'] } },
  'two-bars.csv': {
    table: 'hires',
    delimiter: '||',
    rowsRead: 2,
    rowsUsed: 2,
    values: { team: ['North|East', 'South'] },
  },
  'header-delimited-otherwise.csv': {
    table: 'coaching',
    delimiter: ';',
    rowsRead: 2,
    rowsUsed: 2,
    values: { hours: [1.25, 0.5] },
  },
  'mixed-newlines.csv': {
    table: 'hires',
    rowsRead: 4,
    rowsUsed: 4,
    values: { team: ['North', 'South', 'West', 'East'] },
  },
  'lost-delimiter.csv': {
    table: 'hires',
    rowsRead: 5,
    rowsUsed: 4,
    values: { team: ['North', 'North', 'South', null] },
    issues: ['rowTooShort@3 2,2021-04-15,Ben South,EU'],
  },
  'gained-delimiter.csv': {
    table: 'hires',
    rowsRead: 5,
    rowsUsed: 4,
    values: { manager: ['Ada', 'Ada', 'Ben', 'Ada'] },
    issues: ['rowTooLong@3'],
  },
  'trailing-blanks-left-away.csv': {
    table: 'hires',
    rowsRead: 5,
    rowsUsed: 5,
    values: {
      manager: ['Ada', 'Ben', null, 'Ada', 'Ben'],
      exitDate: [null, '2023-01-31', null, '2023-05-31', null],
    },
    issues: [],
  },
  'row-numbers.csv': { table: 'hires', rowsRead: 2, rowsUsed: 2, values: { employeeId: ['0007', '0008'] }, issues: [] },
  'table-below.csv': {
    table: 'hires',
    headerRow: 1,
    rowsRead: 3,
    rowsUsed: 2,
    values: { manager: ['Ada', 'Ben'] },
    issues: ['rowDateMissing@5'],
  },
  'quote-in-a-row.csv': {
    table: 'hires',
    rowsRead: 3,
    rowsUsed: 3,
    values: { team: ['the "A" team, North', '"15 inch', 'zu weit zu spät'] },
  },
  'nuls.csv': { table: 'hires', rowsRead: 6, rowsUsed: 6, values: { team: ['North', null, null, null, null, null] } },
  'curly-apostrophes.csv': {
    table: 'hires',
    encoding: 'windows-1252',
    rowsRead: 4,
    rowsUsed: 4,
    values: { manager: ['Pat O’Neill', 'Dana D’Arcy', 'Lea L’Hôte', 'Kim Berlin–Roth'] },
  },
  'fiscal-quarters.csv': {
    table: 'quota',
    rowsRead: 4,
    rowsUsed: 0,
    formats: { period: 'fiscalJanuary mustChoose@0' },
    issues: ['rowColumnUndecided@0  ×4'],
  },
  'fiscal-header.csv': {
    table: 'quota',
    rowsRead: 2,
    rowsUsed: 0,
    formats: { period: 'fiscalJanuary mustChoose@0' },
    issues: ['rowColumnUndecided@0  ×2'],
  },
  'fiscal-year-and-period.csv': {
    table: 'quota',
    rowsRead: 2,
    rowsUsed: 0,
    formats: { period: 'fiscalJanuary mustChoose@0' },
    issues: ['rowColumnUndecided@0  ×2'],
  },
  'year-first-short.csv': {
    table: 'hires',
    rowsRead: 3,
    rowsUsed: 3,
    formats: { hireDate: 'dateYearMonthDay proven@2', exitDate: 'dateYearMonthDay assumed@0' },
    values: { hireDate: ['1998-03-05', '2020-11-12', '2021-07-30'], exitDate: ['2020-12-03', null, '2022-01-05'] },
  },
  'year-first-open.csv': {
    table: 'hires',
    rowsRead: 4,
    rowsUsed: 0,
    formats: { hireDate: 'dateYearMonthDay mustChoose@0' },
    issues: ['rowColumnUndecided@0  ×4'],
  },
  'shortened-ids.csv': {
    table: 'hires',
    rowsRead: 3,
    rowsUsed: 1,
    values: { employeeId: ['9012'] },
    issues: ['rowIdShortened@2 1.23457E+12', 'rowIdShortened@3 1.23457E+12'],
  },
  'error-cells.csv': {
    table: 'hires',
    rowsRead: 4,
    rowsUsed: 1,
    values: { employeeId: ['4'], exitDate: [null], team: [null] },
    issues: ['rowIdMissing@2 #NV', 'rowIdMissing@3 #BEZUG!', 'rowDateUnreadable@4 #WERT!'],
  },
  'currencies.csv': {
    table: 'quota',
    rowsRead: 4,
    rowsUsed: 3,
    values: { quota: [1000.5, 1000, 1000], actual: [900, 1100, 800] },
    issues: ['rowCurrenciesDiffer@3 $ 900'],
  },
  'values-like-headers.csv': {
    table: 'exits',
    headerRow: 1,
    rowsRead: 5,
    rowsUsed: 4,
    values: { employeeId: ['E1', 'E2', 'E3', 'E5'], exitKind: [1, 0, 0, 1] },
    issues: ['rowDateMissing@5'],
  },
  'figures-as-text.csv': {
    table: 'hires',
    rowsRead: 2,
    rowsUsed: 2,
    values: { employeeId: ['0012', '0013'], manager: ["'t Hooft", 'Ada'] },
  },
};

describe('one ugly file per lesson', () => {
  test('every fixture has a lesson', () => {
    const files = readdirSync(new URL('../../fixtures/', import.meta.url)).filter(
      (name) => name.includes('.') && name !== 'README.md',
    );
    expect(files.sort()).toEqual(Object.keys(LESSONS).sort());
  });

  test.each(Object.entries(LESSONS))('%s', (name, lesson) => {
    const reading = readFixture(name);
    expect(reading).toMatchObject({
      file: name,
      table: lesson.table,
      rowsRead: lesson.rowsRead,
      rowsUsed: lesson.rowsUsed,
    });
    expect(reading.rowsUsed + setAsideTotal(reading)).toBe(reading.rowsRead);
    expect(reading.rowNumbers).toHaveLength(reading.rowsUsed);
    if (lesson.encoding) expect(reading.encoding).toBe(lesson.encoding);
    if (lesson.delimiter) expect(reading.delimiter).toBe(lesson.delimiter);
    if (lesson.headerRow !== undefined) expect(reading.headerRow).toBe(lesson.headerRow);
    expect(issuesOf(reading)).toEqual(lesson.issues ?? []);
    for (const [field, format] of entriesOf(lesson.formats)) expect(formatOf(reading, field), field).toBe(format);
    for (const [field, values] of entriesOf(lesson.values)) expect(valuesOf(reading, field), field).toEqual(values);
    for (const header of lesson.unmapped ?? []) {
      expect(reading.columns.find((column) => column.header === header)).toMatchObject({ field: null });
    }
  });
});

function entriesOf<T>(record: Partial<Record<FieldId, T>> | undefined): [FieldId, T][] {
  return Object.entries(record ?? {}) as [FieldId, T][];
}

test('a table below another is read as well, and each row counts once', () => {
  const [people, training, ...others] = readParts('table-below.csv', fixtureBytes('table-below.csv'));
  expect(others).toEqual([]);
  expect([people.part, training.part]).toEqual([0, 1]);
  expect(training).toMatchObject({ table: 'training', headerRow: 6, rowsRead: 2, rowsUsed: 2 });
  expect(valuesOf(training, 'hours')).toEqual([8.5, 4.5]);
  expect([...training.rowNumbers]).toEqual([7, 8]);
});
