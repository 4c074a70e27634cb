import { createContext, type ReactNode, useContext } from 'react';

/** The table of the screen's figures beside those of the period before; null where no comparison is asked for. */
export const ComparisonContext = createContext<ReactNode>(null);

/** Where a screen has it: after its first statement, so that the answer comes before what it is compared with. */
export function Comparison() {
  return useContext(ComparisonContext);
}
