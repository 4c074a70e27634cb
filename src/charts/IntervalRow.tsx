import type { VerdictId } from '../core/model/verdict';
import type { ChartLanguage } from './chartLanguage';
import css from './IntervalRow.module.css';
import { clamp } from './plot/scale';

export interface IntervalRowProps {
  readonly language: ChartLanguage;
  readonly verdict: VerdictId;
  /** Support for a rival does not have the colour of support for the claim. */
  readonly rival?: boolean;
  /** Rate ratio and its 95 % interval; null where there is none: only the line at 1 is drawn. */
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Furthest ratio from 1 the shared scale must hold (drawn from 1/reach to reach); see intervalReach. */
  readonly reach: number;
}

const WIDTH = 160;
const HEIGHT = 24;
const INSET = 7;

/** Furthest a set of ratios goes from 1, either way; at least 1.5 and at most 8, beyond which a line ends in an arrow. */
export function intervalReach(ratios: readonly (number | null)[]): number {
  const far = ratios.map((ratio) => (ratio === null || !(ratio > 0) ? 1 : Math.max(ratio, 1 / ratio)));
  return clamp(Math.max(1.5, ...far), [1.5, 8]);
}

/** An estimate and its interval against 1, on the log scale all rows of a docket share. */
export function IntervalRow({ language, verdict, rival = false, estimate, lower, upper, reach }: IntervalRowProps) {
  const { words, format } = language;
  const place = (ratio: number) => WIDTH / 2 + (Math.log(ratio) / Math.log(reach)) * (WIDTH / 2 - INSET);
  const known = estimate !== null && lower !== null && upper !== null && estimate > 0;
  const name = known
    ? words.interval.reading(format.ratio(estimate), format.interval(lower, upper))
    : words.interval.none;
  return (
    <svg
      className={`${css.row} ${rival && verdict === 'supports' ? css.rival : css[verdict]}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={name}
    >
      <line className={css.one} x1={WIDTH / 2} x2={WIDTH / 2} y1={0} y2={HEIGHT} />
      {known && <Span from={place(Math.max(lower, 1e-9))} to={place(upper)} at={place(estimate)} />}
    </svg>
  );
}

function Span({ from, to, at }: { readonly from: number; readonly to: number; readonly at: number }) {
  const ends = [INSET, WIDTH - INSET] as const;
  const middle = HEIGHT / 2;
  const arrow = (x: number, way: 1 | -1) => (
    <path className={css.interval} d={`M${x - 4 * way} ${middle - 4}L${x} ${middle}L${x - 4 * way} ${middle + 4}`} />
  );
  return (
    <g>
      <line className={css.interval} x1={clamp(from, ends)} x2={clamp(to, ends)} y1={middle} y2={middle} />
      {from < ends[0] && arrow(ends[0] - 3, -1)}
      {to > ends[1] && arrow(ends[1] + 3, 1)}
      <circle className={css.estimate} cx={clamp(at, ends)} cy={middle} r={4.5} />
    </g>
  );
}

/** Heads the column of interval rows: which side means fewer exits, which more. */
export function IntervalRowHead({ language }: { readonly language: ChartLanguage }) {
  const { fewer, more } = language.words.interval;
  return (
    <span className={css.head}>
      <span>{fewer}</span>
      <span>1</span>
      <span>{more}</span>
    </span>
  );
}
