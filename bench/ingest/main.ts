import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { readFile } from '../../src/core/ingest/readFile';
import { calendarDay } from '../../src/core/model/calendar';
import { runSteps } from '../../src/core/model/progress';
import { NO_CHOICES } from '../../src/core/model/reading';
import { simulatedFile } from './simulatedFile';

/*
 * npm run bench:ingest: reads one simulated file of 3.5 million monthly rows by turns with Papa Parse alone and with
 * Mainstay, each time in a process of its own, and prints the ratio of the times and the peak of memory.
 */

const TURNS = 3;
const MOST_TIMES = 1.8;
const MOST_MEGABYTES = 600;
const SLICE_CHARACTERS = 1 << 17;

interface Measured {
  /** By the clock, and of all processors together. */
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly rows: number;
  readonly peakMegabytes: number;
}

type Reader = (bytes: Uint8Array) => Measured;

/** Papa Parse as it is used: pieces of ten megabytes, each row an array, nothing done with it. */
function papa(bytes: Uint8Array): Measured {
  const text = new TextDecoder().decode(bytes);
  return measured(() => {
    let rows = 0;
    const config = {
      header: false,
      chunk: ({ data }: Papa.ParseResult<string[]>) => {
        rows += data.length;
      },
    };
    Papa.parse<string[]>(text, config);
    return rows;
  });
}

/** The innermost of Papa Parse, in pieces small enough for the processor's memory: the fastest it can be made to run. */
function papaParser(bytes: Uint8Array): Measured {
  const text = new TextDecoder().decode(bytes);
  return measured(() => {
    let rows = 0;
    for (let start = 0; start < text.length; ) {
      const isLast = start + SLICE_CHARACTERS >= text.length;
      const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
      const { data, meta } = parser.parse(text.slice(start, start + SLICE_CHARACTERS), 0, !isLast);
      rows += data.length;
      start = isLast ? text.length : start + meta.cursor;
    }
    return rows;
  });
}

/** From bytes to typed, checked columns. */
function mainstay(bytes: Uint8Array): Measured {
  const today = calendarDay(2026, 6, 30);
  if (today === null) throw new Error('invalid day of the bench; it does not exist: 2026-06-30');
  return measured(() => {
    const readings = runSteps(readFile({ name: 'quota.csv', bytes }, { choices: NO_CHOICES, today }));
    return readings.reduce((rows, reading) => rows + reading.rowsUsed, 0);
  });
}

function measured(work: () => number): Measured {
  const start = performance.now();
  const before = process.cpuUsage();
  const rows = work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return {
    seconds,
    processorSeconds: (user + system) / 1e6,
    rows,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

const READERS: Readonly<Record<string, Reader>> = { papa, papaParser, mainstay };

function inOwnProcess(path: string, reader: string): Measured {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), path, reader];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`invalid turn; it did not end well: ${reader}`);
  return JSON.parse(stdout);
}

function middle(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1];
}

function compare(path: string): boolean {
  const turns: Record<string, Measured[]> = { papa: [], papaParser: [], mainstay: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    for (const reader of Object.keys(turns)) turns[reader].push(inOwnProcess(path, reader));
  }
  const seconds = (reader: string): number => middle(turns[reader].map((turn) => turn.seconds));
  const processor = (reader: string): number => middle(turns[reader].map((turn) => turn.processorSeconds));
  const told = (reader: string): string =>
    `${seconds(reader).toFixed(2)} s, ${processor(reader).toFixed(2)} s of processor`;
  const peak = Math.max(...turns.mainstay.map((turn) => turn.peakMegabytes));
  const times = seconds('mainstay') / seconds('papa');
  const lines = [
    `${turns.mainstay[0].rows.toLocaleString('en')} rows, ${(readFileSync(path).length / 1e6).toFixed(0)} MB`,
    `Papa Parse            ${told('papa')}`,
    `Papa Parse, innermost ${told('papaParser')}`,
    `Mainstay              ${told('mainstay')}, peak ${peak.toFixed(0)} MB`,
    `ratio ${times.toFixed(2)}; of processor time ${(processor('mainstay') / processor('papa')).toFixed(2)}, to the innermost ${(processor('mainstay') / processor('papaParser')).toFixed(2)}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return times <= MOST_TIMES && peak <= MOST_MEGABYTES;
}

const [path = join(tmpdir(), 'mainstay-bench-ingest.csv'), reader] = process.argv.slice(2);
if (!existsSync(path)) writeFileSync(path, simulatedFile());
if (reader === undefined) {
  process.exitCode = compare(path) ? 0 : 1;
} else if (reader !== 'fileOnly') {
  const { buffer, byteOffset, length } = readFileSync(path);
  process.stdout.write(JSON.stringify(READERS[reader](new Uint8Array(buffer, byteOffset, length))));
}
