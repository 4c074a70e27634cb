import type { AnalysisOptions } from '../model/analysisOptions';
import type { HypothesisReport } from '../model/hypothesisReport';
import { HYPOTHESIS_IDS, type HypothesisId } from '../model/ids';
import type { Steps } from '../model/progress';
import type { VerdictId } from '../model/verdict';
import { holm } from '../stats/holm';
import type { ClaimContext } from './context';
import { eValueOf } from './eValueOf';
import { type Evidence, type Hypothesis, notTestable, type TestedEvidence } from './evidence';
import { HYPOTHESES } from './index';
import {
  agreement,
  HOLM_FAMILIES,
  linePValue,
  type Verdict,
  verdictOn,
  verdictOnChurn,
  verdictOnNature,
} from './verdict';

/** Tests every hypothesis, corrects for having tested several, and weighs each. */
export function* weigh(context: ClaimContext): Steps<HypothesisReport[]> {
  const found = new Map<HypothesisId, Evidence>();
  if (!context.survivorsOnly && !context.verdictsOnly) yield* context.prepare();
  for (const [index, hypothesis] of HYPOTHESES.entries()) {
    yield { stage: 'weighing', done: index, total: HYPOTHESES.length };
    found.set(hypothesis.id, context.survivorsOnly ? notTestable('survivorsOnly') : yield* hypothesis.test(context));
  }
  const adjusted = adjustedPValues(found);
  const verdicts = verdictsOf(found, adjusted, context.options);
  return HYPOTHESIS_IDS.map((id) => {
    const evidence = found.get(id) ?? notTestable('notYetBuilt');
    const unit =
      HYPOTHESES.find((hypothesis: Hypothesis) => hypothesis.id === id)?.unit ?? 'rateRatioPerStandardDeviation';
    const verdict = verdicts.get(id);
    if (!evidence.tested || !verdict) return untestedReport(id, evidence, unit, context);
    return testedReport(id, evidence, verdict, adjusted.get(id) ?? null);
  });
}

function adjustedPValues(found: ReadonlyMap<HypothesisId, Evidence>): Map<HypothesisId, number> {
  const pairs = HOLM_FAMILIES.flatMap((family) => {
    const tested = family.flatMap((id) => {
      const evidence = found.get(id);
      const p = evidence?.tested ? linePValue(evidence) : null;
      return p === null ? [] : [{ id, p }];
    });
    const corrected = holm(tested.map(({ p }) => p));
    return tested.map(({ id }, index): [HypothesisId, number] => [id, corrected[index] ?? 1]);
  });
  return new Map(pairs);
}

function verdictsOf(
  found: ReadonlyMap<HypothesisId, Evidence>,
  adjusted: ReadonlyMap<HypothesisId, number>,
  options: AnalysisOptions,
): Map<HypothesisId, Verdict> {
  const verdicts = new Map<HypothesisId, Verdict>();
  for (const [id, evidence] of found) {
    if (!evidence.tested) continue;
    verdicts.set(id, verdictOf(id, evidence, verdicts, adjusted.get(id) ?? null, options));
  }
  return verdicts;
}

function verdictOf(
  id: HypothesisId,
  evidence: TestedEvidence,
  others: ReadonlyMap<HypothesisId, Verdict>,
  pAdjusted: number | null,
  options: AnalysisOptions,
): Verdict {
  const other = (otherId: HypothesisId): VerdictId => others.get(otherId)?.verdict ?? 'notTestable';
  if (id === 'natureOfTheBusiness') return verdictOnNature(evidence, other('management'), options);
  if (id === 'churnAndBurn') return verdictOnChurn(evidence, other('natureOfTheBusiness'));
  return verdictOn(evidence, pAdjusted, options);
}

function untestedReport(
  id: HypothesisId,
  evidence: Evidence,
  unit: HypothesisReport['unit'],
  context: ClaimContext,
): HypothesisReport {
  return {
    id,
    verdict: 'notTestable',
    reason: evidence.tested ? 'fitFailed' : evidence.reason,
    missing: evidence.tested ? null : evidence.missing,
    unit,
    estimate: null,
    lower: null,
    upper: null,
    lower90: null,
    upper90: null,
    p: null,
    pPermutation: null,
    pAdjusted: null,
    detectable: null,
    exitsNeeded: null,
    managers: context.people.filter((people) => people > 0).length,
    exits: countedExits(context),
    personMonths: 0,
    specifications: null,
    shuffled: null,
    practice: null,
    eValue: null,
    overTime: null,
    details: null,
    cautions: [],
  };
}

/** What the reason may quote: how many exits there were to go by. */
function countedExits({ panel, counted, options }: ClaimContext): number {
  const kinds = counted(options.outcome);
  return panel.exitKind.reduce((total, kind) => total + (kinds.has(kind) ? 1 : 0), 0);
}

function testedReport(
  id: HypothesisId,
  evidence: TestedEvidence,
  verdict: Verdict,
  pAdjusted: number | null,
): HypothesisReport {
  const { interval95, interval90, specifications } = evidence;
  const ways = agreement(evidence);
  return {
    id,
    ...verdict,
    missing: null,
    unit: evidence.unit,
    estimate: evidence.estimate,
    lower: interval95.lower,
    upper: finite(interval95.upper),
    lower90: interval90.lower,
    upper90: finite(interval90.upper),
    p: evidence.p,
    pPermutation: evidence.pPermutation,
    pAdjusted,
    detectable: evidence.detectable,
    exitsNeeded: evidence.exitsNeeded,
    managers: evidence.managers,
    exits: evidence.exits,
    personMonths: evidence.personMonths,
    specifications: ways && specifications && ways.total > 0 ? { ...ways, rows: specifications } : null,
    shuffled: evidence.shuffled,
    practice: evidence.practice,
    eValue: eValueOf(evidence),
    overTime: evidence.overTime ?? null,
    details: evidence.details ?? null,
    cautions: evidence.cautions,
  };
}

/** An interval without upper end is told by null: a report holds numbers only. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
