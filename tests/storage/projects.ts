import { DEFAULT_OPTIONS } from '../../src/core/model/analysisOptions';
import { NO_FILTER } from '../../src/core/model/filter';
import type { ProjectContent } from '../../src/core/model/project';
import { NO_CHOICES, NO_FILE_CHOICE, NO_HEADER_CHOICE } from '../../src/core/model/reading';
import { NO_COSTS } from '../../src/core/model/turnoverCost';
import { type Bytes, joined } from '../../src/storage/bytes';
import { checksumOf, checksumText } from '../../src/storage/checksum';

export const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

export const HIRES = bytesOf('employee_id;hire_date\n0001;2023-01-02\n0002;2023-02-03\n');
export const EXITS = bytesOf('employee_id;exit_date\n0001;2024-05-06\n');

/** A project with something in every part. */
export async function fullProject(): Promise<ProjectContent> {
  const filter = { ...NO_FILTER, from: '2023-01', to: '2023-12', teams: [3, -1], tenure: ['firstYear' as const] };
  return {
    analysis: {
      sample: null,
      choices: {
        ...NO_CHOICES,
        formats: { 'hires.csv\nhire_date': 'dateIso' },
        headers: { '0123456789abcdef': { ...NO_HEADER_CHOICE, table: 'hires', fields: { 'Büro #2': 'region' } } },
        files: { 'hires.csv': { ...NO_FILE_CHOICE, delimiter: ';', headerRow: 1 } },
        exitKinds: { eigenkündigung: 'voluntary' },
        sensitive: ['Kommentar'],
      },
      options: { ...DEFAULT_OPTIONS, outcome: 'all', costPerExit: 32_100.5, smallestRateRatio: 0.8499999999999999 },
      changedAfterResults: [{ option: 'smallestRateRatio', before: 0.9 }],
      files: [
        { name: 'hires.csv', size: HIRES.length, sha256: await checksumText(HIRES) },
        { name: 'exits.csv', size: EXITS.length, sha256: await checksumText(EXITS) },
      ],
    },
    page: {
      looked: true,
      guess: 'practice',
      filter,
      views: [{ name: 'Team im Norden, 1. Jahr', path: '/hours', filter, compare: false, outcome: 'voluntary' }],
      slides: [
        {
          id: 's1',
          kind: 'chart',
          language: 'en',
          title: 'Teams with more coaching lost fewer people',
          computedTitle: 'Turnover and coaching hours by team, 2023–2025',
          subtitle: 'Exits per person-year',
          body: ['One sentence.'],
          smallPrint: ['n = 120 people, 14 managers, 33 exits'],
          chart: {
            kind: 'hoursScatter',
            data: { points: [{ x: 0.1 + 0.2, y: 1e-300, label: 'A' }, null], shown: true },
            table: {
              columns: [
                { label: 'Team', kind: 'text' },
                { label: 'Turnover', kind: 'percent' },
              ],
              rows: [
                ['A', 0.30000000000000004],
                ['B', { suppressed: 'groupTooSmall' }],
                [null, null],
              ],
              note: '1 team is too small to show',
            },
            summary: 'Two teams.',
          },
          notes: 'Say this slowly.\nThen wait.',
          provenance: {
            from: '2023-01-01',
            to: '2025-06-30',
            scope: '',
            people: 120,
            exits: 33,
            method: 'rates',
            address: '#/hours?exits=all',
            seed: 20_230_401,
            fingerprint: 'abc',
            app: '0.1.0',
          },
        },
      ],
      compare: true,
      monthNotes: [{ month: '2024-04', text: 'Neuer Quotenplan' }],
      costs: { ...NO_COSTS, recruiting: { low: 4000, high: 6500.5 }, hour: { low: 60, high: 60 } },
    },
  };
}

/** The same file with other bytes in place of its JSON content and another version, its checksum right again. */
export async function rewritten(file: Bytes, version: number, edit: (json: string) => string): Promise<Bytes> {
  const view = new DataView(file.buffer);
  const headerEnd = 16 + view.getUint32(12, true);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(16, headerEnd)));
  const jsonEnd = headerEnd + 4 + view.getUint32(headerEnd, true);
  const json = bytesOf(edit(new TextDecoder().decode(file.subarray(headerEnd + 4, jsonEnd))));
  const content = joined([json.length, json, file.subarray(jsonEnd, file.length - 32)]);
  const opening = bytesOf(JSON.stringify({ ...header, contentBytes: content.length }));
  const whole = joined([file.subarray(0, 8), version, opening.length, opening, content]);
  return joined([whole, await checksumOf(whole)]);
}
