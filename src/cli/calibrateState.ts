import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Effort, Job, Outcome } from './calibrateOrganisation';

/** dist-cli/<bundle>/calibrate.js → the project. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What was computed so far, on disk: a run that is stopped goes on where it was, as long as the core and the effort are the same. */
export interface CalibrationState {
  readonly known: (job: Job) => Outcome | undefined;
  readonly keep: (job: Job, outcome: Outcome) => void;
}

export function openState(effort: Effort): CalibrationState {
  const folder = join(projectRoot, '.calibration', coreHash(), `${effort.permutations}-${effort.bootstraps}`);
  mkdirSync(folder, { recursive: true });
  const outcomes = new Map<string, Map<number, Outcome>>();
  const fileOf = ({ world, managers, kind, strength }: Job) =>
    join(
      folder,
      `${world}-${managers}${kind === 'ordinary' ? '' : `-${kind}`}${strength === 1 ? '' : `-x${strength}`}.jsonl`,
    );
  const knownIn = (file: string) => {
    const known = outcomes.get(file) ?? new Map(readOutcomes(file).map((outcome) => [outcome.seed, outcome]));
    outcomes.set(file, known);
    return known;
  };
  return {
    known: (job) => knownIn(fileOf(job)).get(job.seed),
    keep: (job, outcome) => {
      knownIn(fileOf(job)).set(job.seed, outcome);
      appendFileSync(fileOf(job), `${JSON.stringify(outcome)}\n`);
    },
  };
}

/** A line cut short by a stop is not counted. */
function readOutcomes(file: string): Outcome[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        const outcome: Outcome = JSON.parse(line);
        return [outcome];
      } catch {
        return [];
      }
    });
}

/** Rooms that no outcome depends on: the calibration draws organisations, not files. */
const OTHER_ROOMS = ['ingest', 'protect', 'tables'];

/** The same code of the core gives the same hash; comments and what is only said of types count, too: better once too often. */
function coreHash(): string {
  const core = join(projectRoot, 'src', 'core');
  const hash = createHash('sha256');
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !OTHER_ROOMS.includes(name.split(sep)[0] ?? ''),
  );
  for (const name of files.sort()) hash.update(`${name}\0`).update(readFileSync(join(core, name)));
  return hash.digest('hex').slice(0, 12);
}
