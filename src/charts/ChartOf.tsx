import { lazy, Suspense } from 'react';
import type { FrozenChart } from '../core/model/slide';
import type { ChartLanguage } from './chartLanguage';
import { type ChartSpec, thawChart } from './chartSpec';
import type { FrameText } from './frameText';

const AvoidedExits = lazy(async () => ({ default: (await import('./AvoidedExits')).AvoidedExits }));
const ExitShares = lazy(async () => ({ default: (await import('./ExitShares')).ExitShares }));
const Funnel = lazy(async () => ({ default: (await import('./Funnel')).Funnel }));
const HeadcountFlow = lazy(async () => ({ default: (await import('./HeadcountFlow')).HeadcountFlow }));
const HoursScatter = lazy(async () => ({ default: (await import('./HoursScatter')).HoursScatter }));
const Runway = lazy(async () => ({ default: (await import('./Runway')).Runway }));
const ShuffleHistogram = lazy(async () => ({ default: (await import('./ShuffleHistogram')).ShuffleHistogram }));
const Slopes = lazy(async () => ({ default: (await import('./Slopes')).Slopes }));
const SpecificationCurve = lazy(async () => ({ default: (await import('./SpecificationCurve')).SpecificationCurve }));
const SurvivalCurve = lazy(async () => ({ default: (await import('./SurvivalCurve')).SurvivalCurve }));
const Takeovers = lazy(async () => ({ default: (await import('./Takeovers')).Takeovers }));
const Trend = lazy(async () => ({ default: (await import('./Trend')).Trend }));
const DotIntervals = lazy(async () => ({ default: (await import('./DotIntervals')).DotIntervals }));
const HeatMap = lazy(async () => ({ default: (await import('./HeatMap')).HeatMap }));
const SmallScatters = lazy(async () => ({ default: (await import('./SmallScatters')).SmallScatters }));
const StackedMonths = lazy(async () => ({ default: (await import('./StackedMonths')).StackedMonths }));
const StepCurves = lazy(async () => ({ default: (await import('./StepCurves')).StepCurves }));
const TwoByTwo = lazy(async () => ({ default: (await import('./TwoByTwo')).TwoByTwo }));
const VerdictShares = lazy(async () => ({ default: (await import('./VerdictShares')).VerdictShares }));

export interface ChartOfProps {
  readonly chart: FrozenChart;
  readonly frame: FrameText;
  readonly language: ChartLanguage;
}

/** A frozen chart drawn again from the numbers it was frozen with; its summary where this version does not know it. */
export function ChartOf({ chart, frame, language }: ChartOfProps) {
  const spec = thawChart(chart);
  if (spec === null) return <p>{chart.summary}</p>;
  return (
    <Suspense fallback={<p>{language.words.frame.loading}</p>}>
      <Known chart={spec} frame={frame} language={language} />
    </Suspense>
  );
}

interface KnownProps {
  readonly chart: ChartSpec;
  readonly frame: FrameText;
  readonly language: ChartLanguage;
}

function Known({ chart, frame, language }: KnownProps) {
  const around = { frame, language };
  switch (chart.kind) {
    case 'avoidedExits':
      return <AvoidedExits {...around} {...chart.data} />;
    case 'exitShares':
      return <ExitShares {...around} {...chart.data} />;
    case 'funnel':
      return <Funnel {...around} {...chart.data} />;
    case 'headcountFlow':
      return <HeadcountFlow {...around} {...chart.data} />;
    case 'hoursScatter':
      return <HoursScatter {...around} {...chart.data} />;
    case 'runway':
      return <Runway {...around} {...chart.data} />;
    case 'shuffleHistogram':
      return <ShuffleHistogram {...around} {...chart.data} />;
    case 'slopes':
      return <Slopes {...around} {...chart.data} />;
    case 'specificationCurve':
      return <SpecificationCurve {...around} {...chart.data} />;
    case 'survivalCurve':
      return <SurvivalCurve {...around} {...chart.data} />;
    case 'takeovers':
      return <Takeovers {...around} {...chart.data} />;
    case 'trend':
      return <Trend {...around} {...chart.data} />;
    case 'dotIntervals':
      return <DotIntervals {...around} {...chart.data} />;
    case 'heatMap':
      return <HeatMap {...around} {...chart.data} />;
    case 'smallScatters':
      return <SmallScatters {...around} {...chart.data} />;
    case 'stackedMonths':
      return <StackedMonths {...around} {...chart.data} />;
    case 'stepCurves':
      return <StepCurves {...around} {...chart.data} />;
    case 'twoByTwo':
      return <TwoByTwo {...around} {...chart.data} />;
    case 'verdictShares':
      return <VerdictShares {...around} {...chart.data} />;
  }
}
