import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { HoursScatter } from '../../../src/charts/HoursScatter';
import type { HoursTeam } from '../../../src/charts/hoursScatterRows';
import { createFormat } from '../../../src/i18n/format';
import '../../../src/app/theme/global.css';

/* One scatter of as many points as asked for, drawn anew with other numbers by `benchScatter`. */

const FRAME = { title: 'Exits and coaching hours by team', empty: '' };

function teams(count: number, seed: number): HoursTeam[] {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return Array.from({ length: count }, (_, index) => {
    const expected = 1 + 5 * next();
    const exits = Math.floor(expected * 2 * next());
    const ratio = exits / expected;
    return {
      team: String(index),
      people: 5 + Math.floor(20 * next()),
      hoursPerPersonMonth: 8 * next(),
      ...{ exits, expected, ratio, lower: ratio / 2, upper: ratio * 2 + 1 },
    };
  });
}

async function main(): Promise<void> {
  const { charts } = await import('../../../src/i18n/en/charts');
  const language = { words: charts, format: createFormat('en') };
  const element = document.getElementById('root');
  if (element === null) throw new Error('invalid page; it needs an element with this id: root');
  const root = createRoot(element);
  const draw = (rows: readonly HoursTeam[]) =>
    flushSync(() =>
      root.render(
        <HoursScatter
          frame={FRAME}
          language={language}
          practice="coaching"
          leaveOutMonths={3}
          teams={rows}
          line={null}
          thresholdHours={2}
        />,
      ),
    );
  /** Milliseconds until the drawing stands in the page, and until the frame with it has been painted. */
  Reflect.set(globalThis, 'benchScatter', async (count: number, seed: number) => {
    const rows = teams(count, seed);
    await new Promise((next) => requestAnimationFrame(next));
    const start = performance.now();
    draw(rows);
    document.body.getBoundingClientRect();
    const drawn = performance.now() - start;
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    return { drawn, painted: performance.now() - start };
  });
}

await main();
