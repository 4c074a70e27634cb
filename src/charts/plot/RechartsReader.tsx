import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { PointReader } from './PointReader';

interface RechartsReaderProps {
  /** In the units of the axes, one per reading. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** PointReader for a Recharts chart: above everything else it draws. */
export function RechartsReader({ points }: RechartsReaderProps) {
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!area || !x || !y) return null;
  const anchors = points.map((point) => ({ x: x(point.x) ?? 0, y: y(point.y) ?? 0 }));
  return (
    <ZIndexLayer zIndex={2000}>
      <PointReader anchors={anchors} area={area} find="column" />
    </ZIndexLayer>
  );
}
