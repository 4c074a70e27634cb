import { NO_FILTER } from '../core/model/filter';
import type { WholeViews } from '../features/review/findings';
import type { AppStore } from './store';

/** Asked one after the other, for a newer question overtakes an older one. */
export async function wholeViews(store: AppStore): Promise<WholeViews> {
  const { snapshot, view } = store.getState();
  const outcome = snapshot?.report?.options.outcome;
  if (outcome === undefined) return { leaving: null, morale: null };
  const whole = { filter: NO_FILTER, outcome, compare: false };
  const leaving = await view({ ...whole, id: 'leaving' });
  const morale = await view({ ...whole, id: 'morale' });
  return {
    leaving: leaving?.kind === 'shown' && 'early' in leaving.view ? leaving.view : null,
    morale: morale?.kind === 'shown' && 'leadLag' in morale.view ? morale.view : null,
  };
}
