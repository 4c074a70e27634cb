import { isSuppressed, type Shown } from '../../core/model/estimate';
import type { TeamHours } from '../../core/model/hoursView';
import type { HypothesisReport, PracticeReport } from '../../core/model/hypothesisReport';
import type { HypothesisId } from '../../core/model/ids';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { excludesOne } from '../page/directions';

export const PRACTICES = ['coaching', 'training'] as const satisfies readonly HypothesisId[];
export type Practice = (typeof PRACTICES)[number];

/** What the title of the chart may say. A direction only where verdict and interval both carry one. */
export type HoursTitle =
  | { readonly kind: 'neutral' }
  | { readonly kind: 'noDifference' }
  | {
      /** Change of exits per further hour, as a positive fraction, with its interval. */
      readonly kind: 'perHourFewer' | 'perHourMore';
      readonly change: number;
      readonly lower: number;
      readonly upper: number;
    };

export function hypothesisOf(report: Protected<Report>, id: HypothesisId): HypothesisReport {
  const found = report.hypotheses.find((hypothesis) => hypothesis.id === id);
  if (found === undefined) throw new Error(`invalid report; a hypothesis is missing: ${id}`);
  return found;
}

/** Whether the verdict rests on a slope: then the fitted line may be drawn. */
export function isSettled({ verdict }: HypothesisReport): boolean {
  return verdict === 'supports' || verdict === 'contradicts';
}

export function hoursTitle(hypothesis: HypothesisReport): HoursTitle {
  const { practice, reason, lower, upper } = hypothesis;
  if (practice === null || !isSettled(hypothesis)) return { kind: 'neutral' };
  if (reason === 'insideSmallestEffect') return { kind: 'noDifference' };
  if (!excludesOne(lower, upper)) return { kind: 'neutral' };
  return slopeTitle(practice);
}

function slopeTitle({ ratioPerHour, lowerPerHour, upperPerHour }: PracticeReport): HoursTitle {
  if (!excludesOne(lowerPerHour, upperPerHour)) return { kind: 'neutral' };
  return ratioPerHour < 1
    ? { kind: 'perHourFewer', change: 1 - ratioPerHour, lower: 1 - upperPerHour, upper: 1 - lowerPerHour }
    : { kind: 'perHourMore', change: ratioPerHour - 1, lower: lowerPerHour - 1, upper: upperPerHour - 1 };
}

export interface HoursTeam extends Omit<TeamHours, 'manager'> {
  readonly team: string;
  readonly hoursPerPersonMonth: number;
}

/** Teams with hours of this practice on file; withheld ones stay, to be told as withheld. */
export function hoursTeams(teams: readonly Shown<TeamHours>[], practice: Practice): readonly Shown<HoursTeam>[] {
  return teams.flatMap((row): readonly Shown<HoursTeam>[] => {
    if (isSuppressed(row)) return [row];
    const hoursPerPersonMonth = row.hours[practice];
    return hoursPerPersonMonth === null ? [] : [{ ...row, team: row.manager, hoursPerPersonMonth }];
  });
}

export function funnelTeams<Row extends TeamHours>(rows: readonly Shown<Row>[]) {
  return rows.map((row) => (isSuppressed(row) ? row : { ...row, team: row.manager }));
}

export interface TeamSums {
  readonly teams: number;
  readonly exits: number;
}

export function teamSums(teams: readonly Shown<{ readonly exits: number }>[]): TeamSums {
  const shown = teams.flatMap((team) => (isSuppressed(team) ? [] : [team]));
  return { teams: shown.length, exits: shown.reduce((total, { exits }) => total + exits, 0) };
}

export type FunnelTitle =
  | { readonly kind: 'differ'; readonly ratio: number; readonly lower: number; readonly upper: number }
  /** The ratio is the upper end of the 90 % interval, which decides equivalence. */
  | { readonly kind: 'alike'; readonly ratio: number }
  | { readonly kind: 'neutral' };

export function funnelTitle(report: Protected<Report>): FunnelTitle {
  const { verdict, reason, estimate, lower, upper, upper90 } = hypothesisOf(report, 'management');
  if (verdict === 'supports' && estimate !== null && lower !== null && upper !== null && lower > 1)
    return { kind: 'differ', ratio: estimate, lower, upper };
  if (verdict === 'contradicts' && reason === 'insideSmallestEffect' && upper90 !== null)
    return { kind: 'alike', ratio: upper90 };
  return { kind: 'neutral' };
}

/** Whether the naive comparison of leavers with stayers would have claimed something. */
export function naiveClaims({ naive }: PracticeReport): boolean {
  return naive !== null && naive.p < 0.05 && naive.leaversHours < naive.stayersHours;
}
