import { useContext } from 'react';
import type { ManagersView } from '../../core/model/managersView';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { MoversStatement } from '../claim/movers/MoversStatement';
import { Comparison } from '../compared/Comparison';
import { PartNameContext } from '../filter/partName';
import { TermList } from '../help/TermList';
import { FunnelStatement } from '../hours/FunnelStatement';
import { ScreenHeading } from '../page/ScreenHeading';
import { Statement } from '../page/Statement';
import { HoursGivenStatement } from './HoursGivenStatement';
import { ShrinkageStatement } from './ShrinkageStatement';
import { SpanStatement } from './SpanStatement';
import { SymptomsStatement } from './SymptomsStatement';

interface ManagersScreenProps {
  readonly report: Protected<Report>;
  readonly view: Protected<ManagersView>;
  /** No filter is on. */
  readonly whole: boolean;
}

/** What teams show, and how much of it chance would show: never without the funnel, never by rank. */
export function ManagersScreen({ report, view, whole }: ManagersScreenProps) {
  const { managers } = useSpeech().messages;
  // Without managers on file the first statement says so, once.
  const hasManagers = report.managers.count > 0;
  return (
    <>
      <ScreenHeading small>{managers.heading(useContext(PartNameContext))}</ScreenHeading>
      <TermList terms={['expected', 'funnel', 'shrinkage', 'medianRateRatio', 'span', 'shuffle', 'withheld']} />
      <Statement>
        <FunnelStatement report={report} filtered={whole ? undefined : view} />
      </Statement>
      <Comparison />
      {hasManagers && (
        <>
          <Statement>
            <ShrinkageStatement view={view} />
          </Statement>
          <SymptomsStatement report={report} view={view} whole={whole} />
          <MoversStatement report={report} isFiltered={!whole} />
          <Statement>
            <SpanStatement span={view.span} />
          </Statement>
          <Statement>
            <HoursGivenStatement view={view} />
          </Statement>
        </>
      )}
    </>
  );
}
