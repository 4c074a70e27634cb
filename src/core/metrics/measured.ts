import type { Workforce } from '../model/workforce';
import { type MonthGrid, monthGrid } from '../panel/exposure';
import { type Standing, standing } from '../panel/exposureStanding';

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
  const placesOf = (table: { readonly person: Int32Array; readonly month: Int32Array } | null) =>
    table?.person.map((person, entry) => (person < 0 ? -1 : stands(person, table.month[entry] - grid.firstMonth)));
  const { training, coaching, quota, pulse } = workforce;
  return {
    workforce,
    grid,
    stands,
    places: {
      training: placesOf(training) ?? null,
      coaching: placesOf(coaching) ?? null,
      quota: placesOf(quota) ?? null,
      pulse: placesOf(pulse) ?? null,
    },
  };
}
