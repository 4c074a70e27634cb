import type { CoxData, CoxStratum } from './coxData';
import { type CoxEventTime, sweepEventTimes } from './partialLikelihood';
import { lastRowAt } from './survivalData';

/**
 * Question: how much does each row pull on the coefficients?
 * Formula: ∫ (x − x̄(t)) dM(t) over the row's time at risk, with Efron's steps at ties; sums to the gradient.
 * Source: Therneau, Grambsch & Fleming (1990), Biometrika 77, 147–160; Therneau & Grambsch (2000), 4.6.
 * R: residuals(coxph(…, ties = "efron"), type = "score"). Shapes: p columns of n entries; `risk` is exp(xβ) per row.
 * Unit: that of each column.
 */
export function scoreResiduals(data: CoxData, strata: readonly CoxStratum[], risk: Float64Array): Float64Array[] {
  const residuals = data.columns.map((column) => new Float64Array(column.length));
  const eventTimes: CoxEventTime[][] = strata.map(() => []);
  sweepEventTimes(data, strata, risk, (event) => {
    eventTimes[event.stratum].push(event);
    addLeavers(data, risk, event, residuals);
  });
  strata.forEach(({ byExit }, stratum) => {
    subtractExpected(data, risk, byExit, eventTimes[stratum].reverse(), residuals);
  });
  return residuals;
}

/** What leavers add, and give back of the hazard at their own time, since they count in later steps with a share only. */
function addLeavers(data: CoxData, risk: Float64Array, event: CoxEventTime, residuals: Float64Array[]): void {
  const hazard = event.hazard - event.leaverHazard;
  residuals.forEach((residual, j) => {
    const mean = event.mean[j] / event.leavers.length;
    const hazardMean = event.hazardMean[j] - event.leaverHazardMean[j];
    for (const row of event.leavers) {
      const x = data.columns[j][row];
      residual[row] += x - mean + risk[row] * (x * hazard - hazardMean);
    }
  });
}

function subtractExpected(
  data: CoxData,
  risk: Float64Array,
  rows: Int32Array,
  events: readonly CoxEventTime[],
  residuals: Float64Array[],
): void {
  const time = Float64Array.from(events, (event) => event.time);
  const hazard = cumulative(Float64Array.from(events, (event) => event.hazard));
  const first = Int32Array.from(rows, (row) => lastRowAt(time, data.entry[row]) + 1);
  const last = Int32Array.from(rows, (row) => lastRowAt(time, data.exit[row]) + 1);
  residuals.forEach((residual, j) => {
    const means = cumulative(Float64Array.from(events, (event) => event.hazardMean[j]));
    rows.forEach((row, index) => {
      const [from, to] = [first[index], last[index]];
      const x = data.columns[j][row];
      residual[row] -= risk[row] * (x * (hazard[to] - hazard[from]) - (means[to] - means[from]));
    });
  });
}

/** Running totals, with 0 before the first. */
function cumulative(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => {
    sums[index + 1] = sums[index] + value;
  });
  return sums;
}
