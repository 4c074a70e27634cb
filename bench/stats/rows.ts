import { createRandom } from '../../src/core/stats/random';

/** Person-months: an intercept, five bands, two groupings and a number, 3.6 million rows in full. */
export function personMonths(rows: number) {
  const random = createRandom(11);
  const columns = Array.from({ length: 10 }, () => new Float64Array(rows));
  const response = new Float64Array(rows);
  const offset = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const band = random.integer(5);
    const region = random.integer(4);
    const [role, source] = [random.integer(2), random.integer(2)];
    const share = random.next() < 0.95 ? 1 : (1 + random.integer(3)) / 4;
    columns[0][row] = 1;
    if (band > 0) columns[band][row] = 1;
    if (region > 0) columns[4 + region][row] = 1;
    columns[8][row] = role;
    columns[9][row] = source;
    offset[row] = Math.log(share);
    const hazard = share * Math.exp(-3.6 - 0.2 * band + 0.1 * region - 0.15 * role + 0.1 * source);
    response[row] = random.next() < -Math.expm1(-hazard) ? 1 : 0;
  }
  return { columns, response, offset };
}

/** People in teams of unequal size, half of them there before observation began, in regions of teams. */
export function people(count: number, teams: number) {
  const random = createRandom(12);
  const column = () => new Float64Array(count);
  const drawn = {
    ...{ entry: column(), exit: column(), event: column(), residual: column(), expected: column() },
    ...{ team: new Int32Array(count), stratum: new Int32Array(count) },
  };
  for (let i = 0; i < count; i += 1) {
    const team = i < teams ? i : random.integer(teams);
    drawn.team[i] = team;
    drawn.stratum[i] = team % 40;
    drawn.entry[i] = random.next() < 0.5 ? 0 : random.integer(40);
    drawn.exit[i] = drawn.entry[i] + 1 + random.integer(60);
    drawn.event[i] = random.next() < 0.4 ? 1 : 0;
    drawn.expected[i] = 0.1 + random.next();
    drawn.residual[i] = drawn.event[i] - drawn.expected[i] * 0.66;
  }
  return drawn;
}

/** Counts per row and nine covariates, in clusters of managers as they come. */
export function clusteredRows(rows: number, managers: number) {
  const random = createRandom(13);
  const columns = Array.from({ length: 9 }, () => Float64Array.from({ length: rows }, () => random.normal()));
  return {
    ...{ columns, code: Int32Array.from({ length: rows }, () => random.integer(managers)) },
    response: Float64Array.from({ length: rows }, (_, row) => random.poisson(Math.exp(0.1 * columns[0][row] - 1))),
  };
}
