import { PULSE_DIMENSIONS, type PulseDimension, RESPONDENTS } from '../model/ids';
import type { PulseAnswers, Workforce } from '../model/workforce';
import type { Panel } from '../panel/panel';
import { tenureBand } from '../panel/tenureBands';

/** Sellers' answers to some questions of the pulse, each with the team it speaks about. */
export interface SellerAnswers {
  readonly count: number;
  /** Panel row of whoever answered; −1 for means of a team. */
  readonly row: Int32Array;
  readonly manager: Int32Array;
  /** Months since the panel's first. */
  readonly month: Int32Array;
  /** Points of 100 above what is usual for the question, the month and the tenure; answers behind an entry weigh it. */
  readonly score: Float64Array;
  readonly answers: Float64Array;
}

/**
 * The sellers' answers about these dimensions inside the panel, freed of question, month and tenure: newcomers are
 * brighter, and a team that loses people has more of them.
 */
export function sellerAnswers(
  workforce: Workforce,
  panel: Panel,
  dimensions: readonly PulseDimension[],
): SellerAnswers | null {
  const { pulse } = workforce;
  if (!pulse) return null;
  const rowOf = rowFinder(workforce, panel);
  const codes = dimensions.map((dimension) => PULSE_DIMENSIONS.indexOf(dimension));
  const entries: number[] = [];
  const rows: number[] = [];
  const managers: number[] = [];
  pulse.month.forEach((month, entry) => {
    if (pulse.respondent[entry] !== RESPONDENTS.indexOf('seller') || !codes.includes(pulse.dimension[entry] ?? -1))
      return;
    const person = pulse.person[entry] ?? -1;
    const row = person < 0 ? -1 : rowOf(person, month - panel.firstMonth);
    const manager = row >= 0 ? workforce.assignments.manager[panel.assignment[row] ?? 0] : pulse.manager[entry];
    if ((person >= 0 && row < 0) || (manager ?? -1) < 0 || month < panel.firstMonth || month > panel.lastMonth) return;
    entries.push(entry);
    rows.push(row);
    managers.push(manager ?? -1);
  });
  if (entries.length === 0) return null;
  const pick = (values: ArrayLike<number>) => Float64Array.from(entries, (entry) => values[entry] ?? Number.NaN);
  const answers = pick(pulse.answers);
  const month = Int32Array.from(entries, (entry) => (pulse.month[entry] ?? 0) - panel.firstMonth);
  const question = entries.map((entry, index) => (pulse.dimension[entry] ?? 0) * 1000 + (month[index] ?? 0));
  const tenure = rows.map((row) => (row < 0 ? -1 : tenureBand(panel.tenureMonths[row] ?? 0)));
  const score = freedOf(tenure, freedOf(question, pick(pulse.score), answers), answers);
  return {
    count: entries.length,
    row: Int32Array.from(rows),
    manager: Int32Array.from(managers),
    month,
    score,
    answers,
  };
}

/** Whether sellers were asked about any of these dimensions. */
export function asksAbout(pulse: PulseAnswers, dimensions: readonly PulseDimension[]): boolean {
  const codes = dimensions.map((dimension) => PULSE_DIMENSIONS.indexOf(dimension));
  return pulse.dimension.some(
    (code, entry) => codes.includes(code) && pulse.respondent[entry] === RESPONDENTS.indexOf('seller'),
  );
}

/** Values minus the weighted mean of their group. */
function freedOf(groups: readonly number[], values: Float64Array, weights: Float64Array): Float64Array {
  const totals = new Map<number, { sum: number; weight: number }>();
  values.forEach((value, index) => {
    const weight = weights[index] ?? 0;
    const total = totals.get(groups[index] ?? 0) ?? { sum: 0, weight: 0 };
    total.sum += weight * value;
    total.weight += weight;
    totals.set(groups[index] ?? 0, total);
  });
  return values.map((value, index) => {
    const total = totals.get(groups[index] ?? 0);
    return total && total.weight > 0 ? value - total.sum / total.weight : 0;
  });
}

/** Finds the panel row of a person in a month of the panel; −1 where there is none. */
export function rowFinder(workforce: Workforce, panel: Panel): (person: number, month: number) => number {
  const first = new Int32Array(workforce.people.count + 1);
  for (let row = 0; row < panel.count; row++) {
    const person = workforce.spells.person[panel.spell[row] ?? 0] ?? 0;
    first[person + 1] = row + 1;
  }
  for (let person = 1; person < first.length; person++)
    first[person] = Math.max(first[person] ?? 0, first[person - 1] ?? 0);
  return (person, month) => {
    let low = first[person] ?? 0;
    let high = (first[person + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = panel.month[middle] ?? 0;
      if (found === month) return middle;
      if (found < month) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}
