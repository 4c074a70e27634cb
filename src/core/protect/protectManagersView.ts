import { isSuppressed } from '../model/estimate';
import type { ManagersView } from '../model/managersView';
import type { Guard } from './guard';
import { funnelOver, protectTeams } from './protectManagers';

export function protectManagersView(view: ManagersView, { minimum, managers }: Guard): ManagersView {
  const teams = protectTeams(view.teams, minimum, managers);
  const shown = teams.flatMap((team) => (isSuppressed(team) ? [] : [team]));
  return { ...view, teams, funnel: funnelOver(view.funnel, shown) };
}
