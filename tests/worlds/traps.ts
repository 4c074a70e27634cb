import type { Organisation } from '../../src/core/worlds/organisation';
import {
  correlation,
  hoursBeforeEnd,
  hoursTable,
  logRateRatioPerDeviation,
  managerTotals,
  mean,
  type PersonMonth,
  personMonths,
  resigned,
  spellIndexes,
  welchT,
} from './simulatedStatistics';

/** What a hasty reader would compute. */
export interface Traps {
  /** Correlation over spells of all hours ever received with having resigned. */
  readonly cumulative: number;
  /** Hours a month in the last three months on file: leavers, stayers, their correlation with leaving, Welch's t. */
  readonly leavers: number;
  readonly stayers: number;
  readonly lastMonths: number;
  readonly lastMonthsT: number;
  /** The same for training. */
  readonly trainingLastMonthsT: number;
  /** Correlation of hours a month with leaving once notice and onboarding are left out: strugglers. */
  readonly leftOut: number;
  /** Last morale on file, 0–100: leavers less stayers. */
  readonly lastMorale: number;
  /** Training hours per person-month in the first three months of a spell, as a multiple of later ones. */
  readonly onboarding: number;
  /** Between managers, leave-out, adjusted for tenure and region: log rate ratio per standard deviation. */
  readonly coachingBetween: number;
  readonly trainingBetween: number;
}

export function traps(organisation: Organisation): Traps {
  const { workforce } = organisation;
  const rows = personMonths(organisation);
  const spells = spellIndexes(workforce);
  const left = spells.map((spell) => resigned(workforce, spell));
  const total = new Array<number>(spells.length).fill(0);
  for (const row of rows) total[row.spell] = (total[row.spell] ?? 0) + row.coaching;
  const coaching = lastThree(organisation, hoursTable(workforce.coaching));
  const training = lastThree(organisation, hoursTable(workforce.training));
  const managers = managerTotals(rows);
  return {
    cumulative: correlation(total, left),
    leavers: mean(coaching.leavers),
    stayers: mean(coaching.stayers),
    lastMonths: correlation(
      [...coaching.leavers, ...coaching.stayers],
      [...coaching.leavers.map(() => 1), ...coaching.stayers.map(() => 0)],
    ),
    lastMonthsT: welchT(coaching.leavers, coaching.stayers),
    trainingLastMonthsT: welchT(training.leavers, training.stayers),
    leftOut: leftOut(rows, left),
    lastMorale: lastMorale(organisation, left),
    onboarding: onboarding(rows),
    coachingBetween: logRateRatioPerDeviation(
      managers,
      managers.map((manager) => manager.coaching),
    ),
    trainingBetween: logRateRatioPerDeviation(
      managers,
      managers.map((manager) => manager.training),
    ),
  };
}

function lastThree({ workforce }: Organisation, table: ReadonlyMap<string, number>) {
  const leavers: number[] = [];
  const stayers: number[] = [];
  for (const spell of spellIndexes(workforce)) {
    const hours = hoursBeforeEnd(workforce, table, spell, { first: 2, last: 0 });
    if (hours !== null) (resigned(workforce, spell) === 1 ? leavers : stayers).push(hours);
  }
  return { leavers, stayers };
}

function leftOut(rows: readonly PersonMonth[], left: readonly number[]): number {
  const sums = new Map<number, { hours: number; months: number }>();
  for (const { spell, leaving, tenureMonths, coaching, fraction } of rows) {
    if (leaving || tenureMonths < 3) continue;
    const sum = sums.get(spell) ?? { hours: 0, months: 0 };
    sums.set(spell, { hours: sum.hours + coaching, months: sum.months + fraction });
  }
  const known = [...sums].filter(([, { months }]) => months >= 3);
  return correlation(
    known.map(([, { hours, months }]) => hours / months),
    known.map(([spell]) => left[spell] ?? 0),
  );
}

function lastMorale({ workforce }: Organisation, left: readonly number[]): number {
  const { pulse, spells } = workforce;
  if (!pulse) throw new Error('invalid organisation; the pulse is missing');
  const last = new Map<number, number>();
  for (let row = 0; row < pulse.person.length; row++) {
    if (pulse.dimension[row] === 0) last.set(pulse.person[row] ?? 0, pulse.score[row] ?? 0);
  }
  const scores = (group: number): number[] =>
    left.flatMap((value, spell) => {
      const score = last.get(spells.person[spell] ?? 0);
      return value === group && score !== undefined ? [score] : [];
    });
  return mean(scores(1)) - mean(scores(0));
}

function onboarding(rows: readonly PersonMonth[]): number {
  const hoursPerMonth = (part: readonly PersonMonth[]): number =>
    mean(part.map(({ training }) => training)) / mean(part.map(({ fraction }) => fraction));
  const isNew = ({ tenureMonths }: PersonMonth): boolean => tenureMonths < 3;
  return hoursPerMonth(rows.filter(isNew)) / hoursPerMonth(rows.filter((row) => !isNew(row)));
}
