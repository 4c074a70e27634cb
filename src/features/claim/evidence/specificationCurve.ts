import type { SpecificationCurveProps } from '../../../charts/SpecificationCurve';
import type { AnalysisOptions } from '../../../core/model/analysisOptions';
import type { HypothesisReport, SpecificationRow, SpecificationsReport } from '../../../core/model/hypothesisReport';
import type { Speech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import { specificationColumns } from '../viewModel';
import { leastAgreeing } from './changeText';

type ColumnId = keyof ReturnType<typeof specificationColumns>;
const COLUMN_IDS: readonly ColumnId[] = ['outcome', 'lagMonths', 'leaveOutMonths', 'skipFirstMonths', 'earlyMonths'];

/** Every other defensible way to count as a curve, and which way each was. */
export function specificationCurve(
  hypothesis: HypothesisReport,
  { agree, total, rows }: SpecificationsReport,
  options: AnalysisOptions,
  speech: Speech,
): Omit<SpecificationCurveProps, 'language'> {
  const { messages, format } = speech;
  const words = trialIn(format.language).specifications;
  const varies = specificationColumns(rows);
  const columns = COLUMN_IDS.filter((column) => varies[column]);
  return {
    ways: rows.map((row) => ({
      estimate: row.estimate,
      lower: row.lower,
      upper: row.upper,
      choices: columns.map((column) => choiceText(row, column, speech)),
      ours: isOurs(row, options),
    })),
    names: columns.map((column) => words.names[column]),
    scale: hypothesis.unit === 'rankCorrelation' ? 'correlation' : 'ratio',
    frame: {
      title: words.title(format.count(agree), format.count(total)),
      level: 3,
      subtitle: words.subtitle,
      note: words.needs(format.count(leastAgreeing(total)), format.count(total)),
      empty: messages.claim.evidence.none,
    },
  };
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
