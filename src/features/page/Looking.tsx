import { type ReactNode, useEffect } from 'react';

interface LookingProps {
  readonly onLook: () => void;
  readonly children: ReactNode;
}

/** Around what shows verdicts: from then on a change of the rules is one after results were seen. */
export function Looking({ onLook, children }: LookingProps) {
  useEffect(onLook, [onLook]);
  return children;
}
