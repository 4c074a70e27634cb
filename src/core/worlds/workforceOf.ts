import { addDays, firstDayOf, lastDayOf, NO_DAY } from '../model/calendar';
import { RESPONDENTS } from '../model/ids';
import type {
  Assignments,
  PersonMonthHours,
  PersonMonthQuota,
  PulseAnswers,
  Spells,
  Workforce,
} from '../model/workforce';
import { type Company, ROLE_SHARES, SOURCE_SHARES } from './company';
import { type Employment, exitKindCode } from './employment';
import type { MeasureRows, Window } from './measures';

const FIRST_EMPLOYEE_NUMBER = 101;

/** The organisation as joined tables, for the months of the data. */
export function workforceOf(
  onFile: readonly (readonly Employment[])[],
  company: Company,
  rows: MeasureRows,
  window: Window,
): Workforce {
  const asOf = lastDayOf(window.last);
  const spells = onFile.flat();
  const ids = onFile.map(([first]) => String(FIRST_EMPLOYEE_NUMBER + (first?.person ?? 0)).padStart(5, '0'));
  return {
    from: firstDayOf(window.first),
    asOf,
    people: { count: onFile.length, ids },
    spells: spellColumns(onFile, asOf),
    assignments: assignmentColumns(spells, company, asOf),
    dictionaries: {
      manager: codes(company.managers),
      team: codes(company.managers),
      region: codes(company.regions),
      role: codes(ROLE_SHARES.length),
      source: codes(SOURCE_SHARES.length),
      exitReason: [],
    },
    managerHistory: true,
    // Nobody takes two courses in a month: the courses are the months' hours.
    training: hoursColumns(rows.courses, window),
    coaching: hoursColumns(rows.coaching, window),
    quota: quotaColumns(rows.quota),
    pulse: pulseColumns(rows.pulse),
    attendance: null,
  };
}

function codes(count: number): string[] {
  return Array.from({ length: count }, (_, code) => String(code));
}

function spellColumns(onFile: readonly (readonly Employment[])[], asOf: number): Spells {
  const spells = onFile.flat();
  const left = (spell: Employment): boolean => spell.exit <= asOf;
  return {
    count: spells.length,
    person: Int32Array.from(onFile.flatMap((own, person) => own.map(() => person))),
    hire: Int32Array.from(spells, (spell) => spell.hire),
    exit: Int32Array.from(spells, (spell) => (left(spell) ? spell.exit : NO_DAY)),
    exitKind: Uint8Array.from(spells, (spell) => exitKindCode(left(spell) ? spell.exitKind : null)),
    exitReason: new Int32Array(spells.length).fill(-1),
    regretted: new Int8Array(spells.length).fill(-1),
    source: Int32Array.from(spells, (spell) => spell.seller.source),
    assessment: Float64Array.from(spells, (spell) => assessmentScore(spell.seller.assessment)),
  };
}

/** Points out of 100, in halves. */
function assessmentScore(assessment: number): number {
  return Math.max(0, Math.min(100, Math.round(2 * (60 + 12 * assessment)) / 2));
}

function assignmentColumns(spells: readonly Employment[], company: Company, asOf: number): Assignments {
  const rows = spells.flatMap((spell, index) => {
    const last = spell.exit <= asOf ? spell.exit : NO_DAY;
    return spell.stretches.map((stretch, at) => {
      const next = spell.stretches[at + 1];
      return { spell: index, stretch, to: next ? addDays(next.from, -1) : last };
    });
  });
  return {
    count: rows.length,
    spell: Int32Array.from(rows, (row) => row.spell),
    from: Int32Array.from(rows, (row) => row.stretch.from),
    to: Int32Array.from(rows, (row) => row.to),
    manager: Int32Array.from(rows, (row) => row.stretch.manager),
    team: Int32Array.from(rows, (row) => row.stretch.team),
    region: Int32Array.from(rows, (row) => company.teamRegion[row.stretch.team] ?? 0),
    role: Int32Array.from(rows, (row) => row.stretch.role),
  };
}

function hoursColumns(rows: { person: number[]; month: number[]; hours: number[] }, window: Window): PersonMonthHours {
  return {
    person: Int32Array.from(rows.person),
    month: Int32Array.from(rows.month),
    hours: Float64Array.from(rows.hours),
    firstMonth: window.first,
    lastMonth: window.last,
  };
}

function quotaColumns(rows: MeasureRows['quota']): PersonMonthQuota {
  const quota = Float64Array.from(rows.quota);
  const actual = Float64Array.from(rows.actual);
  return {
    person: Int32Array.from(rows.person),
    month: Int32Array.from(rows.month),
    quota,
    actual,
    attainment: quota.map((target, row) => (actual[row] ?? 0) / target),
  };
}

function pulseColumns(rows: MeasureRows['pulse']): PulseAnswers {
  const count = rows.person.length;
  return {
    month: Int32Array.from(rows.month),
    person: Int32Array.from(rows.person),
    manager: Int32Array.from(rows.manager),
    team: new Int32Array(count).fill(-1),
    dimension: Uint8Array.from(rows.dimension),
    respondent: Uint8Array.from(rows.manager, (manager) => RESPONDENTS.indexOf(manager < 0 ? 'seller' : 'manager')),
    score: Float64Array.from(rows.score),
    answers: new Float64Array(count).fill(1),
  };
}
