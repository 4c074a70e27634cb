import { log, log1p } from './elementary';

/** (−1)^k (ζ(k) − 1) / k for k = 2 … 31: the Taylor series of ln Γ about 2 without its linear term. */
const ZETA_TERMS = [
  0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986, 0.0028905103307415234,
  -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939, 9.945751278180853e-5, -4.492623673813314e-5,
  2.050721277567069e-5, -9.439488275268397e-6, 4.374866789907488e-6, -2.039215753801366e-6, 9.55141213040742e-7,
  -4.492469198764566e-7, 2.1207184805554665e-7, -1.0043224823968099e-7, 4.7698101693639804e-8, -2.2711094608943164e-8,
  1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9, 5.731367167241679e-10,
  -2.7595228851242334e-10, 1.330476437424449e-10, -6.4229645638381e-11, 3.1044247747322276e-11, -1.5021384080754142e-11,
] as const;
const ONE_MINUS_EULER = 0.42278433509846713;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * Question: ln Γ(x), the logarithm of the factorial of x − 1, for x > 0.
 * Formula: Taylor series with ζ(k) − 1 about 2 (x from 0.5 to 2.5), recurrence up to 10, Stirling's series above.
 * Source: DLMF 5.7.3, 5.5.1, 5.11.1. R: lgamma(x). Relative error below 1e-14, also next to the zeros at 1 and 2.
 * No unit. Throws for x ≤ 0 and NaN.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new Error(`invalid argument of logGamma; must be positive: ${x}`);
  if (x < 0.5) return logGammaOneTo(x) - log(x);
  if (x < 1.5) return logGammaOneTo(x - 1);
  if (x < 10) return logGammaMiddle(x);
  return (x - 0.5) * log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}

/**
 * Question: how far Stirling's formula misses: ln Γ(x + 1) − ((x + ½) ln x − x + ½ ln 2π), for x ≥ 10.
 * Formula: Σ B(2k) / (2k (2k − 1) x^(2k − 1)), seven terms (the eighth is below 3e-17 at 10).
 * Source: DLMF 5.11.1; named δ(n) in Loader (2000). R: lgamma(x + 1) - ((x + 0.5) * log(x) - x + log(2 * pi) / 2).
 * No unit. Throws below 10, where the series is not accurate.
 */
export function stirlingError(x: number): number {
  if (!(x >= 10)) throw new Error(`invalid argument of stirlingError; must be at least 10: ${x}`);
  const s = 1 / (x * x);
  const tail = 1 / 1680 - s * (1 / 1188 - s * (691 / 360_360 - s / 156));
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * tail))) / x;
}

/** ln Γ(1 + a) for a ≥ 0, which keeps the digits of an a that 1 + a would swallow. R: lgamma(1 + a). No unit. */
export function logGammaOfOneMore(a: number): number {
  return a <= 0.5 ? logGammaOneTo(a) : logGamma(1 + a);
}

/** ln Γ(1 + z) for −0.5 ≤ z ≤ 0.5. */
function logGammaOneTo(z: number): number {
  return logGammaAboutTwo(z) - log1p(z);
}

/** ln Γ(2 + z) for −0.5 ≤ z ≤ 0.5. */
function logGammaAboutTwo(z: number): number {
  let sum = 0;
  for (let k = ZETA_TERMS.length - 1; k >= 0; k -= 1) sum = (sum + ZETA_TERMS[k]) * z;
  return z * (ONE_MINUS_EULER + sum);
}

function logGammaMiddle(x: number): number {
  let product = 1;
  let y = x;
  while (y > 2.5) {
    y -= 1;
    product *= y;
  }
  return logGammaAboutTwo(y - 2) + log(product);
}
