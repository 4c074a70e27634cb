import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/project.mjs';
import type { ProjectContent } from '../../src/core/model/project';
import { NO_PAGE_STATE } from '../../src/core/model/project';
import { MOST_BYTES } from '../../src/core/model/reading';
import { NO_COSTS } from '../../src/core/model/turnoverCost';
import { createRandom } from '../../src/core/stats/random';
import { type Bytes, joined } from '../../src/storage/bytes';
import { checksumOf } from '../../src/storage/checksum';
import type { Refusal } from '../../src/storage/problem';
import { type OpenedProject, type Project, readProject, writeProject } from '../../src/storage/projectFile';
import { EXITS, fullProject, HIRES, rewritten } from './projects';

const PASSPHRASE = 'Grüße aus Köln';

async function written(project: Project, passphrase: string | null = null): Promise<Bytes> {
  const outcome = await writeProject(project, '0.1.0', passphrase);
  if ('kind' in outcome) throw new Error(`invalid project; it should be written: ${outcome.problem.code}`);
  return outcome;
}

function codeOf(outcome: OpenedProject | Refusal): string {
  return outcome.kind === 'opened' ? 'opened' : outcome.problem.code;
}

let content: ProjectContent;
let plain: Bytes;
let withData: Bytes;
let locked: Bytes;
beforeAll(async () => {
  content = await fullProject();
  plain = await written({ content, data: null });
  withData = await written({ content, data: [HIRES, EXITS] });
  locked = await written({ content, data: [HIRES, EXITS] }, PASSPHRASE);
});

describe('a project file', () => {
  it('gives back every part and every byte', async () => {
    expect(await readProject(plain, null)).toEqual({ kind: 'opened', content, data: null, app: '0.1.0', newer: null });
    expect(await readProject(withData, null)).toMatchObject({ content, data: [HIRES, EXITS] });
    expect(await readProject(locked, PASSPHRASE)).toMatchObject({ content, data: [HIRES, EXITS] });
  });

  it('gives back whatever texts and numbers stand in it', async () => {
    const note = fc.record({ month: fc.constantFrom('2023-01', '2025-12'), text: fc.string({ unit: 'grapheme' }) });
    const chart = fc.jsonValue({ maxDepth: 4 }).map((data) => JSON.parse(JSON.stringify(data)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(note),
        chart,
        fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        async (monthNotes, data, cost) => {
          const [slide] = content.page.slides;
          const slides = slide?.chart ? [{ ...slide, chart: { ...slide.chart, data } }] : [];
          const options = { ...content.analysis.options, costPerExit: cost };
          const some = { analysis: { ...content.analysis, options }, page: { ...NO_PAGE_STATE, slides, monthNotes } };
          expect(await readProject(await written({ content: some, data: null }), null)).toMatchObject({
            content: JSON.parse(JSON.stringify(some)),
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads headers such as __proto__ and constructor as words like others', async () => {
    const choices = JSON.parse('{"exitKinds": {"__proto__": "neutral", "constructor": "voluntary"}}');
    const some = {
      ...content,
      analysis: { ...content.analysis, choices: { ...content.analysis.choices, ...choices } },
    };
    const read = await readProject(await written({ content: some, data: null }), null);
    if (read.kind !== 'opened') throw new Error(`invalid outcome; should open: ${read.problem.code}`);
    expect(Object.entries(read.content.analysis.choices.exitKinds)).toEqual([
      ['__proto__', 'neutral'],
      ['constructor', 'voluntary'],
    ]);
    expect(Object.getPrototypeOf(read.content.analysis.choices.exitKinds)).toBe(Object.prototype);
  });
});

describe('a passphrase', () => {
  it('is asked for, and another one refused', async () => {
    expect(codeOf(await readProject(locked, null))).toBe('needsPassphrase');
    expect(codeOf(await readProject(locked, `${PASSPHRASE} `))).toBe('wrongPassphrase');
  });

  it('is the same however the keyboard composes its letters', async () => {
    expect(PASSPHRASE.normalize('NFD')).not.toBe(PASSPHRASE);
    expect(codeOf(await readProject(locked, PASSPHRASE.normalize('NFD')))).toBe('opened');
  });

  it('leaves nothing readable but the header, and never the same bytes twice', async () => {
    const text = Buffer.from(locked).toString('latin1');
    for (const word of ['hires', '0001', 'voluntary', 'Quotenplan', 'slides']) expect(text).not.toContain(word);
    expect(text).toContain('"iterations":600000');
    const again = await written({ content, data: [HIRES, EXITS] }, PASSPHRASE);
    expect(again.length).toBe(locked.length);
    expect(again.subarray(300)).not.toEqual(locked.subarray(300));
  });

  it('also guards the header: one that was exchanged does not open', async () => {
    const whole = Buffer.from(locked.subarray(0, -32));
    const place = whole.indexOf('"app":"0.1.0"');
    whole.write('"app":"0.1.1"', place);
    const exchanged = joined([whole, await checksumOf(Uint8Array.from(whole))]);
    expect(place).toBeGreaterThan(0);
    expect(codeOf(await readProject(exchanged, PASSPHRASE))).toBe('wrongPassphrase');
  });
});

describe('a broken file', () => {
  it('is refused whichever of 5,000 bits were flipped', async () => {
    const random = createRandom(7);
    const told = new Map<string, number>();
    for (let flip = 0; flip < 5000; flip++) {
      const broken = (flip % 2 === 0 ? withData : locked).slice();
      const place = random.integer(broken.length);
      broken[place] = (broken[place] ?? 0) ^ (1 << random.integer(8));
      const code = codeOf(await readProject(broken, PASSPHRASE));
      told.set(code, (told.get(code) ?? 0) + 1);
    }
    expect([...told.keys()].filter((code) => !['notAProject', 'truncated', 'damaged'].includes(code))).toEqual([]);
    expect(told.get('damaged')).toBeGreaterThan(4000);
  });

  it('is refused wherever it was cut, and when something was added', async () => {
    for (let length = 0; length < withData.length; length++) {
      const code = codeOf(await readProject(withData.slice(0, length), null));
      expect(code, String(length)).toBe(length < 8 ? 'notAProject' : 'truncated');
    }
    expect(codeOf(await readProject(Uint8Array.of(...withData, 0), null))).toBe('damaged');
  });

  it('is told from a file that never was one', async () => {
    expect(codeOf(await readProject(HIRES, null))).toBe('notAProject');
    expect(codeOf(await readProject(new Uint8Array(0), null))).toBe('notAProject');
  });

  it('is refused unread where it is too large, and so is a project that would be', async () => {
    expect(codeOf(await readProject(new Uint8Array(MOST_BYTES + 5000), null))).toBe('tooLarge');
    const outcome = await writeProject({ content, data: [new Uint8Array(MOST_BYTES)] }, '0.1.0', null);
    expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'tooLarge' } });
  });
});

describe('a file made by hand', () => {
  const edited = async (edit: (json: string) => string, version = 1) =>
    readProject(await rewritten(plain, version, edit), null);

  it('of 10,000 levels is refused before it is parsed', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    expect(codeOf(await edited((json) => json.replace('{"points":', `{"deep":${deep},"points":`)))).toBe('invalid');
    expect(codeOf(await edited(() => '['.repeat(5_000_000)))).toBe('invalid');
  });

  it.each([
    ['"costPerExit":32100.5', '"costPerExit":"32100.5"', 'analysis.options.costPerExit'],
    ['"costPerExit":32100.5', '"costPerExit":1e999', 'analysis.options.costPerExit'],
    ['"permutations":1999', '"permutations":1e12', 'analysis.options.permutations'],
    ['"month":"2024-04"', '"month":"2024-13"', 'page.monthNotes.0.month'],
    ['"suppressed":"groupTooSmall"', '"suppressed":7', 'page.slides.0.chart.table.rows.1.1.suppressed'],
    ['#/hours?exits=all', 'https://example.org/', 'page.slides.0.provenance.address'],
    ['#/hours?exits=all', 'javascript:alert(1)', 'page.slides.0.provenance.address'],
    ['"looked":true', '"looked":true,"extra":1', 'page.extra'],
    ['"size":', '"size":-', 'analysis.files.0.size'],
    ['{"analysis"', '[{"analysis"', ''],
  ])('is refused where %s became %s', async (from, to, path) => {
    const outcome = await edited((json) => {
      expect(json).toContain(from);
      return json.replace(from, to);
    });
    expect(outcome).toEqual({ kind: 'refused', problem: { code: 'invalid', path } });
  });

  it('is refused where its files are not as long as it says', async () => {
    const outcome = await readProject(
      await rewritten(withData, 1, (json) => json.replace('"size":54', '"size":55')),
      null,
    );
    expect(outcome).toEqual({ kind: 'refused', problem: { code: 'invalid', path: 'analysis.files' } });
  });
});

describe('a file of a newer version', () => {
  it('opens with what is understood, and says what is not', async () => {
    const edit = (json: string) =>
      json
        .replace('"outcome":"all"', '"outcome":"regretted"')
        .replace('"kind":"chart"', '"kind":"film"')
        .replace('"monthNotes"', '"weather":[],"monthNotes"');
    const read = await readProject(await rewritten(withData, 2, edit), null);
    expect(read).toMatchObject({
      kind: 'opened',
      newer: { version: 2, leftOut: ['analysis.options.outcome', 'page.slides.0.kind', 'page.weather'] },
      data: [HIRES, EXITS],
      content: {
        analysis: { options: { outcome: 'voluntary', costPerExit: 32_100.5 } },
        page: { slides: [], monthNotes: content.page.monthNotes },
      },
    });
  });

  it('is refused as such where its shape is another', async () => {
    const outcome = await readProject(await rewritten(plain, 999, () => '"elsewhere"'), null);
    expect(outcome).toEqual({ kind: 'refused', problem: { code: 'newerFormat', version: 999 } });
  });
});

/* These files were written by version 1 and must open for ever. Never write them anew. */
describe('the golden files of version 1', () => {
  const folder = join(projectRoot, 'tests', 'fixtures', 'projects');
  const golden = (name: string): Bytes => Uint8Array.from(readFileSync(join(folder, name)));
  const kept: ProjectContent = JSON.parse(readFileSync(join(folder, 'version-1.json'), 'utf8'));
  // They were written before the page held costs and whether it compares.
  const expected: ProjectContent = { ...kept, page: { ...kept.page, costs: NO_COSTS, compare: false } };

  it.each([
    ['version-1.mainstay', null, null],
    ['version-1-data.mainstay', null, [HIRES, EXITS]],
    ['version-1-locked.mainstay', PASSPHRASE, [HIRES, EXITS]],
  ])('%s opens', async (name, passphrase, data) => {
    const read = await readProject(golden(name), passphrase);
    expect(read).toEqual({ kind: 'opened', content: expected, data, app: '0.1.0', newer: null });
  });
});
