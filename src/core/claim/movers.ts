import type { MoverRow, MoversReport, Slope } from '../model/moversReport';
import type { Steps } from '../model/progress';
import type { ReasonCode } from '../model/verdict';
import { log } from '../stats/elementary';
import { fitGammaPoisson } from '../stats/gammaPoisson';
import { permutationP } from '../stats/permutation';
import type { Random } from '../stats/random';
import { tQuantile } from '../stats/studentT';
import { fitBetweenManagers, teamsCompared } from './betweenManagers';
import type { ClaimContext } from './context';
import { shuffleHistogram } from './histogram';
import { type Takeover, takeovers } from './moversTakeovers';
import { shufflePractice } from './shufflePractice';
import { managersNotTestable } from './testability';

const LINE = 400;
const FEWEST_MOVES = 10;
/** Rates are pulled to the company's by the spread of managers, and by this much where none shows. */
const LEAST_VARIANCE = 0.02;

/**
 * Question: when a manager takes over a team, does the team's rate go where his or her other teams' rate is?
 * Formula: exits after the takeover ~ quasi-Poisson, offset log(expected), on the log of the manager's exits / expected in other teams
 * and the log of the team's own before, both shrunk (observed + 1 / v) / (expected + 1 / v), regions held fixed; slope 0: no, 1: the
 * rate travels. p by model and by dealing the arriving managers' rates out anew within regions.
 * Source: Abowd, Kramarz & Margolis 1999, Econometrica 67 (movers); Carroll et al. 2006 (shrunk values as regressors). R: as
 * between managers. Not testable under ten takeovers, or where the files have no teams.
 */
export function* movers(context: ClaimContext): Steps<MoversReport> {
  const reason = context.survivorsOnly ? 'survivorsOnly' : managersNotTestable(context);
  if (reason) return untested(reason, []);
  if (context.workforce.dictionaries.team.length === 0) return untested('columnMissing', []);
  const moves = (yield* takeovers(context)).filter(({ after }) => after.expected > 0);
  if (moves.length < FEWEST_MOVES) return untested('tooFewMoves', moves);
  const variance = Math.max(LEAST_VARIANCE, spreadOfManagers(context));
  const elsewhere = Float64Array.from(moves, (move) => logShrunk(move.elsewhere, variance));
  const before = Float64Array.from(moves, (move) => logShrunk(move.before, variance));
  const travels = yield* slopeOf(context, moves, elsewhere, before, context.random(LINE));
  const stays = yield* slopeOf(context, moves, before, elsewhere, context.random(LINE + 1));
  if (!travels) return untested('fitFailed', moves);
  return { tested: true, reason: null, moves: moves.length, travels, stays, rows: moves.map(rowOf) };
}

function* slopeOf(
  context: ClaimContext,
  moves: readonly Takeover[],
  values: Float64Array,
  held: Float64Array,
  random: Random,
): Steps<Slope | null> {
  const compared = teamsCompared(
    {
      observed: Float64Array.from(moves, ({ after }) => after.exits),
      expected: Float64Array.from(moves, ({ after }) => after.expected),
      personMonths: new Float64Array(moves.length),
    },
    values,
    [held],
    Int32Array.from(moves, ({ manager }) => context.strata[manager]),
  );
  const fit = fitBetweenManagers(compared);
  if (!fit) return null;
  const shuffled = yield* shufflePractice(compared, context.options.permutations, random);
  const histogram = shuffled && shuffleHistogram(shuffled.observed, shuffled.shuffled, true);
  const reach = tQuantile(0.975, fit.degreesOfFreedom) * fit.standardError;
  return {
    slope: fit.slope,
    lower: fit.slope - reach,
    upper: fit.slope + reach,
    p: fit.p,
    pPermutation: histogram && permutationP(histogram.asExtreme, histogram.shuffles),
  };
}

function spreadOfManagers(context: ClaimContext): number {
  const teams = context.teams(context.options.outcome, 0, context.options.lagMonths);
  return teams ? fitGammaPoisson(teams.observed, teams.expected).variance : 0;
}

function logShrunk({ exits, expected }: Takeover['after'], variance: number): number {
  return log((exits + 1 / variance) / (expected + 1 / variance));
}

function rowOf({ people, before, elsewhere, after }: Takeover): MoverRow {
  return { people, before, elsewhere, after };
}

function untested(reason: ReasonCode, moves: readonly Takeover[]): MoversReport {
  return { tested: false, reason, moves: moves.length, travels: null, stays: null, rows: moves.map(rowOf) };
}
