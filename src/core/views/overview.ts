import { earlyLoss } from '../metrics/earlyLoss';
import { exitKindBounds } from '../metrics/exitKindBounds';
import {
  figuresByGroup,
  figuresByMonth,
  figuresByYear,
  type Scope,
  type UnitMonths,
  unitMonths,
  wholeFigures,
} from '../metrics/figures';
import type { Measured } from '../metrics/measured';
import { moraleChange } from '../metrics/moraleChange';
import { moraleInterval } from '../metrics/moraleInterval';
import { survivalOfPart } from '../metrics/partSurvival';
import type { Period } from '../metrics/period';
import { rampFigure } from '../metrics/ramp';
import { responseRate } from '../metrics/responseRate';
import { retention } from '../metrics/retention';
import { stability } from '../metrics/stability';
import { isSuppressed, type Shown } from '../model/estimate';
import type { Turnover } from '../model/figures';
import type {
  Change,
  ComparedFigures,
  Latest,
  OverviewBefore,
  OverviewShares,
  ShareFigure,
  WholeOverview,
} from '../model/overviewView';
import { differenceInterval, type Limits } from '../stats/differenceInterval';
import type { Part } from './part';
import type { Subject } from './subject';

export function overviewView(subject: Subject, part: Part, compare: boolean): WholeOverview {
  const { counts, scope } = part;
  const counted = unitMonths(counts, scope.unit);
  const compared = comparedFigures(part, compare);
  const ramps = subject.ramps();
  return {
    ...compared,
    byYear: figuresByYear(counts, scope, counted),
    byMonth: figuresByMonth(counts, scope, counted),
    byTeam: figuresByGroup(counts, 'team', scope),
    byRegion: figuresByGroup(counts, 'region', scope),
    byRole: figuresByGroup(counts, 'role', scope),
    survival: survivalOfPart(counts, scope),
    ramp: ramps && rampFigure(counts, scope, ramps),
    moraleInterval: moraleInterval(counts, scope),
    voluntaryBounds: exitKindBounds(compared.whole),
    latest: latestOf(counts, scope, counted),
  };
}

/** The main figures of a part, beside those of the months before where that is asked for. */
export function comparedFigures({ counts, scope, before }: Part, compare: boolean): ComparedFigures {
  const counted = unitMonths(counts, scope.unit);
  const whole = wholeFigures(counts, scope, counted);
  const shares = sharesOf(counts, scope, counted);
  const now = { period: scope.period, turnover: whole.turnover, shares };
  const asked = compare && before !== null ? { ...scope, period: before } : null;
  return { whole, shares, before: asked && beforeOf(counts, asked, counted, now) };
}

function sharesOf(counts: Measured, scope: Scope, { table }: UnitMonths): OverviewShares {
  return {
    firstNinetyDays: earlyLoss(counts, scope, 90),
    firstYear: earlyLoss(counts, scope, 365),
    retention: retention(counts, scope),
    stability: stability(counts, scope),
    responseRate: responseRate(counts, scope, table),
  };
}

const YEAR_MONTHS = 12;

function latestOf(counts: Measured, scope: Scope, counted: UnitMonths): Latest | null {
  const { first, last } = scope.period;
  const middle = last - YEAR_MONTHS;
  if (middle - YEAR_MONTHS + 1 < first) return null;
  const [now, before] = [
    { first: middle + 1, last },
    { first: middle - YEAR_MONTHS + 1, last: middle },
  ].map((period) => wholeFigures(counts, { ...scope, period }, counted));
  const [rate, earlier] = [now && rateLimits(now.turnover), before && rateLimits(before.turnover)];
  if (!now || !before || !rate || !earlier) return null;
  return {
    rate: rate.value,
    before: earlier.value,
    change: differenceInterval(rate, earlier),
    people: Math.min(...[now, before].map(({ opening, hires, transfersIn }) => opening + hires + transfersIn)),
  };
}

interface Now {
  readonly period: Period;
  readonly turnover: Turnover;
  readonly shares: OverviewShares;
}

function beforeOf(counts: Measured, scope: Scope, counted: UnitMonths, now: Now): OverviewBefore {
  const whole = wholeFigures(counts, scope, counted);
  const shares = sharesOf(counts, scope, counted);
  const changeOf = (share: keyof OverviewShares) => change(limitsOf(now.shares[share]), limitsOf(shares[share]));
  return {
    whole,
    byMonth: figuresByMonth(counts, scope, counted),
    shares,
    changes: {
      turnover: change(rateLimits(now.turnover), rateLimits(whole.turnover)),
      morale: moraleChange(counts, counted.grouping, now.period, scope.period),
      firstNinetyDays: changeOf('firstNinetyDays'),
      firstYear: changeOf('firstYear'),
      retention: changeOf('retention'),
      // Of two years that share their people, no interval of this kind holds.
      stability: null,
      responseRate: changeOf('responseRate'),
    },
  };
}

function change(now: Limits | null, before: Limits | null): Change | null {
  return now && before && differenceInterval(now, before);
}

function rateLimits({ rate, lower, upper }: Turnover): Limits | null {
  return rate === null || lower === null || upper === null ? null : { value: rate, lower, upper };
}

function limitsOf(share: Shown<ShareFigure> | null): Limits | null {
  if (share === null || isSuppressed(share) || share.lower === null || share.upper === null) return null;
  return { value: share.value, lower: share.lower, upper: share.upper };
}
