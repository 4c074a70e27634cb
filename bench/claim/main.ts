import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { attribution } from '../../src/core/claim/attribution';
import { fitBetweenManagers, teamsCompared } from '../../src/core/claim/betweenManagers';
import { type ClaimContext, claimContext } from '../../src/core/claim/context';
import { movers } from '../../src/core/claim/movers';
import { overallVerdict } from '../../src/core/claim/overall';
import { runway } from '../../src/core/claim/runway';
import { shuffleManagers } from '../../src/core/claim/shuffleManagers';
import { shufflePractice } from '../../src/core/claim/shufflePractice';
import { weigh } from '../../src/core/claim/weigh';
import { whatIf } from '../../src/core/claim/whatIf';
import { DEFAULT_OPTIONS } from '../../src/core/model/analysisOptions';
import type { Progress, Steps } from '../../src/core/model/progress';
import { buildPanel } from '../../src/core/panel/buildPanel';
import { fractionAtRisk } from '../../src/core/panel/panel';
import { simulate } from '../../src/core/worlds/simulate';

/*
 * npm run bench:claim -- [managers …]: from data in memory to all verdicts (1,999 shuffles, 999 resamples), and beside it the chain that
 * inR.R does on the same person-months: expected exits, exits per manager on hours, shuffles of hours and of managers,
 * resampled managers. Seconds of processor time; the clock's time follows other work on the machine.
 */

/** About 700 people over three years in 400 seats, and 100,000 over five. */
const SIZES = [44, 4600];
const MOST_SECONDS: Readonly<Record<number, number>> = { 44: 2, 4600: 60 };
const MOST_OF_R = 0.2;

interface Timed<T> {
  readonly value: T;
  readonly seconds: number;
  /** Longest time between two reports, of the processor. */
  readonly longestStep: number;
  readonly longestAfter: string;
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function timed<T>(steps: Steps<T>): Timed<T> {
  const started = processorSeconds();
  let last = started;
  let longestStep = 0;
  let longestAfter = '';
  let before: Progress | null = null;
  for (;;) {
    const step = steps.next();
    const now = processorSeconds();
    if (now - last > longestStep) {
      longestStep = now - last;
      longestAfter = before === null ? 'start' : `${before.stage} ${before.done}/${before.total}`;
    }
    last = now;
    if (step.done) return { value: step.value, seconds: now - started, longestStep, longestAfter };
    before = step.value;
  }
}

function* everything(context: ClaimContext): Steps<string> {
  const hypotheses = yield* weigh(context);
  const attributed = yield* attribution(context);
  yield* movers(context);
  yield* runway(context);
  yield* whatIf(context);
  return overallVerdict(hypotheses, attributed).verdict;
}

/** The part that inR.R does too: expected exits, hours and their shuffles, managers shuffled, managers resampled. */
function* samePart(context: ClaimContext): Steps<void> {
  const { outcome, lagMonths, leaveOutMonths, permutations } = context.options;
  const teams = context.teams(outcome, 0, lagMonths);
  const coaching = context.practice('coaching', leaveOutMonths, 0);
  const training = context.practice('training', leaveOutMonths, 0);
  if (!teams || !coaching || !training) throw new Error('invalid world; it has no hours');
  const compared = teamsCompared(teams, coaching.hours, [training.hours], context.strata);
  fitBetweenManagers(compared);
  yield* shufflePractice(compared, permutations, context.random(1));
  yield* shuffleManagers(context, outcome, permutations, 2);
  yield* attribution(context);
}

/** One line per person-month, as R reads it. */
function panelForR(context: ClaimContext): string {
  const { panel, workforce } = context;
  const { assignments, spells } = workforce;
  const record = context.record(context.options.lagMonths);
  const training = context.practice('training', context.options.leaveOutMonths, 0);
  const coaching = context.practice('coaching', context.options.leaveOutMonths, 0);
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-bench-'));
  const file = join(folder, 'panel.csv');
  const lines: string[] = ['spell,month,tenure,share,event,role,region,source,assessment,manager,training,coaching'];
  for (let row = 0; row < panel.count; row++) {
    const spell = panel.spell[row];
    const manager = record[row];
    const assignment = panel.assignment[row];
    lines.push(
      [
        ...[spell, panel.month[row], panel.tenureMonths[row], fractionAtRisk(panel, row)],
        ...[panel.exitKind[row] === 0 ? 1 : 0, assignments.role[assignment], assignments.region[assignment]],
        ...[spells.source[spell], spells.assessment[spell], manager],
        ...[training?.hours[manager], coaching?.hours[manager]],
      ].join(','),
    );
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** What R takes for its part of the chain; null where there is no R. */
function secondsInR(file: string): number | null {
  const script = join(process.cwd(), 'bench', 'claim', 'inR.R');
  const run = spawnSync('Rscript', [script, file, '1999', '999'], { encoding: 'utf8' });
  if (run.error) return null;
  process.stdout.write(run.stdout);
  const seconds = /total (\d+(?:\.\d+)?)/.exec(run.stdout)?.[1];
  if (run.status !== 0 || seconds === undefined) throw new Error(`invalid run of R; it said: ${run.stderr}`);
  return Number(seconds);
}

function measure(managers: number): boolean {
  const months = managers > 1000 ? 60 : 36;
  const { workforce } = simulate('coachingCounts', { seed: 1, managers, months });
  const built = timed(buildPanel(workforce));
  const started = processorSeconds();
  const context = claimContext(workforce, built.value, DEFAULT_OPTIONS, false);
  const opening = processorSeconds() - started;
  const weighed = timed(everything(context));
  const ours = built.seconds + opening + weighed.seconds;
  const { count } = workforce.people;
  console.log(`${count} people, ${managers} managers, ${months} months, ${built.value.count} person-months`);
  console.log(`  all verdicts ${ours.toFixed(1)} s (${weighed.value}); context ${opening.toFixed(2)} s`);
  console.log(`  longest step ${(1000 * weighed.longestStep).toFixed(0)} ms, after ${weighed.longestAfter}`);
  const again = processorSeconds();
  const part = timed(samePart(claimContext(workforce, built.value, DEFAULT_OPTIONS, false)));
  const same = processorSeconds() - again;
  console.log(
    `  of these the part that R does too: ${same.toFixed(2)} s, longest step ${(1000 * part.longestStep).toFixed(0)} ms`,
  );
  const file = panelForR(context);
  const inR = secondsInR(file);
  rmSync(dirname(file), { recursive: true });
  if (inR !== null) console.log(`  R ${inR.toFixed(1)} s; ratio ${(same / inR).toFixed(3)}`);
  return ours <= (MOST_SECONDS[managers] ?? Number.POSITIVE_INFINITY) && (inR === null || same <= MOST_OF_R * inR);
}

const asked = process.argv.slice(2).map(Number);
const held = (asked.length > 0 ? asked : SIZES).map(measure);
process.exitCode = held.every((own) => own) ? 0 : 1;
