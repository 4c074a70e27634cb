import { wholeFigures } from '../metrics/figures';
import type { LeavingView } from '../model/leavingView';
import type { Part } from './part';
import type { Subject } from './subject';

export function leavingView(_subject: Subject, { counts, scope }: Part): LeavingView {
  return { whole: wholeFigures(counts, scope) };
}
