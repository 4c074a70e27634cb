import type { CoxData, CoxStratum } from './coxData';
import { log } from './elementary';

/** What one event time adds, with Efron's d steps for d tied exits; arrays are overwritten by the next one. */
export interface CoxEventTime {
  readonly time: number;
  /** Index of the stratum. */
  readonly stratum: number;
  /** Rows that left at this time. */
  readonly leavers: readonly number[];
  /** Σ over steps of ln(risk still there). */
  logRisk: number;
  /** Σ 1 / risk over steps, and the same with each leaver counted at the share still there. */
  hazard: number;
  leaverHazard: number;
  /** Per column: Σ mean; Σ mean / risk; the latter at the leavers' share. */
  readonly mean: Float64Array;
  readonly hazardMean: Float64Array;
  readonly leaverHazardMean: Float64Array;
  /** Row-major p × p, lower half: Σ covariance of the columns among those at risk. */
  readonly covariance: Float64Array;
}

/** Sums over rows at risk (or leaving): Σ r, Σ r x, Σ r x xᵀ (lower half). */
interface Moments {
  risk: number;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * Question: who left, of whom, at each event time; what do those at risk look like?
 * Formula: with r = exp(xβ), d tied exits leave in d steps, step l taking l / d of the leavers' risk away (Efron). Sweeps
 * from the latest time to the earliest, adding rows at their exit and taking them off at their entry: O(n p²).
 * Source: Efron (1977), JASA 72, 557–565; Therneau & Grambsch (2000), 3.3. R: coxph.detail(coxph(…, ties = "efron")).
 * Shapes: `risk` is exp(xβ) per row; `visit` sees each event time once, stratum by stratum, latest first.
 * Units: times as given (only their order counts); risk relative to that of a row with xβ = 0.
 */
export function sweepEventTimes(
  data: CoxData,
  strata: readonly CoxStratum[],
  risk: Float64Array,
  visit: (event: CoxEventTime) => void,
): void {
  const size = data.columns.length;
  const pattern = new Float64Array(size);
  const move = (sums: Moments, row: number, sign: number) => {
    for (let j = 0; j < size; j += 1) pattern[j] = data.columns[j][row];
    const weight = sign * risk[row];
    sums.risk += weight;
    for (let i = 0; i < size; i += 1) {
      sums.first[i] += weight * pattern[i];
      for (let j = 0; j <= i; j += 1) sums.second[i * size + j] += weight * pattern[i] * pattern[j];
    }
  };
  const leaving = emptyMoments(size);
  strata.forEach(({ byExit, byEntry }, stratum) => {
    const there = emptyMoments(size);
    let entered = 0;
    for (let next = 0; next < byExit.length; ) {
      const time = data.exit[byExit[next]];
      const leavers: number[] = [];
      clear(leaving);
      for (; next < byExit.length && data.exit[byExit[next]] === time; next += 1) {
        const row = byExit[next];
        move(there, row, 1);
        if (data.event[row] === 0) continue;
        leavers.push(row);
        move(leaving, row, 1);
      }
      for (; entered < byEntry.length && data.entry[byEntry[entered]] >= time; entered += 1) {
        move(there, byEntry[entered], -1);
      }
      if (leavers.length > 0) visit(eventTime(time, stratum, leavers, there, leaving));
    }
  });
}

function eventTime(
  time: number,
  stratum: number,
  leavers: readonly number[],
  there: Moments,
  leaving: Moments,
): CoxEventTime {
  const size = there.first.length;
  const column = () => new Float64Array(size);
  const event = {
    ...{ time, stratum, leavers, logRisk: 0, hazard: 0, leaverHazard: 0 },
    ...{ mean: column(), hazardMean: column(), leaverHazardMean: column(), covariance: new Float64Array(size * size) },
  };
  const mean = column();
  for (let step = 0; step < leavers.length; step += 1) {
    const gone = step / leavers.length;
    const left = there.risk - gone * leaving.risk;
    event.logRisk += log(left);
    event.hazard += 1 / left;
    event.leaverHazard += (1 - gone) / left;
    for (let i = 0; i < size; i += 1) {
      mean[i] = (there.first[i] - gone * leaving.first[i]) / left;
      event.mean[i] += mean[i];
      event.hazardMean[i] += mean[i] / left;
      event.leaverHazardMean[i] += ((1 - gone) * mean[i]) / left;
      for (let j = 0; j <= i; j += 1) {
        const square = (there.second[i * size + j] - gone * leaving.second[i * size + j]) / left;
        event.covariance[i * size + j] += square - mean[i] * mean[j];
      }
    }
  }
  return event;
}

function emptyMoments(size: number): Moments {
  return { risk: 0, first: new Float64Array(size), second: new Float64Array(size * size) };
}

function clear(sums: Moments): void {
  sums.risk = 0;
  sums.first.fill(0);
  sums.second.fill(0);
}
