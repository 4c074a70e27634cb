import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulate } from '../../src/core/worlds/simulate';
import { writeFiles } from '../../src/core/worlds/writeFiles';

/* For npm run bench:ui -- large: the files of a company of 100,000 people over 60 months, into a folder. */

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('invalid arguments; a folder is needed: none');
for (const { name, bytes } of writeFiles(
  simulate('coachingCounts', { seed: 1, managers: 4600, months: 60 }),
  'english',
)) {
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}: ${(bytes.length / 1e6).toFixed(0)} MB`);
}
