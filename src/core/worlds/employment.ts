import {
  addMonths,
  type CalendarDay,
  daysInMonth,
  firstDayOf,
  lastDayOf,
  type Month,
  NO_DAY,
  quarterOfMonth,
} from '../model/calendar';
import { EXIT_KINDS, type ExitKind } from '../model/ids';
import { expm1, log } from '../stats/elementary';
import type { Random } from '../stats/random';
import type { Company } from './company';
import { dismissalHazard, drawSeller, resignationHazard, retirementHazard, type Seller } from './hazard';
import { NO_MONTH } from './organisation';
import type { World } from './worlds';

export interface Stretch {
  readonly from: CalendarDay;
  readonly manager: number;
  readonly team: number;
  readonly role: number;
}

/** One time of employment while it is being simulated. */
export interface Employment {
  /** Persons are numbered in the order they first joined. */
  readonly person: number;
  readonly seller: Seller;
  readonly hire: CalendarDay;
  readonly hireMonth: Month;
  exit: CalendarDay;
  exitMonth: number;
  exitKind: ExitKind | null;
  noticeGiven: number;
  readonly stretches: Stretch[];
}

interface Seat {
  readonly team: number;
  readonly role: number;
  occupant: Employment | null;
  /** A vacant seat is filled from this month on. */
  opens: number;
}

interface Staffing {
  readonly world: World;
  readonly company: Company;
  readonly random: Random;
  readonly start: Month;
  readonly seats: readonly Seat[];
  /** Manager of each team, now. */
  readonly leaders: number[];
  readonly all: Employment[];
  readonly quitters: Employment[];
  /** Resigned people's exits, by team and simulated month. */
  readonly exitsOfTeam: readonly Int32Array[];
  persons: number;
}

/** Everyone who ever worked there, and how many resigned people left each team in each simulated month. */
export interface Employed {
  readonly employments: readonly Employment[];
  readonly exitsOfTeam: readonly Int32Array[];
}

const TRANSFER_SHARE_OF_FILLS = 0.08;
const REHIRE_SHARE_OF_FILLS = 0.05;
const MEAN_AGE_AT_START_MONTHS = 36;
const OLDEST_AT_START_MONTHS = 120;
/** Chance a month that a manager is moved to another team of the region. */
const MANAGER_MOVE = 0.01;
const CONTAGIOUS_MONTHS = 5;

/** Who worked when and under whom, from `start` to `last`; months before the data make the past everyone else has. */
export function employ(world: World, company: Company, start: Month, last: Month, random: Random): Employed {
  const seats = company.seatTeam.map(
    (team, seat): Seat => ({ team, role: company.seatRole[seat] ?? 0, occupant: null, opens: 0 }),
  );
  const leaders = company.teamRegion.map((_, team) => team);
  const exitsOfTeam = leaders.map(() => new Int32Array(last - start + 1));
  const all: Employment[] = [];
  const staffing: Staffing = {
    world,
    company,
    random,
    start,
    seats,
    leaders,
    all,
    quitters: [],
    exitsOfTeam,
    persons: 0,
  };
  fillAtStart(staffing);
  for (let month = start; month <= last; month = addMonths(month, 1)) {
    moveManagers(staffing, month);
    for (const seat of seats) if (!seat.occupant && seat.opens <= month) fill(staffing, seat, month);
    for (const seat of seats) if (seat.occupant) work(staffing, seat, seat.occupant, month);
  }
  return { employments: all, exitsOfTeam };
}

/** The first people were hired up to ten years before; numbered in the order they came. */
function fillAtStart(staffing: Staffing): void {
  const { random, seats, start } = staffing;
  const withinTenYears = -expm1(-OLDEST_AT_START_MONTHS / MEAN_AGE_AT_START_MONTHS);
  const ages = seats.map((seat) => ({
    seat,
    months: 1 + Math.floor(-MEAN_AGE_AT_START_MONTHS * log(1 - withinTenYears * random.next())),
  }));
  ages.sort((a, b) => b.months - a.months);
  for (const { seat, months } of ages) engage(staffing, seat, addMonths(start, -months), null);
}

function fill(staffing: Staffing, seat: Seat, month: Month): void {
  const { random } = staffing;
  const way = random.next();
  if (way < TRANSFER_SHARE_OF_FILLS && transfer(staffing, seat, month)) return;
  const former = way > 1 - REHIRE_SHARE_OF_FILLS ? formerSeller(staffing, month) : null;
  engage(staffing, seat, month, former);
}

/** One of those who resigned last, if away for half a year. */
function formerSeller(staffing: Staffing, month: Month): Employment | null {
  const { quitters, random, seats } = staffing;
  if (quitters.length === 0) return null;
  const at = quitters.length - 1 - random.integer(Math.min(quitters.length, Math.ceil(seats.length / 2)));
  const former = quitters[at];
  if (!former || former.exitMonth >= month - 6) return null;
  quitters.splice(at, 1);
  return former;
}

function engage(staffing: Staffing, seat: Seat, month: Month, former: Employment | null): void {
  const { world, company, random, leaders } = staffing;
  const manager = leaders[seat.team] ?? 0;
  const hire = (firstDayOf(month) + (random.next() < 0.7 ? 0 : 14)) as CalendarDay;
  const employment: Employment = {
    person: former ? former.person : staffing.persons++,
    seller: former ? former.seller : drawSeller(world, company, manager, random),
    hire,
    hireMonth: month,
    exit: NO_DAY,
    exitMonth: NO_MONTH,
    exitKind: null,
    noticeGiven: NO_MONTH,
    stretches: [{ from: hire, manager, team: seat.team, role: seat.role }],
  };
  seat.occupant = employment;
  staffing.all.push(employment);
}

/** Someone from another seat, mostly of the same region, takes this one; theirs falls vacant. */
function transfer(staffing: Staffing, seat: Seat, month: Month): boolean {
  const { random, company, seats, leaders } = staffing;
  const abroad = random.next() < 0.2;
  const other = seats[random.integer(seats.length)];
  const employment = other?.occupant;
  if (!other || !employment || other.team === seat.team || employment.exitMonth !== NO_MONTH) return false;
  if (month - employment.hireMonth < 6) return false;
  if (!abroad && company.teamRegion[other.team] !== company.teamRegion[seat.team]) return false;
  move(employment, { from: firstDayOf(month), manager: leaders[seat.team] ?? 0, team: seat.team, role: seat.role });
  seat.occupant = employment;
  vacate(staffing, other, month - 1);
  return true;
}

/** Two managers of a region take over each other's team. */
function moveManagers(staffing: Staffing, month: Month): void {
  const { random, company, leaders, seats } = staffing;
  if (random.next() >= (leaders.length * MANAGER_MOVE) / 2) return;
  const one = random.integer(leaders.length);
  const others = leaders.flatMap((_, team) =>
    team !== one && company.teamRegion[team] === company.teamRegion[one] ? [team] : [],
  );
  const two = others[others.length === 0 ? 0 : random.integer(others.length)];
  if (two === undefined) return;
  const manager = leaders[one] ?? 0;
  leaders[one] = leaders[two] ?? 0;
  leaders[two] = manager;
  for (const { team, role, occupant } of seats) {
    if (!occupant || (team !== one && team !== two)) continue;
    move(occupant, { from: firstDayOf(month), manager: leaders[team] ?? 0, team, role });
  }
}

/** A second move on the same day replaces the first. */
function move(employment: Employment, stretch: Stretch): void {
  if (employment.stretches.at(-1)?.from === stretch.from) employment.stretches.pop();
  employment.stretches.push(stretch);
}

function work(staffing: Staffing, seat: Seat, employment: Employment, month: Month): void {
  if (employment.exitMonth === NO_MONTH && employment.hireMonth < month) decide(staffing, seat, employment, month);
  if (employment.exitMonth !== month) return;
  vacate(staffing, seat, month);
  if (employment.exitKind !== 'voluntary') return;
  const exits = staffing.exitsOfTeam[seat.team];
  if (exits) exits[month - staffing.start] = (exits[month - staffing.start] ?? 0) + 1;
}

function vacate(staffing: Staffing, seat: Seat, month: number): void {
  seat.occupant = null;
  seat.opens = month + 1 + staffing.random.integer(3);
}

function decide(staffing: Staffing, seat: Seat, employment: Employment, month: Month): void {
  const { world, company, random, leaders, start } = staffing;
  const { seller, hireMonth } = employment;
  const tenureMonths = month - hireMonth;
  const resignation = resignationHazard(world, company, seller, {
    tenureMonths,
    region: company.teamRegion[seat.team] ?? 0,
    role: seat.role,
    quarter: quarterOfMonth(month),
    managerFactor: company.rateFactor[leaders[seat.team] ?? 0]?.[month - start] ?? 1,
    quotaRaised: (company.quotaFactor[seat.team]?.[month - start] ?? 1) > 1,
    colleaguesGone: exitsBefore(staffing.exitsOfTeam[seat.team], month - start, CONTAGIOUS_MONTHS),
  });
  const dismissal = dismissalHazard(seller, tenureMonths);
  const total = resignation + dismissal + retirementHazard(tenureMonths);
  if (random.next() >= -expm1(-total)) return;
  const which = random.next() * total;
  if (which < resignation) resign(staffing, employment, month, tenureMonths);
  else
    leave(employment, which < resignation + dismissal ? 'involuntary' : 'neutral', month, endOrMiddle(month, random));
}

/** Exits in the months before this one. */
export function exitsBefore(exits: Int32Array | undefined, month: number, months: number): number {
  let total = 0;
  for (let at = Math.max(0, month - months); at < month; at++) total += exits?.[at] ?? 0;
  return total;
}

/** In probation the notice is two weeks to a month; later one to three months, mostly to a month's end. */
function resign(staffing: Staffing, employment: Employment, month: Month, tenureMonths: number): void {
  const { random, quitters } = staffing;
  const at = random.next();
  const noticeMonths = tenureMonths < 6 ? (at < 0.5 ? 0 : 1) : at < 0.25 ? 1 : at < 0.5 ? 2 : 3;
  const exitMonth = addMonths(month, noticeMonths);
  const first = firstDayOf(exitMonth);
  const soon = (first + 9 + random.integer(daysInMonth(exitMonth) - 9)) as CalendarDay;
  employment.noticeGiven = month;
  leave(
    employment,
    'voluntary',
    exitMonth,
    noticeMonths === 0 ? soon : noticeMonths === 3 ? lastDayOf(exitMonth) : endOrMiddle(exitMonth, random),
  );
  quitters.push(employment);
}

function endOrMiddle(month: Month, random: Random): CalendarDay {
  return random.next() < 0.85 ? lastDayOf(month) : ((firstDayOf(month) + 14) as CalendarDay);
}

function leave(employment: Employment, kind: ExitKind, month: Month, day: CalendarDay): void {
  employment.exit = day;
  employment.exitMonth = month;
  employment.exitKind = kind;
}

/** The code of an exit kind in typed arrays; 255 while employed. */
export function exitKindCode(kind: ExitKind | null): number {
  return kind === null ? 255 : EXIT_KINDS.indexOf(kind);
}
