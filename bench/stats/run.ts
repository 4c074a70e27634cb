import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TASKS, type TaskName, type TaskSizes } from './tasks';

/*
 * Side by side with R on the same rows: npm run bench:stats -- [--rows 3600000] [--permutations 2000] [--repeats 3] [--only cloglog]
 * Here and in R in turn, each time in a process of its own, so that memory can be compared and a busy machine slows both;
 * the best time of each counts (R's survfit, which takes a minute, runs once).
 */

/** At most so many times R's time (and memory). */
const LIMITS: Record<TaskName, { time: number; memory: number | null }> = {
  cloglog: { time: 0.35, memory: 0.25 },
  cloglogGrouped: { time: 0.02, memory: null },
  kaplanMeier: { time: 0.05, memory: null },
  permutation: { time: 0.15, memory: null },
  clusterRobust: { time: 0.4, memory: null },
};

interface Measured {
  readonly seconds: number;
  readonly kilobytes: number;
  /** What came out, to show that both sides did the same. */
  readonly numbers: readonly number[];
}

function option(name: string, fallback: number): number {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : Number(process.argv[index + 1]);
}

function child(command: string, args: readonly string[]): Measured {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`invalid run; ${command} ${args.join(' ')} failed: ${stderr}`);
  const [first = '', second = ''] = stdout.trim().split('\n');
  const [, seconds, kilobytes] = first.split(' ').map(Number);
  return { seconds, kilobytes, numbers: second.split(' ').slice(1).map(Number) };
}

function largestDifference(ours: readonly number[], theirs: readonly number[]): string {
  if (ours.length === 0 || ours.length !== theirs.length) return '';
  const worst = Math.max(...ours.map((value, at) => Math.abs(value / theirs[at] - 1)));
  return `, results alike to ${worst.toExponential(0)}`;
}

function best(first: Measured | null, second: Measured): Measured {
  return first === null || second.seconds < first.seconds ? second : first;
}

function inTurn(task: TaskName, folder: string, repeats: number): { ours: Measured; theirs: Measured } {
  const inR = task === 'cloglogGrouped' ? 'cloglog' : task;
  const known = join(folder, `${inR}.json`);
  let [ours, theirs]: [Measured | null, Measured | null] = [null, remembered(known)];
  const roundsInR = theirs === null ? (inR === 'kaplanMeier' ? 1 : repeats) : 0;
  for (let round = 0; round < repeats; round += 1) {
    ours = best(ours, child(process.execPath, [process.argv[1], '--task', task, '--folder', folder]));
    if (round < roundsInR) theirs = best(theirs, child('Rscript', ['bench/stats/inR.R', folder, inR, '1']));
  }
  if (ours === null || theirs === null) throw new Error(`invalid repeats; need one or more: ${repeats}`);
  writeFileSync(known, JSON.stringify(theirs));
  return { ours, theirs };
}

function compare(task: TaskName, folder: string, repeats: number): boolean {
  const { ours, theirs } = inTurn(task, folder, repeats);
  const time = ours.seconds / theirs.seconds;
  const memory = ours.kilobytes / theirs.kilobytes;
  const limit = LIMITS[task];
  const kept = time <= limit.time && (limit.memory === null || memory <= limit.memory);
  const megabytes = (kilobytes: number) => `${Math.round(kilobytes / 1024)} MB`;
  console.log(
    `${kept ? 'ok    ' : 'MISSED'}  ${task}: ${ours.seconds.toFixed(3)} s against ${theirs.seconds.toFixed(3)} s, ratio ${time.toFixed(4)} (≤ ${limit.time}); ` +
      `${megabytes(ours.kilobytes)} against ${megabytes(theirs.kilobytes)}, ratio ${memory.toFixed(3)}${limit.memory === null ? '' : ` (≤ ${limit.memory})`}` +
      largestDifference(ours.numbers, theirs.numbers),
  );
  return kept;
}

function remembered(file: string): Measured | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function argument(name: string): string | null {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? null : (process.argv[index + 1] ?? null);
}

function runOne(name: string, folder: string): void {
  const found = Object.entries(TASKS).find(([task]) => task === name);
  if (!found) throw new Error(`invalid task; not one of ${Object.keys(TASKS).join(', ')}: ${name}`);
  const run = found[1].prepare(folder, JSON.parse(readFileSync(join(folder, 'sizes.json'), 'utf8')));
  const start = performance.now();
  const numbers = run();
  const seconds = (performance.now() - start) / 1000;
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  console.log(`${name} ${seconds} ${peak}\nnumbers ${Array.from(numbers).join(' ')}`);
}

function main(): void {
  const task = argument('task');
  const repeats = option('repeats', 3);
  if (task !== null) {
    runOne(task, argument('folder') ?? '');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-bench-'));
  try {
    const sizes: TaskSizes = {
      ...{ rows: option('rows', 3_600_000), people: 100_000, teams: 8_333 },
      ...{ permutations: option('permutations', 2000), clusterRows: 400_000, managers: 2_000 },
    };
    writeFileSync(join(folder, 'sizes.json'), JSON.stringify(sizes));
    writeFileSync(
      join(folder, 'sizes.txt'),
      [sizes.rows, 10, sizes.people, sizes.permutations, sizes.clusterRows].join(' '),
    );
    for (const { write } of Object.values(TASKS)) write(folder, sizes);
    const only = argument('only');
    const kept = Object.keys(LIMITS)
      .filter((name): name is TaskName => name in TASKS && (only === null || name.startsWith(only)))
      .map((name) => compare(name, folder, repeats));
    if (!kept.every((value) => value)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
