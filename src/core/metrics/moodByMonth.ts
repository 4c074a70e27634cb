import { type DimensionReport, type HeatReport, type MeanCell, MORALE_DIMENSIONS } from '../model/moraleView';
import { ClusterColumns, clusteredMean } from './clusteredMean';
import type { Scope } from './figures';
import type { Unit } from './groups';
import type { Measured } from './measured';
import { MOOD_KIND, moodAnswers } from './moodAnswers';
import { MIDDLE, moodCounts } from './moodCounts';
import { moodOfPeople } from './moodOfPeople';

/** What rows of a heat map are, by a code per assignment and per entry without one. */
export interface HeatGroups {
  readonly by: 'team' | 'region';
  readonly names: readonly string[];
  /** Codes of the assignments; as many as there are names: not said. */
  readonly of: Int32Array;
  /** Codes of the teams for which means are on file; null where groups are no teams. */
  readonly ofTeam: Int32Array | null;
}

const KINDS = MORALE_DIMENSIONS.length;

/** What is counted of each question in each month of the period (question × months + month), and in each row of the heat map. */
interface MoodSums {
  readonly months: number;
  readonly cells: ClusterColumns;
  readonly single: Int32Array;
  readonly favourable: Int32Array;
  readonly outside: Float64Array;
  /** row × questions × months + question × months + month. */
  readonly heat: HeatSums;
}

/**
 * Question: how do sellers answer, month by month, question by question, group by group?
 * Formula: mean of the answers, a mean of a group weighing as many as it stands for; interval of clusteredMean with entries as
 * clusters in a month and people as clusters over all months. Share favourable: single answers ≥ 75 of 100.
 */
export function moodByMonth(measured: Measured, scope: Scope, groups: HeatGroups | null): DimensionReport[] {
  if (measured.workforce.pulse === null) return [];
  const sums = emptySums(groups, scope);
  addSingle(measured, scope, groups, sums);
  addMeans(measured, scope, groups, sums);
  const together = moodOfPeople(measured, scope);
  const { months, cells, single, favourable, outside } = sums;
  const isParted = scope.unit !== null;
  return MORALE_DIMENSIONS.flatMap((dimension, kind): DimensionReport[] => {
    const sum = (values: Int32Array) =>
      values.subarray(kind * months, (kind + 1) * months).reduce((total, value) => total + value, 0);
    const whole = meanCell(together, kind, sum(single), sum(favourable), 0);
    if (whole === null) return [];
    return [
      {
        dimension,
        whole,
        months: Array.from({ length: months }, (_, month) => {
          const cell = kind * months + month;
          return meanCell(cells, cell, single[cell], favourable[cell], isParted ? outside[cell] : 0);
        }),
        heat: heatReport(groups, sums.heat, kind, months),
      },
    ];
  });
}

function emptySums(groups: HeatGroups | null, { period }: Scope): MoodSums {
  const months = period.last - period.first + 1;
  const cells = KINDS * months;
  const column = () => new Float64Array(groups === null ? 0 : (groups.names.length + 1) * cells);
  return {
    months,
    cells: new ClusterColumns(cells),
    single: new Int32Array(cells),
    favourable: new Int32Array(cells),
    outside: new Float64Array(cells),
    heat: { weight: column(), score: column(), single: column(), outside: column() },
  };
}

/** Answers of people, who stood in a row of the heat map each. */
function addSingle(measured: Measured, { unit, period }: Scope, groups: HeatGroups | null, sums: MoodSums): void {
  const rows = groups === null ? 1 : groups.names.length + 1;
  const rowOf = groups?.of ?? new Int32Array(measured.workforce.assignments.count);
  const everyone = moodCounts(measured, { of: rowOf, count: rows, out: rows });
  const within = unit && insideOf(rowOf, unit, rows);
  const inside = within === null ? everyone : moodCounts(measured, { of: within, count: rows, out: rows });
  for (let row = 0; row < rows * KINDS; row++) {
    for (let month = 0; month < sums.months; month++) {
      const from = row * measured.grid.months + period.first + month;
      const cell = (row % KINDS) * sums.months + month;
      const answers = inside.answers[from];
      const outside = everyone.answers[from] - answers;
      sums.cells.addSingles(cell, answers, inside.scores[from], inside.squares[from]);
      sums.single[cell] += answers;
      sums.favourable[cell] += inside.favourable[from];
      sums.outside[cell] += outside;
      if (groups === null) continue;
      addHeat(sums.heat, row * sums.months + month, answers, inside.scores[from], outside);
      sums.heat.single[row * sums.months + month] = answers;
    }
  }
}

function insideOf(rowOf: Int32Array, unit: Unit, out: number): Int32Array {
  const of = new Int32Array(rowOf.length);
  for (let stretch = 0; stretch < of.length; stretch++) of[stretch] = unit[stretch] === 0 ? out : rowOf[stretch];
  return of;
}

function addHeat(heat: HeatSums, cell: number, weight: number, score: number, outside: number): void {
  heat.weight[cell] += weight;
  heat.score[cell] += score;
  heat.outside[cell] += outside;
}

/** Means of groups: outside any unit. */
function addMeans(measured: Measured, { unit, period }: Scope, groups: HeatGroups | null, sums: MoodSums): void {
  const { pulse } = measured.workforce;
  for (const entry of moodAnswers(measured).means) {
    if (pulse === null) return;
    const month = pulse.month[entry] - measured.grid.firstMonth - period.first;
    if (month < 0 || month >= sums.months) continue;
    const cell = MOOD_KIND[pulse.dimension[entry]] * sums.months + month;
    const weight = pulse.answers[entry];
    const inside = unit === null ? weight : 0;
    const score = inside * (pulse.score[entry] - MIDDLE);
    if (unit === null) sums.cells.add(cell, weight, score);
    sums.outside[cell] += weight - inside;
    if (groups !== null) {
      const row = heatRow(groups, pulse.team[entry]) * KINDS * sums.months;
      addHeat(sums.heat, row + cell, inside, score, weight - inside);
    }
  }
}

function heatRow({ ofTeam, names }: HeatGroups, team: number): number {
  const code = team < 0 || ofTeam === null ? -1 : ofTeam[team];
  return code < 0 ? names.length : code;
}

function meanCell(
  columns: ClusterColumns,
  cell: number,
  single: number,
  favourable: number,
  outside: number,
): MeanCell | null {
  const totals = columns.at(cell);
  const found = clusteredMean(totals);
  if (found === null) return null;
  const moved = (value: number | null) => (value === null ? null : value + MIDDLE);
  return {
    mean: found.mean + MIDDLE,
    lower: moved(found.lower),
    upper: moved(found.upper),
    answers: totals.weight,
    favourable: single === 0 ? null : favourable / single,
    ...(outside > 0 ? { outside } : {}),
  };
}

interface HeatSums {
  readonly weight: Float64Array;
  readonly score: Float64Array;
  readonly single: Float64Array;
  readonly outside: Float64Array;
}

function heatReport(
  groups: HeatGroups | null,
  { weight, score, single, outside }: HeatSums,
  kind: number,
  months: number,
): HeatReport {
  if (groups === null) return { by: null, rows: [] };
  const rows = groups.names.length + 1;
  const cellsOf = (row: number) =>
    Array.from({ length: months }, (_, month) => {
      const cell = (row * KINDS + kind) * months + month;
      if (weight[cell] === 0) return null;
      const beside = outside[cell] > 0 ? { outside: outside[cell] } : {};
      const people = single[cell] < weight[cell] ? { single: single[cell] } : {};
      return { value: MIDDLE + score[cell] / weight[cell], answers: weight[cell], ...people, ...beside };
    });
  return {
    by: groups.by,
    rows: Array.from({ length: rows }, (_, row) => ({ group: groups.names[row] ?? '', cells: cellsOf(row) })).filter(
      ({ cells }) => cells.some((cell) => cell !== null),
    ),
  };
}
