import type { AnalysisOptions } from '../model/analysisOptions';
import type { Steps } from '../model/progress';
import { WHAT_IF_ASSUMPTIONS, type WhatIfOutcome, type WhatIfReport, type WhatIfTarget } from '../model/whatIfReport';
import { exp, expm1 } from '../stats/elementary';
import { tQuantile } from '../stats/studentT';
import { type BetweenManagersFit, fitBetweenManagers, type TeamsCompared, teamsCompared } from './betweenManagers';
import type { ClaimContext } from './context';
import { hardlyVaries } from './evidence/secondStage';
import { roundHours } from './roundHours';
import { managersNotTestable, sum } from './testability';

const KINDS = ['training', 'coaching'] as const;

/**
 * How many exits would not have happened, had every team been given the hours of a chosen one, or at least so many?
 * Every target lies between the fewest and the most hours a team gets: nothing is said about hours nobody has tried.
 * Teams `together`, by the names of their managers, count as one with their common hours: asked of each hour, what is avoided
 * would tell what each of them gets.
 */
export function* whatIf(context: ClaimContext, together: ReadonlySet<string> = new Set()): Steps<WhatIfReport[]> {
  if (context.survivorsOnly || managersNotTestable(context)) return [];
  const reports: WhatIfReport[] = [];
  for (const practice of KINDS) {
    const compared = compare(context, practice);
    const fit = compared && fitBetweenManagers(compared);
    if (!compared || !fit || hardlyVaries(compared)) continue;
    const model = asOne(effectModel(context, compared, fit), isTogether(context, compared, together));
    const { years } = model;
    const targets = yield* targetsOf(model, context.options);
    reports.push({ practice, years, exits: sum(compared.observed), targets, assumptions: WHAT_IF_ASSUMPTIONS });
  }
  return reports;
}

function* targetsOf(model: EffectModel, options: AnalysisOptions): Steps<WhatIfTarget[]> {
  const targets: WhatIfTarget[] = [];
  const all = roundHours(model.hours);
  for (const [done, hours] of all.entries()) {
    yield { stage: 'resampling', done, total: all.length };
    const raised = model.hours.map((own) => Math.max(own, hours));
    const same = model.hours.map(() => hours);
    targets.push({ hours, atLeast: outcomeOf(model, raised, options), same: outcomeOf(model, same, options) });
  }
  return targets;
}

/** The slope per hour with its limits, and what each team had. */
export interface EffectModel {
  readonly slope: number;
  readonly lower: number;
  readonly upper: number;
  /** Exits as fitted, hours per person-month and person-months of each team. */
  readonly exits: Float64Array;
  readonly hours: Float64Array;
  readonly personMonths: Float64Array;
  readonly years: number;
}

/**
 * Question: how many exits a year fewer, were teams given other hours?
 * Formula: Σ exits fitted × (1 − exp(slope × (new hours − own))) / years. A concave function of the slope: over the slope's
 * interval its least value lies at an end, its greatest at an end or where its derivative is 0.
 * Source: Morgenstern & Bursic 1982, J Community Health 7 (potential impact). R: tests/reference/attribution.R.
 * Units: hours per person-month in; exits and hours a year, money in the currency of the costs.
 */
export function outcomeOf(
  model: EffectModel,
  newHours: Float64Array,
  { costPerExit, costPerHour }: Pick<AnalysisOptions, 'costPerExit' | 'costPerHour'>,
): WhatIfOutcome {
  const { exits, hours, personMonths, years } = model;
  const avoidedAt = (slope: number) =>
    exits.reduce((total, own, team) => total - own * expm1(slope * (newHours[team] - hours[team])), 0) / years;
  const ends = [avoidedAt(model.lower), avoidedAt(model.upper)];
  const top = avoidedAt(steepest(model, newHours));
  const lower = Math.min(...ends);
  const upper = Math.max(...ends, top);
  const extraHours =
    personMonths.reduce((total, months, team) => total + months * (newHours[team] - hours[team]), 0) / years;
  const money = (avoided: number) => avoided * (costPerExit ?? 0) - extraHours * (costPerHour ?? 0);
  const avoided = avoidedAt(model.slope);
  return {
    ...{ avoided, lower, upper, extraHours },
    saved: costPerExit === null ? null : { money: money(avoided), lower: money(lower), upper: money(upper) },
  };
}

/** The slope in the interval at which most exits are avoided: where Σ exits × change × exp(slope × change) crosses 0. */
function steepest({ exits, hours, lower, upper }: EffectModel, newHours: Float64Array): number {
  const derivative = (slope: number) =>
    exits.reduce((total, own, team) => {
      const change = newHours[team] - hours[team];
      return total - own * change * exp(slope * change);
    }, 0);
  let [low, high] = [lower, upper];
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (derivative(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function compare(context: ClaimContext, practice: (typeof KINDS)[number]): TeamsCompared | null {
  const { options } = context;
  const teams = context.teams(options.outcome, 0, options.lagMonths);
  const own = context.practice(practice, options.leaveOutMonths, 0);
  if (!teams || !own) return null;
  const others = KINDS.filter((kind) => kind !== practice).flatMap((kind) => {
    const hours = context.practice(kind, options.leaveOutMonths, 0)?.hours;
    return hours ? [hours] : [];
  });
  return teamsCompared(teams, own.hours, others, context.strata);
}

function effectModel(context: ClaimContext, compared: TeamsCompared, fit: BetweenManagersFit): EffectModel {
  const { options, panel } = context;
  const teams = context.teams(options.outcome, 0, options.lagMonths);
  const reach = tQuantile(0.975, fit.degreesOfFreedom) * fit.standardError;
  return {
    slope: fit.slope,
    lower: fit.slope - reach,
    upper: fit.slope + reach,
    exits: fit.fitted,
    hours: compared.hours,
    personMonths: Float64Array.from(compared.managers, (manager) => teams?.personMonths[manager] ?? 0),
    years: panel.monthLengths.length / 12,
  };
}

function isTogether({ workforce }: ClaimContext, compared: TeamsCompared, together: ReadonlySet<string>): boolean[] {
  return Array.from(compared.managers, (manager) => together.has(workforce.dictionaries.manager[manager]));
}

/** Some teams as one, last, at their mean hours. */
export function asOne(model: EffectModel, together: readonly boolean[]): EffectModel {
  const time = model.personMonths.filter((_, team) => together[team]);
  if (time.length < 2) return model;
  const whole = sum(time);
  const given = model.hours.reduce(
    (total, hours, team) => total + (together[team] ? hours * model.personMonths[team] : 0),
    0,
  );
  const join = (values: Float64Array, joined: number) =>
    Float64Array.of(...values.filter((_, team) => !together[team]), joined);
  return {
    ...model,
    exits: join(model.exits, sum(model.exits.filter((_, team) => together[team]))),
    hours: join(model.hours, given / whole),
    personMonths: join(model.personMonths, whole),
  };
}
