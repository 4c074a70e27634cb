import { SpecificationCurve } from '../../../charts/SpecificationCurve';
import type { AnalysisOptions } from '../../../core/model/analysisOptions';
import type { HypothesisReport, SpecificationsReport } from '../../../core/model/hypothesisReport';
import { useSpeech } from '../../../i18n/LanguageProvider';
import { chartLanguage } from '../../page/chartLanguage';
import { specificationCurve } from './specificationCurve';

interface SpecificationsProps {
  readonly hypothesis: HypothesisReport;
  readonly specifications: SpecificationsReport;
  readonly options: AnalysisOptions;
}

/** Every other defensible way to count as a curve, and which way each was. */
export function Specifications({ hypothesis, specifications, options }: SpecificationsProps) {
  const speech = useSpeech();
  return (
    <div data-specifications={hypothesis.id}>
      <SpecificationCurve
        {...specificationCurve(hypothesis, specifications, options, speech)}
        language={chartLanguage(speech)}
      />
    </div>
  );
}
