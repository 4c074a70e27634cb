import { claimContext } from '../core/claim/context';
import { overallVerdict, weigh } from '../core/claim/weigh';
import type { HypothesisId } from '../core/model/ids';
import { runSteps } from '../core/model/progress';
import { DEFAULT_OPTIONS, type HypothesisReport, VERDICTS, type VerdictId } from '../core/model/report';
import { buildPanel } from '../core/panel/buildPanel';
import { simulate } from '../core/worlds/simulate';
import { WORLD_IDS, WORLDS, type WorldId } from '../core/worlds/worlds';

/*
 * How often is each verdict right? Draws organisations of known truth and counts the verdicts.
 * npm run calibrate -- [--runs 200] [--managers 40,20] [--worlds coachingCounts,…] [--permutations 499] [--seed 1]
 */

interface Tally {
  readonly counts: Record<VerdictId, number>;
  readonly reasons: Map<string, number>;
  estimates: number[];
  rejections: { model: number; permutation: number; of: number };
}

function option(name: string, fallback: string): string {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : (process.argv[index + 1] ?? fallback);
}

function verdictsOf(world: WorldId, seed: number, managers: number, permutations: number): HypothesisReport[] {
  const { workforce } = simulate(world, { seed, managers });
  const panel = runSteps(buildPanel(workforce));
  const options = { ...DEFAULT_OPTIONS, permutations, seed };
  return runSteps(weigh(claimContext(workforce, panel, options, false)));
}

function emptyTally(): Tally {
  return {
    counts: { supports: 0, contradicts: 0, cannotTell: 0, notTestable: 0 },
    reasons: new Map(),
    estimates: [],
    rejections: { model: 0, permutation: 0, of: 0 },
  };
}

function count(tally: Tally, report: HypothesisReport): void {
  tally.counts[report.verdict]++;
  tally.reasons.set(report.reason, (tally.reasons.get(report.reason) ?? 0) + 1);
  if (report.estimate === null) return;
  tally.estimates.push(report.estimate);
  tally.rejections.of++;
  if ((report.p ?? 1) < 0.05) tally.rejections.model++;
  if ((report.pPermutation ?? 1) < 0.05) tally.rejections.permutation++;
}

function truthOf(world: WorldId, id: HypothesisId): string {
  if (WORLDS[world].holds.includes(id)) return 'true';
  return WORLDS[world].open.includes(id) ? 'open' : 'false';
}

function printWorld(world: WorldId, managers: number, runs: number, tallies: ReadonlyMap<HypothesisId, Tally>): void {
  console.log(`\n${world}, ${managers} managers, ${runs} organisations`);
  for (const [id, tally] of tallies) {
    if (tally.counts.notTestable === runs) continue;
    const shares = VERDICTS.map((verdict) => `${verdict} ${((100 * tally.counts[verdict]) / runs).toFixed(1)} %`).join(
      ', ',
    );
    const sorted = [...tally.estimates].sort((a, b) => a - b);
    const { model, permutation, of } = tally.rejections;
    const rejected = `p<.05 model ${((100 * model) / of).toFixed(1)} %, shuffled ${((100 * permutation) / of).toFixed(1)} %`;
    const reasons = [...tally.reasons].map(([reason, times]) => `${reason} ${times}`).join(', ');
    console.log(
      `  ${id} (${truthOf(world, id)}): ${shares}; median estimate ${sorted[sorted.length >> 1]?.toFixed(3)}; ${rejected}; ${reasons}`,
    );
  }
}

function main(): void {
  const runs = Number(option('runs', '200'));
  const sizes = option('managers', '40,20').split(',').map(Number);
  const permutations = Number(option('permutations', '499'));
  const seed = Number(option('seed', '1'));
  const asked = option('worlds', WORLD_IDS.join(',')).split(',');
  for (const world of WORLD_IDS.filter((id) => asked.includes(id))) {
    for (const managers of sizes) {
      const tallies = new Map<HypothesisId, Tally>();
      const overall = new Map<string, number>();
      for (let run = 0; run < runs; run++) {
        const reports = verdictsOf(world, seed + run, managers, permutations);
        for (const report of reports) {
          const tally = tallies.get(report.id) ?? emptyTally();
          tallies.set(report.id, tally);
          count(tally, report);
        }
        const { verdict } = overallVerdict(reports);
        overall.set(verdict, (overall.get(verdict) ?? 0) + 1);
      }
      printWorld(world, managers, runs, tallies);
      console.log(`  overall: ${[...overall].map(([verdict, times]) => `${verdict} ${times}`).join(', ')}`);
    }
  }
}

main();
