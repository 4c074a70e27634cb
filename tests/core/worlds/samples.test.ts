import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLE_FOLDERS, sampleReadme } from '../../../src/cli/sampleReadme';
import { SAMPLE_IDS, SAMPLES, sampleFiles } from '../../../src/core/worlds/samples';

const sampleData = join(import.meta.dirname, '../../../sample-data');

describe('samples', () => {
  it('are one for each id', () => {
    expect(SAMPLES.map(({ id }) => id)).toEqual([...SAMPLE_IDS]);
  });

  it.each(SAMPLE_FOLDERS)('$folder holds what the simulator makes, byte for byte', (about) => {
    const folder = join(sampleData, about.folder);
    const files = sampleFiles(about.sample);
    expect(readdirSync(folder).sort()).toEqual([...files.map(({ name }) => name), 'README.md'].sort());
    for (const { name, bytes } of files) {
      expect(Buffer.compare(readFileSync(join(folder, name)), bytes), `${name}: run npm run samples`).toBe(0);
    }
    const seed = SAMPLES.find(({ id }) => id === about.sample)?.seed ?? 0;
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(sampleReadme(about, seed, files));
  });

  it('stay under three megabytes', () => {
    const bytes = SAMPLE_FOLDERS.flatMap(({ sample }) => sampleFiles(sample)).reduce(
      (sum, file) => sum + file.bytes.length,
      0,
    );
    expect(bytes).toBeLessThan(3_000_000);
  });
});
