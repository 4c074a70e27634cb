import { ATTRIBUTION_BLOCKS, type AttributionReport, type DecidingShare, type Share } from '../model/attributionReport';
import type { Caution } from '../model/estimate';
import type { Steps } from '../model/progress';
import type { ReasonCode } from '../model/verdict';
import { exp } from '../stats/elementary';
import { quantile } from '../stats/quantile';
import type { Random } from '../stats/random';
import { BLOCKS, exitShares, type ShareModel } from './attribution/exitShares';
import { type ExitTotals, exitTotals } from './attribution/exitTotals';
import { levelFactors, type Shrinkage } from './attribution/levelFactors';
import { type ManagerModel, managerModel, type PracticeColumn, remainingVariance } from './attribution/managerModel';
import { boundsWithMargin, sideIsKnown } from './attribution/resampledBounds';
import { resampler } from './attribution/resampling';
import type { ClaimContext, PracticeKind } from './context';
import type { Patterns } from './patterns';
import { managersNotTestable, sum } from './testability';

const LINE = 200;
const RESAMPLES_PER_STEP = 20;
/** How many times as many resamples are drawn where the first cannot tell on which side of 0 a deciding bound lies. */
const MORE_RESAMPLES = 10;
const STRUCTURE = ['role', 'year', 'quarter', 'region'];
const HIRING = ['source', 'assessment'];

/**
 * Question: of 100 exits, how many go to structure (region, role, season), to hiring, to practice, to what else differs between
 * managers, and how many would have happened anyway?
 * Formula: population attributable fractions averaged over all orders, against reference levels: the best managers' hours, the
 * spread of managers' rates shrunk to its best part, the best levels of source, region, role and season. Nothing is compared with
 * the best *observed* team: that would find managers to blame where only luck differs. 95 % intervals by resampling managers.
 * Source: Eide & Gefeller (1995), J Clin Epidemiol 48. R: tests/reference/attribution.R.
 */
export function* attribution(context: ClaimContext): Steps<AttributionReport> {
  const reason = context.survivorsOnly ? 'survivorsOnly' : managersNotTestable(context);
  if (reason) return untested(context, reason);
  const model = yield* shareModel(context);
  if (!model) return untested(context, 'fitFailed');
  const shares = exitShares(model, remainingVariance(model.manager, null), null);
  const drawn = yield* resampledShares(model, context.options.bootstraps, context.random(LINE));
  return {
    tested: true,
    reason: null,
    exits: sum(model.manager.compared.observed),
    reference: { ...referenceOf(context), practice: referencePractice(model.manager) },
    shares: ATTRIBUTION_BLOCKS.map((block, index) => ({ block, ...share(shares, drawn, (own) => own[index]) })),
    managing: decidingShare(shares, drawn, managing),
    lead: decidingShare(shares, drawn, lead),
    bootstraps: drawn.length,
    cautions: cautionsOf(context),
  };
}

/** The shares under other managers drawn: as often as asked for, more often where that leaves the side of a deciding bound open. */
function* resampledShares(model: ShareModel, bootstraps: number, random: Random): Steps<Float64Array[]> {
  const draw = resampler(model.expected, model.totals, model.manager, random);
  const drawn: Float64Array[] = [];
  let wanted = bootstraps;
  while (drawn.length < wanted) {
    if (drawn.length % RESAMPLES_PER_STEP === 0) yield { stage: 'resampling', done: drawn.length, total: wanted };
    const departure = draw();
    drawn.push(exitShares(model, departure.variance, departure));
    if (drawn.length === bootstraps && !sidesKnown(drawn)) wanted = MORE_RESAMPLES * bootstraps;
  }
  return drawn;
}

function managing(shares: Float64Array): number {
  return shares[BLOCKS.indexOf('practice')] + shares[BLOCKS.indexOf('managers')];
}

function lead(shares: Float64Array): number {
  return managing(shares) - shares[BLOCKS.indexOf('structure')] - shares[BLOCKS.indexOf('hiring')];
}

/** Whether more resamples would leave every bound that decides on its side of 0. */
function sidesKnown(drawn: readonly Float64Array[]): boolean {
  return sideIsKnown(drawn.map(lead)) && sideIsKnown(drawn.map(managing));
}

function decidingShare(
  shares: Float64Array,
  drawn: readonly Float64Array[],
  of: (shares: Float64Array) => number,
): DecidingShare {
  const { lower, upper } = boundsWithMargin(drawn.map(of));
  return { ...share(shares, drawn, of), lowerWithMargin: lower, upperWithMargin: upper };
}

function share(shares: Float64Array, drawn: readonly Float64Array[], of: (shares: Float64Array) => number): Share {
  const own = of(shares);
  const values = drawn.map(of);
  return { share: own, lower: quantile(values, 0.025) ?? own, upper: quantile(values, 0.975) ?? own };
}

function* shareModel(context: ClaimContext): Steps<ShareModel | null> {
  const { options, panel } = context;
  const expected = context.expected(options.outcome, 0, context.hiringTerms);
  const manager = managerModel(context, practicesOf(context), options.bestManagers);
  if (!expected || !manager) return null;
  const patterns = context.patterns(0, context.hiringTerms);
  const region = regionOf(patterns, manager);
  const factorsOf = (names: readonly string[], shrinkage: Shrinkage) =>
    patterns.covariates.flatMap(({ name }, covariate) =>
      names.includes(name)
        ? [
            levelFactors(
              patterns,
              expected,
              covariate,
              options.bestLevels,
              shrinkage,
              name === 'region' ? (region?.adjustment ?? null) : null,
            ),
          ]
        : [],
    );
  const structure = factorsOf(STRUCTURE, 'levels');
  const hiring = factorsOf(HIRING, 'spread');
  const totals: ExitTotals = yield* exitTotals({
    panel,
    patterns,
    expected,
    managerOfRow: context.record(options.lagMonths),
    counted: context.counted(options.outcome),
    managers: context.managers,
    structure,
    hiring,
    region,
    practiceFactor: practiceFactors(manager, context.managers),
  });
  return {
    ...{ expected, totals, manager, structure, hiring },
    region: region && { ...region, columnOfLevel: expected.design.columnOfLevel[region.covariate] },
    managers: context.managers,
    bestManagers: options.bestManagers,
  };
}

/** What the second stage adds to each region, by level of the covariate `region`. */
function regionOf(patterns: Patterns, manager: ManagerModel) {
  const covariate = patterns.covariates.findIndex(({ name }) => name === 'region');
  if (covariate < 0 || manager.strata.length === 0) return null;
  const adjustment = new Float64Array(patterns.covariates[covariate].labels.length);
  manager.strata.forEach((level, index) => {
    adjustment[level] = manager.coefficients[index + 1];
  });
  return { covariate, adjustment };
}

/** Factor of each manager's practice on the rate, relative to the reference; 1 for unknown managers (last). */
function practiceFactors(manager: ManagerModel, managers: number): Float64Array {
  return Float64Array.from({ length: managers + 1 }, (_, code) => {
    if (code === managers) return 1;
    const log = manager.practices.reduce(
      (total, { column, values, reference }) => total + manager.coefficients[column] * (values[code] - reference),
      0,
    );
    return exp(log);
  });
}

function practicesOf(context: ClaimContext): PracticeColumn[] {
  return (['training', 'coaching', 'support'] as const).flatMap((kind) => {
    const practice = context.practice(kind, context.options.leaveOutMonths, 0);
    return practice ? [{ kind, values: practice.hours }] : [];
  });
}

function referenceOf({ options }: ClaimContext) {
  return { bestManagers: options.bestManagers, bestLevels: options.bestLevels };
}

function referencePractice({ practices }: ManagerModel) {
  const of = (kind: PracticeKind) => practices.find((own) => own.kind === kind)?.reference ?? null;
  return { training: of('training'), coaching: of('coaching'), support: of('support') };
}

function cautionsOf(context: ClaimContext): Caution[] {
  return context.hiringTerms ? [] : [{ code: 'noHiringTerms' }];
}

function untested(context: ClaimContext, reason: ReasonCode): AttributionReport {
  return {
    tested: false,
    reason,
    exits: 0,
    reference: { ...referenceOf(context), practice: { training: null, coaching: null, support: null } },
    shares: [],
    managing: null,
    lead: null,
    bootstraps: 0,
    cautions: [],
  };
}
