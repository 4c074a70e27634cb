import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FunnelDrawing } from '../../src/charts/FunnelDrawing';
import { funnelRows } from '../../src/charts/funnelRows';
import { HoursScatterDrawing } from '../../src/charts/HoursScatterDrawing';
import type { HoursTeam } from '../../src/charts/hoursScatterRows';
import { hoursScatterRows } from '../../src/charts/hoursScatterRows';
import { IntervalRow } from '../../src/charts/IntervalRow';
import { hoursTeams, limits, line } from './chartData';
import { draw } from './draw';
import { GERMAN } from './languages';

const WIDTHS = [200, 280, 390, 720, 1100, 2560];

const numbers = (markup: string, tag: string, attribute: string) =>
  [...markup.matchAll(new RegExp(`<${tag}[^>]* ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => Number(value));

const scatter = (width: number, teams: readonly HoursTeam[], unit = 1, drawnLine: typeof line | null = line) =>
  draw(
    <HoursScatterDrawing
      size={{ width, height: null, unit }}
      language={GERMAN}
      rows={hoursScatterRows(teams)}
      line={drawnLine}
      thresholdHours={2}
      axis={GERMAN.words.hoursScatter.coaching('3')}
    />,
  );

const funnel = (width: number, unit = 1) =>
  draw(
    <FunnelDrawing
      size={{ width, height: null, unit }}
      language={GERMAN}
      rows={funnelRows(hoursTeams, limits)}
      limits={limits}
    />,
  );

describe.each(WIDTHS)('%d pixels wide', (width) => {
  it.each([1, 1.25, 2])('with text %d times as large, every mark and text begins inside', (unit) => {
    for (const markup of [scatter(width, hoursTeams, unit), funnel(width, unit)]) {
      expect(markup).not.toMatch(/NaN|Infinity|undefined/);
      for (const [tag, attribute] of [
        ['circle', 'cx'],
        ['text', 'x'],
        ['line', 'x1'],
        ['line', 'x2'],
      ] as const) {
        for (const x of numbers(markup, tag, attribute)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  it('every team is drawn once', () => {
    expect(numbers(scatter(width, hoursTeams), 'circle', 'cx')).toHaveLength(hoursTeams.length);
    expect(numbers(funnel(width), 'circle', 'cx')).toHaveLength(hoursTeams.length);
  });
});

describe('hours scatter', () => {
  const y = (markup: string) => numbers(markup, 'circle', 'cy');

  it('puts a team without exits under every ratio, hollow and beside a 0', () => {
    const markup = scatter(720, hoursTeams);
    const heights = y(markup);
    expect(heights.at(-1)).toBe(Math.max(...heights));
    expect(markup).toContain('hollow');
    expect(markup).toMatch(/>0<\/text>/);
    expect(scatter(720, hoursTeams.slice(0, 3))).not.toContain('hollow');
  });

  it('makes area, not radius, the number of people', () => {
    const [small, large] = [hoursTeams[0], hoursTeams[0]].map((team, at) => ({
      ...team,
      team: `${at}`,
      people: 25 * 4 ** at,
      hoursPerPersonMonth: at + 1,
    }));
    const markup = scatter(
      720,
      [small, large].filter((team): team is HoursTeam => team?.ratio !== undefined),
    );
    const [first = 0, second = 0] = numbers(markup, 'circle', 'r');
    expect(second / first).toBeCloseTo(2, 10);
  });

  it('draws a line only where one was earned', () => {
    expect(scatter(720, hoursTeams)).toContain('<path');
    expect(scatter(720, hoursTeams, 1, null)).not.toContain('<path');
    expect(scatter(720, hoursTeams, 1, null)).not.toContain(GERMAN.words.hoursScatter.fitted);
  });

  it('names the line at every width', () => {
    for (const width of WIDTHS) expect(scatter(width, hoursTeams)).toContain(GERMAN.words.hoursScatter.band);
  });
});

describe('interval row', () => {
  const row = (lower: number, upper: number) =>
    renderToStaticMarkup(
      <IntervalRow language={GERMAN} verdict="cannotTell" estimate={1} lower={lower} upper={upper} reach={2} />,
    );

  it('puts 1 in the middle and the ends at its reach', () => {
    const [one, from] = numbers(row(0.5, 2), 'line', 'x1');
    const [, to] = numbers(row(0.5, 2), 'line', 'x2');
    expect(((from ?? 0) + (to ?? 0)) / 2).toBeCloseTo(one ?? 0, 10);
    expect(numbers(row(0.5, 2), 'circle', 'cx')).toEqual([one]);
  });

  it('ends in an arrow where the interval goes on', () => {
    expect(row(0.6, 1.7).match(/<path/g)).toBeNull();
    expect(row(0.6, 40).match(/<path/g)).toHaveLength(1);
    expect(row(0, 40).match(/<path/g)).toHaveLength(2);
  });

  it('draws only the line at 1 where there is nothing to estimate', () => {
    const markup = renderToStaticMarkup(
      <IntervalRow language={GERMAN} verdict="notTestable" estimate={null} lower={null} upper={null} reach={2} />,
    );
    expect(markup).not.toContain('<circle');
    expect(markup).toContain(GERMAN.words.interval.none);
  });
});
