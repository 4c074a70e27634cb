import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse';
import { readFile } from '../../src/core/ingest/readFile';
import { DEFAULT_OPTIONS } from '../../src/core/model/analysisOptions';
import { firstDayOf, monthOf } from '../../src/core/model/calendar';
import { runSteps } from '../../src/core/model/progress';
import { NO_CHOICES, type SourceFile } from '../../src/core/model/reading';
import type { Report } from '../../src/core/model/report';
import { createRandom } from '../../src/core/stats/random';
import { encodeUtf8 } from '../../src/core/worlds/encode';
import { simulate } from '../../src/core/worlds/simulate';
import { writeFiles } from '../../src/core/worlds/writeFiles';

/* The same facts give the same report to the last digit, however they are written down. */

const TODAY = firstDayOf(monthOf(2026, 6));
const OPTIONS = { ...DEFAULT_OPTIONS, permutations: 199, bootstraps: 99 };

function reportOf(files: readonly SourceFile[]): Omit<Report, 'files'> {
  const readings = files.flatMap((file) => runSteps(readFile(file, { choices: NO_CHOICES, today: TODAY })));
  const { report } = runSteps(analyse(readings, OPTIONS, TODAY, 'test'));
  if (!report) throw new Error('invalid fixture; no report');
  const { files: _, matches, ...rest } = report;
  // What is said of each file stands in the order in which they came, as the files do.
  return { ...rest, matches: [...matches].sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

const organisation = simulate('supportAndMorale', { seed: 3, managers: 16 });
const files = writeFiles(organisation, 'english');
const asWritten = reportOf(files);

/** The rows of a file in another order, its header first. */
function shuffled({ name, bytes }: SourceFile, seed: number): SourceFile {
  const [header = '', ...rows] = new TextDecoder().decode(bytes).trimEnd().split('\n');
  const order = Int32Array.from(rows.keys());
  createRandom(seed).shuffle(order);
  const inAnotherOrder = Array.from(order, (row) => rows[row]);
  return { name, bytes: encodeUtf8(`${[header, ...inAnotherOrder].join('\n')}\n`) };
}

/** The same cells as a German export would write them: semicolons, decimal commas, days as dd.mm.yyyy, lines ended as on Windows. */
function inGerman({ name, bytes }: SourceFile): SourceFile {
  const text = new TextDecoder().decode(bytes);
  expect(text).not.toMatch(/[";]/);
  const rewritten = text
    .replaceAll(',', ';')
    .replaceAll(/(?<=;|^)(\d+)\.(\d+)(?=;|$)/gm, '$1,$2')
    .replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$3.$2.$1')
    .replaceAll('\n', '\r\n');
  return { name, bytes: encodeUtf8(rewritten) };
}

describe('the same report', () => {
  it('whatever the order of the files', () => {
    expect(reportOf([...files].reverse())).toEqual(asWritten);
  });

  it('whatever the order of the rows', () => {
    expect(reportOf(files.map((file, index) => shuffled(file, index + 1)))).toEqual(asWritten);
  });

  it('whatever the dialect of the files', () => {
    expect(reportOf(files.map(inGerman))).toEqual(asWritten);
  });

  it.each(['America/Santiago', 'Pacific/Kiritimati', 'Europe/Berlin'])('in the time zone %s', (zone) => {
    const home = process.env.TZ;
    process.env.TZ = zone;
    try {
      // Noon in Greenwich is another time there, so the zone is in force.
      expect(new Date(Date.UTC(2026, 0, 1, 12)).getHours()).not.toBe(12);
      expect(JSON.stringify(reportOf(files))).toBe(JSON.stringify(asWritten));
    } finally {
      process.env.TZ = home;
    }
  });

  it('for the same seed, to the last byte', () => {
    expect(JSON.stringify(reportOf(files))).toBe(JSON.stringify(asWritten));
  });
});
