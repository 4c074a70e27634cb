import type { ReactNode } from 'react';
import css from './page.module.css';

interface StatementProps {
  /** The sentence; a chart brings its own. */
  readonly title?: string;
  /** How to read what follows. */
  readonly reading?: string;
  readonly children: ReactNode;
}

/** One statement of the page: a sentence, how to read it, and what it rests on. */
export function Statement({ title, reading, children }: StatementProps) {
  return (
    <div className={css.statement}>
      {title !== undefined && <h2>{title}</h2>}
      {reading !== undefined && <p className={css.reading}>{reading}</p>}
      {children}
    </div>
  );
}
