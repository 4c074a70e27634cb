import { isSuppressed, type Shown } from '../model/estimate';
import type { ManagersView, MeanOfPeople, SpanBand, TeamOfPart } from '../model/managersView';
import type { Guard } from './guard';
import { funnelOver, protectTeams } from './protectManagers';
import { leavesFewOut, withholdFew, withoutOutside } from './suppressGroups';

/** Small teams go, and in those that stay, means over a few people; bands of span hold no small group either. */
export function protectManagersView(view: ManagersView, { minimum, managers }: Guard): ManagersView {
  const teams = protectTeams(view.teams, minimum, managers).map((team) =>
    isSuppressed(team) ? team : withoutFew(team, minimum),
  );
  const shown = teams.flatMap((team) => (isSuppressed(team) ? [] : [team]));
  const { span } = view;
  return {
    teams,
    funnel: funnelOver(view.funnel, shown),
    scaled: view.scaled,
    span: span && { ...span, bands: protectBands(span.bands, minimum) },
  };
}

function withoutFew(team: TeamOfPart, minimum: number): TeamOfPart {
  return { ...team, struggling: overEnough(team.struggling, minimum), morale: overEnough(team.morale, minimum) };
}

function overEnough(mean: TeamOfPart['morale'], minimum: number): TeamOfPart['morale'] {
  if (mean === null || isSuppressed(mean)) return mean;
  if (mean.people < minimum) return { suppressed: 'groupTooSmall' };
  return leavesFewOut(mean, minimum) ? { suppressed: 'complement' } : withoutOutside<MeanOfPeople>(mean);
}

function protectBands(bands: readonly Shown<SpanBand>[], minimum: number): Shown<SpanBand>[] {
  return withholdFew(bands, ({ people }) => people, minimum);
}
