/*
 * Exponential and logarithm from +, −, × and ÷ alone. Engines round Math.exp and Math.log differently in the last place
 * (Node 20 and Chromium 156 disagree on one value of exp in ten), and a report must be the same to the last digit wherever
 * it is computed. exp and log follow FDLIBM, of which Sun Microsystems said:
 *
 *   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunSoft, a Sun Microsystems, Inc.
 *   business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice
 *   is preserved.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** 2^k for k = −1074 … 1023, exact. */
const POWERS_OF_TWO = powersOfTwo();
const LOWEST_POWER = -1074;

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(1024 + 1074);
  let value = 1;
  for (let k = 0; k < 1024; k += 1, value *= 2) powers[k + 1074] = value;
  value = 1;
  for (let k = 0; k >= -1074; k -= 1, value /= 2) powers[k + 1074] = value;
  return powers;
}

function powerOfTwo(k: number): number {
  return POWERS_OF_TWO[k - LOWEST_POWER] ?? 0;
}

/**
 * Question: e to the power of x, the same bits everywhere.
 * Formula: x = k ln 2 + r, |r| ≤ ½ ln 2; e^r by a rational approximation; times 2^k. Source: FDLIBM e_exp.c. R: exp(x).
 * Error under 1 unit in the last place; Infinity above 709.78, 0 below −745.13.
 * No unit.
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const power = 1 - (low - (r * c) / (2 - c) - high);
  // In two halves, so that neither the largest nor the smallest results pass through infinity or zero.
  const half = k >> 1;
  return power * powerOfTwo(half) * powerOfTwo(k - half);
}

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);
const HIGH_WORD = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;
const TWO_54 = 18_014_398_509_481_984;

/**
 * Question: the natural logarithm of x, the same bits everywhere.
 * Formula: x = 2^k (1 + f), √½ < 1 + f < √2; s = f / (2 + f); ln(1 + f) = f − s (f − R(s²)). Source: FDLIBM e_log.c. R: log(x).
 * Error under 1 unit in the last place; −Infinity at 0, NaN below.
 * No unit.
 */
export function log(x: number): number {
  if (Number.isNaN(x) || x < 0) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  const subnormal = x < 2.2250738585072014e-308;
  bits[0] = subnormal ? x * TWO_54 : x;
  const high = words[HIGH_WORD] ?? 0;
  let k = (high >>> 20) - 1023 - (subnormal ? 54 : 0);
  const mantissa = high & 0xfffff;
  // Above √2 the number is halved, so that 1 + f stays near 1.
  const halved = (mantissa + 0x95f64) & 0x100000;
  words[HIGH_WORD] = mantissa | (halved ^ 0x3ff00000);
  k += halved >>> 20;
  const f = (bits[0] ?? 1) - 1;
  if (f === 0) return k * LN2_HIGH + k * LN2_LOW;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const halfSquare = 0.5 * f * f;
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + even + odd) + k * LN2_LOW) - f);
}

/**
 * Question: ln(1 + x) without losing a small x.
 * Formula: ln(u) x / (u − 1), u = 1 + x rounded: the rounding of u cancels. Source: Kahan, in Goldberg (1991), theorem 4. R: log1p(x).
 * Error of a few units in the last place.
 * No unit; −Infinity at −1, NaN below.
 */
export function log1p(x: number): number {
  const u = 1 + x;
  if (u === 1 || u === Number.POSITIVE_INFINITY) return x;
  return u <= 0 ? log(u) : (log(u) * x) / (u - 1);
}

/**
 * Question: e^x − 1 without losing a small x.
 * Formula: (u − 1) x / ln(u), u = e^x rounded. Source: Kahan, in Higham (2002), 1.14.1. R: expm1(x).
 * Error of a few units in the last place.
 * No unit.
 */
export function expm1(x: number): number {
  const u = exp(x);
  if (u === 1) return x;
  if (u === 0 || u === Number.POSITIVE_INFINITY) return u - 1;
  return u - 1 === -1 ? -1 : ((u - 1) * x) / log(u);
}
