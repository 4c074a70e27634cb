import { NO_FILTER } from '../core/model/filter';
import type { Provenance } from '../core/model/slide';
import { type PartReport, VIEW_IDS } from '../core/model/views';
import { scopeText } from '../features/filter/filterText';
import type { Speech } from '../i18n/LanguageProvider';
import type { Snapshot } from '../worker/protocol';
import { isSameFilter } from './filterAddress';
import { screenAt } from './routes';
import type { AppState } from './store';
import { currentAddress } from './useAddress';

/** Where the numbers on the screen come from at this moment; null without data. Speech: to say what a filter leaves. */
export function provenanceNow({ snapshot, views }: AppState, speech: Speech | null): Provenance | null {
  const report = snapshot?.report ?? null;
  if (snapshot === null || report === null || snapshot.fingerprint === null) return null;
  const screen = screenAt(currentAddress().path);
  const id = VIEW_IDS.find((one) => one === screen);
  const answer = id === undefined ? undefined : views[id];
  const part = answer?.kind === 'shown' ? answer.part : null;
  return {
    from: part?.from ?? report.from,
    to: part?.to ?? report.asOf,
    scope: part === null || speech === null ? '' : scopeOf(snapshot, part, speech),
    people: part?.people ?? report.people,
    exits: part?.exits ?? report.exits.counted,
    method: '',
    address: location.hash,
    seed: report.seed,
    fingerprint: snapshot.fingerprint,
    app: `Mainstay ${report.app}`,
  };
}

/** What the filter leaves, as a sentence; '' where it leaves all. */
function scopeOf({ filterChoices }: Snapshot, part: PartReport, speech: Speech): string {
  const { filter } = currentAddress();
  if (filterChoices === null || isSameFilter(filter, NO_FILTER)) return '';
  return scopeText(filter, filterChoices, part, speech);
}
