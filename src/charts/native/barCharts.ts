import { isSuppressed } from '../../core/model/estimate';
import type { NativeBar, NativeSeries } from '../../core/model/nativeChart';
import { chartWordsIn } from '../../i18n/chartWords';
import type { ChartLanguage } from '../chartLanguage';
import type { Data } from '../chartSpec';
import type { FlowYear } from '../headcountFlowRows';
import { shuffleRows } from '../shuffleRows';
import { yearName } from '../yearName';
import { zeroBasedAxis } from './nativeAxis';

const bars = (name: string, values: readonly (number | null)[]): NativeSeries => ({
  ...{ name, values, lower: null, upper: null },
});

export function nativeHeadcountFlow({ years }: Data<'headcountFlow'>, language: ChartLanguage): NativeBar {
  const { columns } = language.words;
  const counts = (name: string, pick: (year: FlowYear) => number) =>
    bars(
      name,
      years.map((year) => (isSuppressed(year) ? null : pick(year))),
    );
  return {
    kind: 'bar',
    arrangement: 'clustered',
    direction: 'vertical',
    categoryLabel: columns.year,
    categories: years.map((year) => yearName(year, language)),
    value: zeroBasedAxis(columns.people, 'count'),
    series: [
      counts(columns.opening, ({ opening }) => opening),
      counts(columns.hires, ({ hires }) => hires),
      counts(columns.exits, ({ exits }) => exits),
      counts(columns.closing, ({ closing }) => closing),
    ],
  };
}

export function nativeStackedMonths(
  { months, kinds }: Data<'stackedMonths'>,
  { words, format }: ChartLanguage,
): NativeBar {
  return {
    kind: 'bar',
    arrangement: 'stacked',
    direction: 'vertical',
    categoryLabel: words.columns.month,
    categories: months.map(({ month }) => format.month(month)),
    value: zeroBasedAxis(chartWordsIn(format.language).stacked.vertical, 'count'),
    series: kinds.map((kind, at) =>
      bars(
        kind,
        months.map((month) => (isSuppressed(month) ? null : (month.counts[at] ?? 0))),
      ),
    ),
  };
}

/** Our own value is named at the bin it falls into. */
export function nativeShuffleHistogram(
  { histogram, shuffled }: Data<'shuffleHistogram'>,
  { words, format }: ChartLanguage,
): NativeBar | null {
  if (histogram === null) return null;
  const rows = shuffleRows(histogram);
  const { observed } = histogram;
  const range = (from: number, to: number) => format.interval(from, to, (end) => format.number(end, 2));
  return {
    kind: 'bar',
    arrangement: 'clustered',
    direction: 'vertical',
    categoryLabel: words.shuffle.axis(words.shuffle.given[shuffled]),
    categories: rows.map(({ from, to }) =>
      observed >= from && observed < to ? `${range(from, to)} (${words.shuffle.ours})` : range(from, to),
    ),
    value: zeroBasedAxis(words.columns.shuffles, 'count'),
    series: [
      bars(
        words.columns.shuffles,
        rows.map(({ shuffles }) => shuffles),
      ),
    ],
  };
}
