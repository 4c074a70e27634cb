import { type DimensionReport, type HeatReport, type MeanCell, MORALE_DIMENSIONS } from '../model/moraleView';
import { ClusterColumns, clusteredMean } from './clusteredMean';
import type { Scope } from './figures';
import type { Measured } from './measured';
import { moodAnswers } from './moodAnswers';

/** What rows of a heat map are, by a code per assignment and per entry without one. */
export interface HeatGroups {
  readonly by: 'team' | 'region';
  readonly names: readonly string[];
  /** Codes of the assignments; −1 not said. */
  readonly of: Int32Array;
  /** Codes of the teams for which means are on file; null where groups are no teams. */
  readonly ofTeam: Int32Array | null;
}

/** Favourable from four of five. */
const FAVOURABLE = 75;
/** Sums are taken around the middle of the scale, so that squares lose no digits. */
const MIDDLE = 50;
/**
 * Question: how do sellers answer, month by month, question by question, group by group?
 * Formula: mean of the answers, a mean of a group weighing as many as it stands for; interval of clusteredMean with entries as
 * clusters in a month and people as clusters over all months. Share favourable: single answers ≥ 75 of 100.
 */
export function moodByMonth(measured: Measured, scope: Scope, groups: HeatGroups | null): DimensionReport[] {
  const { pulse, people, dictionaries } = measured.workforce;
  if (pulse === null) return [];
  const months = scope.period.last - scope.period.first + 1;
  const kinds = MORALE_DIMENSIONS.length;
  const clusters = people.count + dictionaries.team.length + 1;
  const cells = new ClusterColumns(kinds * months);
  const counts = { single: new Int32Array(kinds * months), favourable: new Int32Array(kinds * months) };
  const outside = new Float64Array(kinds * months);
  const ofCluster = { weight: new Float64Array(kinds * clusters), score: new Float64Array(kinds * clusters) };
  const rows = groups === null ? 0 : groups.names.length + 1;
  const heat = {
    weight: column(kinds * rows * months),
    score: column(kinds * rows * months),
    outside: column(kinds * rows * months),
  };
  const { assignments, spells } = measured.workforce;
  const { month: monthOf, kind: kindOf, place: placeOf, score: scoreOf, means } = moodAnswers(measured);
  const { unit, period } = scope;
  for (let at = 0; at < monthOf.length; at++) {
    const month = monthOf[at] - period.first;
    if (month < 0 || month >= months) continue;
    const place = placeOf[at];
    const isMean = place < 0;
    const entry = isMean ? means[-1 - place] : 0;
    const kind = kindOf[at];
    const cell = kind * months + month;
    const weight = isMean ? pulse.answers[entry] : 1;
    const row = groups === null ? 0 : heatRow(groups, place, isMean ? pulse.team[entry] : -1);
    const heatCell = (kind * rows + row) * months + month;
    if (unit !== null && (isMean || unit[place] === 0)) {
      outside[cell] += weight;
      if (rows > 0) heat.outside[heatCell] += weight;
      continue;
    }
    const score = weight * (scoreOf[at] - MIDDLE);
    cells.add(cell, weight, score);
    const who = isMean ? people.count + 1 + pulse.team[entry] : spells.person[assignments.spell[place]];
    const cluster = kind * clusters + who;
    ofCluster.weight[cluster] += weight;
    ofCluster.score[cluster] += score;
    if (!isMean) {
      counts.single[cell]++;
      if (scoreOf[at] >= FAVOURABLE) counts.favourable[cell]++;
    }
    if (rows > 0) {
      heat.weight[heatCell] += weight;
      heat.score[heatCell] += score;
    }
  }
  return MORALE_DIMENSIONS.flatMap((dimension, kind): DimensionReport[] => {
    const together = new ClusterColumns(1);
    for (let cluster = kind * clusters; cluster < (kind + 1) * clusters; cluster++)
      if (ofCluster.weight[cluster] > 0) together.add(0, ofCluster.weight[cluster], ofCluster.score[cluster]);
    const slice = (values: Int32Array) => values.subarray(kind * months, (kind + 1) * months);
    const sum = (values: Int32Array) => slice(values).reduce((total, value) => total + value, 0);
    const whole = meanCell(together, 0, sum(counts.single), sum(counts.favourable), 0);
    if (whole === null) return [];
    const isParted = scope.unit !== null;
    return [
      {
        dimension,
        whole,
        months: Array.from({ length: months }, (_, month) => {
          const cell = kind * months + month;
          return meanCell(cells, cell, counts.single[cell], counts.favourable[cell], isParted ? outside[cell] : 0);
        }),
        heat: heatReport(groups, heat, kind, months),
      },
    ];
  });
}

const column = (cells: number) => new Float64Array(cells);

function heatRow({ of, ofTeam, names }: HeatGroups, place: number, team: number): number {
  const code = place >= 0 ? of[place] : team < 0 || ofTeam === null ? -1 : ofTeam[team];
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
  readonly outside: Float64Array;
}

function heatReport(
  groups: HeatGroups | null,
  { weight, score, outside }: HeatSums,
  kind: number,
  months: number,
): HeatReport {
  if (groups === null) return { by: null, rows: [] };
  const rows = groups.names.length + 1;
  const cellsOf = (row: number) =>
    Array.from({ length: months }, (_, month) => {
      const cell = (kind * rows + row) * months + month;
      if (weight[cell] === 0) return null;
      const beside = outside[cell] > 0 ? { outside: outside[cell] } : {};
      return { value: MIDDLE + score[cell] / weight[cell], answers: weight[cell], ...beside };
    });
  return {
    by: groups.by,
    rows: Array.from({ length: rows }, (_, row) => ({ group: groups.names[row] ?? '', cells: cellsOf(row) })).filter(
      ({ cells }) => cells.some((cell) => cell !== null),
    ),
  };
}
