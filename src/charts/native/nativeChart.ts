import type { NativeChart } from '../../core/model/nativeChart';
import type { FrozenChart } from '../../core/model/slide';
import type { ChartLanguage } from '../chartLanguage';
import { type ChartSpec, thawChart } from '../chartSpec';
import { nativeHeadcountFlow, nativeShuffleHistogram, nativeStackedMonths } from './barCharts';
import {
  nativeDotIntervals,
  nativeExitShares,
  nativeSlopes,
  nativeSpecificationCurve,
  nativeTwoByTwo,
  nativeVerdictShares,
} from './intervalCharts';
import { nativeRunway, nativeTrend } from './lineCharts';
import { nativeFunnel } from './nativeFunnel';
import { nativeAvoidedExits, nativeHoursScatter, nativeSmallScatters, nativeTakeovers } from './scatterCharts';
import { nativeStepCurves, nativeSurvivalCurve } from './stepCharts';

/**
 * What a frozen chart says, for programs that draw it themselves; only what its drawing shows. Null where no such chart
 * says it: a grid by month, an estimate whose interval has no two ends, and charts this version does not know.
 */
export function nativeChart(frozen: FrozenChart, language: ChartLanguage): NativeChart | null {
  const chart = thawChart(frozen);
  return chart === null ? null : nativeOf(chart, language);
}

function nativeOf(chart: ChartSpec, language: ChartLanguage): NativeChart | null {
  switch (chart.kind) {
    case 'avoidedExits':
      return nativeAvoidedExits(chart.data, language);
    case 'dotIntervals':
      return nativeDotIntervals(chart.data);
    case 'exitShares':
      return nativeExitShares(chart.data, language);
    case 'funnel':
      return nativeFunnel(chart.data, language);
    case 'headcountFlow':
      return nativeHeadcountFlow(chart.data, language);
    case 'heatMap':
      return null;
    case 'hoursScatter':
      return nativeHoursScatter(chart.data, language);
    case 'runway':
      return nativeRunway(chart.data, language);
    case 'shuffleHistogram':
      return nativeShuffleHistogram(chart.data, language);
    case 'slopes':
      return nativeSlopes(chart.data, language);
    case 'smallScatters':
      return nativeSmallScatters(chart.data, language);
    case 'specificationCurve':
      return nativeSpecificationCurve(chart.data, language);
    case 'stackedMonths':
      return nativeStackedMonths(chart.data, language);
    case 'stepCurves':
      return nativeStepCurves(chart.data, language);
    case 'survivalCurve':
      return nativeSurvivalCurve(chart.data, language);
    case 'takeovers':
      return nativeTakeovers(chart.data, language);
    case 'trend':
      return nativeTrend(chart.data, language);
    case 'twoByTwo':
      return nativeTwoByTwo(chart.data, language);
    case 'verdictShares':
      return nativeVerdictShares(chart.data, language);
  }
}
