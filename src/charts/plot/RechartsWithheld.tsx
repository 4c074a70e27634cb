import type { ComponentProps } from 'react';
import { usePlotArea, useXAxisScale } from 'recharts';
import { WithheldSpans } from './WithheldSpans';

/** WithheldSpans for a Recharts chart. */
export function RechartsWithheld(props: Omit<ComponentProps<typeof WithheldSpans>, 'x' | 'area'>) {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale) return null;
  return <WithheldSpans {...props} area={area} x={(place) => scale(place) ?? area.x} />;
}
