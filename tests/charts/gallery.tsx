import type { ReactElement } from 'react';
import type { ChartLanguage } from '../../src/charts/chartLanguage';
import { Funnel, type FunnelProps } from '../../src/charts/Funnel';
import type { FrameText } from '../../src/charts/frameText';
import { funnelReadings, funnelRows, funnelTable } from '../../src/charts/funnelRows';
import { HeadcountFlow, type HeadcountFlowProps } from '../../src/charts/HeadcountFlow';
import { HoursScatter, type HoursScatterProps } from '../../src/charts/HoursScatter';
import { flowReadings, flowTable } from '../../src/charts/headcountFlowRows';
import { hoursScatterReadings, hoursScatterRows, hoursScatterTable } from '../../src/charts/hoursScatterRows';
import type { Readings } from '../../src/charts/plot/reading';
import { ShuffleHistogram } from '../../src/charts/ShuffleHistogram';
import { SurvivalCurve, type SurvivalCurveProps } from '../../src/charts/SurvivalCurve';
import { shuffleReadings, shuffleRows, shuffleTable } from '../../src/charts/shuffleRows';
import { survivalReadings, survivalTable } from '../../src/charts/survivalRows';
import { Trend, type TrendProps } from '../../src/charts/Trend';
import { trendReadings, trendRows, trendTable } from '../../src/charts/trendRows';
import type { CellTable } from '../../src/core/model/slide';
import { curve, flow, histogram, hoursTeams, limits, line, SUPPRESSED, turnover } from './chartData';

type Props<T> = Omit<T, 'frame' | 'language'>;

/** One chart in every state it can be in, with what it says it draws. */
export interface Exhibit {
  readonly name: string;
  /** Its file in src/charts. */
  readonly file: string;
  readonly ready: (frame: FrameText, language: ChartLanguage) => ReactElement;
  /** Or why there is nothing in it to withhold. */
  readonly suppressed: ((frame: FrameText, language: ChartLanguage) => ReactElement) | string;
  readonly empty: (frame: FrameText, language: ChartLanguage) => ReactElement;
  readonly table: (language: ChartLanguage) => CellTable;
  readonly readings: (language: ChartLanguage) => Readings;
  /** Groups of the data that may be drawn. */
  readonly drawn: number;
  /** All four arrow keys lead through it. */
  readonly grid?: true;
}

const scatter: Props<HoursScatterProps> = {
  practice: 'coaching',
  leaveOutMonths: 3,
  teams: [...hoursTeams, SUPPRESSED],
  line,
  thresholdHours: 2,
};
const funnel: Props<FunnelProps> = { teams: [...hoursTeams, SUPPRESSED], limits };
const trend: Props<TrendProps> = { unit: 'percent', series: [{ name: 'turnover', points: turnover }] };
const survival: Props<SurvivalCurveProps> = { survival: { curve, medianMonths: 30 }, withheld: false };
const withheldYear = { year: 2026, first: '2026-01-01', last: '2026-12-31', ...SUPPRESSED };
const headcount: Props<HeadcountFlowProps> = { years: [...flow, withheldYear] };

export const EXHIBITS: readonly Exhibit[] = [
  {
    name: 'HoursScatter',
    file: 'HoursScatter.tsx',
    ready: (frame, language) => <HoursScatter frame={frame} language={language} {...scatter} />,
    suppressed: (frame, language) => (
      <HoursScatter frame={frame} language={language} {...scatter} teams={[SUPPRESSED]} />
    ),
    empty: (frame, language) => <HoursScatter frame={frame} language={language} {...scatter} teams={[]} />,
    table: (language) => hoursScatterTable(hoursScatterRows(scatter.teams), 1, language),
    readings: (language) => hoursScatterReadings(hoursScatterRows(scatter.teams), language),
    drawn: hoursTeams.length,
  },
  {
    name: 'Funnel',
    file: 'Funnel.tsx',
    ready: (frame, language) => <Funnel frame={frame} language={language} {...funnel} />,
    suppressed: (frame, language) => <Funnel frame={frame} language={language} {...funnel} teams={[SUPPRESSED]} />,
    empty: (frame, language) => <Funnel frame={frame} language={language} {...funnel} teams={[]} />,
    table: (language) => funnelTable(funnelRows(funnel.teams, limits), 1, language),
    readings: (language) => funnelReadings(funnelRows(funnel.teams, limits), language),
    drawn: hoursTeams.length,
  },
  {
    name: 'Trend',
    file: 'Trend.tsx',
    ready: (frame, language) => <Trend frame={frame} language={language} {...trend} />,
    suppressed: (frame, language) => (
      <Trend
        frame={frame}
        language={language}
        unit="percent"
        series={[{ name: 'turnover', points: [{ month: '2024-01', ...SUPPRESSED }] }]}
      />
    ),
    empty: (frame, language) => <Trend frame={frame} language={language} unit="percent" series={[]} />,
    table: (language) => trendTable(trendRows(trend.series), 'percent', language),
    readings: (language) => trendReadings(trendRows(trend.series), 'percent', language),
    drawn: turnover.length,
  },
  {
    name: 'SurvivalCurve',
    file: 'SurvivalCurve.tsx',
    ready: (frame, language) => <SurvivalCurve frame={frame} language={language} {...survival} />,
    suppressed: (frame, language) => <SurvivalCurve frame={frame} language={language} {...survival} withheld />,
    empty: (frame, language) => (
      <SurvivalCurve frame={frame} language={language} survival={{ curve: [], medianMonths: null }} withheld={false} />
    ),
    table: (language) => survivalTable(curve, language),
    readings: (language) => survivalReadings(curve, language),
    drawn: curve.length,
  },
  {
    name: 'HeadcountFlow',
    file: 'HeadcountFlow.tsx',
    ready: (frame, language) => <HeadcountFlow frame={frame} language={language} {...headcount} />,
    suppressed: (frame, language) => <HeadcountFlow frame={frame} language={language} years={[withheldYear]} />,
    empty: (frame, language) => <HeadcountFlow frame={frame} language={language} years={[]} />,
    table: (language) => flowTable(headcount.years, language),
    readings: (language) => flowReadings(flow, language),
    drawn: headcount.years.length,
  },
  {
    name: 'ShuffleHistogram',
    file: 'ShuffleHistogram.tsx',
    ready: (frame, language) => (
      <ShuffleHistogram frame={frame} language={language} shuffled="hours" histogram={histogram} empty={frame.empty} />
    ),
    suppressed: 'shuffled labels are of no group',
    empty: (frame, language) => (
      <ShuffleHistogram language={language} shuffled="hours" histogram={null} empty={frame.empty} />
    ),
    table: (language) => shuffleTable(shuffleRows(histogram), language),
    readings: (language) => shuffleReadings(shuffleRows(histogram), language),
    drawn: histogram.counts.length,
  },
];
