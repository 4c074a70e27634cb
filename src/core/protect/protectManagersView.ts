import { isSuppressed, type Shown } from '../model/estimate';
import type { ManagersView, MeanOfPeople, SpanBand, TeamOfPart } from '../model/managersView';
import type { Guard } from './guard';
import { funnelOver, protectTeams } from './protectManagers';
import { leavesFewOut, withholdFew, withoutOutside } from './suppressGroups';
import { tellsOfEach } from './tellsOfEach';

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
  const struggling = overEnough(team.struggling, minimum);
  return { ...team, struggling: withoutAll(struggling), morale: overEnough(team.morale, minimum) };
}

/** That all of a few struggle in all of their months is not told; that nobody ever does speaks against none of them, and is. */
function withoutAll(share: TeamOfPart['struggling']): TeamOfPart['struggling'] {
  if (share === null || isSuppressed(share) || share.mean < 0.5) return share;
  return tellsOfEach(share.mean * share.people, share.people) ? { suppressed: 'groupTooSmall' } : share;
}

function overEnough(mean: TeamOfPart['morale'], minimum: number): TeamOfPart['morale'] {
  if (mean === null || isSuppressed(mean)) return mean;
  if (mean.people < minimum) return { suppressed: 'groupTooSmall' };
  return leavesFewOut(mean, minimum) ? { suppressed: 'complement' } : withoutOutside<MeanOfPeople>(mean);
}

function protectBands(bands: readonly Shown<SpanBand>[], minimum: number): Shown<SpanBand>[] {
  return withholdFew(bands, ({ people }) => people, minimum);
}
