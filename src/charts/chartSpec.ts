import type { FrozenChart } from '../core/model/slide';
import type { AvoidedExitsProps } from './AvoidedExits';
import { CHART_KINDS, type ChartKind } from './chartKind';
import type { DotIntervalsProps } from './DotIntervals';
import type { ExitSharesProps } from './ExitShares';
import type { FunnelProps } from './Funnel';
import type { HeadcountFlowProps } from './HeadcountFlow';
import type { HeatMapProps } from './HeatMap';
import type { HoursScatterProps } from './HoursScatter';
import { thawData } from './plainData';
import type { RunwayProps } from './Runway';
import type { ShuffleHistogramProps } from './ShuffleHistogram';
import type { SlopesProps } from './Slopes';
import type { SmallScattersProps } from './SmallScatters';
import type { SpecificationCurveProps } from './SpecificationCurve';
import type { StackedMonthsProps } from './StackedMonths';
import type { StepCurvesProps } from './StepCurves';
import type { SurvivalCurveProps } from './SurvivalCurve';
import type { TakeoversProps } from './Takeovers';
import type { TrendProps } from './Trend';
import type { TwoByTwoProps } from './TwoByTwo';
import type { VerdictSharesProps } from './VerdictShares';

interface ChartProps {
  readonly avoidedExits: AvoidedExitsProps;
  readonly exitShares: ExitSharesProps;
  readonly funnel: FunnelProps;
  readonly headcountFlow: HeadcountFlowProps;
  readonly hoursScatter: HoursScatterProps;
  readonly runway: RunwayProps;
  readonly shuffleHistogram: ShuffleHistogramProps;
  readonly slopes: SlopesProps;
  readonly specificationCurve: SpecificationCurveProps;
  readonly survivalCurve: SurvivalCurveProps;
  readonly takeovers: TakeoversProps;
  readonly trend: TrendProps;
  readonly dotIntervals: DotIntervalsProps;
  readonly heatMap: HeatMapProps;
  readonly smallScatters: SmallScattersProps;
  readonly stackedMonths: StackedMonthsProps;
  readonly stepCurves: StepCurvesProps;
  readonly twoByTwo: TwoByTwoProps;
  readonly verdictShares: VerdictSharesProps;
}

/** A chart and what it is drawn from, chart by chart. */
export type ChartSpec = { [Kind in ChartKind]: { readonly kind: Kind; readonly data: Data<Kind> } }[ChartKind];

/** What a chart of this kind is drawn from. */
export type Data<Kind extends ChartKind> = Omit<ChartProps[Kind], 'frame' | 'language'>;

/** Only the kind is looked at: what wrote the data was the chart itself. */
function isChartSpec(chart: { readonly kind: string; readonly data: unknown }): chart is ChartSpec {
  return CHART_KINDS.some((kind) => kind === chart.kind) && typeof chart.data === 'object' && chart.data !== null;
}

/** The chart to draw again; null where this version does not know it. */
export function thawChart({ kind, data }: Pick<FrozenChart, 'kind' | 'data'>): ChartSpec | null {
  const chart = { kind, data: thawData(data) };
  return isChartSpec(chart) ? chart : null;
}
