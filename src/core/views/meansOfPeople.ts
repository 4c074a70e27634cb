import type { MeanOfPeople } from '../model/managersView';
import { tQuantile } from '../stats/studentT';

/**
 * Question: what is the mean over people, and how far could it be off?
 * Formula: each person's own mean counts once; mean ± t(0.975, people − 1) s / √people, cut to what can be. Source: Student 1908,
 * Biometrika 6, 1–25. R: t.test(tapply(value, person, mean))$conf.int. Units: those of the values; one sum per group.
 * Null for a group without values; no interval for one person. Values must come person by person.
 */
export class MeansOfPeople {
  readonly #person: Int32Array;
  readonly #sum: Float64Array;
  readonly #count: Float64Array;
  readonly #people: Int32Array;
  readonly #means: Float64Array;
  readonly #squares: Float64Array;
  readonly #beside: Int32Array;
  readonly #lastBeside: Int32Array;
  readonly #quantiles = new Map<number, number>();

  constructor(groups: number) {
    this.#person = new Int32Array(groups).fill(-1);
    this.#sum = new Float64Array(groups);
    this.#count = new Float64Array(groups);
    this.#people = new Int32Array(groups);
    this.#means = new Float64Array(groups);
    this.#squares = new Float64Array(groups);
    this.#beside = new Int32Array(groups);
    this.#lastBeside = new Int32Array(groups).fill(-1);
  }

  add(group: number, person: number, sum: number, count: number): void {
    if (this.#person[group] !== person) this.#close(group);
    this.#person[group] = person;
    this.#sum[group] += sum;
    this.#count[group] += count;
  }

  /** Somebody with values whom the part leaves out. */
  beside(group: number, person: number): void {
    if (this.#lastBeside[group] !== person) this.#beside[group]++;
    this.#lastBeside[group] = person;
  }

  /** To be asked once all values have come. */
  of(group: number, most: number): MeanOfPeople | null {
    this.#close(group);
    const people = this.#people[group];
    if (people === 0) return null;
    const mean = this.#means[group] / people;
    const outside = this.#beside[group];
    if (people === 1) return { mean, interval: null, people, outside };
    const variance = Math.max(0, this.#squares[group] - people * mean * mean) / (people - 1);
    const reach = this.#quantile(people - 1) * Math.sqrt(variance / people);
    const interval = { lower: Math.max(0, mean - reach), upper: Math.min(most, mean + reach) };
    return { mean, interval, people, outside };
  }

  #close(group: number): void {
    if (this.#count[group] > 0) {
      const own = this.#sum[group] / this.#count[group];
      this.#people[group]++;
      this.#means[group] += own;
      this.#squares[group] += own * own;
    }
    this.#sum[group] = 0;
    this.#count[group] = 0;
  }

  #quantile(freedom: number): number {
    const known = this.#quantiles.get(freedom) ?? tQuantile(0.975, freedom);
    this.#quantiles.set(freedom, known);
    return known;
  }
}
