import { useContext } from 'react';
import type { LeavingView } from '../../core/model/leavingView';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { Comparison } from '../compared/Comparison';
import { PartNameContext } from '../filter/partName';
import { TermList } from '../help/TermList';
import { holdsLeavers } from '../page/holdsLeavers';
import { ScreenHeading } from '../page/ScreenHeading';
import { Statement } from '../page/Statement';
import { StillThere } from '../page/StillThere';
import { AtExitStatement } from './AtExitStatement';
import { ContagionStatement } from './ContagionStatement';
import { EarlyStatement } from './EarlyStatement';
import { HazardStatement } from './HazardStatement';
import { IncidenceStatement } from './IncidenceStatement';
import { ReasonsStatement } from './ReasonsStatement';
import { SurvivalStatement } from './SurvivalStatement';

interface LeavingScreenProps {
  readonly view: Protected<LeavingView>;
  readonly report: Protected<Report>;
}

/** When people leave, in which ways, how early, and why, as far as the files say. */
export function LeavingScreen({ view, report }: LeavingScreenProps) {
  const { leaving } = useSpeech().messages;
  const heading = leaving.heading(useContext(PartNameContext));
  if (!holdsLeavers(report))
    return (
      <>
        <ScreenHeading small>{heading}</ScreenHeading>
        <StillThere />
        <Comparison />
      </>
    );
  return (
    <>
      <ScreenHeading small>{heading}</ScreenHeading>
      <TermList
        terms={[
          'survivalCurve',
          'medianStay',
          'lateEntry',
          'censored',
          'incidence',
          'hazard',
          'earlyExit',
          'immortalTime',
          'withheld',
        ]}
      />
      <Statement>
        <SurvivalStatement view={view} />
      </Statement>
      <Comparison />
      <Statement>
        <IncidenceStatement view={view} />
      </Statement>
      <Statement>
        <HazardStatement view={view} />
      </Statement>
      <Statement>
        <EarlyStatement view={view} />
      </Statement>
      <AtExitStatement view={view} />
      <Statement>
        <ReasonsStatement view={view} />
      </Statement>
      <ContagionStatement report={report} />
    </>
  );
}
