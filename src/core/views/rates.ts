import { DAYS_PER_YEAR } from '../model/calendar';
import type { RateOf } from '../model/hoursView';
import { poissonInterval } from '../stats/poissonInterval';

/** Days at risk, exits and different people in each class of a part, and the people beside it. Rows come person by person. */
export class ClassSums {
  readonly days: Float64Array;
  readonly exits: Float64Array;
  readonly people: Int32Array;
  readonly outside: Int32Array;
  readonly #cells: Uint8Array;
  readonly #last: Int32Array;
  readonly #lastBeside: Int32Array;

  constructor(classes: number, cells: number) {
    this.days = new Float64Array(classes);
    this.exits = new Float64Array(classes);
    this.people = new Int32Array(classes);
    this.outside = new Int32Array(classes);
    this.#cells = new Uint8Array(cells);
    this.#last = new Int32Array(classes).fill(-1);
    this.#lastBeside = new Int32Array(classes).fill(-1);
  }

  add(own: number, cell: number, person: number, days: number, exits: number): void {
    if (this.#last[own] !== person) this.people[own]++;
    this.#last[own] = person;
    this.#cells[cell] = 1;
    this.days[own] += days;
    this.exits[own] += exits;
  }

  beside(own: number, person: number): void {
    if (this.#lastBeside[own] !== person) this.outside[own]++;
    this.#lastBeside[own] = person;
  }

  /** Cells seen. */
  get cells(): number {
    return this.#cells.reduce((total, here) => total + here, 0);
  }
}

/** Null where nobody was at risk. */
export function rateOf(sums: ClassSums, index: number): RateOf | null {
  const days = sums.days[index];
  if (days === 0) return null;
  return { ...rateIn(sums.exits[index], days), people: sums.people[index], outside: sums.outside[index] };
}

/** Exits per person-year with the exact 95 % interval. */
export function rateIn(exits: number, days: number): Omit<RateOf, 'people' | 'outside'> {
  const personYears = days / DAYS_PER_YEAR;
  return { exits, personYears, rate: exits / personYears, ...poissonInterval(exits, personYears) };
}
