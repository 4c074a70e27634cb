import type { Provenance } from '../core/model/slide';
import type { ExportWords } from '../i18n/en/export';
import type { Format } from '../i18n/format';

/** Which data, which people, which method: one line each. */
export function provenanceLines(provenance: Provenance, words: ExportWords, format: Format): string[] {
  const { from, to, scope, people, exits, method, app, fingerprint, seed } = provenance;
  return [
    words.period(format.day(from), format.day(to)),
    scope === '' ? words.everything : scope,
    words.people(format.count(people)),
    words.exits(format.count(exits)),
    ...(method === '' ? [] : [words.method(method)]),
    words.computed(app, fingerprint, String(seed)),
  ];
}
