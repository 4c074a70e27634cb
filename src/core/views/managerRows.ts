import { managersMayBeShown } from '../claim/managersReport';
import { managerVariance } from '../claim/managerVariance';
import { remember } from '../metrics/remember';
import type { ManagerRow } from '../model/managersReport';
import { poissonInterval } from '../stats/poissonInterval';
import type { Part } from './part';
import { practiceOfPart } from './practiceOfPart';
import type { StaysOfPart } from './staysOfPart';
import type { Subject } from './subject';
import { expectedOfKinds, type TeamsOfPart, teamsOfPart } from './teamsOfPart';

/** A row of the report's managers, of a part; with the people the part leaves out of it. */
export interface PartRow extends ManagerRow {
  readonly outside: number;
}

export interface PartRows {
  readonly teams: readonly PartRow[];
  /** See HoursView. */
  readonly scaled: boolean;
  /** By manager code; null where teams may not be shown or nothing can be expected. */
  readonly sums: TeamsOfPart | null;
}

/**
 * Observed and expected exits, hours and shrinkage per manager in a part. Spread and mean that rates are pulled by come from all
 * data, as expected exits do. Of all data the rows are those of the report, to the last digit.
 */
export function teamRows(subject: Subject, part: Part, stays: StaysOfPart): PartRows {
  const { context } = subject;
  const expected = managersMayBeShown(context) ? expectedOfKinds(subject, part.scope.counted) : null;
  if (expected === null) return { teams: [], scaled: false, sums: null };
  const sums = teamsOfPart(subject, part, stays, expected.ofPattern);
  const spread = spreadOf(subject);
  const { training, coaching } = practiceOfPart(subject, stays);
  const limits = limitsOfExits();
  const known = (hours: Float64Array | null, manager: number) =>
    hours === null || Number.isNaN(hours[manager]) ? null : hours[manager];
  const teams = context.workforce.dictionaries.manager.flatMap((name, manager): PartRow[] => {
    const usual = sums.expected[manager];
    if (!(usual > 0)) return [];
    const exits = sums.exits[manager];
    const { lower, upper } = limits(exits);
    return [
      {
        manager: name,
        people: sums.people[manager],
        outside: sums.outside[manager],
        personMonths: sums.personMonths[manager],
        exits,
        expected: usual,
        ratio: exits / usual,
        lower: lower / usual,
        upper: upper / usual,
        shrunk: spread?.shrunk(exits, usual, manager) ?? exits / usual,
        hours: { training: known(training, manager), coaching: known(coaching, manager) },
      },
    ];
  });
  return { teams, scaled: expected.scaled, sums };
}

/** Exact limits of the exits themselves: teams with as many exits share them. */
function limitsOfExits(): (exits: number) => { readonly lower: number; readonly upper: number } {
  const known = new Map<number, { readonly lower: number; readonly upper: number }>();
  return (exits) => {
    const found = known.get(exits);
    if (found) return found;
    const limits = poissonInterval(exits, 1);
    known.set(exits, limits);
    return limits;
  };
}

const spreadOf = remember(({ context }: Subject) => {
  const { options } = context;
  const teams = context.teams(options.outcome, 0, options.lagMonths);
  const fit = teams && managerVariance(teams, context.strata);
  if (!fit) return null;
  const { variance, means } = fit;
  const shrunk = (exits: number, expected: number, manager: number) =>
    (1 + variance * exits) / (1 + variance * means[manager] * expected);
  return { shrunk };
});
