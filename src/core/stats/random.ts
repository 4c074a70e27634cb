import { log } from './elementary';
import { poissonDraw } from './poissonDraw';

/** A seeded stream of random numbers: the same seed gives the same numbers in every engine. */
export interface Random {
  /** Uniform on [0, 1), 53 bits. */
  next(): number;
  /** Uniform on 0 … below − 1 (below a whole number from 1 to 2^32), without modulo bias. */
  integer(below: number): number;
  /** Standard normal. */
  normal(): number;
  /** Poisson count of the given mean (≥ 0). */
  poisson(mean: number): number;
  /** Uniform random permutation, in place. */
  shuffle(values: Int32Array | Float64Array): void;
  /** An independent stream for a label (whole number); does not depend on how many numbers were drawn before. */
  fork(label: number): Random;
}

const MASK_64 = 0xffff_ffff_ffff_ffffn;
const GOLDEN_GAMMA = 0x9e37_79b9_7f4a_7c15n;

/**
 * Question: numbers that look random, yet repeat with the seed, bit for bit, in Node and in browsers.
 * Formula: xoshiro128** on four 32-bit words, seeded by four halves of two splitmix64 outputs; next() joins the upper
 * 27 and 26 bits of two words; normal() is Marsaglia's polar method; shuffle() is Fisher–Yates; a fork's key is the
 * splitmix64 hash of the parent's key and the label.
 * Source: Blackman & Vigna (2021), ACM TOMS 47(4), 36 (xoshiro128starstar.c); Steele, Lea & Flood (2014), OOPSLA
 * (splitmix64); Marsaglia & Bray (1964), SIAM Review 6(3); Durstenfeld (1964), CACM 7(7), algorithm 235.
 * R: none (own stream). Unit: seed and labels are whole numbers of at most 2^53 in size; throws for others.
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new Error(`invalid seed; must be a whole number: ${seed}`);
  return randomOfKey(BigInt.asUintN(64, BigInt(seed)));
}

function randomOfKey(key: bigint): Random {
  const word = xoshiro128StarStar(seedWords(key));
  const next = () => {
    const high = word() >>> 5;
    return (high * 67_108_864 + (word() >>> 6)) / 9_007_199_254_740_992;
  };
  const integer = (below: number) => integerBelow(word, below);
  return {
    next,
    integer,
    normal: polarNormal(next),
    poisson: (mean) => poissonDraw(next, mean),
    shuffle(values) {
      for (let last = values.length - 1; last > 0; last -= 1) {
        const other = wordBelow(word, last + 1);
        const held = values[last];
        values[last] = values[other];
        values[other] = held;
      }
    },
    fork(label) {
      if (!Number.isSafeInteger(label)) throw new Error(`invalid fork label; must be a whole number: ${label}`);
      return randomOfKey(splitmix64(key ^ splitmix64(BigInt.asUintN(64, BigInt(label)))));
    },
  };
}

/**
 * Question: the next word of Blackman & Vigna's xoshiro128** generator.
 * Source: xoshiro128starstar.c (public domain), prng.di.unimi.it. R: none.
 * Takes four 32-bit words, not all zero; the returned function gives whole numbers from 0 to 2^32 − 1.
 * No unit.
 */
export function xoshiro128StarStar(words: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = words;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

/**
 * Question: a well mixed 64-bit word from a state; successive states differ by the golden gamma.
 * Source: Steele, Lea & Flood (2014), OOPSLA; splitmix64.c (public domain). R: none.
 * No unit: whole numbers from 0 to 2^64 − 1; larger ones and negative ones are taken modulo 2^64.
 */
export function splitmix64(state: bigint): bigint {
  let z = (state + GOLDEN_GAMMA) & MASK_64;
  z = ((z ^ (z >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK_64;
  z = ((z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK_64;
  return z ^ (z >> 31n);
}

function seedWords(key: bigint): [number, number, number, number] {
  const first = splitmix64(key);
  const second = splitmix64((key + GOLDEN_GAMMA) & MASK_64);
  const half = (word: bigint) => Number(word & 0xffff_ffffn) | 0;
  return [half(first), half(first >> 32n), half(second), half(second >> 32n)];
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function integerBelow(word: () => number, below: number): number {
  if (!Number.isInteger(below) || below < 1 || below > 4_294_967_296) {
    throw new Error(`invalid bound; must be a whole number from 1 to 2^32: ${below}`);
  }
  return wordBelow(word, below);
}

function wordBelow(word: () => number, below: number): number {
  let drawn = word();
  // The bound lies above 2^32 − below: nearly always there is nothing to compute it for.
  if (drawn >= 4_294_967_296 - below) {
    const unbiased = 4_294_967_296 - (4_294_967_296 % below);
    while (drawn >= unbiased) drawn = word();
  }
  // drawn % below, exact for words of 32 bits, and several times as fast.
  return drawn - Math.floor(drawn / below) * below;
}

function polarNormal(next: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const u = 2 * next() - 1;
      const v = 2 * next() - 1;
      const square = u * u + v * v;
      if (square > 0 && square < 1) {
        const scale = Math.sqrt((-2 * log(square)) / square);
        spare = v * scale;
        return u * scale;
      }
    }
  };
}
