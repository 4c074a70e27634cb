import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readFile } from '../../src/core/ingest/readFile';
import { calendarDay } from '../../src/core/model/calendar';
import { runSteps } from '../../src/core/model/progress';
import { NO_CHOICES } from '../../src/core/model/reading';
import { simulatedFile } from './simulatedFile';

/* npm run bench:ingest: reads the same simulated file with Papa Parse alone and with Mainstay, turn by turn. */

const path = join(tmpdir(), 'mainstay-bench-ingest.csv');
if (!existsSync(path)) writeFileSync(path, simulatedFile());
const bytes = new Uint8Array(readFileSync(path));
const today = calendarDay(2026, 6, 30);
if (today === null) throw new Error('invalid day');

function timed(work: () => number): { seconds: number; rows: number } {
  const start = performance.now();
  const rows = work();
  return { seconds: (performance.now() - start) / 1000, rows };
}

function papa(text: string): number {
  let rows = 0;
  Papa.parse<string[]>(text, {
    chunkSize: 1 << 20,
    chunk: ({ data }) => {
      rows += data.length;
    },
  });
  return rows;
}

function mainstay(): number {
  const reading = runSteps(readFile({ name: 'quota.csv', bytes }, { choices: NO_CHOICES, today }));
  return reading.rowsUsed;
}

console.log('MB', bytes.length / 1e6);
const text = new TextDecoder().decode(bytes);
for (let turn = 0; turn < 2; turn++) {
  const bare = timed(() => papa(text));
  const whole = timed(mainstay);
  console.log(bare, whole, whole.seconds / bare.seconds, process.resourceUsage().maxRSS / 1024);
}
