import { AFTER_RAMP_MONTHS, STRUGGLING_UNDER } from '../claim/managerSymptoms';
import { rowFinder } from '../claim/sellerAnswers';
import { remember } from '../metrics/remember';
import { PULSE_DIMENSIONS, RESPONDENTS } from '../model/ids';
import { NO_EXIT } from '../panel/panel';
import { MeansOfPeople } from './meansOfPeople';
import type { StaysOfPart } from './staysOfPart';
import type { Subject } from './subject';

/** Sums and counts of what people show in a month, by panel row; people who left do not stand in a second list. */
interface Shows {
  readonly sum: Float32Array;
  readonly count: Uint8Array;
}

/** Months under 60 % of quota after the ramp; null without quota. */
const strugglingByRow = remember(({ context }: Subject): Shows | null => {
  const { workforce, panel } = context;
  const { quota } = workforce;
  if (!quota) return null;
  const rowOf = rowFinder(workforce, panel);
  const shows = { sum: new Float32Array(panel.count), count: new Uint8Array(panel.count) };
  for (let entry = 0; entry < quota.person.length; entry++) {
    if (Number.isNaN(quota.attainment[entry]) || quota.person[entry] < 0) continue;
    const row = rowOf(quota.person[entry], quota.month[entry] - panel.firstMonth);
    if (row < 0 || panel.monthsToExit[row] !== NO_EXIT || panel.tenureMonths[row] < AFTER_RAMP_MONTHS) continue;
    shows.sum[row] += quota.attainment[entry] < STRUGGLING_UNDER ? 1 : 0;
    shows.count[row]++;
  }
  return shows;
});

/** Answers on morale; null where nobody was asked. */
const moraleByRow = remember(({ context }: Subject): Shows | null => {
  const { workforce, panel } = context;
  const { pulse } = workforce;
  if (!pulse) return null;
  const rowOf = rowFinder(workforce, panel);
  const shows = { sum: new Float32Array(panel.count), count: new Uint8Array(panel.count) };
  const morale = PULSE_DIMENSIONS.indexOf('morale');
  const seller = RESPONDENTS.indexOf('seller');
  for (let entry = 0; entry < pulse.month.length; entry++) {
    if (pulse.person[entry] < 0 || pulse.dimension[entry] !== morale || pulse.respondent[entry] !== seller) continue;
    const row = rowOf(pulse.person[entry], pulse.month[entry] - panel.firstMonth);
    if (row < 0 || panel.monthsToExit[row] !== NO_EXIT) continue;
    shows.sum[row] += pulse.score[entry];
    shows.count[row]++;
  }
  return shows;
});

export interface SymptomsOfPart {
  /** By the manager of the month. */
  readonly struggling: MeansOfPeople | null;
  readonly morale: MeansOfPeople | null;
}

/** What those who stayed show under each manager, in a part. */
export function symptomsOfPart(subject: Subject, stays: StaysOfPart): SymptomsOfPart {
  return {
    struggling: meansOf(subject, stays, strugglingByRow(subject)),
    morale: meansOf(subject, stays, moraleByRow(subject)),
  };
}

function meansOf({ context }: Subject, stays: StaysOfPart, shows: Shows | null): MeansOfPeople | null {
  if (shows === null) return null;
  const means = new MeansOfPeople(context.managers);
  const { sum, count } = shows;
  for (let stay = 0; stay < stays.count; stay++) {
    const manager = stays.manager[stay];
    if (manager < 0) continue;
    const end = stays.end[stay];
    let total = 0;
    let months = 0;
    for (let row = stays.start[stay]; row < end; row++) {
      total += sum[row];
      months += count[row];
    }
    if (months === 0) continue;
    if (stays.inside[stay] === 0) means.beside(manager, stays.person[stay]);
    else means.add(manager, stays.person[stay], total, months);
  }
  return means;
}
