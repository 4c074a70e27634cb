import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, isoDay } from '../../../src/core/model/calendar';
import { runSteps } from '../../../src/core/model/progress';
import { buildPanel } from '../../../src/core/panel/buildPanel';
import { managerOfRecord } from '../../../src/core/panel/managerOfRecord';
import { NO_EXIT } from '../../../src/core/panel/panel';
import { day, type SpellText, workforce } from '../../support/workforce';

const panelOf = (...input: Parameters<typeof workforce>) => runSteps(buildPanel(workforce(...input)));

describe('buildPanel, by hand', () => {
  it('gives one row per month at risk, with days, tenure and exit', () => {
    const panel = panelOf('2023-12-01', '2024-06-30', [
      { person: 'a', hire: '2024-01-15', exit: '2024-03-10', kind: 'involuntary' },
    ]);
    expect(panel.count).toBe(3);
    expect([...panel.month]).toEqual([1, 2, 3]);
    expect([...panel.daysAtRisk]).toEqual([17, 29, 10]);
    // On 1 March one month is completed (15 January to 15 February).
    expect([...panel.tenureMonths]).toEqual([0, 0, 1]);
    expect([...panel.exitKind]).toEqual([NO_EXIT, NO_EXIT, 1]);
    expect([...panel.monthsToExit]).toEqual([2, 1, 0]);
  });

  it('lets people enter late, and knows an exit that lies after the data', () => {
    const panel = panelOf('2024-01-01', '2024-02-29', [{ person: 'a', hire: '2020-05-01', exit: '2024-03-31' }]);
    expect([...panel.daysAtRisk]).toEqual([31, 29]);
    expect([...panel.tenureMonths]).toEqual([44, 45]);
    expect([...panel.exitKind]).toEqual([NO_EXIT, NO_EXIT]);
    expect([...panel.monthsToExit]).toEqual([2, 1]);
  });

  it('reads no entry in a covered month as no hours, and months outside the table as unknown', () => {
    const coaching = [
      { person: 'a', month: '2024-02', hours: 1.5 },
      { person: 'b', month: '2024-03', hours: 2 },
    ];
    const spells = [
      { person: 'a', hire: '2024-01-01' },
      { person: 'b', hire: '2024-01-01' },
    ];
    const panel = panelOf('2024-01-01', '2024-04-30', spells, { coaching });
    expect([...(panel.coaching ?? [])]).toEqual([Number.NaN, 1.5, 0, Number.NaN, Number.NaN, 0, 2, Number.NaN]);
    expect(panel.training).toBeNull();
  });
});

describe('managerOfRecord, by hand', () => {
  const input = workforce('2024-01-01', '2024-06-30', [
    {
      person: 'a',
      hire: '2024-01-10',
      exit: '2024-06-30',
      assignments: [{ manager: 'Ada' }, { from: '2024-03-01', manager: 'Bo' }, { from: '2024-05-15', manager: 'Cy' }],
    },
  ]);
  const panel = runSteps(buildPanel(input));
  const names = (lag: number) =>
    [...managerOfRecord(input, panel, lag)].map((code) => input.dictionaries.manager[code]);

  it.each([
    [0, ['Ada', 'Ada', 'Bo', 'Bo', 'Bo', 'Cy']],
    [1, ['Ada', 'Ada', 'Ada', 'Bo', 'Bo', 'Bo']],
    [3, ['Ada', 'Ada', 'Ada', 'Ada', 'Ada', 'Bo']],
  ])('lag of %i months', (lag, expected) => {
    expect(names(lag)).toEqual(expected);
  });
});

describe('buildPanel, for any workforce', () => {
  const offset = (from: string, days: number) => isoDay(addDays(day(from), days));
  const spell = fc.record({
    hire: fc.integer({ min: -900, max: 1000 }),
    length: fc.integer({ min: 0, max: 1500 }),
    left: fc.boolean(),
  });

  it('has as many days at risk as the spells have days inside the data, and each exit once', () => {
    fc.assert(
      fc.property(fc.array(spell, { minLength: 1, maxLength: 12 }), (spells) => {
        const from = '2022-01-01';
        const asOf = '2024-03-17';
        const texts: SpellText[] = spells.map(({ hire, length, left }, index) => ({
          person: String(index),
          hire: offset(from, hire),
          ...(left ? { exit: offset(from, hire + length) } : {}),
        }));
        const panel = panelOf(from, asOf, texts);
        const last = (text: SpellText) =>
          Math.min(text.exit === undefined ? day(asOf) : day(text.exit), day(asOf)) as CalendarDay;
        const days = texts.reduce(
          (sum, text) => sum + Math.max(0, last(text) - Math.max(day(text.hire), day(from)) + 1),
          0,
        );
        const exits = texts.filter(
          ({ exit }) => exit !== undefined && day(exit) <= day(asOf) && day(exit) >= day(from),
        );
        expect(panel.daysAtRisk.reduce((sum, value) => sum + value, 0)).toBe(days);
        expect(panel.exitKind.filter((kind) => kind !== NO_EXIT).length).toBe(exits.length);
      }),
    );
  });
});
