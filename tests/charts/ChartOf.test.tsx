import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { ChartOf } from '../../src/charts/ChartOf';
import { ChartExtrasContext, type DrawnChart } from '../../src/charts/chartExtras';
import { CHART_KINDS } from '../../src/charts/chartKind';
import { ShuffleHistogram } from '../../src/charts/ShuffleHistogram';
import type { FrozenChart } from '../../src/core/model/slide';
import { histogram } from './chartData';
import { EXHIBITS } from './exhibits';
import { ENGLISH, LANGUAGES_OF_CHARTS } from './languages';

const FRAME = {
  title: 'A conclusion',
  subtitle: 'How to read it',
  empty: 'nothing',
  plainMargin: ['How sure? Quite.'],
};

function drawn(exhibit: (typeof EXHIBITS)[number]): DrawnChart {
  const kept: DrawnChart[] = [];
  const keep = (chart: DrawnChart) => {
    kept.push(chart);
    return <button type="button">Keep</button>;
  };
  const markup = renderToStaticMarkup(
    <ChartExtrasContext value={keep}>{exhibit.ready(FRAME, ENGLISH)}</ChartExtrasContext>,
  );
  expect(markup).toContain('Keep');
  const [only] = kept;
  if (only === undefined || kept.length !== 1) throw new Error(`invalid exhibit; must draw one chart: ${exhibit.name}`);
  return only;
}

const throughAFile = (chart: FrozenChart): FrozenChart => JSON.parse(JSON.stringify(chart));

/** Markup without the names React gives to elements and the marks of what was waited for. */
async function markupOf(element: React.ReactElement): Promise<string> {
  const { prelude } = await prerender(element);
  const text = await new Response(prelude).text();
  return text
    .replace(/<!--.*?-->/g, '')
    .replace(/_[RS]_[\w-]*?_|«[^»]*»/g, 'id')
    .replace(/<link[^>]*>|<script.*?<\/script>/g, '');
}

it('every kind of chart is in the gallery, and no other', () => {
  const kinds = EXHIBITS.map((exhibit) => drawn(exhibit).frozen.kind);
  expect([...new Set(kinds)].sort()).toEqual([...CHART_KINDS].sort());
});

describe.each(LANGUAGES_OF_CHARTS)('in $format.language', (language) => {
  it.each(EXHIBITS)('$name is drawn again from a file as it was', async (exhibit) => {
    const { frozen, margin } = drawn(exhibit);
    const again = await markupOf(<ChartOf chart={throughAFile(frozen)} frame={FRAME} language={language} />);
    const before = await markupOf(exhibit.ready(FRAME, language));
    expect(again).toBe(before);
    expect(again).toContain('role="img"');
    expect(frozen.summary).toMatch(/\d/);
    expect(frozen.table.rows).toHaveLength(exhibit.drawn);
    expect(margin).toEqual(FRAME.plainMargin);
  });
});

it('a chart in the margin of another is not kept by itself', () => {
  const markup = renderToStaticMarkup(
    <ChartExtrasContext value={() => <button type="button">Keep</button>}>
      <ShuffleHistogram language={ENGLISH} shuffled="hours" histogram={histogram} empty="" />
    </ChartExtrasContext>,
  );
  expect(markup).toContain(ENGLISH.words.frame.copy);
  expect(markup).not.toContain('Keep');
});

it('a chart of another version is told in words', async () => {
  const chart: FrozenChart = {
    kind: 'pie',
    data: {},
    table: { columns: [], rows: [], note: null },
    summary: 'Two of three.',
  };
  expect(renderToStaticMarkup(<ChartOf chart={chart} frame={FRAME} language={ENGLISH} />)).toBe('<p>Two of three.</p>');
});
