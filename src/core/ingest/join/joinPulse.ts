import { RESPONDENTS } from '../../model/ids';
import type { Reading } from '../../model/reading';
import type { PulseAnswers } from '../../model/workforce';
import { codeCells, numberCells, periodCells, textCells } from './cells';
import { codesIn } from './dictionary';
import type { MeasureContext } from './joinMeasures';
import type { Ledger } from './ledger';
import { type Employment, isEmployed } from './measureRows';
import type { NameDictionaries } from './nameDictionaries';
import { dimensionReader, observedRanges, type Range, rescaledScores } from './pulseScores';
import { countingSort } from './sortByPersonMonth';

const SELLER = RESPONDENTS.indexOf('seller');

interface Draft {
  count: number;
  readonly month: Int32Array;
  readonly person: Int32Array;
  readonly manager: Int32Array;
  readonly team: Int32Array;
  readonly dimension: Uint8Array;
  readonly respondent: Uint8Array;
  readonly score: Float64Array;
  readonly answers: Float64Array;
}

/**
 * Answers of persons, and means of teams and managers, on 0–100. An answer about several months counts in the last
 * of them in which the person was employed. Null without a usable row.
 */
export function joinPulse(
  ledgers: readonly Ledger[],
  context: MeasureContext,
  names: NameDictionaries,
): PulseAnswers | null {
  const capacity = ledgers.reduce((sum, ledger) => sum + ledger.reading.rowsUsed, 0);
  const draft: Draft = {
    count: 0,
    month: new Int32Array(capacity),
    person: new Int32Array(capacity),
    manager: new Int32Array(capacity),
    team: new Int32Array(capacity),
    dimension: new Uint8Array(capacity),
    respondent: new Uint8Array(capacity),
    score: new Float64Array(capacity),
    answers: new Float64Array(capacity),
  };
  const ranges = observedRanges(ledgers.map((ledger) => ledger.reading));
  for (const ledger of ledgers) addFile(draft, ledger, context, names, ranges);
  return draft.count === 0 ? null : sorted(draft);
}

function addFile(
  draft: Draft,
  ledger: Ledger,
  context: MeasureContext,
  names: NameDictionaries,
  ranges: ReadonlyMap<string, Range>,
): void {
  const { reading } = ledger;
  const persons = context.personsOf(ledger);
  const hasPersons = reading.data.has('employeeId') || reading.data.has('email');
  const managers = codesIn(names.manager, reading, 'manager');
  const teams = codesIn(names.team, reading, 'team');
  const periods = periodCells(reading);
  const rescaled = rescaledScores(reading, ranges);
  const dimensionOf = dimensionReader(reading);
  const respondents = codeCells(reading, 'respondent');
  const answers = numberCells(reading, 'respondents');
  for (let row = 0; row < reading.rowsUsed; row++) {
    const person = persons[row];
    const manager = managers === null ? -1 : managers[row];
    const team = teams === null ? -1 : teams[row];
    const months = periods === null ? 0 : periods.counts[row];
    const first = periods === null ? 0 : periods.months[row];
    const score = rescaled(row);
    const named = hasPersons && namesPerson(reading, row);
    const month = person < 0 ? first + months - 1 : lastEmployedMonth(context.employment, person, first, months);
    if (months === 0) ledger.setAside(row, 'rowPeriodMissing', 'period');
    else if (score === 'missing') ledger.setAside(row, 'rowScoreMissing', 'score');
    else if (score === 'outside') ledger.setAside(row, 'rowConflictingFacts', 'score');
    else if (named && person < 0) ledger.setAside(row, 'rowPersonUnknown', 'employeeId');
    else if (person < 0 && manager < 0 && team < 0) ledger.setAside(row, 'rowPersonUnknown', groupField(reading));
    else if (month === null) ledger.setAside(row, 'rowOutsideEmployment', 'period');
    else {
      const index = draft.count++;
      const said = answers === null ? Number.NaN : answers[row];
      draft.month[index] = month;
      draft.person[index] = person;
      draft.manager[index] = manager;
      draft.team[index] = team;
      draft.dimension[index] = dimensionOf(row);
      draft.respondent[index] =
        respondents?.[row] === undefined || respondents[row] === 255 ? SELLER : respondents[row];
      draft.score[index] = score;
      draft.answers[index] = person < 0 && said > 0 ? said : 1;
    }
  }
}

function namesPerson(reading: Reading, row: number): boolean {
  return (['employeeId', 'email'] as const).some((field) => (textCells(reading, field)?.codes[row] ?? -1) >= 0);
}

function groupField(reading: Reading): 'team' | 'manager' {
  return reading.data.has('team') ? 'team' : 'manager';
}

function lastEmployedMonth(employment: Employment, person: number, first: number, months: number): number | null {
  for (let month = first + months - 1; month >= first; month--) {
    if (isEmployed(employment, person, month)) return month;
  }
  return null;
}

/** By person, manager, team, month, question, respondent and answer: sums do not depend on the order of the files' rows. */
function sorted(draft: Draft): PulseAnswers {
  const order = inOrder(draft);
  const whole = (values: Int32Array) => Int32Array.from(order, (entry) => values[entry]);
  const small = (values: Uint8Array) => Uint8Array.from(order, (entry) => values[entry]);
  const real = (values: Float64Array) => Float64Array.from(order, (entry) => values[entry]);
  return {
    month: whole(draft.month),
    person: whole(draft.person),
    manager: whole(draft.manager),
    team: whole(draft.team),
    dimension: small(draft.dimension),
    respondent: small(draft.respondent),
    score: real(draft.score),
    answers: real(draft.answers),
  };
}

function inOrder({ count, respondent, dimension, month, team, manager, person, score, answers }: Draft): Int32Array {
  const keys = [person, manager, team, month, dimension, respondent];
  let order: Int32Array = new Int32Array(count).map((_, entry) => entry);
  for (const key of [...keys].reverse()) {
    let least = Number.POSITIVE_INFINITY;
    let most = -1;
    for (let entry = 0; entry < count; entry++) {
      if (key[entry] < 0) continue;
      least = Math.min(least, key[entry]);
      most = Math.max(most, key[entry]);
    }
    // Nobody in particular (−1) comes last.
    const placeOf = (entry: number) => (key[entry] < 0 ? most + 1 : key[entry]) - least;
    if (most >= 0) order = countingSort(order, most - least + 2, placeOf);
  }
  const alike = (a: number, b: number) => keys.every((key) => key[a] === key[b]);
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && alike(order[start], order[end])) end++;
    if (end - start > 1) order.subarray(start, end).sort((a, b) => score[a] - score[b] || answers[a] - answers[b]);
    start = end;
  }
  return order;
}
