import { isSuppressed, type Shown } from '../model/estimate';
import type { OverviewBefore, OverviewShares, OverviewView } from '../model/overviewView';
import type { Guard } from './guard';
import { maskUnits, protectFigures, protectGroups } from './protectFigures';
import { protectSurvival } from './protectSurvival';

export function protectOverviewView(view: OverviewView, { minimum, teamLabels }: Guard): OverviewView {
  const byTeam = protectGroups(view.byTeam, minimum);
  const guard = <T extends OverviewView['whole']>(figures: T) => protectFigures(figures, minimum);
  const whole = guard(view.whole);
  const shares = protectShares(view.shares, minimum);
  return {
    whole,
    byYear: view.byYear.map(guard),
    byMonth: view.byMonth.map(guard),
    byTeam: teamLabels === null ? byTeam : maskUnits(byTeam, teamLabels),
    byRegion: protectGroups(view.byRegion, minimum),
    byRole: protectGroups(view.byRole, minimum),
    shares,
    survival: { ...view.survival, ...protectSurvival(view.survival, minimum) },
    ramp: withheldUnder(view.ramp, ({ newcomers }) => newcomers, minimum),
    voluntaryBounds: whole.turnover.rate === null ? null : view.voluntaryBounds,
    latest: view.latest !== null && view.latest.people >= minimum ? view.latest : null,
    before: view.before && protectBefore(view.before, { whole, shares }, minimum),
  };
}

function protectShares(shares: OverviewShares, minimum: number): OverviewShares {
  const guard = (share: OverviewShares['retention']) => withheldUnder(share, ({ of }) => of, minimum);
  return {
    firstNinetyDays: guard(shares.firstNinetyDays),
    firstYear: guard(shares.firstYear),
    retention: guard(shares.retention),
    stability: guard(shares.stability),
    responseRate: guard(shares.responseRate),
  };
}

function withheldUnder<T extends object>(
  shown: Shown<T> | null,
  peopleOf: (figure: T) => number,
  minimum: number,
): Shown<T> | null {
  if (shown === null || isSuppressed(shown)) return shown;
  return peopleOf(shown) < minimum ? { suppressed: 'groupTooSmall' } : shown;
}

/** A change is shown where both of its figures are: from one and the change the other could be had. */
function protectBefore(
  before: OverviewBefore,
  now: Pick<OverviewView, 'whole' | 'shares'>,
  minimum: number,
): OverviewBefore {
  const whole = protectFigures(before.whole, minimum);
  const shares = protectShares(before.shares, minimum);
  const { changes } = before;
  const guard = (share: keyof OverviewShares) =>
    isSuppressed(now.shares[share]) || isSuppressed(shares[share]) ? null : changes[share];
  return {
    whole,
    byMonth: before.byMonth.map((figures) => protectFigures(figures, minimum)),
    shares,
    changes: {
      turnover: now.whole.turnover.rate === null || whole.turnover.rate === null ? null : changes.turnover,
      firstNinetyDays: guard('firstNinetyDays'),
      firstYear: guard('firstYear'),
      retention: guard('retention'),
      stability: guard('stability'),
      responseRate: guard('responseRate'),
    },
  };
}
