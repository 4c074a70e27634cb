import { wholeFigures } from '../metrics/figures';
import type { ManagersView } from '../model/managersView';
import type { Part } from './part';
import type { Subject } from './subject';

export function managersView(_subject: Subject, { counts, scope }: Part): ManagersView {
  return { whole: wholeFigures(counts, scope) };
}
