import { SUPPORT_DIMENSIONS } from '../claim/managerSupport';
import { ClusterColumns, clusteredMean } from '../metrics/clusteredMean';
import type { Scope } from '../metrics/figures';
import type { Measured } from '../metrics/measured';
import { moodAnswers } from '../metrics/moodAnswers';
import { personOf } from '../metrics/personOf';
import { remember } from '../metrics/remember';
import { PULSE_DIMENSIONS, type PulseDimension, RESPONDENTS } from '../model/ids';
import { type BlindSpotRow, type BlindSpotView, MORALE_DIMENSIONS } from '../model/moraleView';

const MANAGER = RESPONDENTS.indexOf('manager');
const CODES = SUPPORT_DIMENSIONS.map((dimension) => PULSE_DIMENSIONS.indexOf(dimension));
const FEWEST_MANAGERS = 8;
/** More rows than that cannot be read. */
const MOST_ROWS = 60;

/**
 * Question: do managers rate their own support higher than their people do?
 * Formula: per manager the mean of his or her own answers about support, respect and accountability less that of his or her people to the
 * same questions, in the part and months looked at; mean over managers with a t interval. Interval of the people's mean: people
 * as clusters. R: t.test(own - people)$conf.int. Points of 100. null where fewer than 8 managers have both from `minimum` people.
 */
export function supportSeen(measured: Measured, scope: Scope, minimum: number): BlindSpotView | null {
  const { pulse, dictionaries } = measured.workforce;
  const own = ownRatings(measured, scope);
  if (pulse === null || own === null) return null;
  const people = answersByPerson(measured, scope, own.asked);
  const rows: BlindSpotRow[] = [];
  for (const [code, manager] of dictionaries.manager.entries()) {
    if (own.count[code] === 0) continue;
    const totals = people.columns.at(code);
    const sellers = clusteredMean(totals);
    if (sellers === null) continue;
    const { mean, lower, upper } = sellers;
    const outside = scope.unit === null ? {} : { outside: people.outside[code] };
    const rating = own.score[code] / own.count[code];
    rows.push({ manager, people: totals.clusters, own: rating, sellers: mean, lower, upper, ...outside });
  }
  const compared = rows.filter((row) => row.people >= minimum);
  if (compared.length < FEWEST_MANAGERS) return null;
  const gaps = new ClusterColumns(1);
  for (const row of compared) gaps.add(0, 1, row.own - row.sellers);
  const gap = clusteredMean(gaps.at(0));
  if (gap === null || gap.lower === null || gap.upper === null) return null;
  return {
    managers: compared.length,
    gap: gap.mean,
    lower: gap.lower,
    upper: gap.upper,
    rows: rows.length > MOST_ROWS ? [] : rows,
  };
}

function ownRatings(measured: Measured, { period }: Scope) {
  const { pulse, dictionaries } = measured.workforce;
  if (pulse === null) return null;
  const score = new Float64Array(dictionaries.manager.length);
  const count = new Float64Array(dictionaries.manager.length);
  const asked = new Set<PulseDimension>();
  for (const entry of answersOfManagers(measured)) {
    const month = pulse.month[entry] - measured.grid.firstMonth;
    if (month < period.first || month > period.last) continue;
    score[pulse.manager[entry]] += pulse.score[entry];
    count[pulse.manager[entry]]++;
    asked.add(PULSE_DIMENSIONS[pulse.dimension[entry]]);
  }
  return asked.size === 0 ? null : { score, count, asked };
}

/** Entries in which managers rate the support they give. */
const answersOfManagers = remember(({ workforce: { pulse } }: Measured): Int32Array => {
  const entries: number[] = [];
  for (let entry = 0; pulse !== null && entry < pulse.month.length; entry++) {
    if (pulse.respondent[entry] !== MANAGER || pulse.manager[entry] < 0) continue;
    if (CODES.includes(pulse.dimension[entry])) entries.push(entry);
  }
  return Int32Array.from(entries);
});

/** Each seller's answers to the same questions as one cluster of the manager he or she then had; means of teams stay out. */
function answersByPerson(measured: Measured, { unit, period }: Scope, asked: ReadonlySet<PulseDimension>) {
  const { assignments, dictionaries } = measured.workforce;
  const managers = dictionaries.manager.length;
  const columns = new ClusterColumns(managers);
  const outside = new Int32Array(managers);
  const { start, month, score } = moodAnswers(measured);
  const { first, last } = period;
  const kinds = MORALE_DIMENSIONS.flatMap((dimension, kind) => (asked.has(dimension) ? [kind] : []));
  const persons = personOf(measured.workforce);
  // Of the last person seen under each manager: people come one after the other.
  const person = new Int32Array(managers).fill(-1);
  const [answers, sums] = [new Float64Array(managers), new Float64Array(managers)];
  const isBeside = new Uint8Array(managers);
  const close = (manager: number) => {
    if (answers[manager] > 0) columns.add(manager, answers[manager], sums[manager]);
    else outside[manager] += isBeside[manager];
    answers[manager] = 0;
    sums[manager] = 0;
    isBeside[manager] = 0;
  };
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const manager = assignments.manager[stretch];
    if (manager < 0) continue;
    let own = 0;
    let sum = 0;
    for (let at = 0; at < kinds.length; at++) {
      const row = stretch * MORALE_DIMENSIONS.length + kinds[at];
      const end = start[row + 1];
      for (let answer = start[row]; answer < end; answer++) {
        if (month[answer] < first || month[answer] > last) continue;
        own++;
        sum += score[answer];
      }
    }
    if (own === 0) continue;
    if (person[manager] !== persons[stretch]) close(manager);
    person[manager] = persons[stretch];
    if (unit !== null && unit[stretch] === 0) {
      isBeside[manager] = 1;
      continue;
    }
    answers[manager] += own;
    sums[manager] += sum;
  }
  for (let manager = 0; manager < managers; manager++) close(manager);
  return { columns, outside };
}
