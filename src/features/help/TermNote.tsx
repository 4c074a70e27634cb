import { useLayoutEffect, useRef } from 'react';
import { Link } from 'wouter';
import { TERMS, type TermId } from '../../i18n/helpIds';
import { useHelp } from '../../i18n/LanguageProvider';
import { methodPath } from './methodPaths';
import css from './term.module.css';

interface TermNoteProps {
  readonly id: TermId;
  readonly noteId: string;
}

/** What a word means, and where more is said. */
export function TermNote({ id, noteId }: TermNoteProps) {
  const { glossary } = useHelp().help;
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const note = ref.current;
    if (note === null) return;
    const beyond = note.getBoundingClientRect().right - (document.documentElement.clientWidth - 8);
    if (beyond > 0) note.style.translate = `${-beyond}px`;
  }, []);
  return (
    <span ref={ref} className={css.note}>
      <span id={noteId}>{glossary.terms[id].meaning}</span> <Link href={methodPath(TERMS[id])}>{glossary.more}</Link>
    </span>
  );
}
