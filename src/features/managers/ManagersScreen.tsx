import type { ManagersView } from '../../core/model/managersView';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { PartReport } from '../../core/model/views';
import { useSpeech } from '../../i18n/LanguageProvider';
import { TermList } from '../help/TermList';
import { yearsText } from '../page/periodText';
import { ScreenHeading } from '../page/ScreenHeading';
import { Statement } from '../page/Statement';
import { FunnelStatement } from './FunnelStatement';

interface ManagersScreenProps {
  readonly report: Protected<Report>;
  readonly view: Protected<ManagersView>;
  readonly part: PartReport;
  /** No filter is on. */
  readonly whole: boolean;
}

/** What teams show, and how much of it chance would show: never without the funnel, never by rank. */
export function ManagersScreen({ report, view, part, whole }: ManagersScreenProps) {
  const { managers } = useSpeech().messages;
  return (
    <>
      <ScreenHeading small>{managers.heading(yearsText(part.from, part.to))}</ScreenHeading>
      <TermList terms={['expected', 'funnel', 'shrinkage', 'medianRateRatio', 'span', 'shuffle', 'withheld']} />
      <Statement>
        <FunnelStatement report={report} view={view} whole={whole} />
      </Statement>
    </>
  );
}
