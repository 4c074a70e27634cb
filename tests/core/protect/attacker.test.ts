import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse';
import { asOne, type EffectModel, outcomeOf } from '../../../src/core/claim/whatIf';
import { readFile } from '../../../src/core/ingest/readFile';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import { firstDayOf, monthOf } from '../../../src/core/model/calendar';
import { isSuppressed } from '../../../src/core/model/estimate';
import type { InteractionReport } from '../../../src/core/model/hypothesisReport';
import type { ManagerRow } from '../../../src/core/model/managersReport';
import { runSteps } from '../../../src/core/model/progress';
import type { Protected } from '../../../src/core/model/protected';
import { type NameChoice, NO_CHOICES } from '../../../src/core/model/reading';
import type { Report } from '../../../src/core/model/report';
import { protectReport } from '../../../src/core/protect/protectReport';
import { simulate } from '../../../src/core/worlds/simulate';
import { writeFiles } from '../../../src/core/worlds/writeFiles';
import { hypothesis, managerRow, report } from '../../features/support/report';

/*
 * Somebody who knows every number of a report, and the ways it is computed, adds and subtracts. The totals of all teams are shown, so
 * what is withheld is known as a whole: at least two teams, one of them as large as the minimum. Nothing may say more than that.
 */

const MINIMUM = 5;

interface Team {
  readonly people: number;
  readonly exits: number;
  readonly training: number;
  readonly coaching: number;
}

const team: fc.Arbitrary<Team> = fc.record({
  people: fc.integer({ min: 1, max: 14 }),
  exits: fc.integer({ min: 0, max: 9 }),
  training: fc.integer({ min: 1, max: 60 }).map((tenths) => tenths / 10),
  coaching: fc.integer({ min: 1, max: 60 }).map((tenths) => tenths / 10),
});
const organisation = fc.array(team, { minLength: 8, maxLength: 16 });

const nameOf = (index: number) => `m${String(index).padStart(2, '0')}`;

function rowsOf(teams: readonly Team[]): ManagerRow[] {
  return teams.map(({ people, exits, training, coaching }, index) =>
    // No two teams' hours are equal: of equals the report may count either.
    managerRow({
      manager: nameOf(index),
      ...{ people, exits, personMonths: people * 24, expected: people / 2 },
      hours: { training: training + index / 1000, coaching: coaching + index / 1000 },
    }),
  );
}

const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/** The kind of a team, as anyone can tell who knows the hours and the two medians. */
const kindOf = (hours: ManagerRow['hours'], middle: { training: number; coaching: number }) =>
  `${(hours.training ?? 0) >= middle.training} ${(hours.coaching ?? 0) >= middle.coaching}`;

function fourKinds(rows: readonly ManagerRow[]): InteractionReport {
  const middle = {
    training: median(rows.map(({ hours }) => hours.training ?? 0)),
    coaching: median(rows.map(({ hours }) => hours.coaching ?? 0)),
  };
  const cells = (['low', 'high'] as const).flatMap((training) =>
    (['low', 'high'] as const).map((coaching) => {
      const own = rows.filter(({ hours }) => kindOf(hours, middle) === `${training === 'high'} ${coaching === 'high'}`);
      const sum = (of: (row: ManagerRow) => number) => own.reduce((total, row) => total + of(row), 0);
      const [exits, expected] = [sum((row) => row.exits), sum((row) => row.expected)];
      return {
        ...{ training, coaching, teams: own.map(({ manager }) => manager), managers: own.length },
        ...{ exits, expected, personMonths: sum((row) => row.personMonths) },
        ratio: expected > 0 ? exits / expected : null,
      };
    }),
  );
  return {
    ...{ kind: 'interaction', cells, ratioAtLow: 1, ratioAtHigh: 0.8 },
    excess: { estimate: 0.1, lower: -0.2, upper: 0.4 },
  };
}

function seen(teams: readonly Team[], bestManagers: number): Protected<Report> {
  const rows = rowsOf(teams);
  const count = Math.max(1, Math.round(bestManagers * rows.length));
  const best = (kind: 'training' | 'coaching') =>
    rows
      .map(({ hours }) => hours[kind] ?? 0)
      .sort((a, b) => b - a)
      .slice(0, count)
      .reduce((sum, hours) => sum + hours / count, 0);
  const base = report();
  const practice = { training: best('training'), coaching: best('coaching'), support: 60 };
  return report({
    managers: { ...base.managers, rows },
    hypotheses: [hypothesis({ id: 'trainingNeedsCoaching', details: fourKinds(rows) })],
    attribution: { ...base.attribution, reference: { bestManagers, bestLevels: 0.5, practice } },
  });
}

function hiddenOf(teams: readonly Team[], { managers }: Protected<Report>): ManagerRow[] {
  const shown = managers.rows.flatMap((row) => (isSuppressed(row) ? [] : [row.hours.coaching]));
  return rowsOf(teams).filter(({ hours }) => !shown.includes(hours.coaching));
}

const RUNS = { numRuns: 10_000 };

describe('an attacker who subtracts', () => {
  it('finds no team behind a kind of teams that is not shown itself', () => {
    fc.assert(
      fc.property(organisation, (teams) => {
        const given = seen(teams, 0.2);
        const details = given.hypotheses[0]?.details;
        if (details?.kind !== 'interaction') throw new Error('invalid fixture; no kinds of teams');
        const shown = given.managers.rows.flatMap((row) => (isSuppressed(row) ? [] : [row]));
        const total = (of: (row: { exits: number; personMonths: number }) => number) =>
          details.cells.reduce((sum, cell) => sum + of(cell), 0) - shown.reduce((sum, row) => sum + of(row), 0);
        expect(JSON.stringify(details)).not.toContain('teams');
        if (details.cells.length === 0) return;
        expect([total(({ exits }) => exits), total(({ personMonths }) => personMonths)]).toEqual([0, 0]);
        if (shown.length < teams.length) expect(details.excess).toBeNull();
      }),
      RUNS,
    );
  });

  it('finds no hours of a team by what the best give', () => {
    fc.assert(
      fc.property(organisation, fc.constantFrom(0.05, 0.1, 0.2, 0.5), (teams, share) => {
        const given = seen(teams, share);
        const hidden = hiddenOf(teams, given);
        const count = Math.max(1, Math.round(share * teams.length));
        for (const kind of ['training', 'coaching'] as const) {
          if (given.attribution.reference.practice[kind] === null) continue;
          const ranked = rowsOf(teams).sort((a, b) => (b.hours[kind] ?? 0) - (a.hours[kind] ?? 0));
          const edge = ranked[count - 1]?.hours[kind] ?? 0;
          const among = hidden.filter(({ hours }) => (hours[kind] ?? 0) >= edge);
          expect(among.length !== 1 && (among.length === 0 || among.some((row) => row.people >= MINIMUM))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('finds no team behind what several lines count, each over the teams of which its hours are on file', () => {
    const known = fc.array(fc.constantFrom('both', 'training', 'coaching'), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(organisation, known, (teams, files) => {
        const rows = rowsOf(teams).map((row, index) => ({
          ...row,
          hours: {
            training: files[index] === 'coaching' ? null : row.hours.training,
            coaching: files[index] === 'training' ? null : row.hours.coaching,
          },
        }));
        const base = report();
        const compared = (kind: 'training' | 'coaching') => rows.filter(({ hours }) => hours[kind] !== null);
        const exitsOf = (some: readonly ManagerRow[]) => some.reduce((sum, { exits }) => sum + exits, 0);
        const lines = (['training', 'coaching'] as const).map((kind) => ({
          ...hypothesis({ id: kind, managers: compared(kind).length, estimate: 1 }),
          ...{ exits: exitsOf(compared(kind)), personMonths: 24 },
        }));
        // Lines on answers do not say whom they compare.
        const answers = { ...hypothesis({ id: 'morale', managers: rows.length - 1, estimate: 1 }), exits: 3 };
        const both = rows.filter(({ hours }) => hours.training !== null && hours.coaching !== null);
        const given = report({
          managers: { ...base.managers, rows },
          hypotheses: [...lines, answers],
          attribution: { ...base.attribution, exits: exitsOf(both) },
          whatIf: [
            { practice: 'coaching', years: 2, exits: exitsOf(compared('coaching')), targets: [], assumptions: [] },
          ],
        });
        const shown = given.managers.rows.map((row) => JSON.stringify(isSuppressed(row) ? row : row.hours));
        const hidden = rows.filter(({ hours }) => !shown.includes(JSON.stringify(hours))).map(({ manager }) => manager);
        const tells = (some: readonly ManagerRow[]) => {
          const among = some.filter(({ manager }) => hidden.includes(manager));
          return among.length === 1 || (among.length > 1 && among.every(({ people }) => people < MINIMUM));
        };
        expect(hidden).toHaveLength(given.managers.rows.filter(isSuppressed).length);
        for (const [index, kind] of (['training', 'coaching'] as const).entries()) {
          const line = given.hypotheses[index];
          if (tells(compared(kind))) expect([line?.exits, line?.personMonths]).toEqual([null, null]);
          else expect(line?.exits).toBe(exitsOf(compared(kind)));
        }
        expect(given.whatIf).toHaveLength(tells(compared('coaching')) ? 0 : 1);
        expect(given.hypotheses[2]?.exits).toBe(hidden.length > 0 ? null : 3);
        if (hidden.length > 0 && exitsOf(both) !== exitsOf(rows)) expect(given.attribution.exits).toBeNull();
        else expect(given.attribution.exits).toBe(exitsOf(both));
      }),
      { numRuns: 2000 },
    );
  });

  it('learns of teams asked what if no more than their common hours', () => {
    fc.assert(
      fc.property(organisation, fc.integer({ min: 1, max: 7 }), (teams, first) => {
        const hours = Float64Array.from(teams, ({ coaching }) => coaching);
        const personMonths = Float64Array.from(teams, ({ people }) => people * 24);
        const exits = Float64Array.from(teams, (own) => own.exits);
        const model: EffectModel = { slope: -0.2, lower: -0.3, upper: -0.1, exits, hours, personMonths, years: 2 };
        const together = teams.map((_, index) => index >= first);
        const joined = asOne(model, together);
        // Hours dealt anew among those together, their sum unchanged.
        const time = personMonths.map((own, index) => (together[index] ? own : 0));
        const mean = hours.reduce((sum, own, index) => sum + own * time[index], 0) / time.reduce((a, b) => a + b, 0);
        const dealt = asOne({ ...model, hours: hours.map((own, index) => (together[index] ? mean : own)) }, together);
        for (const target of [1, 2, 3, 4, 5]) {
          const asked = (own: EffectModel) =>
            outcomeOf(
              own,
              own.hours.map((now) => Math.max(now, target)),
              { costPerExit: null, costPerHour: null },
            );
          expect(asked(dealt).extraHours).toBeCloseTo(asked(joined).extraHours, 9);
          expect(asked(dealt).avoided).toBeCloseTo(asked(joined).avoided, 9);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('learns nothing more from a report with names beside one without', () => {
    fc.assert(
      fc.property(organisation, (teams) => {
        const base = report();
        const raw: Report = { ...base, managers: { ...base.managers, rows: rowsOf(teams) } };
        const withheld = (names: NameChoice) => {
          const { rows } = protectReport(raw, names).managers;
          const known = rows.flatMap((row) =>
            isSuppressed(row) ? [] : [`${row.exits} ${row.hours.coaching} ${row.people}`],
          );
          return known.sort();
        };
        expect(withheld('masked')).toEqual(withheld('shown'));
      }),
      RUNS,
    );
  });
});

describe('an attacker with the report of a whole company', () => {
  const today = firstDayOf(monthOf(2026, 6));
  const { workforce, ...organised } = simulate('trainingWasted', { seed: 9, managers: 14 });
  const { assignments, dictionaries } = workforce;
  // Two people of the first team get a manager of their own.
  const pair = [...new Set(assignments.spell.filter((_, row) => assignments.manager[row] === 0))].slice(0, 2);
  const manager = assignments.manager.map((code, row) => (pair.includes(assignments.spell[row]) ? 14 : code));
  const altered = {
    ...workforce,
    assignments: { ...assignments, manager },
    dictionaries: { ...dictionaries, manager: [...dictionaries.manager, 'Zwei, Nur'] },
  };
  const readings = writeFiles({ ...organised, workforce: altered }, 'english').flatMap((file) =>
    runSteps(readFile(file, { choices: NO_CHOICES, today })),
  );
  const options = { ...DEFAULT_OPTIONS, permutations: 99, bootstraps: 99 };
  const { report: found } = runSteps(analyse(readings, options, today, 'test'));
  if (!found) throw new Error('invalid fixture; no report');
  const shown = found.managers.rows.flatMap((row) => (isSuppressed(row) ? [] : [row]));

  it('is shown neither the team of two nor the only other withheld one', () => {
    const reasons = found.managers.rows.flatMap((row) => (isSuppressed(row) ? [row.suppressed] : []));
    expect(reasons.sort()).toEqual(['complement', 'groupTooSmall']);
    expect(shown.every(({ people }) => people >= MINIMUM)).toBe(true);
  });

  it('meets in the kinds of teams only those he is shown', () => {
    const details = found.hypotheses.find(({ id }) => id === 'trainingNeedsCoaching')?.details;
    if (details?.kind !== 'interaction') throw new Error('invalid fixture; no kinds of teams');
    expect(details.cells).toHaveLength(4);
    expect(details.cells.reduce((sum, { managers }) => sum + managers, 0)).toBe(shown.length);
    expect(details.cells.reduce((sum, { exits }) => sum + exits, 0)).toBe(
      shown.reduce((sum, { exits }) => sum + exits, 0),
    );
    expect(details.excess).toBeNull();
  });

  it('finds one bend, not two, in the hours that what if asks of the withheld', () => {
    const asked = found.whatIf.find(({ practice }) => practice === 'coaching');
    const targets = asked?.targets ?? [];
    const rest = targets.map(({ hours, atLeast }) => {
      const ofShown = shown.reduce(
        (sum, row) => sum + row.personMonths * Math.max(0, hours - (row.hours.coaching ?? 0)),
        0,
      );
      return atLeast.extraHours - ofShown / (asked?.years ?? 1);
    });
    const slopes = rest.slice(1).map((value, index) => (value - (rest[index] ?? 0)) / 1);
    const least = Math.max(...slopes) * 1e-6;
    const bends = slopes.slice(1).filter((slope, index) => Math.abs(slope - (slopes[index] ?? 0)) > least);
    // A bend between two targets changes two differences.
    expect(targets.length).toBeGreaterThan(8);
    expect(bends.length).toBeLessThanOrEqual(2);
  });

  it('reads no team’s hours off the ends of what is drawn', () => {
    for (const { practice } of found.hypotheses) {
      for (const { hours } of practice?.line ?? [])
        expect(Math.abs(hours * 20 - Math.round(hours * 20))).toBeLessThan(1e-6);
    }
  });
});
