import { addMonths, daysInMonth, firstDayOf, lastDayOf, type Month, monthNumber, yearOfMonth } from '../model/calendar';
import { exp, log } from '../stats/elementary';
import type { Random } from '../stats/random';
import { COACHING, type Company } from './company';
import { type Employment, exitsBefore, type Stretch } from './employment';
import type { World } from './worlds';

/** One month of one spell: what the measures depend on. */
interface Moment {
  readonly person: number;
  readonly employment: Employment;
  readonly stretch: Stretch;
  readonly month: Month;
  readonly tenureMonths: number;
  /** Share of the month employed. */
  readonly fraction: number;
  readonly inNotice: boolean;
  /** Someone who goes within weeks gives notice in the very month. */
  readonly leavesAtOnce: boolean;
}

/** First month simulated, and the first and last month of the data. */
export interface Window {
  readonly start: Month;
  readonly first: Month;
  readonly last: Month;
}

/** Growing columns; the person is the index on file. */
export interface MeasureRows {
  readonly coaching: { person: number[]; month: number[]; hours: number[] };
  readonly courses: { person: number[]; day: number[]; month: number[]; hours: number[]; topic: number[] };
  readonly quota: { person: number[]; month: number[]; quota: number[]; actual: number[] };
  readonly pulse: { person: number[]; manager: number[]; month: number[]; dimension: number[]; score: number[] };
}

const COURSE_HOURS = [2, 4, 4, 8, 16] as const;
const MEAN_COURSE_HOURS = 6.8;

/** The traps, as factors on hours. */
const STRUGGLE_ON_COACHING = 0.2;
const STRUGGLE_ON_TRAINING = 0.15;
const NOTICE_ON_COACHING = 0.12;
const NOTICE_ON_TRAINING = 0.35;
const LEAVING_AT_ONCE = 0.5;
const ONBOARDING_COACHING = 1.3;
const ONBOARDING_TRAINING = 2.5;
const ONBOARDING_MONTHS = 3;

/** Summer and December are short of both. */
const SEASON_OF_HOURS = [1.05, 1.1, 1.1, 1, 1, 1, 0.8, 0.7, 1.15, 1.15, 1.1, 0.8] as const;
const SEASON_OF_SALES = [0.85, 0.9, 1.1, 0.95, 0.95, 1.1, 0.9, 0.8, 1.1, 1, 1.05, 1.3] as const;

/** Index in PULSE_DIMENSIONS. */
const SUPPORT = 1;
const MOURNING_MONTHS = 3;
const MONTHLY_QUOTA = [40_000, 60_000, 90_000] as const;
const RAMP = [0.45, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

export function emptyRows(): MeasureRows {
  return {
    coaching: { person: [], month: [], hours: [] },
    courses: { person: [], day: [], month: [], hours: [], topic: [] },
    quota: { person: [], month: [], quota: [], actual: [] },
    pulse: { person: [], manager: [], month: [], dimension: [], score: [] },
  };
}

/** What the measures of a month depend on besides the person. */
export interface Surroundings {
  readonly world: World;
  readonly company: Company;
  readonly exitsOfTeam: readonly Int32Array[];
}

/** Adds what the organisation measured of one spell between two months. */
export function measure(
  rows: MeasureRows,
  surroundings: Surroundings,
  employment: Employment,
  person: number,
  window: Window,
  random: Random,
): void {
  const until = Math.min(window.last, employment.exitMonth);
  const { company } = surroundings;
  let at = 0;
  for (let month = Math.max(window.first, employment.hireMonth) as Month; month <= until; month = addMonths(month, 1)) {
    const firstDay = Math.max(firstDayOf(month), employment.hire);
    while ((employment.stretches[at + 1]?.from ?? Number.POSITIVE_INFINITY) <= firstDay) at++;
    const stretch = employment.stretches[at];
    if (!stretch) throw new Error(`invalid employment; it has no stretch: ${person}`);
    const moment = momentOf(employment, stretch, person, month);
    coach(rows, company, moment, month - window.start, random);
    train(rows, company, moment, month - window.start, random);
    sell(rows, surroundings, moment, month - window.start, random);
    if (monthNumber(month) % 3 === 0 && moment.tenureMonths > 0)
      ask(rows, surroundings, moment, month - window.start, random);
  }
}

function momentOf(employment: Employment, stretch: Stretch, person: number, month: Month): Moment {
  const { hire, hireMonth, exit, exitMonth, noticeGiven } = employment;
  const firstDay = Math.max(firstDayOf(month), hire);
  const lastDay = Math.min(lastDayOf(month), exit);
  return {
    person,
    employment,
    stretch,
    month,
    tenureMonths: month - hireMonth,
    fraction: (lastDay - firstDay + 1) / daysInMonth(month),
    inNotice: month > noticeGiven,
    leavesAtOnce: month === noticeGiven && month === exitMonth,
  };
}

/** More for those who struggle, mean 1 at hire. */
function aimedAt(struggle: number, strength: number): number {
  return exp(strength * struggle - (strength * strength) / 2);
}

function coach(rows: MeasureRows, company: Company, moment: Moment, at: number, random: Random): void {
  const noise = exp(0.45 * random.normal() - 0.101_25);
  const struggle = aimedAt(moment.employment.seller.struggle, STRUGGLE_ON_COACHING);
  const hours =
    (company.coachingHours[moment.stretch.manager]?.[at] ?? 0) *
    (SEASON_OF_HOURS[monthNumber(moment.month) - 1] ?? 1) *
    moment.fraction *
    struggle *
    (moment.tenureMonths < ONBOARDING_MONTHS ? ONBOARDING_COACHING : 1) *
    (moment.inNotice ? NOTICE_ON_COACHING : moment.leavesAtOnce ? LEAVING_AT_ONCE : 1) *
    noise;
  const quarters = Math.round(4 * hours);
  if (quarters === 0) return;
  rows.coaching.person.push(moment.person);
  rows.coaching.month.push(moment.month);
  rows.coaching.hours.push(quarters / 4);
}

/** Training comes in courses: the manager's hours set how often. */
function train(rows: MeasureRows, company: Company, moment: Moment, at: number, random: Random): void {
  const { seller, hire, exit } = moment.employment;
  const chance =
    ((company.trainingHours[moment.stretch.manager]?.[at] ?? 0) / MEAN_COURSE_HOURS) *
    (SEASON_OF_HOURS[monthNumber(moment.month) - 1] ?? 1) *
    moment.fraction *
    aimedAt(seller.struggle, STRUGGLE_ON_TRAINING) *
    (moment.tenureMonths < ONBOARDING_MONTHS ? ONBOARDING_TRAINING : 1) *
    (moment.inNotice ? NOTICE_ON_TRAINING : 1);
  if (random.next() >= chance) return;
  const firstDay = Math.max(firstDayOf(moment.month), hire);
  const lastDay = Math.min(lastDayOf(moment.month), exit);
  const topic = random.integer(COURSE_HOURS.length);
  rows.courses.person.push(moment.person);
  rows.courses.month.push(moment.month);
  rows.courses.day.push(Math.max(firstDay, weekdayUpTo(firstDay + random.integer(lastDay - firstDay + 1))));
  rows.courses.hours.push(COURSE_HOURS[topic] ?? 0);
  rows.courses.topic.push(topic);
}

/** The day itself, or the Friday before a weekend. */
function weekdayUpTo(day: number): number {
  const sinceMonday = (day + 3) % 7;
  return sinceMonday > 4 ? day - (sinceMonday - 4) : day;
}

function sell(rows: MeasureRows, surroundings: Surroundings, moment: Moment, at: number, random: Random): void {
  const { world, company } = surroundings;
  const { stretch, employment, tenureMonths, month } = moment;
  const spread = exp(0.28 * random.normal() - 0.039_2);
  const growth = 1 + 0.04 * (yearOfMonth(month) - 2023);
  const full = (MONTHLY_QUOTA[stretch.role] ?? 0) * growth * moment.fraction;
  const ramp = RAMP[tenureMonths] ?? 1;
  const asked = full * (company.quotaFactor[stretch.team]?.[at] ?? 1);
  const quota = Math.round((asked * (tenureMonths < ONBOARDING_MONTHS ? 0.5 : 1)) / 500) * 500;
  if (quota === 0) return;
  const market = company.teamRegion[stretch.team] === company.poorRegion ? company.poorRegionAttainment : 1;
  const actual =
    0.95 *
    full *
    ramp *
    market *
    (SEASON_OF_SALES[monthNumber(month) - 1] ?? 1) *
    exp(world.struggleOnSales * employment.seller.struggle) *
    salesFactor(world, company, stretch.manager, at) *
    (moment.inNotice ? 0.75 : 1) *
    spread;
  rows.quota.person.push(moment.person);
  rows.quota.month.push(month);
  rows.quota.quota.push(quota);
  rows.quota.actual.push(Math.round(actual));
}

/** What the manager's coaching of the last three months, and what no file shows of him or her, do to sales. */
function salesFactor(world: World, company: Company, manager: number, at: number): number {
  const unseen = log(world.unseen.salesRatio) * (company.unseen[manager] ?? 0);
  const hours = company.coachingHours[manager]?.subarray(Math.max(0, at - 3), at) ?? new Float64Array(0);
  const given = hours.reduce((sum, value) => sum + value, 0) / Math.max(1, hours.length);
  const coaching = (log(world.salesRatioPerCoaching) * (given - COACHING.mean)) / COACHING.standardDeviation;
  return exp(unseen + coaching);
}

/** A quarterly survey of two questions on a scale of five; not everyone answers, least of all those who leave. */
function ask(rows: MeasureRows, surroundings: Surroundings, moment: Moment, at: number, random: Random): void {
  const { world, company, exitsOfTeam } = surroundings;
  if (random.next() >= (moment.inNotice ? 0.5 : 0.75)) return;
  const support = company.support[moment.stretch.manager] ?? 0;
  const colleagues = exitsBefore(exitsOfTeam[moment.stretch.team], at + 1, MOURNING_MONTHS);
  const drop = (moment.inNotice ? -22 : 0) - world.moodPerExit * colleagues;
  const unseen = world.unseen.moralePoints * (company.unseen[moment.stretch.manager] ?? 0);
  const morale =
    60 + unseen + 10 * (0.8 * support + 0.6 * moment.employment.seller.morale) + drop + 12 * random.normal();
  const backing = 60 + 12 * support + drop / 2 + 14 * random.normal();
  for (const [dimension, latent] of [morale, backing].entries()) {
    rows.pulse.person.push(moment.person);
    rows.pulse.manager.push(-1);
    rows.pulse.month.push(moment.month);
    rows.pulse.dimension.push(dimension);
    rows.pulse.score.push(25 * Math.max(0, Math.min(4, Math.round(latent / 25))));
  }
}

/** Twice a year managers rate the support they give; some know it, some do not, and everyone has a style. */
export function askManagers(rows: MeasureRows, { world, company }: Surroundings, window: Window, random: Random): void {
  for (let manager = 0; manager < company.managers; manager++) {
    const style = random.normal();
    for (let month = window.first; month <= window.last; month = addMonths(month, 1)) {
      if (monthNumber(month) % 6 !== 0) continue;
      const known = world.selfInsight * (company.support[manager] ?? 0);
      const latent = 68 + 12 * known + 8 * style + 8 * random.normal();
      rows.pulse.person.push(-1);
      rows.pulse.manager.push(manager);
      rows.pulse.month.push(month);
      rows.pulse.dimension.push(SUPPORT);
      rows.pulse.score.push(25 * Math.max(0, Math.min(4, Math.round(latent / 25))));
    }
  }
}
