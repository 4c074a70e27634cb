import { isSuppressed, type Shown } from '../model/estimate';
import type { PeriodFigures } from '../model/figures';
import { PULSE_DIMENSIONS } from '../model/ids';
import type {
  ComparedFigures,
  OverviewBefore,
  OverviewShares,
  OverviewView,
  ShareFigure,
  WholeOverview,
} from '../model/overviewView';
import { firstGroups } from './firstGroups';
import type { Guard } from './guard';
import { type Hidden, type HiddenMonths, NOTHING_HIDDEN } from './hiddenMonths';
import { type MeansHidden, maskUnits, protectFigures, protectGroups, withoutMeans } from './protectFigures';
import { protectSurvival } from './protectSurvival';
import { tellsOfEach } from './tellsOfEach';

export function protectOverviewView(
  view: WholeOverview,
  guard: Guard,
  hidden: HiddenMonths = NOTHING_HIDDEN,
): OverviewView {
  const { minimum, teamLabels } = guard;
  const { year, month, ofWhole } = periodGuard(hidden.now, minimum);
  const byTeam = protectGroups(view.byTeam, minimum, ofWhole);
  const compared = protectCompared(view, guard, hidden);
  const { whole } = compared;
  return {
    ...compared,
    byYear: view.byYear.map(year),
    byMonth: view.byMonth.map(month),
    byTeam: firstGroups(teamLabels === null ? byTeam : maskUnits(byTeam, teamLabels)),
    byRegion: firstGroups(protectGroups(view.byRegion, minimum, ofWhole)),
    byRole: firstGroups(protectGroups(view.byRole, minimum, ofWhole)),
    survival: { ...view.survival, ...protectSurvival(view.survival, minimum) },
    ramp: withheldUnder(view.ramp, ({ newcomers }) => newcomers, minimum),
    moraleInterval: isShown(whole.pulse) ? view.moraleInterval : null,
    voluntaryBounds: whole.turnover.rate === null ? null : view.voluntaryBounds,
    latest: view.latest !== null && view.latest.people >= minimum ? view.latest : null,
  };
}

export function protectCompared(
  view: ComparedFigures,
  { minimum }: Guard,
  { now, before }: HiddenMonths,
): ComparedFigures {
  const whole = periodGuard(now, minimum).whole(view.whole);
  const shares = protectShares(view, now('hours'), minimum);
  return { whole, shares, before: view.before && protectBefore(view.before, { whole, shares }, before, minimum) };
}

/** Means of months too few people stand behind beside another part are withheld, and of longer spans that would tell them. */
function periodGuard(hiddenOf: HiddenMonths['now'], minimum: number) {
  const hidden = { hours: hiddenOf('hours'), sellers: hiddenOf('sellers'), answers: hiddenOf({ answers: MORALE }) };
  const without = (figures: PeriodFigures, is: (hidden: Hidden) => boolean) =>
    withoutMeans(protectFigures(figures, minimum), {
      hours: is(hidden.hours),
      sellers: is(hidden.sellers),
      answers: is(hidden.answers),
    });
  const ofWhole: MeansHidden = {
    hours: hidden.hours.whole,
    sellers: hidden.sellers.whole,
    answers: hidden.answers.whole,
  };
  return {
    ofWhole,
    whole: (figures: PeriodFigures) => without(figures, ({ whole }) => whole),
    year: (figures: PeriodFigures, index: number) => without(figures, ({ years }) => years[index] ?? false),
    month: (figures: PeriodFigures, index: number) => without(figures, ({ months }) => months[index] ?? false),
  };
}

const MORALE = PULSE_DIMENSIONS.indexOf('morale');

/**
 * How many came, stayed and left is told of every part that is shown; whether each of a few answered is not, nor whether those did who
 * stand between two parts.
 */
function protectShares({ shares, whole }: WithShares, hidden: Hidden, minimum: number): OverviewShares {
  const there = whole.opening + whole.hires + whole.transfersIn;
  const answered = shares.responseRate;
  const isAlike = (share: Shown<ShareFigure>) => !isSuppressed(share) && tellsOfEach(share.count, share.of, there);
  const guard = (share: OverviewShares['retention']) => withheldUnder(share, ({ of }) => of, minimum);
  return {
    firstNinetyDays: guard(shares.firstNinetyDays),
    firstYear: guard(shares.firstYear),
    retention: guard(shares.retention),
    stability: guard(shares.stability),
    responseRate: answered && (hidden.whole || isAlike(answered)) ? { suppressed: 'complement' } : guard(answered),
  };
}

type WithShares = Pick<OverviewView, 'shares' | 'whole'>;

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
  hidden: HiddenMonths['before'],
  minimum: number,
): OverviewBefore {
  const told = periodGuard(hidden, minimum);
  const whole = told.whole(before.whole);
  const shares = protectShares(before, hidden('hours'), minimum);
  const { changes } = before;
  const guard = (share: keyof OverviewShares) =>
    isSuppressed(now.shares[share]) || isSuppressed(shares[share]) ? null : changes[share];
  return {
    whole,
    byMonth: before.byMonth.map(told.month),
    shares,
    changes: {
      turnover: now.whole.turnover.rate === null || whole.turnover.rate === null ? null : changes.turnover,
      morale: isShown(now.whole.pulse) && isShown(whole.pulse) ? changes.morale : null,
      firstNinetyDays: guard('firstNinetyDays'),
      firstYear: guard('firstYear'),
      retention: guard('retention'),
      stability: guard('stability'),
      responseRate: guard('responseRate'),
    },
  };
}

function isShown(figure: Shown<object> | null): boolean {
  return figure !== null && !isSuppressed(figure);
}
