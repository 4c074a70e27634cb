import { type ReactNode, useEffect, useState } from 'react';
import { whenIdle } from './whenIdle';

/** Draws what the page can be used without, once it has nothing else to do. */
export function OnceIdle({ children }: { readonly children: ReactNode }) {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return isIdle ? children : null;
}
