import type { HypothesisReport } from '../model/hypothesisReport';
import type { FunnelPoint, ManagerRow, ManagersReport } from '../model/managersReport';
import { funnelLimits } from '../stats/funnelLimits';
import { poissonInterval } from '../stats/poissonInterval';
import type { ClaimContext } from './context';
import { managerVariance } from './managerVariance';
import type { Teams } from './teams';
import { managersNotTestable } from './testability';

const FUNNEL_POINTS = 60;

/** Observed and expected exits, hours and shrinkage per manager, and the funnel they lie in. */
export function managersReport(context: ClaimContext, management: HypothesisReport): ManagersReport {
  const { options } = context;
  const teams = context.teams(options.outcome, 0, options.lagMonths);
  const reason = context.survivorsOnly ? 'survivorsOnly' : managersNotTestable(context);
  const rows = teams && managersMayBeShown(context) ? managerRows(context, teams) : [];
  return {
    tested: reason === null,
    reason,
    count: rows.length,
    medianRateRatio: management.estimate,
    lower: management.lower,
    upper: management.upper,
    p: management.pPermutation,
    rows,
    funnel: funnelOf(rows),
  };
}

/** Where nearly every person has a manager of his or her own, or only those who stayed are on file, a row would be a person. */
export function managersMayBeShown(context: ClaimContext): boolean {
  return !context.survivorsOnly && managersNotTestable(context) !== 'managerPerPerson';
}

function managerRows(context: ClaimContext, teams: Teams): ManagerRow[] {
  const { options, workforce } = context;
  const shrunk = managerVariance(teams, context.strata)?.shrunk;
  const training = context.practice('training', options.leaveOutMonths, 0);
  const coaching = context.practice('coaching', options.leaveOutMonths, 0);
  const hoursOf = (hours: Float64Array | undefined, manager: number) => {
    const value = hours?.[manager] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return workforce.dictionaries.manager.flatMap((name, manager) => {
    const expected = teams.expected[manager] ?? 0;
    if (!(expected > 0)) return [];
    const exits = teams.observed[manager] ?? 0;
    const { lower, upper } = poissonInterval(exits, expected);
    return [
      {
        manager: name,
        people: context.people[manager] ?? 0,
        personMonths: teams.personMonths[manager] ?? 0,
        exits,
        expected,
        ratio: exits / expected,
        lower,
        upper,
        shrunk: shrunk?.[manager] ?? exits / expected,
        hours: { training: hoursOf(training?.hours, manager), coaching: hoursOf(coaching?.hours, manager) },
      },
    ];
  });
}

/** Exact limits over the range of expected exits, denser where they bend. */
export function funnelOf(rows: readonly Pick<ManagerRow, 'expected'>[]): FunnelPoint[] {
  const most = rows.reduce((highest, row) => Math.max(highest, row.expected), 0) * 1.1;
  if (most === 0) return [];
  return Array.from({ length: FUNNEL_POINTS }, (_, index) => {
    const share = (index + 1) / FUNNEL_POINTS;
    const expected = most * share * share;
    const inner = funnelLimits(expected, 0.95);
    const outer = funnelLimits(expected, 0.998);
    return { expected, lower95: inner.lower, upper95: inner.upper, lower998: outer.lower, upper998: outer.upper };
  });
}
