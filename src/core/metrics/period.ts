/** Months first..last of the grid. */
export interface Period {
  readonly first: number;
  readonly last: number;
}
