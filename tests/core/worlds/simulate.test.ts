import { describe, expect, it } from 'vitest';
import {
  type CalendarDay,
  calendarDay,
  lastDayOf,
  type Month,
  monthOf,
  monthOfDay,
  NO_DAY,
} from '../../../src/core/model/calendar';
import { NO_MONTH, type Organisation } from '../../../src/core/worlds/organisation';
import { simulate } from '../../../src/core/worlds/simulate';
import { strengthened, WORLD_IDS, WORLDS } from '../../../src/core/worlds/worlds';

const organisation = simulate('natureOfTheBusiness', { seed: 7 });
const { workforce, courses, truth } = organisation;
const { spells, assignments } = workforce;
const everySpell = Array.from({ length: spells.count }, (_, spell) => spell);

function monthOfSpellDay(days: Int32Array, spell: number): Month {
  return monthOfDay((days[spell] ?? 0) as CalendarDay);
}

/** Typed arrays of everything, in one list. */
function columns({ workforce: own, courses: taken, truth: known }: Organisation): ArrayBufferView[] {
  const tables = [own.spells, own.assignments, own.training, own.coaching, own.quota, own.pulse, taken, known];
  return tables.flatMap((table) => Object.values(table ?? {}).filter((column) => ArrayBuffer.isView(column)));
}

describe('strengthened', () => {
  it('by 0 leaves no effect, by 2 squares every ratio', () => {
    for (const world of WORLD_IDS) {
      const none = strengthened(WORLDS[world], 0);
      expect([none.coachingHazardRatio, none.trainingHazardRatio, none.moraleHazardRatio]).toEqual([1, 1, 1]);
      expect([none.managerHazardLogStandardDeviation, none.hiringRisk, none.moodPerExit]).toEqual([0, 0, 0]);
      expect([none.contagionHazardRatio, none.quotaJumps.hazardRatio, none.salesRatioPerCoaching]).toEqual([1, 1, 1]);
      const twice = strengthened(WORLDS[world], 2);
      expect(twice.coachingHazardRatio).toBeCloseTo(WORLDS[world].coachingHazardRatio ** 2, 12);
      expect(twice.quotaJumps.hazardRatio).toBeCloseTo(WORLDS[world].quotaJumps.hazardRatio ** 2, 12);
    }
  });

  it('keeps the number of exits where the effect itself would add some', () => {
    const exits = (strength: number) =>
      [1, 2, 3, 4].reduce((total, seed) => {
        const own = simulate('quotaJumps', { seed, strength }).workforce.spells;
        return total + own.exit.reduce((count, day) => count + (day === NO_DAY ? 0 : 1), 0);
      }, 0);
    // Some 1,300 exits in four companies: within three standard errors of a difference.
    expect(Math.abs(exits(2) - exits(1))).toBeLessThan(3 * Math.sqrt(2 * exits(1)));
  });
});

describe('simulate', () => {
  it('gives the same organisation for the same seed and another for another', () => {
    expect(columns(simulate('natureOfTheBusiness', { seed: 7 }))).toEqual(columns(organisation));
    expect(simulate('natureOfTheBusiness', { seed: 8 }).workforce.spells.hire).not.toEqual(spells.hire);
  });

  it.each(WORLD_IDS)('makes %s in the size the world states', (world) => {
    const { managers, sellersPerManager } = WORLDS[world];
    const { workforce: own } = simulate(world, { seed: 3 });
    expect(own.dictionaries.manager.length).toBe(managers);
    expect([own.from, own.asOf]).toEqual([calendarDay(2023, 1, 1), calendarDay(2025, 12, 31)]);
    const there = Array.from(own.spells.exit).filter(
      (exit, spell) => (own.spells.hire[spell] ?? 0) <= own.from && exit >= own.from,
    );
    const seats = Math.round(managers * sellersPerManager);
    expect(there.length).toBeLessThanOrEqual(seats);
    expect(there.length).toBeGreaterThan(0.85 * seats);
  });

  it('takes another size, and refuses none at all', () => {
    const small = simulate('badHires', { seed: 1, managers: 3, sellersPerManager: 2, months: 5 });
    expect(small.workforce.dictionaries.manager.length).toBe(3);
    expect(small.workforce.asOf).toBe(calendarDay(2023, 5, 31));
    expect(() => simulate('badHires', { seed: 1, managers: 0 })).toThrow('invalid size');
  });

  it('measures nothing that is not a number above zero', () => {
    for (const column of [
      workforce.coaching?.hours,
      workforce.training?.hours,
      workforce.quota?.quota,
      workforce.quota?.actual,
    ]) {
      expect(column?.length).toBeGreaterThan(1000);
      expect(column?.every((value) => value > 0)).toBe(true);
    }
  });
});

describe('people and spells', () => {
  it('has ids with leading zeros, in order', () => {
    const { ids, count } = workforce.people;
    expect(ids.length).toBe(count);
    expect(ids.every((id) => /^0\d{4}$/.test(id))).toBe(true);
    expect([...new Set(ids)].sort()).toEqual(ids);
  });

  it('keeps only those employed on or after the first day, among them people hired long before', () => {
    expect(everySpell.every((spell) => (spells.exit[spell] ?? 0) >= workforce.from)).toBe(true);
    const early = everySpell.filter((spell) => (spells.hire[spell] ?? 0) < workforce.from);
    expect(early.length).toBeGreaterThan(300);
    expect(Math.min(...spells.hire)).toBeLessThan(workforce.from - 5 * 365);
  });

  it('ends spells on the file inside the data only, after their hire and with a kind', () => {
    for (const spell of everySpell) {
      const exit = spells.exit[spell] ?? 0;
      if (exit === NO_DAY) expect(spells.exitKind[spell]).toBe(255);
      else {
        expect(exit).toBeLessThanOrEqual(workforce.asOf);
        expect(exit).toBeGreaterThan(spells.hire[spell] ?? 0);
        expect(spells.exitKind[spell]).toBeLessThan(3);
      }
    }
  });

  it('has resignations, dismissals, retirements and rehires', () => {
    const kinds = [0, 1, 2].map((kind) => spells.exitKind.filter((code) => code === kind).length);
    expect(kinds[0]).toBeGreaterThan(150);
    expect(kinds[1]).toBeGreaterThan(10);
    expect(kinds[2]).toBeGreaterThan(2);
    expect(spells.count).toBeGreaterThan(workforce.people.count);
    for (const spell of everySpell.slice(1)) {
      if (spells.person[spell] !== spells.person[spell - 1]) continue;
      expect(spells.hire[spell] ?? 0).toBeGreaterThan((spells.exit[spell - 1] ?? 0) + 150);
    }
  });

  it('ends most resignations at a month’s end, after at most three months of notice', () => {
    const resigned = everySpell.filter((spell) => spells.exitKind[spell] === 0);
    const atMonthsEnd = resigned.filter(
      (spell) => spells.exit[spell] === lastDayOf(monthOfSpellDay(spells.exit, spell)),
    );
    expect(atMonthsEnd.length / resigned.length).toBeGreaterThan(0.7);
    for (const spell of resigned) {
      const months = monthOfSpellDay(spells.exit, spell) - (truth.noticeGiven[spell] ?? NO_MONTH);
      expect(months).toBeGreaterThanOrEqual(0);
      expect(months).toBeLessThanOrEqual(3);
    }
  });

  it('knows of notices given that end after the data, and keeps them off the file', () => {
    const pending = everySpell.filter(
      (spell) => spells.exit[spell] === NO_DAY && (truth.noticeGiven[spell] ?? 0) < NO_MONTH,
    );
    expect(pending.length).toBeGreaterThan(3);
  });
});

describe('assignments', () => {
  it('follow each other without gap from hire to exit', () => {
    let row = 0;
    for (const spell of everySpell) {
      let expected = spells.hire[spell];
      while (row < assignments.count && assignments.spell[row] === spell) {
        expect(assignments.from[row]).toBe(expected);
        expect(assignments.to[row] ?? 0).toBeGreaterThanOrEqual(assignments.from[row] ?? 0);
        expected = (assignments.to[row] ?? 0) + 1;
        row++;
      }
      expect(expected).toBe((spells.exit[spell] ?? 0) + 1);
    }
    expect(row).toBe(assignments.count);
  });

  it('hold transfers between teams and managers who move to another team', () => {
    let transfers = 0;
    const leaders = new Map<number, Set<number>>();
    for (let row = 0; row < assignments.count; row++) {
      if ((assignments.to[row] ?? 0) < workforce.from) continue;
      const manager = assignments.manager[row] ?? 0;
      leaders.set(manager, (leaders.get(manager) ?? new Set()).add(assignments.team[row] ?? 0));
      const same = assignments.spell[row] === assignments.spell[row - 1];
      if (same && assignments.team[row] !== assignments.team[row - 1]) transfers++;
    }
    expect(transfers).toBeGreaterThan(5);
    expect([...leaders.values()].filter((teams) => teams.size > 1).length).toBeGreaterThanOrEqual(4);
  });
});

describe('measures', () => {
  it('lie within employment and the data, sorted by person and month, one a month', () => {
    const employed = new Set<string>();
    for (const spell of everySpell) {
      const last = Math.min(spells.exit[spell] ?? 0, workforce.asOf) as CalendarDay;
      for (let month = monthOfSpellDay(spells.hire, spell); month <= monthOfDay(last); month = (month + 1) as Month) {
        employed.add(`${spells.person[spell]} ${month}`);
      }
    }
    for (const table of [workforce.training, workforce.coaching, workforce.quota]) {
      if (!table) throw new Error('a table is missing');
      for (let row = 0; row < table.person.length; row++) {
        expect(employed.has(`${table.person[row]} ${table.month[row]}`)).toBe(true);
        if (row === 0) continue;
        const step =
          ((table.person[row] ?? 0) - (table.person[row - 1] ?? 0)) * 100_000 +
          (table.month[row] ?? 0) -
          (table.month[row - 1] ?? 0);
        expect(step).toBeGreaterThan(0);
      }
      expect(Math.min(...table.month)).toBe(monthOf(2023, 1));
      expect(Math.max(...table.month)).toBe(monthOf(2025, 12));
    }
  });

  it('counts coaching in quarter hours and training in courses on days of employment', () => {
    expect(workforce.coaching?.hours.every((hours) => Number.isInteger(hours * 4))).toBe(true);
    expect(courses.hours).toEqual(workforce.training?.hours);
    const bySpell = everySpell.map((spell) => ({
      person: spells.person[spell],
      hire: spells.hire[spell] ?? 0,
      exit: spells.exit[spell] ?? 0,
    }));
    for (let row = 0; row < courses.day.length; row++) {
      const day = courses.day[row] ?? 0;
      const own = bySpell.filter(({ person }) => person === courses.person[row]);
      expect(own.some(({ hire, exit }) => hire <= day && day <= exit)).toBe(true);
      expect(monthOfDay(day as CalendarDay)).toBe(workforce.training?.month[row]);
    }
  });

  it('asks morale and support once a quarter on a scale of five steps', () => {
    const { pulse } = workforce;
    expect(pulse?.month.every((month) => month % 3 === 2)).toBe(true);
    expect(new Set(pulse?.score)).toEqual(new Set([0, 25, 50, 75, 100]));
    expect(new Set(pulse?.dimension)).toEqual(new Set([0, 1]));
  });
});
