import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES, sampleFiles } from '../core/worlds/samples';
import { SAMPLE_FOLDERS, sampleReadme } from './sampleReadme';

/* npm run samples -- [folder]: writes the sample companies that are committed as files. */

const target = process.argv[2] ?? 'sample-data';
for (const about of SAMPLE_FOLDERS) {
  const sample = SAMPLES.find(({ id }) => id === about.sample);
  if (!sample) throw new Error(`invalid sample folder; no sample has this name: ${about.sample}`);
  const folder = join(target, about.folder);
  mkdirSync(folder, { recursive: true });
  const files = sampleFiles(sample.id);
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'README.md'), sampleReadme(about, sample.seed, files));
  process.stderr.write(`${folder}: ${files.length} files\n`);
}
