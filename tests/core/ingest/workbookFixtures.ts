import { number, workbookBytes, zipped } from '../../support/workbook';

/* The workbooks among the fixtures, made by `MAINSTAY_WRITE_FIXTURES=1 npx vitest run tests/core/ingest/workbookFixtures.test.ts`. */

const people = [
  ['Vertrieb, Stand 30.06.2024', null, null, null],
  [null, null, null, null],
  ['Pers.-Nr.', 'Eintritt', 'Austritt', 'Führungskraft'],
  [number('17', 2), number('43843', 1), null, 'Ada Lovell'],
  [number('18', 2), number('43862', 1), number('44926', 1), null],
  [number('19', 2), number('43891', 1), null, 'Ben Okafor'],
];

const hours = [
  [null, null, 'Training', null, 'Coaching', null],
  ['Employee ID', 'Month', 'Hours', 'Cost', 'Hours', 'Cost'],
  [
    '1',
    number('45292', 1),
    number('0.10416666666666667', 3),
    number('100'),
    number('1.0416666666666667', 3),
    number('50'),
  ],
];

const formats = ['dd.mm.yyyy', '00000', '[h]:mm', '0.0%'];

const quota = [
  ['Employee ID', 'Month', 'Quota', 'Attainment'],
  ['1', number('43830', 1), number('1.234'), number('0.945', 4)],
  ['2', number('43830'), number('12.5'), { attributes: 't="e"', content: '<v>#DIV/0!</v>' }],
];

const notes = [['This workbook was made by HR'], ['See the second sheet']];

export const WORKBOOK_FIXTURES: Readonly<Record<string, Uint8Array>> = {
  'workbook.xlsx': workbookBytes(
    [
      { name: 'Notes', rows: notes },
      { name: 'Personal', rows: people, merged: ['A1:D1', 'D4:D5'] },
      { name: 'Archive', state: 'hidden', rows: people },
    ],
    { formats },
  ),
  'workbook-1904.xlsx': workbookBytes([{ name: 'Quota', rows: quota }], { formats, isDate1904: true }),
  'workbook-durations.xlsx': workbookBytes([{ name: 'Hours', rows: hours, merged: ['C1:D1', 'E1:F1'] }], { formats }),
  'workbook-named.csv': workbookBytes([
    {
      name: 'S',
      rows: [
        ['Employee ID', 'Hire Date'],
        ['1', '2020-01-13'],
      ],
    },
  ]),
  'open-document.ods': zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }, 0),
};
