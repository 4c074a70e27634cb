import { type EarlyHours, earlyHours, LANDMARK_DAYS } from '../metrics/earlyHours';
import type { Scope } from '../metrics/figures';
import { peopleIn } from '../metrics/headcount';
import type { Measured } from '../metrics/measured';
import { survivalOf } from '../metrics/partSurvival';
import { remember } from '../metrics/remember';
import {
  groupsByCohort,
  groupsByPlace,
  groupsBySource,
  groupsOfSpells,
  type KeyedGroups,
} from '../metrics/survivalGroups';
import { ALL_EXITS, riskSetsOf, type TenureSets, tenureSets } from '../metrics/tenureSets';
import type { GroupKey, PaceTest, SurvivalGroup, SurvivalGroupingId } from '../model/leavingView';
import type { Workforce } from '../model/workforce';
import { holm } from '../stats/holm';
import { type LogRankTest, logRankOf } from '../stats/logRankTest';
import type { Part } from './part';
import type { Subject } from './subject';

interface OpenGrouping {
  readonly by: SurvivalGroupingId;
  readonly groups: readonly SurvivalGroup[];
  readonly test: PaceTest | null;
  readonly threshold: number | null;
}

/** What people are grouped by, on any part: made from all of the data, so that a filter moves nobody between groups. */
interface Grouped {
  readonly by: SurvivalGroupingId;
  /** Of the assignments of this workforce, which may be parted at classes of tenure. */
  readonly of: (counts: Measured) => KeyedGroups | null;
  readonly early: EarlyHours | null;
}

const earlyCoaching = remember(
  ({ counts }: Subject) => counts.workforce.coaching && earlyHours(counts, counts.workforce.coaching),
);
const earlyTraining = remember(
  ({ counts }: Subject) => counts.workforce.training && earlyHours(counts, counts.workforce.training),
);

/** By role, source, region and year of hire, and by hours in the first 90 days; what is not on file is left out. */
export function survivalGroupings(subject: Subject, part: Part): OpenGrouping[] {
  const found = groupedBy(subject).flatMap((grouped) => {
    const groups = grouped.of(part.counts);
    return groups === null ? [] : [compared(part, grouped, groups)];
  });
  const tested = found.flatMap(({ test }) => test ?? []);
  const adjusted = holm(tested.map(({ p }) => p));
  return found.map(({ test, ...grouping }) => ({
    ...grouping,
    test: test && { ...test, pAdjusted: adjusted[tested.indexOf(test)] },
  }));
}

const groupedBy = remember((subject: Subject): Grouped[] => {
  const { minimum } = subject;
  const plain = (by: SurvivalGroupingId, of: Grouped['of']): Grouped => ({ by, of: remember(of), early: null });
  const hours = (by: 'coaching' | 'training', early: EarlyHours | null): Grouped[] => {
    if (early === null) return [];
    const keys: GroupKey[] = [{ kind: 'upTo' }, { kind: 'over' }];
    return [{ by, of: remember(({ workforce }: Measured) => groupsOfSpells(workforce, early.side, keys)), early }];
  };
  return [
    plain('role', ({ workforce }) => groupsByPlace(workforce, 'role', minimum)),
    plain('source', ({ workforce }) => groupsBySource(workforce, minimum)),
    plain('region', ({ workforce }) => groupsByPlace(workforce, 'region', minimum)),
    plain('cohort', ({ workforce }) => groupsByCohort(workforce)),
    ...hours('coaching', earlyCoaching(subject)),
    ...hours('training', earlyTraining(subject)),
  ];
});

function compared({ counts, scope }: Part, { by, early }: Grouped, groups: KeyedGroups) {
  const landmark = early === null ? 0 : LANDMARK_DAYS;
  const sets = tenureSets(counts, scope, groups, ALL_EXITS, landmark);
  const codes = Array.from({ length: groups.count }, (_, code) => code);
  const tested =
    early === null ? logRankOf([riskSetsOf(sets, codes)], groups.count) : withinRegions(counts, scope, early);
  const outside = scope.unit === null ? null : peopleOutside(counts, groups, scope.unit);
  return {
    by,
    groups: codes
      .filter((code) => sets.people[code] > 0)
      .map((code) => groupOf(sets, groups.keys[code], code, tested, outside)),
    test: tested && {
      degreesOfFreedom: tested.degreesOfFreedom,
      p: tested.p,
      pAdjusted: tested.p,
      withinRegions: early !== null,
    },
    threshold: early?.threshold ?? null,
  };
}

function groupOf(
  sets: TenureSets,
  key: GroupKey,
  code: number,
  tested: LogRankTest | null,
  outside: Int32Array | null,
): SurvivalGroup {
  return {
    key,
    people: sets.people[code],
    exits: sets.exits[code],
    expected: tested === null ? null : tested.expected[code],
    survival: survivalOf(sets, code, riskSetsOf(sets, [code])[0]),
    ...(outside === null ? {} : { outside: outside[code] }),
  };
}

/** Two groups, compared within the region in which each person stood on the day of the landmark. */
function withinRegions(counts: Measured, scope: Scope, early: EarlyHours): LogRankTest | null {
  const sides = sidesWithinRegions(early)(counts);
  const sets = tenureSets(counts, scope, sides, ALL_EXITS, LANDMARK_DAYS);
  const strata = Array.from({ length: sides.count / 2 }, (_, one) => riskSetsOf(sets, [2 * one, 2 * one + 1]));
  return logRankOf(strata, 2);
}

/** Region × 2 + side, of the assignments of a workforce. */
const sidesWithinRegions = remember(({ side, region }: EarlyHours) =>
  remember(({ workforce }: Measured) => {
    const regions = workforce.dictionaries.region.length + 1;
    const ofSpell = Int32Array.from(side, (own, spell) =>
      own < 0 ? -1 : 2 * (region[spell] < 0 ? regions - 1 : region[spell]) + own,
    );
    return groupsOfSpells(
      workforce,
      ofSpell,
      Array.from({ length: 2 * regions }, (): GroupKey => ({ kind: 'others' })),
    );
  }),
);

/** People of each group who never were in it within the unit. */
function peopleOutside({ workforce }: Measured, groups: KeyedGroups, unit: Uint8Array): Int32Array {
  const { from, asOf } = workforce;
  const { count, of } = groups;
  const inside = new Int32Array(of.length);
  for (let stretch = 0; stretch < of.length; stretch++) inside[stretch] = unit[stretch] === 0 ? count : of[stretch];
  const within = peopleIn(workforce, { count: count + 1, of: inside }, from, asOf);
  return allPeople(groups)(workforce).map((all, group) => all - within[group]);
}

const allPeople = remember(({ count, of }: KeyedGroups) =>
  remember((workforce: Workforce) => peopleIn(workforce, { count: count + 1, of }, workforce.from, workforce.asOf)),
);
