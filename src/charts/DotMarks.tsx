import type { DotRow, MeasuredDot } from './dotIntervalRows';
import markCss from './plot/marks.module.css';
import { clamp, type Scale } from './plot/scale';

/** What the marks of all rows are placed by. */
export interface DotScale {
  readonly unit: number;
  readonly x: Scale;
  /** Where a ratio of 0 stands: a log scale has no place for it. */
  readonly zeroX: number;
}

/** Ratios of 0 stand left of the log scale; what lies beyond either end stands at it. */
export function placeOf(value: number, { x, zeroX }: DotScale): number {
  const [least] = x.domain;
  return least > 0 && value <= 0 ? zeroX : x(clamp(value, x.domain));
}

interface DotProps {
  readonly row: MeasuredDot;
  readonly scale: DotScale;
  readonly y: number;
  /** Another row is the one the title speaks of. */
  readonly quiet: boolean;
  /** The interval goes through the hollow dot the arrow comes from. */
  readonly raised: boolean;
}

/** How far above the row the hollow dot stands. */
const RISE = 9;

/** The dot of a row, its interval, and the arrow that leads to it. */
export function Dot({ row, scale, y, quiet, raised }: DotProps) {
  const { unit } = scale;
  const at = placeOf(row.value, scale);
  const paint = row.highlight ? markCss.accentPoint : quiet ? markCss.point : markCss.inkPoint;
  return (
    <>
      <Interval
        row={row}
        scale={scale}
        y={raised ? y - RISE * unit : y}
        paint={row.highlight ? markCss.accentInterval : markCss.interval}
      />
      {typeof row.before === 'number' && <Arrow from={placeOf(row.before, scale)} to={at} y={y} unit={unit} />}
      <circle className={paint} cx={at} cy={y} r={5 * unit} />
    </>
  );
}

interface IntervalProps {
  readonly row: DotRow;
  readonly scale: DotScale;
  readonly y: number;
  readonly paint: string | undefined;
}

/** Ends in an arrow where it goes on beyond the plot. */
function Interval({ row: { lower, upper }, scale, y, paint }: IntervalProps) {
  if (typeof lower !== 'number' || typeof upper !== 'number') return null;
  const { x, unit } = scale;
  const [from, to] = [placeOf(lower, scale), placeOf(upper, scale)];
  return (
    <>
      <line className={`${paint} ${markCss.firm}`} x1={from} x2={to} y1={y} y2={y} />
      {upper > x.domain[1] && <ArrowHead x={to} y={y} back={-4 * unit} />}
      {lower > 0 && lower < x.domain[0] && <ArrowHead x={from} y={y} back={4 * unit} />}
    </>
  );
}

function ArrowHead({ x, y, back }: { readonly x: number; readonly y: number; readonly back: number }) {
  const half = Math.abs(back) * 0.75;
  return <path className={markCss.arrow} d={`M${x + back} ${y - half}L${x} ${y}L${x + back} ${y + half}`} />;
}

interface ArrowProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly unit: number;
}

/** From a hollow dot above the row down to the dot. */
function Arrow({ from, to, y, unit }: ArrowProps) {
  const rise = RISE * unit;
  const start = y - rise;
  const length = Math.hypot(to - from, rise);
  const [along, down] = [(to - from) / length, rise / length];
  const tip = { x: to - along * 6 * unit, y: y - down * 6 * unit };
  const wing = (side: number) => {
    const back = { x: tip.x - along * 5 * unit, y: tip.y - down * 5 * unit };
    return `${(back.x - down * side * 2.6 * unit).toFixed(1)} ${(back.y + along * side * 2.6 * unit).toFixed(1)}`;
  };
  return (
    <>
      {length > 16 * unit && (
        <>
          <line className={markCss.joining} x1={from} x2={tip.x} y1={start} y2={tip.y} />
          <path className={markCss.arrow} d={`M${wing(-1)}L${tip.x.toFixed(1)} ${tip.y.toFixed(1)}L${wing(1)}`} />
        </>
      )}
      <circle className={markCss.hollow} cx={from} cy={start} r={3.75 * unit} />
    </>
  );
}
