import type { SurvivalReport } from '../model/figures';
import { EXIT_KINDS } from '../model/ids';
import type { IncidencePoint, KindIncidence, PartSurvival } from '../model/leavingView';
import { cumulativeIncidenceOf } from '../stats/aalenJohansen';
import { kaplanMeierOf } from '../stats/kaplanMeier';
import type { RiskSets } from '../stats/survivalData';
import type { Scope } from './figures';
import type { Measured } from './measured';
import { finite, survivalOfCurve } from './survivalOfCurve';
import { type CountedSets, firstSeenMonths, riskSetsOf, type TenureSets, tenureSets } from './tenureSets';

/** How long the people of a part stay, all exits being events, and in which ways they go. */
export function partSurvival(
  measured: Measured,
  scope: Scope,
): { readonly survival: PartSurvival; readonly incidence: readonly KindIncidence[] } {
  const kinds = { of: EXIT_KINDS.map((_, code) => code), count: EXIT_KINDS.length };
  const sets = tenureSets(measured, scope, oneGroup(measured), kinds);
  const [counted] = riskSetsOf(sets, [0]);
  return { survival: survivalOfAll(sets, counted), incidence: incidenceOf(counted) };
}

/** The same without the ways they go. */
export function survivalOfPart(measured: Measured, scope: Scope): PartSurvival {
  const sets = tenureSets(measured, scope, oneGroup(measured));
  const [counted] = riskSetsOf(sets, [0]);
  return survivalOfAll(sets, counted);
}

function oneGroup({ workforce }: Measured) {
  return { count: 1, of: new Int32Array(workforce.assignments.count) };
}

function survivalOfAll(sets: TenureSets, counted: RiskSets): PartSurvival {
  return {
    ...survivalOf(sets, 0, counted),
    ...{ people: sets.people[0], exits: sets.exits[0], fromMonths: firstSeenMonths(sets, 0) },
  };
}

/** The survival report of one group: as metrics/survival, from counts. */
export function survivalOf(sets: TenureSets, group: number, counted: RiskSets): SurvivalReport {
  return survivalOfCurve(kaplanMeierOf(counted), sets.lateEntry[group]);
}

/** Aalen–Johansen, and beside it the naive curve that takes all other exits for people who might still go this way. */
function incidenceOf(counted: CountedSets): KindIncidence[] {
  const present = EXIT_KINDS.map((kind, code) => ({ kind, code, events: counted.byColumn[code] })).filter(
    ({ events }) => events.some((count) => count > 0),
  );
  const found = cumulativeIncidenceOf(
    counted,
    present.map(({ code, events }) => ({ cause: code + 1, events })),
  );
  return found.causes.map(({ events, incidence, lower, upper }, index) => {
    let stay = 1;
    const curve = Array.from(found.time, (months, row): IncidencePoint => {
      stay *= 1 - events[row] / found.atRisk[row];
      return {
        months,
        atRisk: found.atRisk[row],
        events: events[row],
        share: incidence[row],
        lower: finite(lower[row]),
        upper: finite(upper[row]),
        alone: 1 - stay,
      };
    });
    return { kind: present[index].kind, exits: events.reduce((sum, count) => sum + count, 0), curve };
  });
}
