import { SpecificationCurve } from '../../../charts/SpecificationCurve';
import type { SpecificationWay } from '../../../charts/specificationRows';
import type { AnalysisOptions } from '../../../core/model/analysisOptions';
import type { HypothesisReport, SpecificationRow, SpecificationsReport } from '../../../core/model/hypothesisReport';
import { type Speech, useSpeech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import { chartLanguage } from '../../page/chartLanguage';
import { specificationColumns } from '../viewModel';
import { leastAgreeing } from './changeText';

interface SpecificationsProps {
  readonly hypothesis: HypothesisReport;
  readonly specifications: SpecificationsReport;
  readonly options: AnalysisOptions;
}

type ColumnId = keyof ReturnType<typeof specificationColumns>;
const COLUMN_IDS: readonly ColumnId[] = ['outcome', 'lagMonths', 'leaveOutMonths', 'skipFirstMonths', 'earlyMonths'];

/** Every other defensible way to count as a curve, and which way each was. */
export function Specifications({ hypothesis, specifications, options }: SpecificationsProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = trialIn(format.language).specifications;
  const { agree, total, rows } = specifications;
  const varies = specificationColumns(rows);
  const columns = COLUMN_IDS.filter((column) => varies[column]);
  const ways: readonly SpecificationWay[] = rows.map((row) => ({
    estimate: row.estimate,
    lower: row.lower,
    upper: row.upper,
    choices: columns.map((column) => choiceText(row, column, speech)),
    ours: isOurs(row, options),
  }));
  return (
    <div data-specifications={hypothesis.id}>
      <SpecificationCurve
        language={chartLanguage(speech)}
        ways={ways}
        names={columns.map((column) => words.names[column])}
        scale={hypothesis.unit === 'rankCorrelation' ? 'correlation' : 'ratio'}
        frame={{
          title: words.title(format.count(agree), format.count(total)),
          level: 3,
          subtitle: words.subtitle,
          note: words.needs(format.count(leastAgreeing(total)), format.count(total)),
          empty: messages.claim.evidence.none,
        }}
      />
    </div>
  );
}

function choiceText(row: SpecificationRow, column: ColumnId, { messages, format }: Speech): string {
  const words = trialIn(format.language).specifications;
  if (column === 'outcome') return words[row.outcome];
  const months = row[column];
  if (months === null || months === undefined) return messages.claim.evidence.none;
  return Number.isFinite(months) ? words.months(format.count(months)) : messages.claim.evidence.allMonths;
}

/** The way fixed before looking: with the options of the report, no first months left out, early exits within six months. */
function isOurs(row: SpecificationRow, options: AnalysisOptions): boolean {
  return (
    row.outcome === options.outcome &&
    row.lagMonths === options.lagMonths &&
    (row.leaveOutMonths === null || row.leaveOutMonths === 0 || row.leaveOutMonths === options.leaveOutMonths) &&
    row.skipFirstMonths === 0 &&
    (row.earlyMonths === undefined || row.earlyMonths === 6)
  );
}
