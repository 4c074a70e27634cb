import { wholeFigures } from '../metrics/figures';
import type { MoraleView } from '../model/moraleView';
import type { Part } from './part';
import type { Subject } from './subject';

export function moraleView(_subject: Subject, { counts, scope }: Part): MoraleView {
  return { whole: wholeFigures(counts, scope) };
}
