import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../src/core/model/slide';
import { withoutNames } from '../../../src/features/review/withoutNames';
import { speechIn } from '../support/report';

const { charts, morale } = speechIn('en').messages;
const WORDS = { team: charts.team, unit: morale.heat.unit };

const slide = (name: string, unit: string): Slide => ({
  id: '1',
  kind: 'chart',
  language: 'en',
  title: `12 teams, ${name} among them`,
  computedTitle: `12 teams, ${name} among them`,
  subtitle: `Led by ${name}.`,
  body: [`${name}: 1.2 times (95%: 0.4–2.6)`],
  smallPrint: [`40 managers (${name} too)`],
  notes: `Ask ${name}`,
  chart: {
    kind: 'funnel',
    data: { teams: [{ team: name, people: 12 }], rows: [{ name: charts.team(name), value: 1.2 }, { name: unit }] },
    table: {
      columns: [{ label: 'Team', kind: 'text' }],
      rows: [[charts.team(name)], [12], [unit], [null], [{ suppressed: 'groupTooSmall' }]],
      note: `${name} is withheld`,
    },
    summary: `12 teams. ${charts.team(name)}: 1.2. ${unit}: 3.`,
  },
  provenance: {
    from: '2023-01-01',
    to: '2025-12-31',
    scope: `Voluntary exits in ${unit}`,
    people: 12,
    exits: 3,
    method: 'Funnel',
    address: '#/hours',
    seed: 1,
    fingerprint: 'abc',
    app: 'Mainstay',
  },
});

describe('a slide without names', () => {
  it('is the slide that masked names would have given', () => {
    const masked = withoutNames(
      slide('Zoë O’Neil', 'Sales North'),
      [
        { label: 'A', name: 'Zoë O’Neil' },
        { label: '3', name: 'Sales North' },
      ],
      WORDS,
    );
    const { chart, provenance, ...words } = masked;
    expect(words).toMatchObject({ title: '12 teams, A among them', subtitle: 'Led by A.', notes: 'Ask A' });
    expect(chart?.data).toEqual({
      teams: [{ team: 'A', people: 12 }],
      rows: [{ name: 'Team A', value: 1.2 }, { name: 'Team 3' }],
    });
    expect(chart?.table.rows).toEqual([['Team A'], [12], ['Team 3'], [null], [{ suppressed: 'groupTooSmall' }]]);
    expect(chart?.summary).toBe('12 teams. Team A: 1.2. Team 3: 3.');
    expect(provenance).toMatchObject({ scope: 'Voluntary exits in Team 3', people: 12, address: '#/hours' });
  });

  it('keeps the numbers of a company whose managers go by number', () => {
    const masked = withoutNames(slide('12', 'North'), [{ label: 'B', name: '12' }], WORDS);
    expect(masked.chart?.summary).toBe('12 teams. Team B: 1.2. North: 3.');
    expect(masked.chart?.data).toMatchObject({ teams: [{ team: 'B', people: 12 }], rows: [{ name: 'Team B' }, {}] });
    expect(masked.chart?.table.rows[0]).toEqual(['Team B']);
    expect(masked.body).toEqual(['12: 1.2 times (95%: 0.4–2.6)']);
  });

  it('does not take a letter that was put in for a name, nor a name within a word', () => {
    const names = [
      { label: 'B', name: 'A' },
      { label: 'A', name: 'B' },
      { label: 'C', name: 'Ann' },
    ];
    const masked = withoutNames({ ...slide('A', 'B'), title: 'A, B, Ann, Anna, Ab' }, names, WORDS);
    expect(masked.title).toBe('B, A, C, Anna, Ab');
  });

  it('holds none of the names, whatever these are', () => {
    const word = fc.stringMatching(/^\p{Lu}\p{Ll}{2,8}( \p{Lu}\p{Ll}{2,8})?$/u);
    // Words of the page itself may be names as well; what remains of them was not said of a person.
    const own = new Set(JSON.stringify(slide('', '')).match(/\p{L}+/gu));
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 5 }), (names) => {
        fc.pre(names.every((name) => name.split(' ').every((part) => !own.has(part))));
        const [name = '', unit = ''] = names;
        const table = names.map((one, index) => ({
          label: index === 1 ? '7' : String.fromCharCode(65 + index),
          name: one,
        }));
        const text = JSON.stringify(withoutNames(slide(name, unit), table, WORDS));
        const words = new Set(text.match(/\p{L}+/gu));
        for (const part of [...name.split(' '), ...unit.split(' ')]) expect(words.has(part), part).toBe(false);
      }),
    );
  });
});
