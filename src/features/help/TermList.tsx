import { lazy, Suspense } from 'react';
import type { TermId } from '../../i18n/helpIds';

const Words = lazy(async () => ({ default: (await import('./TermWords')).TermWords }));

/** The words of the field that a screen uses, each of which explains itself. */
export function TermList({ terms }: { readonly terms: readonly TermId[] }) {
  return (
    <Suspense fallback={null}>
      <Words terms={terms} />
    </Suspense>
  );
}
