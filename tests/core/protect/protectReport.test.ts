import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse';
import { readFile } from '../../../src/core/ingest/readFile';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import { type CalendarDay, parseIsoDay } from '../../../src/core/model/calendar';
import { isSuppressed } from '../../../src/core/model/estimate';
import { runSteps } from '../../../src/core/model/progress';
import { NO_CHOICES } from '../../../src/core/model/reading';
import type { Report } from '../../../src/core/model/report';
import { maskedLabels } from '../../../src/core/protect/maskedLabels';

const TODAY = parseIsoDay('2026-06-30') as CalendarDay;
const CANARY = 'Kanarienvogel';

/** Ten managers: nine with eight people each, one with two. Names carry a canary. */
function roster(): string {
  const lines = ['employee_id,email,hire_date,exit_date,exit_type,manager,team'];
  for (let person = 0; person < 74; person++) {
    const manager = person < 72 ? Math.floor(person / 8) : 9;
    const exit = person % 2 === 0 ? `2024-${String((person % 12) + 1).padStart(2, '0')}-15,resignation` : ',';
    lines.push(
      `${person},${CANARY}${person}@example.org,2022-0${(person % 9) + 1}-01,${exit},${CANARY} ${manager},Team ${CANARY} ${manager}`,
    );
  }
  return lines.join('\n');
}

function report(minGroup = 5): Report {
  const readings = runSteps(
    readFile({ name: 'roster.csv', bytes: new TextEncoder().encode(roster()) }, { choices: NO_CHOICES, today: TODAY }),
  );
  const options = { ...DEFAULT_OPTIONS, permutations: 99, minGroup };
  const { report: found } = runSteps(analyse(readings, options, TODAY, 'test'));
  if (!found) throw new Error('invalid fixture; no report');
  return found;
}

describe('protectReport', () => {
  it('lets no name of a manager or team through', () => {
    expect(JSON.stringify(report())).not.toContain(CANARY);
  });

  it('hides the manager of two, and a second one so that the two cannot be had by subtraction', () => {
    const { rows } = report().managers;
    expect(rows).toHaveLength(10);
    expect(
      rows
        .filter(isSuppressed)
        .map(({ suppressed }) => suppressed)
        .sort(),
    ).toEqual(['complement', 'groupTooSmall']);
  });

  it('never goes under three, whatever is asked for', () => {
    expect(report(1).options.minGroup).toBe(3);
    expect(report(1).managers.rows.some(isSuppressed)).toBe(true);
  });
});

describe('maskedLabels', () => {
  it('gives a name the same label whatever the order, and says nothing by its order', () => {
    const names = ['Ada', 'Bo', 'Cy', 'Di', 'Eve', 'Flo', 'Gus', 'Hal'];
    const labels = maskedLabels(names, 'letters');
    expect(maskedLabels([...names].reverse(), 'letters')).toEqual(labels);
    expect([...labels.values()].sort()).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
    expect(names.map((name) => labels.get(name))).not.toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
  });

  it('goes on after Z', () => {
    const labels = [
      ...maskedLabels(
        Array.from({ length: 30 }, (_, index) => String(index)),
        'letters',
      ).values(),
    ];
    expect(labels.slice(25, 28)).toEqual(['Z', 'AA', 'AB']);
  });
});

describe('what a report could give away', () => {
  const found = report();

  it('puts the managers in the order of their letters, not of their names', () => {
    const letters = found.managers.rows.flatMap((row) => (isSuppressed(row) ? [] : [row.manager]));
    expect(letters).toEqual([...letters].sort());
  });

  it('leaves no name in a row set aside', () => {
    const lines = `employee_id,exit_date\n${CANARY} Maria,2024-01-31\n`;
    const reading = (name: string, text: string) =>
      runSteps(readFile({ name, bytes: new TextEncoder().encode(text) }, { choices: NO_CHOICES, today: TODAY }));
    const options = { ...DEFAULT_OPTIONS, permutations: 99 };
    const { report: both } = runSteps(
      analyse([...reading('roster.csv', roster()), ...reading('exits.csv', lines)], options, TODAY, 'test'),
    );
    expect(both?.files[1]?.setAside[0]).toMatchObject({ code: 'rowExitWithoutHire', row: 2, raw: '' });
    expect(JSON.stringify(both)).not.toContain(CANARY);
  });
});
