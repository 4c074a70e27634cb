import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DotIntervals } from '../../src/charts/DotIntervals';
import { HoursScatter } from '../../src/charts/HoursScatter';
import { type HoursTeam, hoursScatterTable } from '../../src/charts/hoursScatterRows';
import { OpenTable } from '../../src/charts/OpenTable';
import { PointMarks } from '../../src/charts/plot/PointMarks';
import { pointFinder } from '../../src/charts/plot/pointFinder';
import { readingAfterKey } from '../../src/charts/plot/reading';
import { ENGLISH } from './languages';

const marks = (many: number) =>
  Array.from({ length: many }, (_, at) => ({
    id: `${at}`,
    x: at * 3,
    y: 40,
    radius: 2,
    paint: at % 2 === 0 ? 'even' : 'odd',
  }));

describe('many points', () => {
  it('share a path for each way they are painted', () => {
    const few = renderToStaticMarkup(<PointMarks marks={marks(200)} />);
    const many = renderToStaticMarkup(<PointMarks marks={marks(201)} />);
    expect(few.match(/<circle/g)).toHaveLength(200);
    expect(many).not.toContain('<circle');
    const paths = [...many.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d);
    expect(paths.map((d) => d.split('M').length - 1)).toEqual([101, 100]);
    // In tenths of a pixel: the second point from its leftmost place, a circle of radius 2.
    expect(paths[1]?.startsWith('M10 400a20 20 0 1 0 40 0a20 20 0 1 0 -40 0M70 400')).toBe(true);
  });

  it('in rows are drawn as far as anybody compares them, and say so', () => {
    const drawn = (many: number) =>
      renderToStaticMarkup(
        <DotIntervals
          frame={{ title: 'Many', empty: '', note: 'By letter.' }}
          language={ENGLISH}
          unit="ratio"
          rows={Array.from({ length: many }, (_, at) => ({ name: `Team ${at}`, value: 1 + at / 1000 }))}
          dense
          rowsName="team"
          valueName="ratio"
        />,
      );
    expect(drawn(200)).toContain('data-points="200"');
    expect(drawn(200)).not.toContain('of 200 rows');
    const crowd = drawn(4600);
    expect(crowd).toContain('data-points="50"');
    expect(crowd).toContain('Team 49<');
    expect(crowd).not.toContain('Team 50<');
    expect(crowd).toContain('By letter. The first 50 of 4,600 rows');
  });

  it('are one path, without their table on the page until it is opened', () => {
    const teams = Array.from(
      { length: 5000 },
      (_, at): HoursTeam => ({
        ...{ team: `${at}`, people: 8, hoursPerPersonMonth: at / 1000, exits: 2, expected: 2 },
        ...{ ratio: 1, lower: 0.5, upper: 2 },
      }),
    );
    const markup = renderToStaticMarkup(
      <HoursScatter
        frame={{ title: 'Many', empty: '' }}
        language={ENGLISH}
        practice="coaching"
        leaveOutMonths={0}
        teams={teams}
        line={null}
        thresholdHours={null}
      />,
    );
    expect(markup).toContain('data-points="5000"');
    expect(markup.match(/<path/g)).toHaveLength(1);
    expect(markup).not.toContain('<tbody>');
    const rows = hoursScatterTable(teams, 0, ENGLISH);
    const open = renderToStaticMarkup(
      <OpenTable table={rows} title="Many" order={null} onOrder={() => undefined} language={ENGLISH} />,
    );
    expect(open.match(/<tr>/g)).toHaveLength(1001);
    expect(open).toContain('The first 1,000 of 5,000 rows');
  });
});

describe('finding a point', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) });

  it('by the grid gives what asking every point gives', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), place, (places, pointer) => {
        const distances = places.map(({ x, y }) => (x - pointer.x) ** 2 + (y - pointer.y) ** 2);
        const least = Math.min(...distances);
        const expected = least < 28 ** 2 ? distances.indexOf(least) : null;
        expect(pointFinder(places, 'near')(pointer.x, pointer.y)).toBe(expected);
      }),
    );
  });

  it('in a column or a row reaches any distance', () => {
    const places = [
      { x: 10, y: 10 },
      { x: 100, y: 90 },
      { x: 100, y: 20 },
    ];
    expect(pointFinder(places, 'column')(90, 10)).toBe(2);
    expect(pointFinder(places, 'column')(90, 80)).toBe(1);
    expect(pointFinder(places, 'row')(500, 88)).toBe(1);
    expect(pointFinder([], 'row')(1, 1)).toBeNull();
  });
});

describe('keys in a grid of three columns and two rows', () => {
  it.each([
    ['ArrowDown', null, 0],
    ['ArrowDown', 1, 4],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 4, 1],
    ['ArrowUp', 1, 1],
    ['ArrowRight', 2, 3],
    ['Escape', 2, null],
  ])('%s from %s leads to %s', (key, active, next) => {
    expect(readingAfterKey(key, active, 6, 3)).toBe(next);
  });
});
