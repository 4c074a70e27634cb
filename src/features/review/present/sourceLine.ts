import type { Provenance } from '../../../core/model/slide';
import type { Speech } from '../../../i18n/LanguageProvider';

/** Where the numbers of a slide come from, in one line. */
export function sourceLine(provenance: Provenance, { messages, format }: Speech): string {
  const { from, to, scope, people, exits, method, seed, fingerprint, app } = provenance;
  const words = messages.review.slide;
  return [
    `${format.day(from)} – ${format.day(to)}`,
    scope,
    words.counted(format.count(people), format.count(exits)),
    method,
    words.madeBy(app, fingerprint, String(seed)),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
