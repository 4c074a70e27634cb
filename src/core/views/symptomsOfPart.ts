import { AFTER_RAMP_MONTHS, STRUGGLING_UNDER } from '../claim/managerSymptoms';
import { rowFinder } from '../claim/sellerAnswers';
import { PULSE_DIMENSIONS, RESPONDENTS } from '../model/ids';
import { NO_EXIT } from '../panel/panel';
import { MeansOfPeople } from './meansOfPeople';
import { remember } from './remember';
import { BESIDE_PART, OUT_OF_PERIOD } from './rowsOfPart';
import type { Subject } from './subject';

/** Sums and counts of what people show in a month, by panel row; people who left do not stand in a second list. */
interface Shows {
  readonly sum: Float32Array;
  readonly count: Uint8Array;
}

/** Months under 60 % of quota after the ramp; null without quota. */
const strugglingByRow = remember(({ context }): Shows | null => {
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
const moraleByRow = remember(({ context }): Shows | null => {
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
export function symptomsOfPart(subject: Subject, rows: Uint8Array): SymptomsOfPart {
  return {
    struggling: meansOf(subject, rows, strugglingByRow(subject)),
    morale: meansOf(subject, rows, moraleByRow(subject)),
  };
}

function meansOf({ context }: Subject, rows: Uint8Array, shows: Shows | null): MeansOfPeople | null {
  if (shows === null) return null;
  const { panel, workforce, managers } = context;
  const means = new MeansOfPeople(managers);
  for (let row = 0; row < rows.length; row++) {
    if (shows.count[row] === 0 || rows[row] === OUT_OF_PERIOD) continue;
    const manager = workforce.assignments.manager[panel.assignment[row]];
    if (manager < 0) continue;
    const person = workforce.spells.person[panel.spell[row]];
    if (rows[row] === BESIDE_PART) means.beside(manager, person);
    else means.add(manager, person, shows.sum[row], shows.count[row]);
  }
  return means;
}
