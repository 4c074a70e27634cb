import { SpecificationCurve } from '../../charts/SpecificationCurve';
import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { AttributionStatement } from '../claim/attribution/AttributionStatement';
import { basisText } from '../claim/basisText';
import { specificationCurve } from '../claim/evidence/specificationCurve';
import { MoversStatement } from '../claim/movers/MoversStatement';
import { verdictSentence } from '../claim/sentenceText';
import { FunnelStatement } from '../hours/FunnelStatement';
import { HoursStatement } from '../hours/HoursStatement';
import { EarlyStatement } from '../leaving/EarlyStatement';
import { HazardStatement } from '../leaving/HazardStatement';
import { SurvivalStatement } from '../leaving/SurvivalStatement';
import { LeadLagStatement } from '../morale/LeadLagStatement';
import { chartLanguage } from '../page/chartLanguage';
import type { Finding, WholeViews } from './findings';
import { seenTexts } from './verdictSlides';

interface FindingChartProps {
  readonly finding: Finding;
  readonly report: Protected<Report>;
  readonly views: WholeViews;
}

/** The chart of a finding as its screen shows it, over all data. */
export function FindingChart({ finding, report, views: { leaving, morale } }: FindingChartProps) {
  switch (finding.kind) {
    case 'hours':
      return <HoursStatement report={report} practice={finding.practice} />;
    case 'funnel':
      return <FunnelStatement report={report} />;
    case 'attribution':
      return <AttributionStatement report={report} onOptions={async () => undefined} />;
    case 'movers':
      return <MoversStatement report={report} />;
    case 'early':
      return leaving && <EarlyStatement view={leaving} />;
    case 'tenure':
      return leaving && <HazardStatement view={leaving} />;
    case 'staying':
      return leaving && <SurvivalStatement view={leaving} />;
    case 'leadLag':
      return morale && <LeadLagStatement view={morale} />;
    case 'line':
      return <LineChart line={finding.line} report={report} />;
  }
}

/** A line of evidence in all the ways to count it, under the sentence it came to. */
function LineChart({ line, report }: { readonly line: HypothesisReport; readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const { specifications } = line;
  if (specifications === null) return null;
  const { frame, ...curve } = specificationCurve(line, specifications, report.options, speech);
  return (
    <SpecificationCurve
      {...curve}
      language={chartLanguage(speech)}
      frame={{
        ...frame,
        title: verdictSentence(line, report, speech).replace(/\.$/, ''),
        count: basisText(line, speech) ?? '',
        plainMargin: seenTexts(line, speech),
      }}
    />
  );
}
