import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterRobust } from '../../src/core/stats/clusterRobust';
import { fitGeneralizedLinearModel, type GeneralizedLinearModel } from '../../src/core/stats/generalizedLinearModel';
import { kaplanMeier } from '../../src/core/stats/kaplanMeier';
import { shuffleWithinStrata } from '../../src/core/stats/permutation';
import { createRandom } from '../../src/core/stats/random';
import { clusteredRows, people, personMonths } from './rows';

export interface TaskSizes {
  readonly rows: number;
  readonly people: number;
  readonly teams: number;
  readonly permutations: number;
  readonly clusterRows: number;
  readonly managers: number;
}

interface Task {
  /** Leaves the rows for R. */
  readonly write: (folder: string, sizes: TaskSizes) => void;
  /** Reads or makes the rows; what it returns is timed, and gives numbers to compare. */
  readonly prepare: (folder: string, sizes: TaskSizes) => () => ArrayLike<number>;
}

export type TaskName = 'cloglog' | 'cloglogGrouped' | 'kaplanMeier' | 'permutation' | 'clusterRobust';

export const TASKS: Record<TaskName, Task> = {
  cloglog: {
    write(folder, { rows }) {
      const { columns, response, offset } = personMonths(rows);
      const all = new Float64Array(10 * rows);
      columns.forEach((column, j) => {
        all.set(column, j * rows);
      });
      writeFileSync(join(folder, 'columns'), new Uint8Array(all.buffer));
      writeFileSync(join(folder, 'response'), new Uint8Array(response.buffer));
      writeFileSync(join(folder, 'offset'), new Uint8Array(offset.buffer));
    },
    prepare(_folder, { rows }) {
      const { columns, response, offset } = personMonths(rows);
      const trials = new Float64Array(rows).fill(1);
      return () => coefficientsOf({ columns, response, trials, offset, family: 'binomialCloglog' });
    },
  },
  cloglogGrouped: {
    write: () => {},
    prepare(_folder, { rows }) {
      const grouped = groupRows(personMonths(rows));
      return () => coefficientsOf({ ...grouped, family: 'binomialCloglog' });
    },
  },
  kaplanMeier: {
    write(folder, { people: count, teams }) {
      for (const [name, column] of Object.entries(people(count, teams))) {
        writeFileSync(join(folder, name), new Uint8Array(column.buffer));
      }
    },
    prepare(_folder, { people: count, teams }) {
      const { entry, exit, event, team } = people(count, teams);
      return () => curvesByTeam(entry, exit, event, team, teams);
    },
  },
  permutation: {
    write: () => {},
    prepare(_folder, { people: count, teams, permutations }) {
      const drawn = people(count, teams);
      return () => permuted(drawn, teams, permutations);
    },
  },
  clusterRobust: {
    write(folder, { clusterRows, managers }) {
      const { columns, response, code } = clusteredRows(clusterRows, managers);
      const all = new Float64Array(9 * clusterRows);
      columns.forEach((column, j) => {
        all.set(column, j * clusterRows);
      });
      writeFileSync(join(folder, 'clusterColumns'), new Uint8Array(all.buffer));
      writeFileSync(join(folder, 'clusterResponse'), new Uint8Array(response.buffer));
      writeFileSync(join(folder, 'clusterCode'), new Uint8Array(code.buffer));
    },
    prepare(_folder, { clusterRows, managers }) {
      const { columns, response, code } = clusteredRows(clusterRows, managers);
      const model: GeneralizedLinearModel = {
        ...{ columns: [new Float64Array(clusterRows).fill(1), ...columns], response },
        ...{ trials: null, offset: null, family: 'poisson' },
      };
      const fit = fitGeneralizedLinearModel(model);
      if (!fit.ok) throw new Error(`invalid fit; ${fit.failure.code}: ${fit.failure.column}`);
      return () => {
        const robust = clusterRobust(model, fit, code, 'CR1');
        return robust.ok ? robust.standardErrors : [];
      };
    },
  },
};

function coefficientsOf(model: GeneralizedLinearModel): Float64Array {
  const fit = fitGeneralizedLinearModel(model);
  if (!fit.ok) throw new Error(`invalid fit; ${fit.failure.code}: ${fit.failure.column}`);
  return fit.coefficients;
}

/** Rows of equal covariates and offset as one row of events among trials. */
function groupRows({ columns, response, offset }: ReturnType<typeof personMonths>) {
  const patterns = new Map<string, { row: number; events: number; trials: number }>();
  for (let row = 0; row < response.length; row += 1) {
    const key = `${offset[row]} ${columns.map((column) => column[row]).join(' ')}`;
    const found = patterns.get(key);
    if (found) {
      found.events += response[row];
      found.trials += 1;
    } else patterns.set(key, { row, events: response[row], trials: 1 });
  }
  const cells = [...patterns.values()];
  return {
    columns: columns.map((column) => Float64Array.from(cells, ({ row }) => column[row])),
    response: Float64Array.from(cells, ({ events }) => events),
    trials: Float64Array.from(cells, ({ trials }) => trials),
    offset: Float64Array.from(cells, ({ row }) => offset[row]),
  };
}

/** One curve per team, from rows in any order. */
function curvesByTeam(
  entry: Float64Array,
  exit: Float64Array,
  event: Float64Array,
  team: Int32Array,
  teams: number,
): ArrayLike<number> {
  const starts = new Int32Array(teams + 1);
  for (const code of team) starts[code + 1] += 1;
  for (let code = 0; code < teams; code += 1) starts[code + 1] += starts[code];
  const next = starts.slice(0, teams);
  const sorted = {
    entry: new Float64Array(team.length),
    exit: new Float64Array(team.length),
    event: new Uint8Array(team.length),
  };
  for (let row = 0; row < team.length; row += 1) {
    const at = next[team[row]]++;
    sorted.entry[at] = entry[row];
    sorted.exit[at] = exit[row];
    sorted.event[at] = event[row];
  }
  let steps = 0;
  for (let code = 0; code < teams; code += 1) {
    const [from, to] = [starts[code], starts[code + 1]];
    const curve = kaplanMeier({
      entry: sorted.entry.subarray(from, to),
      exit: sorted.exit.subarray(from, to),
      event: sorted.event.subarray(from, to),
    });
    steps += curve.time.length;
  }
  return [steps];
}

/** How often managers' Σ R² / E is reached when people are dealt out anew within strata. */
function permuted(drawn: ReturnType<typeof people>, teams: number, rounds: number): ArrayLike<number> {
  const { residual, expected, team, stratum } = drawn;
  const held = new Float64Array(teams);
  for (let i = 0; i < team.length; i += 1) held[team[i]] += expected[i];
  const sums = new Float64Array(teams);
  const statistic = (values: Float64Array) => {
    sums.fill(0);
    for (let i = 0; i < team.length; i += 1) sums[team[i]] += values[i];
    return sums.reduce((total, sum, code) => total + (sum * sum) / held[code], 0);
  };
  const observed = statistic(residual);
  const values = Float64Array.from(residual);
  const shuffle = shuffleWithinStrata(values, stratum, createRandom(1));
  let atLeast = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle();
    if (statistic(values) >= observed) atLeast += 1;
  }
  return [atLeast];
}
