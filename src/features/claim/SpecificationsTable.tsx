import type { HypothesisId } from '../../core/model/ids';
import type { SpecificationRow, SpecificationsReport } from '../../core/model/report';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { intervalText } from '../page/reasonText';
import { specificationColumns } from './viewModel';

interface SpecificationsTableProps {
  readonly id: HypothesisId;
  readonly specifications: SpecificationsReport;
}

type ColumnId = keyof ReturnType<typeof specificationColumns>;
const COLUMN_IDS: readonly ColumnId[] = ['outcome', 'lagMonths', 'leaveOutMonths', 'skipFirstMonths', 'earlyMonths'];

/** Every other defensible way to count, and what it gives. */
export function SpecificationsTable({ id, specifications }: SpecificationsTableProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { evidence } = messages.claim;
  const { rows } = specifications;
  const varies = specificationColumns(rows);
  const columns = COLUMN_IDS.filter((column) => varies[column]);
  return (
    <section className={page.scroll} tabIndex={0} aria-label={evidence.specifications}>
      <table className={`${page.table} ${page.figures}`} data-specifications={id}>
        <caption>{evidence.specifications}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {evidence.specificationColumns[column]}
              </th>
            ))}
            <th scope="col" className={page.numeric}>
              {evidence.estimate}
            </th>
            <th scope="col" className={page.numeric}>
              {evidence.interval95}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={COLUMN_IDS.map((column) => row[column]).join(' ')}>
              {columns.map((column) => (
                <td key={column}>{cellText(row, column, speech)}</td>
              ))}
              <td className={page.numeric}>{format.ratio(row.estimate)}</td>
              <td className={page.numeric}>{intervalText(row.lower, row.upper, speech)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellText(row: SpecificationRow, column: ColumnId, { messages, format }: Speech): string {
  if (column === 'outcome') return messages.words.outcomes[row.outcome];
  const months = row[column];
  if (months === null || months === undefined) return messages.claim.evidence.none;
  return Number.isFinite(months) ? format.count(months) : messages.claim.evidence.allMonths;
}
