import type { Workforce } from '../model/workforce';
import { type MonthGrid, monthGrid } from '../panel/exposure';
import { type Standing, standing } from '../panel/exposureStanding';
import { remember } from './remember';

/** A workforce with what every figure looks up: its months, and where each entry of its tables stood. */
export interface Measured {
  readonly workforce: Workforce;
  readonly grid: MonthGrid;
  readonly stands: Standing;
  readonly places: Places;
}

/** The assignment in which each entry of a table stood on the first day at risk of its month; −1 for none. */
export interface Places {
  readonly training: Int32Array | null;
  readonly coaching: Int32Array | null;
  readonly quota: Int32Array | null;
  readonly pulse: Int32Array | null;
}

export function measured(workforce: Workforce): Measured {
  const grid = monthGrid(workforce.from, workforce.asOf);
  const stands = standing(workforce, grid);
  const { training, coaching, quota, pulse } = workforce;
  const placesOf = (table: Table) =>
    table.person.map((person, entry) => (person < 0 ? -1 : stands(person, table.month[entry] - grid.firstMonth)));
  const places = remember(placesOf);
  return {
    workforce,
    grid,
    stands,
    // When they are first asked for: of millions of entries it takes a while.
    places: {
      get training() {
        return training && places(training);
      },
      get coaching() {
        return coaching && places(coaching);
      },
      get quota() {
        return quota && places(quota);
      },
      get pulse() {
        return pulse && places(pulse);
      },
    },
  };
}

interface Table {
  readonly person: Int32Array;
  readonly month: Int32Array;
}
