import { type ReactNode, startTransition, useContext, useEffect, useState } from 'react';
import { FixedSizeContext } from './fixedSize';

interface DrawnNextProps {
  /** Kept free until then, CSS pixels. */
  readonly height: number;
  readonly children: ReactNode;
}

/** What takes long to mount, once the page around it stands, in tasks of its own. A picture is drawn at once. */
export function DrawnNext({ height, children }: DrawnNextProps) {
  const isPicture = useContext(FixedSizeContext) !== null;
  const [isDue, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  return isPicture || isDue ? children : <div style={{ height }} />;
}
