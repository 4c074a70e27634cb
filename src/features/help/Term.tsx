import { lazy, type ReactNode, Suspense, useId, useRef } from 'react';
import type { TermId } from '../../i18n/helpIds';
import css from './term.module.css';
import { useNote } from './useNote';

const TermNote = lazy(async () => ({ default: (await import('./TermNote')).TermNote }));

interface TermProps {
  readonly id: TermId;
  readonly children: ReactNode;
}

/** A word of the field that explains itself when it is pointed at, focused or tapped. */
export function Term({ id, children }: TermProps) {
  const around = useRef<HTMLSpanElement>(null);
  const open = useNote(around);
  const note = useId();
  return (
    <span ref={around} className={css.around}>
      <button type="button" className={css.term} aria-expanded={open} aria-describedby={open ? note : undefined}>
        {children}
      </button>
      {open && (
        <Suspense fallback={null}>
          <TermNote id={id} noteId={note} />
        </Suspense>
      )}
    </span>
  );
}
