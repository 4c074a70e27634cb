import { funnelOf } from '../claim/managersReport';
import type { ManagersView } from '../model/managersView';
import { teamRows } from './managerRows';
import type { Part } from './part';
import { rowsOfPart } from './rowsOfPart';
import type { Subject } from './subject';

/** Teams in a part of the data, beside what was to be expected of them. */
export function managersView(subject: Subject, part: Part): ManagersView {
  const rows = rowsOfPart(subject, part);
  const { teams, scaled } = teamRows(subject, part, rows);
  return { teams, funnel: funnelOf(teams), scaled };
}
