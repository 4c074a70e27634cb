import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Costs } from '../../core/model/turnoverCost';
import { useSpeech } from '../../i18n/LanguageProvider';
import { TermList } from '../help/TermList';
import { ScreenHeading } from '../page/ScreenHeading';
import { WhatIfStatement } from './WhatIfStatement';

interface WhatIfScreenProps {
  readonly report: Protected<Report>;
  readonly costs: Costs;
  readonly onCosts: (costs: Costs) => void;
}

/** The one place for the conditional. */
export function WhatIfScreen({ report, costs, onCosts }: WhatIfScreenProps) {
  const { app } = useSpeech().messages;
  return (
    <>
      <ScreenHeading small>{app.screens.whatIf}</ScreenHeading>
      <TermList terms={['practice', 'rateRatio', 'interval', 'verdict']} />
      <WhatIfStatement report={report} costs={costs} onCosts={onCosts} />
    </>
  );
}
