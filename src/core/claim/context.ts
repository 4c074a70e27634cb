import type { AnalysisOptions } from '../model/analysisOptions';
import { EXIT_KINDS, OUTCOMES, type Outcome, type SpecifiedOutcome } from '../model/ids';
import { runSteps, type Steps } from '../model/progress';
import type { Workforce } from '../model/workforce';
import { managerOfRecord } from '../panel/managerOfRecord';
import { type ManagerPractice, managerPractice } from '../panel/managerPractice';
import type { Panel } from '../panel/panel';
import { createRandom, type Random } from '../stats/random';
import { type ExpectedExits, exitsPerPattern, fitExpectedExits } from './expectedExits';
import { managerSupport, type SupportAnswers, supportAnswers } from './managerSupport';
import { expectedCovariates, groupPatterns, hasHiringTerms, type Patterns, regionsHoldManagersApart } from './patterns';
import { regrettedExits, specifiableOutcomes } from './regrettedExits';
import { managerSpecifications } from './specifications';
import { type TeamMonths, teamMonthsOf } from './teamMonths';
import { peoplePerManager, strataOfManagers, type Teams, teamsOf } from './teams';

export type HoursKind = 'training' | 'coaching';

/** What managers give: hours, and the support their people speak of in the pulse (points, not hours). */
export type PracticeKind = HoursKind | 'support';

/** What an exit must be to count. */
export type Counted = Outcome | 'neutral';

/** What exits per manager may be counted by: also those somebody regretted, a part of one kind. */
export type Countable = Counted | 'regretted';

/** What the tests share, each thing computed once: expected exits, teams, practice. */
export interface ClaimContext {
  readonly workforce: Workforce;
  readonly panel: Panel;
  readonly options: AnalysisOptions;
  /** The files hold hardly any leavers: nothing can be said about exits. */
  readonly survivorsOnly: boolean;
  /** Only verdicts and estimates are asked for: guard rails that cannot decide are left out (see guardsDecide). */
  readonly verdictsOnly: boolean;
  /** Exit kind codes that a choice of outcome counts. */
  readonly counted: (counted: Counted) => ReadonlySet<number>;
  /** What other ways to count may count: every outcome, and regretted exits where enough are known. */
  readonly specifiedOutcomes: readonly SpecifiedOutcome[];
  readonly managers: number;
  readonly people: Int32Array;
  readonly strata: Int32Array;
  readonly stratified: boolean;
  readonly record: (lagMonths: number) => Int32Array;
  readonly patterns: (skipFirstMonths: number, hiringTerms: boolean) => Patterns;
  /** Whether recruitment source or assessment is on file and stands among the covariates. */
  readonly hiringTerms: boolean;
  readonly expected: (counted: Countable, skipFirstMonths: number, hiringTerms: boolean) => ExpectedExits | null;
  readonly teams: (counted: Countable, skipFirstMonths: number, lagMonths: number) => Teams | null;
  readonly teamMonths: (counted: Countable, skipFirstMonths: number, lagMonths: number) => TeamMonths | null;
  /** What sellers answer about support; null where nobody was asked. */
  readonly aboutSupport: () => SupportAnswers | null;
  readonly practice: (kind: PracticeKind, leaveOutMonths: number, skipFirstMonths: number) => ManagerPractice | null;
  /** Computes in steps what most lines read: without it the first to ask computes it in one go. */
  readonly prepare: () => Steps<void>;
  /** A stream of random numbers of its own for each line of evidence. */
  readonly random: (line: number) => Random;
}

/**
 * What the tests share, computed when first asked for and kept. Nothing is fitted here; `prepare` computes ahead, in steps,
 * what most lines read. Its functions return null where no exits can be expected, or where the files lack what they ask for.
 */
export function claimContext(
  workforce: Workforce,
  panel: Panel,
  options: AnalysisOptions,
  survivorsOnly: boolean,
  verdictsOnly = false,
): ClaimContext {
  const managers = workforce.dictionaries.manager.length;
  const hiringTerms = hasHiringTerms(workforce);
  const record = remember((lagMonths: number) => managerOfRecord(workforce, panel, lagMonths));
  const covariates = remember((terms: boolean) => expectedCovariates(workforce, panel, terms));
  const regretted = remember(() => regrettedExits(workforce, panel));
  const withExits = (counted: Countable) => (counted === 'regretted' ? { ...panel, exitKind: regretted() } : panel);
  const grouped = rememberInSteps((skip: number, terms: boolean) => groupPatterns(panel, covariates(terms), skip));
  const fitted = rememberInSteps(function* (counted: Countable, skip: number, terms: boolean) {
    const patternsOfRows = yield* grouped(skip, terms);
    return yield* fitExpectedExits(
      patternsOfRows,
      exitsPerPattern(withExits(counted), patternsOfRows, countedKinds(counted)),
    );
  });
  const patterns = (skip: number, terms: boolean) => runSteps(grouped(skip, terms));
  const expected = (counted: Countable, skip: number, terms: boolean) => runSteps(fitted(counted, skip, terms));
  const teams = remember((counted: Countable, skip: number, lag: number) => {
    const exits = expected(counted, skip, hiringTerms);
    const kinds = countedKinds(counted);
    return (
      exits && teamsOf(withExits(counted), patterns(skip, hiringTerms), exits.ofPattern, kinds, record(lag), managers)
    );
  });
  const teamMonths = remember((counted: Countable, skip: number, lag: number) => {
    const exits = expected(counted, skip, hiringTerms);
    const kinds = countedKinds(counted);
    return (
      exits &&
      teamMonthsOf(withExits(counted), patterns(skip, hiringTerms), exits.ofPattern, kinds, record(lag), managers)
    );
  });
  const aboutSupport = remember(() => {
    const exits = teamMonths(options.outcome, 0, 0);
    return exits && supportAnswers(workforce, panel, exits);
  });
  const practice = remember((kind: PracticeKind, leaveOutMonths: number, skipFirstMonths: number) => {
    if (kind === 'support') {
      const given = aboutSupport();
      return given && managerSupport(panel, given, { leaveOutMonths, skipFirstMonths });
    }
    const hours = panel[kind];
    return hours && managerPractice(workforce, panel, hours, { leaveOutMonths, skipFirstMonths });
  });
  const specifiedOutcomes = specifiableOutcomes(regretted());
  function* prepare(): Steps<void> {
    for (const { outcome, lagMonths, skipFirstMonths } of managerSpecifications(specifiedOutcomes)) {
      yield* fitted(outcome, skipFirstMonths, hiringTerms);
      teams(outcome, skipFirstMonths, lagMonths);
      yield { stage: 'expecting', done: 0, total: 1 };
    }
    for (const outcome of OUTCOMES) yield* fitted(outcome, 0, false);
    yield* fitted('neutral', 0, hiringTerms);
    teams('neutral', 0, options.lagMonths);
    yield { stage: 'expecting', done: 0, total: 1 };
    aboutSupport();
  }
  const stratified = regionsHoldManagersApart(workforce);
  const own = record(options.lagMonths);
  return {
    workforce,
    panel,
    options,
    survivorsOnly,
    verdictsOnly,
    counted: countedKinds,
    specifiedOutcomes,
    managers,
    people: peoplePerManager(workforce, panel, own),
    strata: strataOfManagers(workforce, panel, own, stratified),
    stratified,
    record,
    patterns,
    hiringTerms,
    expected,
    teams,
    teamMonths,
    aboutSupport,
    practice,
    prepare,
    random: (line) => createRandom(options.seed).fork(line),
  };
}

function countedKinds(counted: Countable): ReadonlySet<number> {
  if (counted === 'all') return new Set(EXIT_KINDS.keys());
  return new Set([EXIT_KINDS.indexOf(counted === 'regretted' ? 'voluntary' : counted)]);
}

/** Computes each distinct call once. */
function remember<Arguments extends readonly (string | number | boolean)[], Value>(
  compute: (...values: Arguments) => Value,
): (...values: Arguments) => Value {
  const known = new Map<string, Value>();
  return (...values) => {
    const key = values.join('|');
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(...values);
    known.set(key, value);
    return value;
  };
}

/** The same for what is computed in steps. */
function rememberInSteps<Arguments extends readonly (string | number | boolean)[], Value>(
  compute: (...values: Arguments) => Steps<Value>,
): (...values: Arguments) => Steps<Value> {
  const known = new Map<string, { readonly value: Value }>();
  return function* (...values) {
    const key = values.join('|');
    const found = known.get(key);
    if (found) return found.value;
    const value = yield* compute(...values);
    known.set(key, { value });
    return value;
  };
}
