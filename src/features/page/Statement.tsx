import type { ReactNode } from 'react';
import css from './page.module.css';

interface StatementProps {
  /** The sentence; a chart brings its own. */
  readonly title?: string;
  /** How to read what follows. */
  readonly reading?: string;
  /** Its title alone, until the reader opens it. */
  readonly folded?: boolean;
  readonly children: ReactNode;
}

/** One statement of the page: a sentence, how to read it, and what it rests on. */
export function Statement({ title, reading, folded = false, children }: StatementProps) {
  if (folded)
    return (
      <details className={css.statement}>
        <summary className={css.foldedTitle}>
          <h2>{title}</h2>
        </summary>
        {reading !== undefined && <p className={css.reading}>{reading}</p>}
        {children}
      </details>
    );
  if (title === undefined) return <div className={css.statement}>{children}</div>;
  return (
    <div className={`${css.statement} ${css.headed}`}>
      <div>
        <h2>{title}</h2>
        {reading !== undefined && <p className={css.reading}>{reading}</p>}
      </div>
      <div>{children}</div>
    </div>
  );
}
