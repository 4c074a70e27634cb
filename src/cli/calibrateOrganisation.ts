import { attribution } from '../core/claim/attribution';
import { claimContext } from '../core/claim/context';
import { overallVerdict } from '../core/claim/overall';
import { weigh } from '../core/claim/weigh';
import { type AnalysisOptions, DEFAULT_OPTIONS } from '../core/model/analysisOptions';
import type { AttributionReport } from '../core/model/attributionReport';
import type { HypothesisId } from '../core/model/ids';
import { runSteps } from '../core/model/progress';
import type { OverallVerdictId } from '../core/model/report';
import type { ReasonCode, VerdictId } from '../core/model/verdict';
import { buildPanel } from '../core/panel/buildPanel';
import { simulate } from '../core/worlds/simulate';
import type { WorldId } from '../core/worlds/worlds';

/** Which organisation to draw and how hard to look. */
export interface Job {
  readonly world: WorldId;
  readonly managers: number;
  readonly seed: number;
  readonly kind: JobKind;
  /** Times the world's effects, on the log scale. */
  readonly strength: number;
}

/** An ordinary organisation is weighed as the app would; large teams tell what the shares of exits are in truth; a curve asks for verdicts alone. */
export type JobKind = 'ordinary' | 'large' | 'curve';

export interface Effort {
  readonly permutations: number;
  readonly bootstraps: number;
}

/** What is kept of one organisation. Estimates and intervals as [estimate, lower, upper]. */
export interface Outcome {
  readonly seed: number;
  readonly lines: Partial<Record<HypothesisId, Line>>;
  readonly overall: OverallVerdictId | null;
  readonly shares: Readonly<Record<string, Triple>>;
}

export interface Line {
  readonly verdict: VerdictId;
  readonly reason: ReasonCode;
  readonly interval: Triple | null;
}

export type Triple = readonly [number, number, number];

const LARGE_TEAM = 150;
/** What the simulated users call usual: a little above what is usual in most worlds. */
export const BENCHMARK_YEARLY_RATE = 0.3;

export function outcomeOf({ world, managers, seed, kind, strength }: Job, effort: Effort): Outcome {
  const large = kind === 'large';
  const size = large ? { seed, managers, sellersPerManager: LARGE_TEAM } : { seed, managers };
  const { workforce } = simulate(world, { ...size, strength });
  const panel = runSteps(buildPanel(workforce));
  const options: AnalysisOptions = {
    ...DEFAULT_OPTIONS,
    ...effort,
    ...(large ? { bootstraps: 1 } : {}),
    benchmarkYearlyRate: BENCHMARK_YEARLY_RATE,
    seed,
  };
  const context = claimContext(workforce, panel, options, false, true);
  const attributed = kind === 'curve' ? null : runSteps(attribution(context));
  if (large && attributed) return { seed, lines: {}, overall: null, shares: sharesOf(attributed) };
  const reports = runSteps(weigh(context));
  const lines: Partial<Record<HypothesisId, Line>> = {};
  for (const { id, verdict, reason, estimate, lower, upper } of reports) {
    const interval: Triple | null =
      estimate === null || lower === null ? null : [estimate, lower, upper ?? Number.MAX_VALUE];
    lines[id] = { verdict, reason, interval };
  }
  if (!attributed) return { seed, lines, overall: null, shares: {} };
  return { seed, lines, overall: overallVerdict(reports, attributed).verdict, shares: sharesOf(attributed) };
}

function sharesOf({ shares, managing, lead }: AttributionReport): Outcome['shares'] {
  const triples: Record<string, Triple> = {};
  for (const { block, share, lower, upper } of shares) triples[block] = [share, lower, upper];
  if (managing) triples.managing = [managing.share, managing.lower, managing.upper];
  if (lead) triples.lead = [lead.share, lead.lower, lead.upper];
  return triples;
}
