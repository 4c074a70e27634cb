import { funnelOf } from '../claim/managersReport';
import type { ManagersView } from '../model/managersView';
import { teamRows } from './managerRows';
import type { Part } from './part';
import { spanOfPart } from './spanOfPart';
import { staysOfPart } from './staysOfPart';
import type { Subject } from './subject';
import { symptomsOfPart } from './symptomsOfPart';

/** Teams in a part of the data, beside what was to be expected of them, and what else they show. */
export function managersView(subject: Subject, part: Part): ManagersView {
  const stays = staysOfPart(subject, part);
  const { teams, scaled, sums } = teamRows(subject, part, stays);
  const { struggling, morale } = symptomsOfPart(subject, stays);
  const { manager } = subject.context.workforce.dictionaries;
  const codes = new Map(manager.map((name, code) => [name, code]));
  return {
    teams: teams.map((team) => {
      const code = codes.get(team.manager) ?? -1;
      return { ...team, struggling: struggling?.of(code, 1) ?? null, morale: morale?.of(code, 100) ?? null };
    }),
    funnel: funnelOf(teams),
    scaled,
    span: sums && spanOfPart(subject, stays, sums),
  };
}
