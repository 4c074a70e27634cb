import type { Provenance } from '../core/model/slide';
import { VIEW_IDS } from '../core/model/views';
import { screenAt } from './routes';
import type { AppState } from './store';
import { currentAddress } from './useAddress';

/** Where the numbers on the screen come from at this moment; null without data. `scope` says what the filter leaves. */
export function provenanceNow({ snapshot, views }: AppState, scope: string): Provenance | null {
  const report = snapshot?.report ?? null;
  if (snapshot === null || report === null || snapshot.fingerprint === null) return null;
  const screen = screenAt(currentAddress().path);
  const id = VIEW_IDS.find((one) => one === screen);
  const answer = id === undefined ? undefined : views[id];
  const part = answer?.kind === 'shown' ? answer.part : null;
  return {
    from: part?.from ?? report.from,
    to: part?.to ?? report.asOf,
    scope,
    people: part?.people ?? report.people,
    exits: part?.exits ?? report.exits.counted,
    method: '',
    address: location.hash,
    seed: report.seed,
    fingerprint: snapshot.fingerprint,
    app: `Mainstay ${report.app}`,
  };
}
