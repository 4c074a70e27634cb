import type { NativeBar, NativeLine } from '../../core/model/nativeChart';
import type { ExportWords } from '../../i18n/en/export';
import type { Language } from '../../i18n/language';
import type { Colour, Dash } from './colours';
import { type DrawnChart, type DrawnSeries, PLAIN_SERIES, shownAxis } from './drawnChart';
import { numberCode } from './numberCode';
import { SheetBuilder } from './sheetBuilder';

const ALONE = { colour: 'ink', dash: 'solid' } as const;
const STROKES: readonly { readonly colour: Colour; readonly dash: Dash }[] = [
  { colour: 'accent', dash: 'solid' },
  { colour: 'ink', dash: 'dash' },
  { colour: 'calm', dash: 'sysDot' },
  { colour: 'data', dash: 'lgDashDot' },
];
/** The same months a year before. */
const EARLIER = { colour: 'data', dash: 'dash' } as const;
const LIMIT = { colour: 'soft', points: 0.75, dash: 'solid', isFaint: false } as const;
const FILLS: readonly Colour[] = ['data', 'accent', 'calm', 'series-1', 'series-2', 'series-3', 'soft'];

/** The line of the nth of so many curves: colour and dash together tell them apart. */
export function strokeOf(index: number, count: number): { readonly colour: Colour; readonly dash: Dash } {
  return count === 1 ? ALONE : (STROKES[index % STROKES.length] ?? ALONE);
}

/** The least end of an axis with a zero base. */
function zeroBase(chart: NativeLine | NativeBar): number | null {
  const values = chart.series.flatMap((series) => [...series.values, ...(series.lower ?? [])]);
  return values.some((value) => value !== null && value < 0) ? chart.value.least : 0;
}

export function drawLine(chart: NativeLine, words: ExportWords, language: Language): DrawnChart {
  const sheet = new SheetBuilder();
  const code = numberCode(chart.value.kind, language);
  const across = sheet.add(chart.categoryLabel, chart.categories);
  const present = chart.series.filter(({ isEarlier }) => isEarlier !== true).length;
  const firstBand = chart.series.findIndex(({ lower, upper }) => lower !== null && upper !== null);
  const series = chart.series.flatMap(({ name, values, lower, upper, isEarlier }, index): DrawnSeries[] => {
    const { colour, dash } = isEarlier === true ? EARLIER : strokeOf(index, present);
    const at = sheet.add(name, values, code);
    const line = {
      ...PLAIN_SERIES,
      name: at,
      across,
      values: at,
      line: { colour, points: isEarlier === true ? 1.75 : 2.25, dash, isFaint: false },
    };
    if (lower === null || upper === null) return [line];
    // The legend names the limits once: the first stands for all of them.
    const isFirst = index === firstBand;
    const least = sheet.add(isFirst ? words.band : words.lower(name), lower, code);
    const most = sheet.add(words.upper(name), upper, code);
    const limit = { ...PLAIN_SERIES, across, line: LIMIT };
    return [
      line,
      { ...limit, name: least, values: least, inLegend: isFirst },
      { ...limit, name: most, values: most, inLegend: false },
    ];
  });
  return {
    group: 'line',
    isHorizontal: false,
    columns: sheet.columns,
    series,
    across: null,
    categoryLabel: chart.categoryLabel,
    values: { ...shownAxis(chart.value), least: zeroBase(chart) },
    leftShare: 0,
  };
}

export function drawBars(chart: NativeBar, language: Language): DrawnChart {
  const sheet = new SheetBuilder();
  const code = numberCode(chart.value.kind, language);
  const across = sheet.add(chart.categoryLabel, chart.categories);
  const series = chart.series.map(({ name, values }, index) => {
    const at = sheet.add(name, values, code);
    return { ...PLAIN_SERIES, name: at, across, values: at, fill: FILLS[index % FILLS.length] ?? 'data' };
  });
  return {
    group: chart.arrangement,
    isHorizontal: chart.direction === 'horizontal',
    columns: sheet.columns,
    series,
    across: null,
    categoryLabel: chart.categoryLabel,
    values: { ...shownAxis(chart.value), least: zeroBase(chart) },
    leftShare: 0,
  };
}
