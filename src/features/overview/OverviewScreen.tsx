import { type ReactNode, useContext } from 'react';
import { Link } from 'wouter';
import type { OverviewView } from '../../core/model/overviewView';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { TimeNote } from '../../core/model/timeNote';
import type { Costs } from '../../core/model/turnoverCost';
import type { PartReport } from '../../core/model/views';
import { useSpeech } from '../../i18n/LanguageProvider';
import { PartNameContext } from '../filter/partName';
import { TermList } from '../help/TermList';
import { holdsLeavers } from '../page/holdsLeavers';
import page from '../page/page.module.css';
import { ScreenHeading } from '../page/ScreenHeading';
import { Statement } from '../page/Statement';
import { StillThere } from '../page/StillThere';
import { AttainmentTrend } from './AttainmentTrend';
import { CostStatement } from './CostStatement';
import { ExitKindsTable } from './ExitKindsTable';
import { FormulasTable } from './FormulasTable';
import { GroupsTable } from './GroupsTable';
import { HeadcountStatement } from './HeadcountStatement';
import { HoursTrend } from './HoursTrend';
import { Lead } from './Lead';
import { MoraleTrend } from './MoraleTrend';
import type { OverviewShown } from './overviewShown';
import { RampStatement } from './RampStatement';
import { HiresStatement, StayingStatement } from './ShareDots';
import { survivalTitleText } from './survivalTitleText';
import { TimeNotes } from './TimeNotes';
import { TurnoverTrend } from './TurnoverTrend';

interface OverviewScreenProps {
  readonly view: Protected<OverviewView>;
  readonly part: PartReport;
  readonly report: Protected<Report>;
  /** What the reader noted and said of costs, and how they change it. */
  readonly notes: readonly TimeNote[];
  readonly onNotes: (notes: readonly TimeNote[]) => void;
  readonly costs: Costs;
  readonly onCosts: (costs: Costs) => void;
  /** Where the curve stands. */
  readonly leavingPath: string;
}

/** A page to read from top to bottom: each statement a sentence, a chart or table, and what is behind it. */
export function OverviewScreen(props: OverviewScreenProps) {
  const { view, part, report, notes, onNotes, costs, onCosts, leavingPath } = props;
  const { overview } = useSpeech().messages;
  const leavers = holdsLeavers(report);
  const months = view.byMonth.flatMap(({ month }) => month ?? []);
  const shown = { view, part, notes: notes.filter(({ month }) => months.includes(month)) };
  return (
    <>
      <ScreenHeading small>{overview.heading(useContext(PartNameContext))}</ScreenHeading>
      <TermList terms={['turnover', 'personYear', 'interval', 'attainment', 'pulse', 'withheld']} />
      <Lead shown={shown} leavers={leavers} />
      {leavers ? (
        <Comings shown={shown} leavingPath={leavingPath}>
          <TimeNotes notes={notes} months={months} onChange={onNotes} />
        </Comings>
      ) : (
        <StillThere />
      )}
      <Statement>
        <AttainmentTrend shown={shown} lacksResults={lacksResults(report)} />
      </Statement>
      {leavers && <RampStatement shown={shown} />}
      <Statement>
        <HoursTrend shown={shown} />
      </Statement>
      <Statement>
        <MoraleTrend shown={shown} />
      </Statement>
      {leavers && (
        <>
          <CostStatement shown={shown} costs={costs} onCosts={onCosts} />
          <GroupsTable shown={shown} />
        </>
      )}
    </>
  );
}

/** A file of quotas is in use, and no month of it has an attainment. */
function lacksResults({ coverage }: Protected<Report>): boolean {
  return coverage.some(
    ({ table, present, personMonthShare }) => table === 'quota' && present && personMonthShare === null,
  );
}

interface ComingsProps {
  readonly shown: OverviewShown;
  readonly leavingPath: string;
  readonly children: ReactNode;
}

/** Who came, who went, who stayed. */
function Comings({ shown, leavingPath, children }: ComingsProps) {
  const speech = useSpeech();
  return (
    <>
      <Statement>
        <TurnoverTrend shown={shown} />
        {children}
      </Statement>
      <FormulasTable shown={shown} />
      <Statement>
        <HeadcountStatement shown={shown} />
      </Statement>
      <ExitKindsTable shown={shown} />
      <Statement>
        <HiresStatement shown={shown} />
      </Statement>
      <Statement>
        <StayingStatement shown={shown} />
        <p className={page.after}>
          {survivalTitleText(shown.view, speech)}.{' '}
          <Link href={leavingPath} className={page.action}>
            {speech.messages.overview.survival.curve}
          </Link>
        </p>
      </Statement>
    </>
  );
}
