import { Children, type ReactNode, startTransition, useEffect, useState } from 'react';

/** What a reader sees of a screen at first: heading, terms and the first statement. */
const AT_ONCE = 3;

/** The parts of a screen one after another, each in a task of its own, so that the page answers in between. */
export function InTurn({ children }: { readonly children: ReactNode }) {
  const parts = Children.toArray(children);
  const [mounted, setMounted] = useState(AT_ONCE);
  const isWhole = mounted >= parts.length;
  useEffect(() => {
    if (!isWhole) startTransition(() => setMounted(mounted + 1));
  }, [isWhole, mounted]);
  return (
    <>
      {parts.slice(0, mounted)}
      {!isWhole && <div aria-busy="true" />}
    </>
  );
}
