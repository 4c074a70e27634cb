import type { HoursKind } from '../claim/context';
import { remember } from '../metrics/remember';
import { countsAsPractice, standardise } from '../panel/managerPractice';
import type { Panel } from '../panel/panel';
import { TENURE_BAND_STARTS, tenureBand } from '../panel/tenureBands';
import type { StaysOfPart } from './staysOfPart';
import type { Subject } from './subject';

const BANDS = TENURE_BAND_STARTS.length;
const NOT_COUNTED = 255;

/** Tenure band of the panel rows that tell what a manager gives: leavers' last months and the data's last are left out. */
const bandsOfPractice = remember(({ context }: Subject) => {
  const { panel, options } = context;
  const bands = new Uint8Array(panel.count).fill(NOT_COUNTED);
  const way = { leaveOutMonths: options.leaveOutMonths, skipFirstMonths: 0 };
  for (let row = 0; row < panel.count; row++) {
    if (countsAsPractice(panel, row, way)) bands[row] = tenureBand(panel.tenureMonths[row]);
  }
  return bands;
});

/** The company's hours and person-months per tenure band. */
interface Company {
  readonly hours: Float64Array;
  readonly time: Float64Array;
}

const companyTraining = remember((subject: Subject) => companyOf(subject, 'training'));
const companyCoaching = remember((subject: Subject) => companyOf(subject, 'coaching'));

function companyOf(subject: Subject, kind: HoursKind): Company {
  const { panel } = subject.context;
  const bands = bandsOfPractice(subject);
  const hours = new Float64Array(BANDS);
  const time = new Float64Array(BANDS);
  const given = panel[kind];
  for (let row = 0; given && row < panel.count; row++) {
    const value = given[row];
    if (bands[row] === NOT_COUNTED || Number.isNaN(value)) continue;
    hours[bands[row]] += value;
    time[bands[row]] += panel.daysAtRisk[row] / panel.monthLengths[panel.month[row]];
  }
  return { hours, time };
}

/**
 * Hours per person-month of each group, in all rows, by what the report calls practice:
 * standardised for the mix of tenures against the whole company. NaN where a group has no month; null without hours on file.
 */
export function practiceOf(
  subject: Subject,
  kind: HoursKind,
  groups: { readonly count: number; readonly of: (row: number, manager: number) => number },
): Float64Array | null {
  const { panel, workforce } = subject.context;
  const hours = panel[kind];
  if (!hours) return null;
  const bands = bandsOfPractice(subject);
  const { manager } = workforce.assignments;
  const { daysAtRisk, monthLengths, month, assignment } = panel;
  const given = new Float64Array(groups.count);
  const time = new Float64Array(groups.count * BANDS);
  for (let row = 0; row < panel.count; row++) {
    const band = bands[row];
    const value = hours[row];
    if (band === NOT_COUNTED || Number.isNaN(value)) continue;
    const own = manager[assignment[row]];
    if (own < 0) continue;
    const group = groups.of(row, own);
    given[group] += value;
    time[group * BANDS + band] += daysAtRisk[row] / monthLengths[month[row]];
  }
  const company = kind === 'training' ? companyTraining(subject) : companyCoaching(subject);
  return standardise(given, time, company.hours, company.time).hours;
}

/** By manager, in one pass for both: of all data the same as in the report, to the last digit. */
export function practiceOfPart(subject: Subject, stays: StaysOfPart): Readonly<Record<HoursKind, Float64Array | null>> {
  const { panel } = subject.context;
  const [training, coaching] = [emptySums(subject, panel.training), emptySums(subject, panel.coaching)];
  const bands = bandsOfPractice(subject);
  for (let stay = 0; stay < stays.count; stay++) {
    const own = stays.manager[stay];
    if (own < 0 || stays.inside[stay] === 0) continue;
    const end = stays.end[stay];
    for (let row = stays.start[stay]; row < end; ) {
      const first = row;
      const band = bands[first];
      while (row < end && bands[row] === band) row++;
      if (band === NOT_COUNTED) continue;
      addRows(panel, training, own, band, first, row);
      addRows(panel, coaching, own, band, first, row);
    }
  }
  const perMonth = ({ given, time }: PracticeSums, company: Company) =>
    standardise(given, time, company.hours, company.time).hours;
  return {
    training: panel.training && perMonth(training, companyTraining(subject)),
    coaching: panel.coaching && perMonth(coaching, companyCoaching(subject)),
  };
}

/** Rows that follow each other under one manager and in one band of tenure. */
function addRows(
  { daysAtRisk, monthLengths, month }: Panel,
  { hours, given, time }: PracticeSums,
  manager: number,
  band: number,
  first: number,
  end: number,
): void {
  let sum = given[manager];
  let months = time[manager * BANDS + band];
  for (let row = first; row < end && row < hours.length; row++) {
    const value = hours[row];
    if (Number.isNaN(value)) continue;
    sum += value;
    months += daysAtRisk[row] / monthLengths[month[row]];
  }
  given[manager] = sum;
  time[manager * BANDS + band] = months;
}

interface PracticeSums {
  readonly hours: Float32Array;
  readonly given: Float64Array;
  readonly time: Float64Array;
}

function emptySums({ context: { managers } }: Subject, hours: Float32Array | null): PracticeSums {
  return {
    hours: hours ?? new Float32Array(0),
    given: new Float64Array(managers),
    time: new Float64Array(managers * BANDS),
  };
}
