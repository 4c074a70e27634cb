import { wholeFigures } from '../metrics/figures';
import type { HoursView } from '../model/hoursView';
import type { Part } from './part';
import type { Subject } from './subject';

export function hoursView(_subject: Subject, { counts, scope }: Part): HoursView {
  return { whole: wholeFigures(counts, scope) };
}
