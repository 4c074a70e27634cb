import { earlyExits } from '../metrics/earlyExits';
import { exitsByTenure } from '../metrics/exitsByTenure';
import { leavers } from '../metrics/leavers';
import { partSurvival } from '../metrics/partSurvival';
import type { LeavingView } from '../model/leavingView';
import { highestRate } from '../stats/highestRate';
import type { Part } from './part';
import type { Subject } from './subject';
import { survivalGroupings } from './survivalGroupings';

export function leavingView(subject: Subject, part: Part): LeavingView {
  const { counts, scope } = part;
  const byTenure = exitsByTenure(counts, scope);
  return {
    ...partSurvival(counts, scope),
    groupings: survivalGroupings(subject, part),
    byTenure,
    peak: highestRate(byTenure.map(({ exits, personYears }) => ({ exits, exposure: personYears }))),
    early: earlyExits(counts, scope),
    ...leavers(counts, scope),
  };
}
