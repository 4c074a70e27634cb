import type { Calibration, HypothesisCalibration, WorldCalibration } from '../../core/model/calibration';
import { OVERALL_VERDICTS } from '../../core/model/report';
import { VERDICTS, type VerdictId } from '../../core/model/verdict';

/** 95 % normal quantile. */
const Z = 1.959963984540054;

/**
 * The 95 % Monte Carlo interval of a share counted in simulated organisations: Wilson's, as in core/stats/wilsonInterval, which the
 * screens may not import. Count and number of organisations in, fractions out; without organisations everything is possible.
 */
export function monteCarloInterval(count: number, total: number): { readonly lower: number; readonly upper: number } {
  if (total === 0) return { lower: 0, upper: 1 };
  const share = count / total;
  const z2 = (Z * Z) / total;
  const middle = (share + z2 / 2) / (1 + z2);
  const reach = (Z * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total))) / (1 + z2);
  return {
    lower: count === 0 ? 0 : middle - reach,
    upper: count === total ? 1 : middle + reach,
  };
}

/** The size of a world nearest to so many managers. */
export function nearestSize(worlds: readonly WorldCalibration[], world: string, managers: number): number | null {
  const sizes = worlds.filter((one) => one.world === world).map((one) => one.managers);
  return sizes.reduce<number | null>(
    (best, size) => (best === null || Math.abs(size - managers) < Math.abs(best - managers) ? size : best),
    null,
  );
}

function totalOf({ verdicts }: HypothesisCalibration): number {
  return VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
}

/** The share of each verdict with its Monte Carlo interval. */
export function verdictShares(hypothesis: HypothesisCalibration): {
  readonly shares: Readonly<Record<VerdictId, number>>;
  readonly intervals: Readonly<Record<VerdictId, { readonly lower: number; readonly upper: number }>>;
} {
  const { verdicts } = hypothesis;
  const total = totalOf(hypothesis);
  const share = (verdict: VerdictId) => (total === 0 ? 0 : verdicts[verdict] / total);
  const interval = (verdict: VerdictId) => monteCarloInterval(verdicts[verdict], total);
  return {
    shares: {
      supports: share('supports'),
      contradicts: share('contradicts'),
      cannotTell: share('cannotTell'),
      notTestable: share('notTestable'),
    },
    intervals: {
      supports: interval('supports'),
      contradicts: interval('contradicts'),
      cannotTell: interval('cannotTell'),
      notTestable: interval('notTestable'),
    },
  };
}

export interface CalibrationHeadline {
  /** Share of organisations, over all hypotheses false there, in which they were supported. */
  readonly falseSupports: number;
  readonly worstFalseSupports: number;
  readonly wrongOverall: number;
  readonly worstOverall: number;
  readonly missed: number;
  readonly fewestOrganisations: number;
}

/** The calibration in a few numbers; null without any organisation. */
export function headlineOf({ worlds }: Calibration): CalibrationHeadline | null {
  const counted = worlds.filter(({ organisations }) => organisations > 0);
  if (counted.length === 0) return null;
  const cells = counted.flatMap(({ hypotheses }) =>
    hypotheses
      .filter(({ truth }) => truth === 'false')
      .map((cell) => ({ wrong: cell.verdicts.supports, total: totalOf(cell) })),
  );
  const overall = counted.map(({ overall: { wrong }, organisations }) => ({ wrong, total: organisations }));
  return {
    falseSupports: shareOf(cells),
    worstFalseSupports: worstOf(cells),
    wrongOverall: shareOf(overall),
    worstOverall: worstOf(overall),
    missed: counted.reduce((sum, world) => sum + missedIn(world), 0),
    fewestOrganisations: Math.min(...counted.map(({ organisations }) => organisations)),
  };
}

interface Counted {
  readonly wrong: number;
  readonly total: number;
}

function shareOf(cells: readonly Counted[]): number {
  const total = cells.reduce((sum, cell) => sum + cell.total, 0);
  return total === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.wrong, 0) / total;
}

function worstOf(cells: readonly Counted[]): number {
  return Math.max(0, ...cells.map(({ wrong, total }) => (total === 0 ? 0 : wrong / total)));
}

/** Demands that are not met; an interval that holds the truth too often is only too careful. */
function missedIn({ hypotheses, overall, coverage }: WorldCalibration): number {
  const bounds = hypotheses.filter(({ bound }) => bound !== null && !bound.met).length;
  const intervals = coverage.filter((one) => !one.met && !isTooCareful(one)).length;
  return bounds + intervals + (overall.bound.met ? 0 : 1);
}

export function isTooCareful({ covered, intervals }: WorldCalibration['coverage'][number]): boolean {
  return covered / intervals > 0.95;
}

/** Verdicts on the whole sentence that came at all. */
export function overallShares({ overall, organisations }: WorldCalibration) {
  return OVERALL_VERDICTS.map((verdict) => ({ verdict, share: overall.verdicts[verdict] / organisations })).filter(
    ({ share }) => share > 0,
  );
}
