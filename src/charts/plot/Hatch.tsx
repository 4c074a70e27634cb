import css from './plot.module.css';

/** Stripes for what may not be shown: fill with `url(#id)`. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={css.hatchGround} width={6} height={6} />
      <line className={css.hatchLine} x1={0} x2={0} y1={0} y2={6} />
    </pattern>
  );
}
