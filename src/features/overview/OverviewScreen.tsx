import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { Pictures } from '../download/Pictures';
import { yearsText } from '../page/periodText';
import { ScreenHeading } from '../page/ScreenHeading';
import { Statement } from '../page/Statement';
import { AttainmentTrend } from './AttainmentTrend';
import { ExitKindsTable } from './ExitKindsTable';
import { FormulasTable } from './FormulasTable';
import { GroupsTable } from './GroupsTable';
import { HeadcountStatement } from './HeadcountStatement';
import { HoursTrend } from './HoursTrend';
import { MoraleTrend } from './MoraleTrend';
import { SurvivalStatement } from './SurvivalStatement';
import { TurnoverTrend } from './TurnoverTrend';

/** A page to read from top to bottom: each statement a sentence, a chart or table, and what is behind it. */
export function OverviewScreen({ report }: { readonly report: Protected<Report> }) {
  const { overview } = useSpeech().messages;
  return (
    <Pictures report={report}>
      <ScreenHeading small>{overview.heading(yearsText(report.from, report.asOf))}</ScreenHeading>
      <Statement>
        <TurnoverTrend report={report} />
      </Statement>
      <FormulasTable report={report} />
      <Statement>
        <HeadcountStatement report={report} />
      </Statement>
      <ExitKindsTable report={report} />
      <Statement>
        <SurvivalStatement report={report} />
      </Statement>
      <Statement>
        <HoursTrend report={report} />
      </Statement>
      <Statement>
        <AttainmentTrend report={report} />
      </Statement>
      <Statement>
        <MoraleTrend report={report} />
      </Statement>
      <GroupsTable report={report} />
    </Pictures>
  );
}
